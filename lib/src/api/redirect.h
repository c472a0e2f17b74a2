// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/streamtransport.h"

#include <QByteArray>
#include <QUrl>

namespace bifrost {

/// 301, 302, 303, 307 or 308 with a `Location` (RFC 9110 §15.4.2 to §15.4.9). 300 and 304 are
/// responses of their own.
[[nodiscard]] bool isRedirect(const StreamResponse &response);

/// Where `redirect` leads, from the address of its request (RFC 9110 §10.2.2); without a fragment.
[[nodiscard]] QUrl redirectTarget(const StreamResponse &redirect, const QUrl &from);

/// The method of the next request: GET after 303 (RFC 9110 §15.4.4), and for POST after 301 and 302
/// as well, which user agents have always done (§15.4.2 and §15.4.3); HEAD stays HEAD. Otherwise
/// the method stays, and the body with it.
[[nodiscard]] QByteArray methodAfter(const StreamResponse &redirect, const QByteArray &method);

} // namespace bifrost
