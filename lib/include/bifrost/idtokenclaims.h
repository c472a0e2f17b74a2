// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace bifrost {

/// The claims of an ID Token that was validated as OIDC Core §3.1.3.7 requires (or §12.2, after a
/// refresh). Created by the validator, and from a stored session, only.
class BIFROST_EXPORT IdTokenClaims {
public:
    [[nodiscard]] QString issuer() const;       ///< claim `iss`: who has signed the token
    [[nodiscard]] QString subject() const;      ///< claim `sub`: unique within `issuer()`
    [[nodiscard]] QStringList audience() const; ///< claim `aud`, also if it is a text there
    [[nodiscard]] QDateTime expiresAt() const;  ///< UTC
    [[nodiscard]] QDateTime issuedAt() const;   ///< UTC
    [[nodiscard]] std::optional<QDateTime> authenticatedAt() const; ///< claim `auth_time`, UTC
    /// Any claim, as it was signed; `QJsonValue::Undefined` if the token has none of this name.
    [[nodiscard]] QJsonValue claim(QLatin1StringView name) const { return claims_.value(name); }
    /// Every claim (RFC 7519 §4), also those that only this provider defines.
    [[nodiscard]] const QJsonObject &toJson() const { return claims_; }

private:
    friend class IdTokenValidator;
    friend class SessionSerializer;
    explicit IdTokenClaims(QJsonObject claims) : claims_(std::move(claims)) {}
    QJsonObject claims_;
};

} // namespace bifrost
