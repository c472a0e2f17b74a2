// SPDX-License-Identifier: Apache-2.0
#include "jose/thumbprint.h"

#include "jose/base64url.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStringList>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

QStringList requiredMembers(const QString &type) {
    if (type == "RSA"_L1) {
        return {u"e"_s, u"kty"_s, u"n"_s};
    }
    if (type == "EC"_L1) {
        return {u"crv"_s, u"kty"_s, u"x"_s, u"y"_s};
    }
    return type == "OKP"_L1 ? QStringList{u"crv"_s, u"kty"_s, u"x"_s} : QStringList();
}

} // namespace

QByteArray jwkThumbprint(const QJsonObject &jwk) {
    QJsonObject required;
    for (const QString &name : requiredMembers(jwk.value("kty"_L1).toString())) {
        const QJsonValue value = jwk.value(name);
        if (!value.isString()) {
            return {};
        }
        required.insert(name, value);
    }
    if (required.isEmpty()) {
        return {};
    }
    // RFC 7638 §3.3: sorted by name, without white space. That is how Qt writes an object.
    const QByteArray canonical = QJsonDocument(required).toJson(QJsonDocument::Compact);
    return encodeBase64Url(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256));
}

} // namespace bifrost
