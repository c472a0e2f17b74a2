// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <QFuture>
#include <QObject>

namespace bifrost {

class HttpTransport;

/// Fetches a document of the provider: its metadata or its keys. Redirects within the origin of
/// `request` (RFC 6454 §4) are followed, three at most. So the server that was asked still decides
/// what is read, and nothing that came over https is fetched without.
///
/// Fails with `TransportError`; for any other redirect with `TransportError::Kind::Redirected`.
/// `http` and `context` must outlive the request; destroying `context` cancels it.
[[nodiscard]] QFuture<Result<HttpResponse>>
fetchDocument(HttpTransport &http, const HttpRequest &request, QObject *context);

} // namespace bifrost
