// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/proxy.h>

#include <QNetworkProxy>
#include <QNetworkRequest>

namespace bifrost {

/// Common to all requests: no redirects, cookies, cache or stored passwords.
void prepareRequest(QNetworkRequest &request);

/// For Qt. Name and password are given to the proxy that they belong to, and not through
/// `QNetworkAccessManager::proxyAuthenticationRequired()`: Qt emits that also when a provider
/// behind a tunnel answers 407, and would give them to the provider.
[[nodiscard]] QNetworkProxy networkProxy(const Proxy &proxy);

} // namespace bifrost
