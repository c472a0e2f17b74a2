// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QByteArray>

namespace bifrost {

/// The head of an HTTP/1.1 request as a loopback socket received it (RFC 9112, 3 and 5).
struct RequestHead {
    QByteArray method;
    QByteArray path;  ///< raw, up to the first '?'
    QByteArray query; ///< raw, without '?'
    QByteArray host;
    QByteArray origin;
    QByteArray fetchSite; ///< Sec-Fetch-Site
    QByteArray fetchMode; ///< Sec-Fetch-Mode
    QByteArray fetchDest; ///< Sec-Fetch-Dest
    QByteArray purpose;   ///< Sec-Purpose, or the older Purpose: set by speculative loading
};

enum class HeadState { Incomplete, Complete, Malformed, TooLarge };

struct ParsedHead {
    HeadState state = HeadState::Incomplete;
    RequestHead head; ///< only when Complete
};

constexpr qsizetype maximumHeadSize = qsizetype{64} * 1024;

/// Reads what has arrived so far; call again with more. Strict: CRLF line ends, one Host,
/// origin-form target, no obs-fold, printable ASCII; only field values may hold other bytes, which
/// stay unread (RFC 9110, 5.5). What follows the head is not looked at. The first `judged` bytes
/// were Incomplete before: with them, a head that comes byte by byte is read once and not again and
/// again.
[[nodiscard]] ParsedHead parseRequestHead(const QByteArray &received, qsizetype judged = 0);

/// Why a complete request is not for us, as an HTTP status (404, 405, 421, 403, 503), or 0 when it
/// is: GET only, `host` exactly `127.0.0.1:port` (DNS rebinding), `path` exactly as given, no
/// `Origin`, and when the browser sends Sec-Fetch headers, a top-level navigation. 503 declines a
/// prefetch or prerender (`purpose` begins with `prefetch`): nobody has gone there yet.
[[nodiscard]] int refusalStatus(const RequestHead &head, const QByteArray &path, quint16 port);

} // namespace bifrost
