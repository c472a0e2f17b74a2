// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings.h"
#include "platform/http/proxychoice.h"

#include <chrono>

namespace bifrost {

/// What requests to `url` go through: `choice`, which is asked for a tunnel (`ProxyProbe`).
[[nodiscard]] QFuture<Findings> examineProxy(const QUrl &url, const ProxyChoice &choice,
                                             std::chrono::milliseconds timeout, QObject *context);

/// The addresses of the host of `url`, unless a proxy resolves it.
[[nodiscard]] QFuture<Findings> examineName(const QUrl &url, const Proxy &proxy,
                                            std::chrono::milliseconds timeout, QObject *context);

/// Whether `localhost` is this computer (RFC 6761 §6.3). No findings unless `host` is that name.
[[nodiscard]] QFuture<Findings>
examineLocalhost(RedirectHost host, std::chrono::milliseconds timeout, QObject *context);

} // namespace bifrost
