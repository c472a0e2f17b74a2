// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QByteArray>

namespace bifrost {

/// The head of an HTTP/1.1 request as a loopback socket received it (RFC 9112 §3 and §5).
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

/// Reads the head in the bytes received so far; call again with more. Strict: CRLF line ends, one
/// Host, origin-form target, no obs-fold, printable ASCII; only field values may contain other
/// bytes, which are not interpreted (RFC 9110 §5.5). Bytes after the head are ignored. The first
/// `known` bytes were Incomplete before, so a head that arrives byte by byte is read only once.
[[nodiscard]] ParsedHead parseRequestHead(const QByteArray &received, qsizetype known = 0);

/// The HTTP status that rejects a complete request (404, 405, 421, 403, 503), or 0 when it is
/// acceptable: GET only, `host` exactly `authority` (DNS rebinding), `path` exactly as given,
/// no `Origin`, and a top-level navigation if the browser sends Sec-Fetch headers. 503 declines a
/// prefetch or prerender (`purpose` begins with `prefetch`), which the user has not requested.
[[nodiscard]] int refusalStatus(const RequestHead &head, const QByteArray &path,
                                const QByteArray &authority);

} // namespace bifrost
