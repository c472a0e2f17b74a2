// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

class QUrl;

namespace bifrost {

/// Whole HTTP/1.1 answers of the loopback listener. Every one of them forbids caching, referrers,
/// framing, sniffing and scripts (but for the one of `formResponse()`), closes the connection, and
/// holds nothing that was in the request.

/// 303 See Other to `location`, an absolute path or an encoded address.
[[nodiscard]] QByteArray redirectResponse(const QByteArray &location);

/// `document` as HTML, under a policy that allows the style sheets in it, by their digest.
[[nodiscard]] QByteArray pageResponse(int status, const QByteArray &document);

/// A `document` of ours with a form that may be sent to `targets`, sources of a
/// Content-Security-Policy, and by the scripts in it, by their digest.
[[nodiscard]] QByteArray formResponse(const QByteArray &document, const QByteArray &targets);

/// Where a form for `action` may end up. Browsers hold `form-action` against each redirect that
/// follows as well: a provider may pass on to any other over https, and comes back to us.
[[nodiscard]] QByteArray formTargets(const QUrl &action, const QByteArray &ownOrigin);

/// A short plain text for a request that is not served.
[[nodiscard]] QByteArray refusalResponse(int status);

/// Content-Security-Policy for `document`: nothing is loaded, nothing runs, and of styles only the
/// `style` elements that stand in it. A document with `style` attributes needs 'unsafe-inline'.
[[nodiscard]] QByteArray contentSecurityPolicy(const QByteArray &document);

} // namespace bifrost
