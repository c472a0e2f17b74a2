// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/keymanagement.h"

#include <bifrost/result.h>

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace bifrost {

/// A JWE in compact serialization (RFC 7516 §7.1), parsed; not decrypted yet.
class Jwe {
public:
    /// `compact` has the five parts of a JWE.
    [[nodiscard]] static bool isOne(QByteArrayView compact);

    /// Checks structure and size, that the header has nothing that has to be understood and is not
    /// (`crit`), that the content is not compressed (`zip`; RFC 8725 §3.6), and that both
    /// algorithms are in the tables. Fails with `Rule::JweIsCompact`,
    /// `JweHeaderHasNoCriticalExtension` or `JweAlgorithmIsAllowed`.
    [[nodiscard]] static Result<Jwe> parse(const QByteArray &compact);

    /// The plaintext (RFC 7516 §5.2). A key with an ID is not used for a token that names another.
    /// Fails with `Rule::JweKeyIsFound` when no key fits the algorithm, and with
    /// `Rule::JweIsAuthentic` for every other reason, which is not named (RFC 7516 §11.5).
    [[nodiscard]] Result<QByteArray> decrypt(const QList<PrivateKey> &keys) const;

private:
    Jwe() = default;
    [[nodiscard]] bool mayBeFor(const PrivateKey &key) const;

    const KeyManagement *management_ = nullptr;
    const ContentEncryption *encryption_ = nullptr;
    QByteArray keyId_;
    QJsonObject header_;
    QByteArray encryptedKey_;
    EncryptedContent content_;
};

/// What is inside of `token` if it is a JWE and there are keys; otherwise `token` itself. Fails as
/// the functions of `Jwe` do.
[[nodiscard]] Result<QByteArray> decryptedIfNeeded(const QByteArray &token,
                                                   const QList<PrivateKey> &keys);

} // namespace bifrost
