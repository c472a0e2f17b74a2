// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/clientprivate.h"
#include "platform/http/networkstreamtransport.h"
#include "support/flowworld.h"
#include "support/httpserver.h"

#include <bifrost/apiclient.h>

#include <QSet>

namespace bifrost::test {

/// A signed-in client over fakes, an API over real HTTP, and an ApiClient between them.
class ApiFixture {
public:
    ApiFixture() { restart(); }

    /// Another client of the same keychain.
    void restart() {
        api.reset();
        client.reset();
        auto d = std::make_unique<ClientPrivate>(world.unobserved(), world.settings());
        d->openApi(streams);
        client = ClientPrivate::makeClient(std::move(d));
        api = *ApiClient::create(*client, configuration());
    }
    [[nodiscard]] ApiConfiguration configuration() const {
        return {.origins = {server.url({}).toString()}};
    }

    bool signIn() {
        const auto signedIn = client->signIn({});
        const bool isWaiting =
            eventually([&] { return client->activity() == Activity::WaitingForBrowser; });
        if (!isWaiting) {
            return false;
        }
        world.listeners.last().redirect(world.provider.approval());
        return finished(signedIn) && signedIn.result();
    }

    /// An API at `path` that accepts the tokens in `accepted`, and rejects any other as RFC 6750
    /// §3.1 prescribes.
    void protect(const QByteArray &path, const HttpServer::Handler &handler = {}) {
        server.on(path, [this, handler](const HttpServer::Request &request) -> HttpServer::Reply {
            const QByteArray authorization = request.header("Authorization");
            if (accepted.contains(authorization.mid(7)) && authorization.startsWith("Bearer ")) {
                return handler ? handler(request) : HttpServer::Reply{200, "orders", {}};
            }
            return refusal(R"(Bearer realm="api", error="invalid_token")");
        });
    }
    static HttpServer::Reply refusal(const QByteArray &challenge, int status = 401) {
        return {status, "refused", {{"WWW-Authenticate", challenge}}};
    }

    [[nodiscard]] QUrl url(const QString &path) const { return server.url(path); }
    static Result<ApiResponse> await(const QFuture<Result<ApiResponse>> &future) {
        const bool hasResult = finished(future) && future.isResultReadyAt(0);
        return hasResult ? future.result() : Result<ApiResponse>(failure(SessionError{}));
    }
    Result<ApiResponse> get(const QString &path, const ApiOptions &options = {}) {
        return await(api->get(url(path), options));
    }
    /// Token requests after the sign-in's.
    [[nodiscard]] qsizetype refreshes() const { return world.oauth.tokenRequests.size() - 1; }

    FlowWorld world;
    HttpServer server;
    QSet<QByteArray> accepted{"access-1"};
    NetworkStreamTransport streams;
    std::unique_ptr<Client> client;
    std::unique_ptr<ApiClient> api;
};

[[nodiscard]] inline bool failedWith(const Result<ApiResponse> &response, ApiError::Kind kind) {
    const auto *error = errorAs<ApiError>(response);
    return error != nullptr && error->kind == kind;
}
[[nodiscard]] inline bool failedWith(const Result<ApiResponse> &response,
                                     TransportError::Kind kind) {
    const auto *error = errorAs<TransportError>(response);
    return error != nullptr && error->kind == kind;
}
[[nodiscard]] inline bool failedWith(const Result<ApiResponse> &response, SessionError::Kind kind) {
    const auto *error = errorAs<SessionError>(response);
    return error != nullptr && error->kind == kind;
}

/// The status, or the line of the error.
[[nodiscard]] inline QString text(const Result<ApiResponse> &response) {
    return response ? QString::number(response->status) : outcome(response);
}

} // namespace bifrost::test
