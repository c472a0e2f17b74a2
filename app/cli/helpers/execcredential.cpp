// SPDX-License-Identifier: Apache-2.0
#include "cli/helpers/execcredential.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

std::optional<ExecInfo> parseExecInfo(const QByteArray &text) {
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    ExecInfo info;
    info.apiVersion = object.value("apiVersion"_L1).toString();
    const bool isKnown = info.apiVersion == "client.authentication.k8s.io/v1"_L1 ||
                         info.apiVersion == "client.authentication.k8s.io/v1beta1"_L1;
    if (!isKnown || object.value("kind"_L1).toString() != "ExecCredential"_L1) {
        return std::nullopt;
    }
    const QJsonObject spec = object.value("spec"_L1).toObject();
    const QJsonObject cluster = spec.value("cluster"_L1).toObject();
    info.isInteractive = spec.value("interactive"_L1).toBool();
    info.server = QUrl(cluster.value("server"_L1).toString(), QUrl::StrictMode);
    info.isTlsUnchecked = cluster.value("insecure-skip-tls-verify"_L1).toBool();
    return info;
}

QByteArray execCredential(const ExecInfo &info, const bifrost::Secret &token,
                          const QDateTime &expiresAt) {
    const QJsonObject status{{u"token"_s, QString::fromLatin1(token.reveal())},
                             {u"expirationTimestamp"_s, expiresAt.toUTC().toString(Qt::ISODate)}};
    const QJsonObject object{{u"apiVersion"_s, info.apiVersion},
                             {u"kind"_s, u"ExecCredential"_s},
                             {u"status"_s, status}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}
