// SPDX-License-Identifier: Apache-2.0
#include "session/sessionsnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static QJsonValue hidden(qsizetype size) {
    return size == 0 ? QJsonValue() : QJsonValue(u"[hidden, %1 characters]"_s.arg(size));
}

// Indentation can make deeply nested JSON sixty times as long. What is too long to be read is not
// indented.
static QString indented(const QJsonObject &object) {
    constexpr qsizetype readable = qsizetype{64} * 1024;
    const QByteArray compact = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(compact.size() > readable
                                 ? compact
                                 : QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed());
}

// OIDC Core §5.6.2.2: a source of distributed claims may have an access token.
static QJsonObject withoutSourceTokens(QJsonObject claims) {
    const QJsonObject sources = claims.value("_claim_sources"_L1).toObject();
    QJsonObject harmless;
    for (auto source = sources.constBegin(); source != sources.constEnd(); ++source) {
        QJsonObject members = source.value().toObject();
        if (const QJsonValue token = members.value("access_token"_L1); !token.isUndefined()) {
            members.insert("access_token"_L1, hidden(token.toString().size()));
        }
        harmless.insert(source.key(), members);
    }
    if (claims.contains("_claim_sources"_L1)) {
        claims.insert("_claim_sources"_L1, harmless);
    }
    return claims;
}

QString sessionJson(const SessionSnapshot &session) {
    return indented({
        {u"issuer"_s, session.issuer},
        {u"clientId"_s, session.clientId},
        {u"subject"_s, session.subject},
        {u"user"_s, session.claims},
        {u"scopes"_s, QJsonArray::fromStringList(session.scopes)},
        {u"signedInAt"_s, session.signedInAt.toString(Qt::ISODate)},
        {u"refreshedAt"_s, session.refreshedAt.toString(Qt::ISODate)},
        {u"accessTokenExpiresAt"_s, session.accessTokenExpiresAt.toString(Qt::ISODate)},
        {u"tokenType"_s,
         session.tokenBinding == bifrost::TokenBinding::Dpop ? u"DPoP"_s : u"Bearer"_s},
        {u"idToken"_s, hidden(session.idTokenSize)},
        {u"accessToken"_s, hidden(session.accessTokenSize)},
        {u"refreshToken"_s, hidden(session.refreshTokenSize)},
    });
}

QString idTokenJson(const SessionSnapshot &session) {
    return indented({{u"header"_s, session.idTokenHeader},
                     {u"claims"_s, withoutSourceTokens(session.idTokenClaims)}});
}
