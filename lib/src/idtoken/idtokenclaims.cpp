// SPDX-License-Identifier: Apache-2.0
#include <bifrost/idtokenclaims.h>

#include "idtoken/numericdate.h"

#include <QJsonArray>

namespace bifrost {

using namespace Qt::StringLiterals;

QString IdTokenClaims::issuer() const {
    return claims_.value("iss"_L1).toString();
}

QString IdTokenClaims::subject() const {
    return claims_.value("sub"_L1).toString();
}

QStringList IdTokenClaims::audience() const {
    const QJsonValue audience = claims_.value("aud"_L1);
    if (audience.isString()) {
        return {audience.toString()};
    }
    QStringList result;
    for (const auto &entry : audience.toArray()) {
        result.append(entry.toString());
    }
    return result;
}

QDateTime IdTokenClaims::expiresAt() const {
    return numericDate(claims_.value("exp"_L1)).value_or(QDateTime());
}

QDateTime IdTokenClaims::issuedAt() const {
    return numericDate(claims_.value("iat"_L1)).value_or(QDateTime());
}

std::optional<QDateTime> IdTokenClaims::authenticatedAt() const {
    return numericDate(claims_.value("auth_time"_L1));
}

} // namespace bifrost
