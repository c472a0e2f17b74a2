// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/loopbackresponse.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QString>
#include <QUrl>

namespace bifrost {
namespace {

QByteArray reason(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 410:
        return "Gone";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Error";
    }
}

QByteArray response(int status, const QByteArray &policy, const QByteArray &headers,
                    const QByteArray &body) {
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) +
           "\r\n"
           "Cache-Control: no-store\r\n"
           "Pragma: no-cache\r\n"
           "Content-Security-Policy: " +
           policy +
           "\r\n"
           "Referrer-Policy: no-referrer\r\n"
           "X-Content-Type-Options: nosniff\r\n"
           "Cross-Origin-Opener-Policy: same-origin\r\n"
           "Cross-Origin-Resource-Policy: same-origin\r\n"
           "Connection: close\r\n" +
           headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The digests of the contents that `element` captures in `text`.
QByteArray digests(const QString &text, const QRegularExpression &element) {
    QByteArray sources;
    for (auto it = element.globalMatch(text); it.hasNext();) {
        const QByteArray content = it.next().captured(1).toUtf8();
        sources += " 'sha256-" +
                   QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + '\'';
    }
    return sources.isEmpty() ? QByteArray(" 'none'") : sources;
}

QByteArray styleSources(const QByteArray &document) {
    const QString text = QString::fromUtf8(document);
    static const QRegularExpression attribute(QStringLiteral("<[^>]*\\sstyle\\s*="),
                                              QRegularExpression::CaseInsensitiveOption);
    if (text.contains(attribute)) {
        return " 'unsafe-inline'"; // a digest cannot allow attributes
    }
    static const QRegularExpression element(QStringLiteral("<style[^>]*>(.*?)</style\\s*>"),
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    return digests(text, element);
}

QByteArray scriptSources(const QByteArray &document) {
    static const QRegularExpression element(QStringLiteral("<script>(.*?)</script>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return digests(QString::fromUtf8(document), element);
}

/// Content Security Policy §2.3.1: a host-source cannot be an IPv6 address, so only the scheme is
/// used.
QByteArray source(const QUrl &url) {
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray scheme = url.scheme().toLatin1() + ':';
    const QByteArray port = url.port() < 0 ? QByteArray() : ':' + QByteArray::number(url.port());
    return host.contains(':') ? scheme : scheme + "//" + host + port;
}

} // namespace

QByteArray contentSecurityPolicy(const QByteArray &document) {
    return "default-src 'none'; style-src" + styleSources(document) +
           "; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

QByteArray formTargets(const QUrl &action) {
    // A provider on this computer may have its pages on another port, as Ory Hydra has.
    const QByteArray neighbors = action.scheme() == QLatin1String("http")
                                     ? QByteArray("http://127.0.0.1:* http://localhost:* ")
                                     : QByteArray();
    return source(action) + " https: " + neighbors + "'self'"; // which may be an IPv6 address
}

QByteArray formResponse(const QByteArray &document, const QByteArray &targets) {
    return response(200,
                    "default-src 'none'; style-src" + styleSources(document) + "; script-src" +
                        scriptSources(document) + "; img-src data:; base-uri 'none'; form-action " +
                        targets + "; frame-ancestors 'none'",
                    "Content-Type: text/html; charset=utf-8\r\n", document);
}

QByteArray redirectResponse(const QByteArray &location) {
    return response(303, contentSecurityPolicy({}), "Location: " + location + "\r\n", {});
}

QByteArray pageResponse(int status, const QByteArray &document) {
    return response(status, contentSecurityPolicy(document),
                    "Content-Type: text/html; charset=utf-8\r\n", document);
}

QByteArray refusalResponse(int status) {
    QByteArray headers = "Content-Type: text/plain; charset=utf-8\r\n";
    if (status == 405) {
        headers += "Allow: GET\r\n"; // RFC 9110 §15.5.6
    }
    return response(status, contentSecurityPolicy({}), headers, reason(status) + ".\n");
}

} // namespace bifrost
