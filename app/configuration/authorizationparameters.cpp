// SPDX-License-Identifier: Apache-2.0
#include "configuration/authorizationparameters.h"

#include <QUrl>

using bifrost::AdditionalParameters;
using namespace Qt::StringLiterals;

static QString decodedPart(QStringView part) {
    return QUrl::fromPercentEncoding(part.toString().replace(u'+', u' ').toUtf8());
}

std::optional<AdditionalParameters> parseAuthorizationParameters(const QString &text) {
    const QString trimmed = text.trimmed();
    AdditionalParameters parameters;
    for (const QString &part : trimmed.sliced(trimmed.startsWith(u'?') ? 1 : 0).split(u'&')) {
        const QString pair = part.trimmed();
        if (pair.isEmpty()) {
            continue;
        }
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0) {
            return std::nullopt;
        }
        parameters.append({decodedPart(QStringView(pair).first(equals)).trimmed(),
                           decodedPart(QStringView(pair).sliced(equals + 1)).trimmed()});
    }
    return parameters;
}

QString authorizationParametersText(const AdditionalParameters &parameters) {
    QStringList parts;
    for (const auto &[name, value] : parameters) {
        parts.append(QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' +
                                         QUrl::toPercentEncoding(value)));
    }
    return parts.join(u'&');
}
