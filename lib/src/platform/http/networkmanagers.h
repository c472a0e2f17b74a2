// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/proxy.h>

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <memory>
#include <vector>

namespace bifrost {

/// The network access managers of a transport, one for each way to a server: Qt keeps connections
/// by the name of the proxy's user, so each password has a manager of its own.
class NetworkManagers {
public:
    /// For requests through `proxy`, which may be none.
    [[nodiscard]] QNetworkAccessManager &through(const Proxy &proxy);

    /// A request of ours through `proxy`: see `prepareRequest()`.
    [[nodiscard]] static QNetworkRequest
    request(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers,
            const Proxy &proxy);

private:
    struct Way {
        Proxy proxy;
        std::unique_ptr<QNetworkAccessManager> manager;
    };
    std::vector<Way> ways_; // made on first use: each starts a thread
};

} // namespace bifrost
