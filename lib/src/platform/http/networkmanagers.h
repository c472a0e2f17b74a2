// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clienttls.h"

#include <bifrost/proxy.h>

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <memory>
#include <vector>

namespace bifrost {

/// The network access managers of a transport, one for each way to a server: Qt keeps connections
/// by the name of the proxy's user, so each password has a manager of its own. It keeps them
/// without regard to the client's certificate, so a connection that has shown one must not be used
/// for a request that is none of the certificate's business.
class NetworkManagers {
public:
    /// For requests through `proxy`, which may be none.
    [[nodiscard]] QNetworkAccessManager &through(const Proxy &proxy, ClientTls tls);

    /// A request of ours through `proxy`: see `prepareRequest()`.
    [[nodiscard]] static QNetworkRequest
    request(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers,
            const Proxy &proxy);

private:
    struct Way {
        Proxy proxy;
        ClientTls tls;
        std::unique_ptr<QNetworkAccessManager> manager;
    };
    std::vector<Way> ways_; // made on first use: each starts a thread
};

} // namespace bifrost
