// SPDX-License-Identifier: Apache-2.0
#include "cli/helpers/dockerprotocol.h"

#include "cli/allowedservers.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// The name that registries which take access tokens as a password expect.
const auto dockerUserName = u"oauth2"_s;

} // namespace

QUrl registryUrl(const QByteArray &input) {
    QString text = QString::fromUtf8(input);
    if (text.startsWith("https://"_L1)) {
        text.remove(0, 8);
    }
    return text.contains("://"_L1) ? QUrl() : urlOfHost(text.section(u'/', 0, 0));
}

QByteArray dockerCredential(const QByteArray &server, const bifrost::Secret &token) {
    const QJsonObject object{{u"ServerURL"_s, QString::fromUtf8(server)},
                             {u"Username"_s, dockerUserName},
                             {u"Secret"_s, QString::fromLatin1(token.reveal())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray dockerCredentialList(const QStringList &origins) {
    QJsonObject object;
    for (const QString &origin : origins) {
        if (origin.startsWith("https://"_L1)) {
            object.insert(origin, dockerUserName);
        }
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}
