// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QFuture>
#include <QString>
#include <QUrl>

class QObject;

namespace bifrost {

/// Opens `url` through the portal of a sandbox (org.freedesktop.portal.OpenURI), with a token that
/// lets the browser come to the front, or with an empty one. The future finishes when the portal
/// has accepted the address; it may ask the user for a browser then. Fails with
/// `UserAgentError::NoBrowser` if there is no portal, or if it refuses.
[[nodiscard]] QFuture<Result<void>> openThroughPortal(const QUrl &url, const QString &token,
                                                      QObject *context);

} // namespace bifrost
