// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "jose/privatekey.h"
#include "seams/signingkeystore.h"

#include <QHash>

namespace bifrost::test {

/// Hardware in memory: none at first, as in most computers. With some, it signs as hardware does,
/// later and in DER.
class FakeSigningKeyStore final : public SigningKeyStore {
public:
    QFuture<Result<HardwareKey>> generate(HardwareKeyUse use) override;
    QFuture<Result<QByteArray>> sign(const HardwareKey &key, const QByteArray &input) override;

    /// As a TPM does that is cleared: the keys that it has made are lost.
    void clear() { keys_.clear(); }

    /// What every call fails with. No value: the hardware works.
    std::optional<SigningKeyError> error =
        SigningKeyError{SigningKeyError::Kind::NotFound, QStringLiteral("no TPM")};
    int generated = 0;
    HardwareKeyUse lastUse = HardwareKeyUse::Off; ///< of the latest request for a key
    int signatures = 0;

private:
    QHash<QByteArray, PrivateKey> keys_; ///< by handle
};

} // namespace bifrost::test
