// SPDX-License-Identifier: Apache-2.0
#include <bifrost/issuer.h>

#include "core/printable.h"

#include <QRegularExpression>

#include <algorithm>

namespace bifrost {
namespace {

const QLatin1StringView metadataSuffix("/.well-known/openid-configuration");
const QLatin1StringView tenantPlaceholder("{tenantid}");
constexpr int guidLength = 36;

tl::unexpected<Error> refused(Rule rule, const QString &expected, const QString &actual) {
    return failure(ValidationError{rule, printableAscii(expected), printableAscii(actual)});
}

/// Without what may be a password, a code or a token.
QString harmless(const QUrl &url) {
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
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

bool isGuid(const QString &text) {
    static const QRegularExpression guid(QRegularExpression::anchoredPattern(
        QStringLiteral("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")));
    return guid.match(text).hasMatch();
}

} // namespace

Result<Issuer> Issuer::fromIdentifier(const QString &text) {
    const QUrl url(text, QUrl::StrictMode);
    if (!text.contains(QLatin1String("://")) || !url.isValid() || url.host().isEmpty()) {
        return refused(Rule::IssuerIsUrl, QStringLiteral("https://..."), QString());
    }
    if (!isSecureOrLoopback(url)) {
        return refused(Rule::IssuerIsHttps, QStringLiteral("https"), url.scheme());
    }
    if (url.hasQuery() || url.hasFragment()) {
        return refused(Rule::IssuerHasNoQueryOrFragment, harmless(url), QString());
    }
    // OIDC Core §1.2: scheme, host, and optionally port and path.
    if (!url.userInfo().isEmpty()) {
        return refused(Rule::IssuerIsUrl, harmless(url), QString());
    }
    return Issuer(text);
}

QUrl Issuer::metadataUrl() const {
    // OIDC Discovery §4.1: a terminating slash is removed before the suffix is appended.
    QString address = value_;
    if (address.endsWith(u'/')) {
        address.chop(1);
    }
    return QUrl(address + metadataSuffix, QUrl::StrictMode);
}

bool Issuer::mayPointTo(const QUrl &url) const {
    return isSecureOrLoopback(url) &&
           (url.scheme() == QLatin1String("https") || isLoopbackHost(QUrl(value_).host()));
}

bool Issuer::isStatedAs(const QString &issuer) const {
    return issuer == value_ ||
           (isShared() &&
            (issuer == template_ || (!onlyTenant_.isEmpty() && issuer == issuerFor(onlyTenant_))));
}

QString Issuer::issuerFor(const QString &tenant) const {
    if (!isShared()) {
        return value_;
    }
    const bool isServed = isGuid(tenant) && (onlyTenant_.isEmpty() || onlyTenant_ == tenant);
    return isServed ? QString(template_).replace(tenantPlaceholder, tenant) : QString();
}

bool Issuer::mayBeNamed(const QString &issuer) const {
    if (!isShared()) {
        return issuer == value_;
    }
    const qsizetype begin = template_.indexOf(tenantPlaceholder);
    return issuer == value_ ||
           (!issuer.isEmpty() && issuer == issuerFor(issuer.mid(begin, guidLength)));
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
