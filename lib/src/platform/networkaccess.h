// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkRequest>

class QNetworkAccessManager;

namespace bifrost {

/// What every request of ours has: no redirect, no cookie, no cache, no stored password.
void prepareRequest(QNetworkRequest &request);

/// The system's proxy settings apply, but never to loopback, where a proxy would be somebody
/// else's.
void useSystemProxyExceptForLoopback(QNetworkAccessManager &manager);

} // namespace bifrost
