// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/requesthead.h"

#include <QByteArrayView>
#include <QSet>

#include <algorithm>

namespace bifrost {
namespace {

bool isTokenCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

/// RFC 9110 §5.6.2.
bool isToken(QByteArrayView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

/// RFC 9110 §5.5. Bytes above ASCII (obs-text) are accepted and not interpreted: browsers send
/// cookies that other programs have set for 127.0.0.1 on other ports, with any content.
bool isFieldCharacter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

/// The bytes from `from` on cannot be part of a request, for example a TLS handshake or a lone CR
/// or LF (RFC 9112 §2.2), so it is useless to wait for the rest.
bool isHopeless(QByteArrayView head, qsizetype from) {
    for (qsizetype i = from; i < head.size(); ++i) {
        const bool afterCr = i > 0 && head[i - 1] == '\r';
        if ((head[i] == '\n') != afterCr) {
            return true;
        }
        if (head[i] != '\n' && head[i] != '\r' && !isFieldCharacter(head[i])) {
            return true;
        }
    }
    return false;
}

/// RFC 9112 §3: `GET /path?query HTTP/1.1`. Origin-form only (RFC 9112 §3.2.1).
bool readRequestLine(QByteArrayView line, RequestHead &head) {
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || first == last || line.sliced(last + 1) != QByteArrayView("HTTP/1.1")) {
        return false;
    }
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const bool printable = std::all_of(target.begin(), target.end(),
                                       [](char c) { return c > ' ' && c <= '~' && c != '#'; });
    if (!isToken(method) || !target.startsWith('/') || !printable) {
        return false;
    }
    const qsizetype mark = target.indexOf('?');
    head.method = method.toByteArray();
    head.path = (mark < 0 ? target : target.first(mark)).toByteArray();
    head.query = mark < 0 ? QByteArray() : target.sliced(mark + 1).toByteArray();
    return true;
}

/// The member for a field; nullptr for fields that are not read.
QByteArray *slot(const QByteArray &name, RequestHead &head) {
    if (name == "host") {
        return &head.host;
    }
    if (name == "origin") {
        return &head.origin;
    }
    if (name == "sec-fetch-site") {
        return &head.fetchSite;
    }
    if (name == "sec-fetch-mode") {
        return &head.fetchMode;
    }
    if (name == "sec-fetch-dest") {
        return &head.fetchDest;
    }
    return name == "sec-purpose" || name == "purpose" ? &head.purpose : nullptr;
}

/// RFC 9112 §5.1 and §5.2: `name:` without white space before the colon, on one line.
bool readField(QByteArrayView line, RequestHead &head, QSet<QByteArray> &seen) {
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon))) {
        return false;
    }
    const QByteArray name = line.first(colon).toByteArray().toLower();
    QByteArray *const value = slot(name, head);
    if (value == nullptr) {
        return true;
    }
    if (seen.contains(name)) { // parsers would disagree about which one counts
        return false;
    }
    seen.insert(name);
    // Chromium sends both names; the newer one is more precise.
    if (name != "purpose" || value->isEmpty()) {
        *value = line.sliced(colon + 1).trimmed().toByteArray();
    }
    return true;
}

ParsedHead parseComplete(QByteArrayView text) {
    ParsedHead parsed;
    parsed.state = HeadState::Malformed;
    RequestHead head;
    QSet<QByteArray> seen;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype end = text.indexOf("\r\n", start);
        const QByteArrayView line = text.sliced(start, end - start);
        if (start == 0 ? !readRequestLine(line, head) : !readField(line, head, seen)) {
            return parsed;
        }
        start = end + 2;
    }
    // RFC 9112 §3.2: a request without Host is rejected.
    if (!seen.contains("host")) {
        return parsed;
    }
    parsed.state = HeadState::Complete;
    parsed.head = std::move(head);
    return parsed;
}

} // namespace

ParsedHead parseRequestHead(const QByteArray &received, qsizetype known) {
    const QByteArrayView seen =
        QByteArrayView(received).first(std::min(received.size(), maximumHeadSize));
    const qsizetype from = std::clamp<qsizetype>(known - 3, 0, seen.size());
    const qsizetype end = seen.indexOf("\r\n\r\n", from);
    ParsedHead parsed;
    if (isHopeless(end < 0 ? seen : seen.first(end + 2), from)) {
        parsed.state = HeadState::Malformed;
    } else if (end >= 0) {
        parsed = parseComplete(seen.first(end + 2));
    } else if (received.size() >= maximumHeadSize) {
        parsed.state = HeadState::TooLarge;
    }
    return parsed;
}

int refusalStatus(const RequestHead &head, const QByteArray &path, const QByteArray &authority) {
    // A page whose host name was rebound to a loopback address still sends its own name (RFC 9110
    // §7.2, §7.4).
    if (head.host != authority) {
        return 421;
    }
    if (head.path != path) {
        return 404;
    }
    if (head.method != "GET") {
        return 405;
    }
    // Scripts, forms and WebSockets of a page send Origin. The redirect of a provider does not: by
    // the Fetch Standard a browser decides at every hop, and adds Origin to a GET for CORS only. A
    // 302 or 303 after the POST of a sign-in form is a GET without CORS; a 307 remains a POST,
    // which was rejected above. Therefore even `null` is rejected.
    if (!head.origin.isEmpty()) {
        return 403;
    }
    // Fetch Metadata §2. Sec-Fetch-Site is no criterion: the provider's redirect is 'cross-site',
    // that of a provider on this computer 'same-site', and a copied link 'none'. The request must
    // navigate a tab, not load an image, a frame or a script of a page. Older browsers send only
    // some of the headers, or none.
    if ((!head.fetchMode.isEmpty() && head.fetchMode != "navigate") ||
        (!head.fetchDest.isEmpty() && head.fetchDest != "document")) {
        return 403;
    }
    // A speculative load would consume the response before the user navigates there.
    if (head.purpose.toLower().startsWith("prefetch")) {
        return 503;
    }
    return 0;
}

} // namespace bifrost
