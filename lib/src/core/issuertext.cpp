// SPDX-License-Identifier: Apache-2.0
#include "core/issuertext.h"

#include <bifrost/issuer.h>

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace bifrost {

namespace {

using namespace Qt::StringLiterals;

/// A host that nobody takes for a word: it has a dot or a port, or is loopback.
bool isUnmistakableHost(const QUrl &url) {
    const QString host = url.host();
    return url.isValid() && url.userInfo().isEmpty() &&
           (host.contains(u'.') || host.contains(u':') || url.port() > 0 || host == "localhost"_L1);
}

/// `https://` or `http://`, as it should be, and no third slash.
bool hasScheme(const QString &text) {
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1}) {
        if (text.startsWith(scheme)) {
            return text.size() > scheme.size() && text[scheme.size()] != u'/';
        }
    }
    return false;
}

QString withScheme(const QString &text) {
    if (hasScheme(text)) { // as nearly always: no expression is compiled at each start
        return text;
    }
    // One slash, three, or none; or the colon is missing.
    static const QRegularExpression beginning(u"^(https?)(?::(/*)|(//+))(?=[^/])"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (const auto match = beginning.match(text); match.hasMatch()) {
        const QString repaired =
            match.captured(1).toLower() + "://"_L1 + text.mid(match.capturedEnd());
        const bool isComplete = match.captured(2).size() == 2;
        return isComplete || isUnmistakableHost(QUrl(repaired)) ? repaired : text;
    }
    if (text.contains("://"_L1) || !isUnmistakableHost(QUrl("https://"_L1 + text))) {
        return text;
    }
    const QString plain = "http://"_L1 + text;
    return isSecureOrLoopback(QUrl(plain)) ? plain : "https://"_L1 + text;
}

bool isAscii(const QString &text) {
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString encoded(const QString &address) {
    const qsizetype hostStart = address.indexOf("://"_L1) + 3;
    qsizetype hostEnd = hostStart;
    while (hostEnd < address.size() && !u"/?#"_s.contains(address[hostEnd])) {
        ++hostEnd;
    }
    QString authority = address.sliced(hostStart, hostEnd - hostStart);
    if (!isAscii(authority)) {
        const QUrl url(address.first(hostEnd));
        authority = url.isValid() ? url.authority(QUrl::FullyEncoded) : authority;
    }
    // Whatever is reserved or encoded already stays as it is, and so does what is never allowed.
    QString rest;
    for (const char byte : address.sliced(hostEnd).toUtf8()) {
        const bool isEncoded = byte == ' ' || static_cast<unsigned char>(byte) >= 0x80;
        rest += isEncoded ? QString::fromLatin1(QByteArray(1, byte).toPercentEncoding())
                          : QString(QLatin1Char(byte));
    }
    return address.first(hostStart) + authority + rest;
}

QString withoutWellKnown(const QString &address) {
    if (!address.contains("/.well-known/"_L1)) {
        return address;
    }
    static const QRegularExpression document(
        u"^(https?://[^/?#]+)(/[^?#]*?)?/\\.well-known/"
        u"(?:openid-configuration|oauth-authorization-server)(/[^?#]*)?$"_s);
    const auto match = document.match(address);
    if (!match.hasMatch()) {
        return address;
    }
    const QString before = match.captured(2);
    const QString behind = match.captured(3) == "/"_L1 ? QString() : match.captured(3);
    return before.isEmpty() || behind.isEmpty() ? match.captured(1) + before + behind : address;
}

} // namespace

QString withoutWrapping(const QString &input) {
    const auto isBare = [](QChar c) { return c.isLetterOrNumber() || c == u'/'; };
    if (!input.isEmpty() && isBare(input.front()) && isBare(input.back())) {
        return input;
    }
    static const QRegularExpression wrapping(
        u"^[\\s\u00a0\\p{Cf}<>\"'`\u2018-\u201f\u00ab\u00bb\u2039\u203a()]+|"
        u"[\\s\u00a0\\p{Cf}<>\"'`\u2018-\u201f\u00ab\u00bb\u2039\u203a(),;]+$"_s);
    return QString(input).remove(wrapping);
}

QString repairedAddress(const QString &text) {
    QString address = withScheme(text);
    if (!address.contains("://"_L1)) {
        return text;
    }
    address = withoutWellKnown(encoded(address));
    while (address.endsWith("//"_L1) && !address.endsWith("://"_L1)) {
        address.chop(1);
    }
    return address;
}

} // namespace bifrost
