// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

class QUrl;

namespace bifrost {

// Complete HTTP/1.1 responses of the loopback listener. Each forbids caching, referrers, framing,
// sniffing and scripts (except the script of `formResponse()`), closes the connection, and contains
// nothing from the request.

/// 303 See Other to `location`, an absolute path or an encoded address.
[[nodiscard]] QByteArray redirectResponse(const QByteArray &location);

/// `document` as HTML, with a policy that allows the style sheets in it by their digests.
[[nodiscard]] QByteArray pageResponse(int status, const QByteArray &document);

/// A `document` of ours with a form. The policy allows the form to be sent to `targets`, which are
/// sources of a Content-Security-Policy, and the scripts in it by their digests.
[[nodiscard]] QByteArray formResponse(const QByteArray &document, const QByteArray &targets);

/// Where a form for `action` may lead. Browsers check `form-action` for each redirect that follows
/// too: the provider may redirect to any other one over https, one on this computer also to another
/// port of it, and finally to us, the origin of the form's page.
[[nodiscard]] QByteArray formTargets(const QUrl &action);

/// A short plain text for a request that is rejected.
[[nodiscard]] QByteArray refusalResponse(int status);

/// Content-Security-Policy for `document`: it loads nothing, runs nothing, and has only the styles
/// of its own `style` elements. A document with `style` attributes needs 'unsafe-inline'.
[[nodiscard]] QByteArray contentSecurityPolicy(const QByteArray &document);

} // namespace bifrost
