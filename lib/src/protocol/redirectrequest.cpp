// SPDX-License-Identifier: Apache-2.0
#include "protocol/redirectrequest.h"

#include <QByteArrayView>
#include <QSet>

#include <algorithm>

namespace bifrost {
namespace {

bool isTokenCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

/// RFC 9110, 5.6.2.
bool isToken(QByteArrayView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

/// RFC 9110, 5.5. Bytes above ASCII are let through unread (obs-text): browsers send cookies that
/// other programs have set for 127.0.0.1 on other ports, and those hold anything.
bool isFieldCharacter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

/// What cannot become a request any more, so that nobody waits for its end: a TLS handshake, a lone
/// CR or LF (RFC 9112, 2.2). Judges the bytes from `from` on.
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

/// RFC 9112, 3: `GET /path?query HTTP/1.1`. Origin-form alone (3.2.1): nobody needs us as a proxy.
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

/// Where a field that is read goes; nullptr for all others.
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

/// RFC 9112, 5: `name:` without white space before the colon (5.1), on one line (5.2).
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
    if (seen.contains(name)) { // two readers could each believe another one
        return false;
    }
    seen.insert(name);
    // Chromium sends both names; the newer one says more.
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
    // RFC 9112, 3.2: a request without Host is refused.
    if (!seen.contains("host")) {
        return parsed;
    }
    parsed.state = HeadState::Complete;
    parsed.head = std::move(head);
    return parsed;
}

} // namespace

ParsedHead parseRequestHead(const QByteArray &received, qsizetype judged) {
    const QByteArrayView seen =
        QByteArrayView(received).first(std::min(received.size(), maximumHeadSize));
    const qsizetype from = std::clamp<qsizetype>(judged - 3, 0, seen.size());
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

int refusalStatus(const RequestHead &head, const QByteArray &path, quint16 port) {
    // A page whose name was rebound to 127.0.0.1 still sends its own name (RFC 9110, 7.2 and 7.4).
    if (head.host != "127.0.0.1:" + QByteArray::number(port)) {
        return 421;
    }
    if (head.path != path) {
        return 404;
    }
    if (head.method != "GET") {
        return 405;
    }
    // Scripts, forms and WebSockets of a page send Origin. The redirect of a provider does not: by
    // the Fetch Standard a browser decides about it anew at every hop, and gives it to a GET only
    // for CORS. A 302 or 303 after the POST of a sign-in form is such a GET; a 307 stays a POST,
    // and was refused above. So not even `null` has a reason to be here.
    if (!head.origin.isEmpty()) {
        return 403;
    }
    // W3C Fetch Metadata, 2. Sec-Fetch-Site is no criterion: the provider's redirect is
    // 'cross-site', that of a provider on this machine 'same-site', and a copied link 'none'. What
    // counts is that a person's tab goes there, and not an image, a frame or a script of some page.
    // Older browsers send some of the headers, or none.
    if ((!head.fetchMode.isEmpty() && head.fetchMode != "navigate") ||
        (!head.fetchDest.isEmpty() && head.fetchDest != "document")) {
        return 403;
    }
    // A speculative load would use up the answer before the person has gone there.
    if (head.purpose.toLower().startsWith("prefetch")) {
        return 503;
    }
    return 0;
}

} // namespace bifrost
