// SPDX-License-Identifier: Apache-2.0
#include "protocol/requestobject.h"

#include "protocol/formquery.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

/// RFC 9101 §4: numbers and JSON stay what they are; everything else is a string.
QJsonValue claimOf(const QString &name, const QString &value) {
    if (name == "max_age"_L1) {
        return value.toLongLong();
    }
    const bool isJson = name == "authorization_details"_L1 || name == "claims"_L1;
    const QJsonDocument json = isJson ? QJsonDocument::fromJson(value.toUtf8()) : QJsonDocument();
    if (json.isArray()) {
        return json.array();
    }
    return json.isObject() ? QJsonValue(json.object()) : QJsonValue(value);
}

/// A parameter that occurs several times, as `resource` may, becomes a list.
QJsonObject claimsOf(const Parameters &parameters) {
    QJsonObject claims;
    for (const auto &[name, value] : parameters) {
        const QJsonValue claim = claimOf(name, value);
        if (!claims.contains(name)) {
            claims.insert(name, claim);
            continue;
        }
        const QJsonValue earlier = claims.value(name);
        QJsonArray all = earlier.isArray() ? earlier.toArray() : QJsonArray{earlier};
        all.append(claim);
        claims.insert(name, all);
    }
    return claims;
}

} // namespace

std::optional<Parameters> signedRequest(const Parameters &authorizationParameters,
                                        const ClientJwtSigner &signer, const QDateTime &now) {
    const auto object =
        signClientJwt(signer, u"oauth-authz-req+jwt"_s, claimsOf(authorizationParameters), now);
    if (!object) {
        return std::nullopt;
    }
    Parameters parameters;
    for (const auto &name : {u"response_type"_s, u"client_id"_s, u"scope"_s}) {
        if (const auto value = findParameter(authorizationParameters, name)) {
            parameters.append({name, *value});
        }
    }
    parameters.append({u"request"_s, QString::fromLatin1(object->reveal())});
    return parameters;
}

} // namespace bifrost
