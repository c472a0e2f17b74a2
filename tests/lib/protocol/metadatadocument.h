// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bifrost::test {

inline const QString issuerValue = QStringLiteral("https://op.example/oauth2/token");

/// A discovery document that passes every check, to be mutated.
inline QJsonObject validMetadata() {
    const auto at = [](const char *path) {
        return QString(QStringLiteral("https://op.example") + QString::fromLatin1(path));
    };
    return {
        {QStringLiteral("issuer"), issuerValue},
        {QStringLiteral("authorization_endpoint"), at("/oauth2/authorize")},
        {QStringLiteral("token_endpoint"), at("/oauth2/token")},
        {QStringLiteral("jwks_uri"), at("/oauth2/jwks")},
        {QStringLiteral("userinfo_endpoint"), at("/oauth2/userinfo")},
        {QStringLiteral("revocation_endpoint"), at("/oauth2/revoke")},
        {QStringLiteral("end_session_endpoint"), at("/oidc/logout")},
        {QStringLiteral("response_types_supported"),
         QJsonArray{QStringLiteral("id_token"), QStringLiteral("code")}},
        {QStringLiteral("grant_types_supported"),
         QJsonArray{QStringLiteral("refresh_token"), QStringLiteral("authorization_code")}},
        {QStringLiteral("code_challenge_methods_supported"),
         QJsonArray{QStringLiteral("S256"), QStringLiteral("plain")}},
    };
}

inline QByteArray toBytes(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace bifrost::test
