// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace bifrost {

/// The query of `address`, which a user has copied from a browser that could not open it, as the
/// browser would have sent it. White space around the address is ignored, and browsers that hide
/// `http://` copy it without that; apart from this it must be exactly `redirectUri` (RFC 6749
/// §3.1.2). Fails with `Rule::ResponseIsAtRedirectUri`, without quoting the address.
[[nodiscard]] Result<QByteArray> queryOfRedirectAddress(const QString &address,
                                                        const QUrl &redirectUri);

} // namespace bifrost
