// SPDX-License-Identifier: Apache-2.0
#include "cli/allowedservers.h"

#include "session/api/apicall.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QStringList allowedOrigins(const Configuration &configuration) {
    return originsFromText(configuration.value(Setting::ApiOrigins).text);
}

bool mayHaveToken(const Configuration &configuration, const QUrl &url) {
    return url.isValid() && url.scheme() == "https"_L1 && url.userInfo().isEmpty() &&
           !url.host().isEmpty() && allowedOrigins(configuration).contains(originOf(url));
}

QUrl urlOfHost(const QString &host) {
    // RFC 3986 §3.2.2 and §3.2.3, without percent-encoding, and without IPvFuture.
    static const QRegularExpression form(
        u"\\A(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?\\z"_s);
    return form.match(host).hasMatch() ? QUrl(u"https://"_s + host, QUrl::StrictMode) : QUrl();
}

QString howToAllow(const QUrl &url) {
    return u"Add %1 to AllowedOrigins in the group Api of the settings file, or to the variable "
           "BIFROST_API_ORIGINS."_s.arg(originOf(url));
}
