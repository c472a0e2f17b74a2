// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "platform/http/proxyaccess.h"
#include "platform/http/proxyprobe.h"

#include <functional>
#include <memory>

namespace bifrost {

/// One request, through the proxy that `ProxyAccess` names, which is asked before and given the
/// name and password that it wants. A request that the proxy has refused for want of them is sent
/// again; it has not left for the provider then. At most three questions to the user.
///
/// Deletes itself after the response; deleting it earlier cancels the future.
class ProxiedRequest final : public QObject {
    Q_OBJECT
public:
    /// Sends the request through a proxy, which may be none.
    using Send = std::function<QFuture<Result<HttpResponse>>(const Proxy &proxy)>;

    /// Sends at once where there is no proxy for `url`. `timeout` is for an answer of the proxy.
    /// `send` is called as long as `parent` exists. Fails with `TransportError`.
    static QFuture<Result<HttpResponse>> send(const std::shared_ptr<ProxyAccess> &access,
                                              const QUrl &url, std::chrono::milliseconds timeout,
                                              Send send, QObject *parent);

private:
    ProxiedRequest(std::shared_ptr<ProxyAccess> access, QUrl url, std::chrono::milliseconds timeout,
                   Proxy proxy, Send send, QObject *parent);
    QFuture<Result<HttpResponse>> start();
    void askProxy();
    void followVerdict(const ProxyVerdict &verdict);
    void obtainCredentials();
    void deliver();
    void conclude(Result<HttpResponse> result);
    void explain(const TransportError &error);
    void explain(const TransportError &error, const ProxyVerdict &verdict);
    void fail(TransportError error);
    void fail(TransportError::Kind kind, const QString &detail);
    void finish(Result<HttpResponse> result);

    std::shared_ptr<ProxyAccess> access_;
    QUrl url_;
    std::chrono::milliseconds timeout_;
    Send send_;
    Proxy proxy_;
    int renewals_ = 0;
    Deferred<Result<HttpResponse>> result_;
};

} // namespace bifrost
