// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/secret.h>

#include <QList>
#include <QString>

#include <utility>

namespace bifrost {

/// 32 bytes of the system's generator, base64url without padding: 43 characters, 256 bits.
/// Serves `state` (RFC 6749, 10.12), `nonce` (Core 1.0, 15.5.2) and `code_verifier` (RFC
/// 7636, 4.1).
[[nodiscard]] QByteArray randomToken();

/// A secret with a meaning of its own, so that a nonce can never be passed for a state.
template<typename Tag>
class StrongSecret {
public:
    explicit StrongSecret(Secret secret) : secret_(std::move(secret)) {}
    [[nodiscard]] static StrongSecret generate() { return StrongSecret(Secret(randomToken())); }
    [[nodiscard]] const Secret &secret() const { return secret_; }
    [[nodiscard]] const QByteArray &reveal() const { return secret_.reveal(); }
    friend bool operator==(const StrongSecret &a, const StrongSecret &b) {
        return a.secret_ == b.secret_;
    }

private:
    Secret secret_;
};

using State = StrongSecret<struct StateTag>;
using Nonce = StrongSecret<struct NonceTag>;
using CodeVerifier = StrongSecret<struct CodeVerifierTag>;
using AuthorizationCode = StrongSecret<struct AuthorizationCodeTag>;

/// Names and decoded values in order. The one place that encodes them is the sender.
using Parameters = QList<std::pair<QString, QString>>;

} // namespace bifrost
