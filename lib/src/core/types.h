// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/secret.h>

#include <QList>
#include <QString>

#include <utility>

namespace bifrost {

/// 32 bytes of the system's random number generator in base64url without padding: 43 characters,
/// 256 bits. Used for `state` (RFC 6749 §10.12), `nonce` (OIDC Core §15.5.2) and `code_verifier`
/// (RFC 7636 §4.1).
[[nodiscard]] QByteArray randomToken();

/// A secret of a type of its own, so that a nonce cannot be passed where a state is expected.
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

/// What a client presents to the token endpoint (RFC 6749 §1.3).
enum class Grant {
    AuthorizationCode, ///< RFC 6749 §4.1.3
    RefreshToken,      ///< RFC 6749 §6
    DeviceCode,        ///< RFC 8628 §3.4
    Extension,         ///< RFC 6749 §4.5: any other
};

/// How an access token is presented (RFC 6749 §7.1).
enum class TokenType {
    Bearer, ///< RFC 6750: by whoever has it
    Dpop,   ///< RFC 9449: by whoever also has the key that it is bound to
};

using State = StrongSecret<struct StateTag>;
using Nonce = StrongSecret<struct NonceTag>;
using CodeVerifier = StrongSecret<struct CodeVerifierTag>;
using AuthorizationCode = StrongSecret<struct AuthorizationCodeTag>;
using DeviceCode = StrongSecret<struct DeviceCodeTag>;

/// Names and decoded values in order. The sender is the only place that encodes them.
using Parameters = QList<std::pair<QString, QString>>;

} // namespace bifrost
