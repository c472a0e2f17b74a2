// SPDX-License-Identifier: Apache-2.0
#include <bifrost/issuer.h>

#include "core/printable.h"

#include <algorithm>

namespace bifrost {
namespace {

const QLatin1StringView asgardeoIssuer("https://api.asgardeo.io/t/%1/oauth2/token");
const QLatin1StringView metadataSuffix("/.well-known/openid-configuration");

tl::unexpected<Error> refused(Rule rule, const QString &expected, const QString &actual) {
    return failure(ValidationError{rule, printableAscii(expected), printableAscii(actual)});
}

/// Without what could be a password, a code or a token.
QString harmless(const QUrl &url) {
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isLetterOrDigit(QChar c) {
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isLoopbackIpv4(const QString &host) {
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == QLatin1String("127") &&
           std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               return !part.isEmpty() && part.size() <= 3 &&
                      std::all_of(part.begin(), part.end(), isDigit);
           });
}

bool isLoopbackHost(const QString &host) {
    return host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           isLoopbackIpv4(host);
}

bool isOrganizationName(const QString &text) {
    const auto mayFollow = [](QChar c) { return isLetterOrDigit(c) || c == u'_' || c == u'-'; };
    return text != QLatin1String("localhost") && !text.isEmpty() && isLetterOrDigit(text.front()) &&
           std::all_of(text.begin(), text.end(), mayFollow);
}

/// Asgardeo has one such host a region: api.asgardeo.io, api.eu.asgardeo.io.
bool isAsgardeoHost(const QUrl &url) {
    return url.scheme() == QLatin1String("https") &&
           url.host().endsWith(QLatin1String(".asgardeo.io"));
}

QString organizationIn(const QUrl &url) {
    const QString path = url.path();
    return isAsgardeoHost(url) && path.startsWith(QLatin1String("/t/")) ? path.section(u'/', 2, 2)
                                                                        : QString();
}

/// Nothing behind the organisation, or exactly what an issuer of Asgardeo ends in.
bool isOrganizationAddress(const QUrl &url) {
    const QString organization = organizationIn(url);
    QString rest = url.path().mid(QLatin1String("/t/").size() + organization.size());
    if (rest.endsWith(u'/')) {
        rest.chop(1);
    }
    return !organization.isEmpty() && (rest.isEmpty() || rest == QLatin1String("/oauth2/token"));
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
    if (isOrganizationAddress(QUrl(text))) {
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

bool Issuer::mayPointTo(const QUrl &url) const {
    return isSecureOrLoopback(url) &&
           (url.scheme() == QLatin1String("https") || isLoopbackHost(QUrl(value_).host()));
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
