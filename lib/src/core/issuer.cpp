// SPDX-License-Identifier: Apache-2.0
#include <bifrost/issuer.h>

#include "core/printable.h"

#include <QRegularExpression>

namespace bifrost {
namespace {

const QLatin1StringView asgardeoIssuer("https://api.asgardeo.io/t/%1/oauth2/token");
const QLatin1StringView metadataSuffix("/.well-known/openid-configuration");

QRegularExpression anchored(const QString &pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

tl::unexpected<Error> refused(Rule rule, const QString &expected, const QString &actual) {
    return failure(ValidationError{rule, printableAscii(expected), printableAscii(actual)});
}

/// Without what could be a password, a code or a token.
QString harmless(const QUrl &url) {
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isLoopbackHost(const QString &host) {
    static const QRegularExpression ipv4 = anchored(QStringLiteral("127(\\.[0-9]{1,3}){3}"));
    return host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           ipv4.match(host).hasMatch();
}

bool isOrganizationName(const QString &text) {
    static const QRegularExpression pattern = anchored(QStringLiteral("[A-Za-z0-9][A-Za-z0-9_-]*"));
    return text != QLatin1String("localhost") && pattern.match(text).hasMatch();
}

/// Asgardeo has one such host a region: api.asgardeo.io, api.eu.asgardeo.io.
bool isAsgardeoHost(const QUrl &url) {
    return url.scheme() == QLatin1String("https") &&
           url.host().endsWith(QLatin1String(".asgardeo.io"));
}

QString organizationIn(const QUrl &url) {
    static const QRegularExpression path(QStringLiteral("^/t/([^/]+)(/|$)"));
    return isAsgardeoHost(url) ? path.match(url.path()).captured(1) : QString();
}

/// Something that is neither a name nor an address; most often the scheme was left out.
tl::unexpected<Error> refusedWithoutScheme(const QString &text) {
    QUrl guess(QLatin1String("https://") + text, QUrl::StrictMode);
    if (text.isEmpty() || !guess.isValid() || guess.host().isEmpty() ||
        !guess.userInfo().isEmpty()) {
        return refused(Rule::IssuerIsUrl, QStringLiteral("https://..."), QString());
    }
    if (isLoopbackHost(guess.host())) {
        guess.setScheme(QStringLiteral("http"));
    }
    const QString suggestion = harmless(guess);
    return refused(Rule::IssuerIsUrl, suggestion, suggestion.section(QLatin1String("://"), 1));
}

} // namespace

Result<Issuer> Issuer::fromInput(const QString &input) {
    QString text = input.trimmed();
    if (isOrganizationName(text)) {
        return Issuer(QString(asgardeoIssuer).arg(text));
    }
    if (!text.contains(QLatin1String("://"))) {
        return refusedWithoutScheme(text);
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return refused(Rule::IssuerIsUrl, QStringLiteral("https://..."), QString());
    }
    if (!isSecureOrLoopback(url)) {
        return refused(Rule::IssuerIsHttps, QStringLiteral("https"), url.scheme());
    }
    if (url.hasQuery() || url.hasFragment()) {
        return refused(Rule::IssuerHasNoQueryOrFragment, harmless(url), QString());
    }
    if (!url.userInfo().isEmpty()) { // Core 1.2 knows scheme, host, port and path, nothing else
        return refused(Rule::IssuerIsUrl, harmless(url), QString());
    }
    if (text.endsWith(metadataSuffix)) {
        text.chop(metadataSuffix.size());
    }
    // Only what cannot be an issuer is completed: Asgardeo's always ends in /oauth2/token.
    static const QRegularExpression organizationOnly =
        anchored(QStringLiteral("/t/[^/]+(/oauth2/token)?/?"));
    if (isAsgardeoHost(url) && organizationOnly.match(QUrl(text).path()).hasMatch()) {
        QUrl completed(url);
        completed.setPath(QStringLiteral("/t/%1/oauth2/token").arg(organizationIn(url)));
        return Issuer(completed.toString());
    }
    return Issuer(text);
}

QUrl Issuer::metadataUrl() const {
    // Discovery 4.1: a terminating slash is removed before the suffix is appended.
    QString address = value_;
    if (address.endsWith(u'/')) {
        address.chop(1);
    }
    return QUrl(address + metadataSuffix, QUrl::StrictMode);
}

QString Issuer::asgardeoOrganization() const {
    return organizationIn(QUrl(value_));
}

bool isSecureOrLoopback(const QUrl &url) {
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty()) {
        return false;
    }
    return url.scheme() == QLatin1String("https") ||
           (url.scheme() == QLatin1String("http") && isLoopbackHost(host));
}

} // namespace bifrost
