// SPDX-License-Identifier: Apache-2.0
// The composition root of API clients.
#include "api/apiclientprivate.h"
#include "api/tokenproblem.h"
#include "client/clientprivate.h"
#include "core/async.h"
#include "platform/http/authorizedaccess.h"

#include <bifrost/apiclient.h>

#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
#include <QRestAccessManager>
#endif

namespace bifrost {

namespace {

/// Has a rejected token refreshed for the next requests, once on account of an origin.
void replaceIfRejected(ApiClientPrivate &d, const Secret &token, const QNetworkReply &reply) {
    const auto *client = d.access->parts();
    const Origin origin(reply.url());
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto problem = tokenProblem(status, reply.rawHeader("WWW-Authenticate"), {});
    if (!problem && status != 0) {
        d.rejected.remove(origin, token);
    }
    const bool isRejected = problem && problem->kind == ApiError::Kind::TokenRejected;
    if (client == nullptr || !isRejected || d.rejected.contains(origin, token)) {
        return;
    }
    watch(client->refresher.replaceToken(token), &d, [&d, origin](const Result<Session> &replaced) {
        if (replaced) {
            d.rejected.add(origin, replaced->accessToken());
        }
    });
}

/// What `AuthorizedAccess` asks for, from a session that may be gone.
AuthorizedAccess::Source sourceOf(ApiClientPrivate &d) {
    const auto allows = [&d](const QUrl &url) { return d.origins.allows(url); };
    const auto token = [&d]() -> std::optional<Secret> {
        const auto *client = d.access->parts();
        const auto session = client ? client->current.session() : std::nullopt;
        const bool isFresh =
            session && session->isFresh(client->clock.now(), Client::defaultMinValidity);
        return isFresh ? std::optional(session->accessToken()) : std::nullopt;
    };
    const auto freshToken = [&d]() -> QFuture<Result<Secret>> {
        const auto *client = d.access->parts();
        if (client == nullptr) {
            return canceled<Secret>();
        }
        return andThen(
            client->refresher.freshSession(Client::defaultMinValidity), &d,
            [](const Session &session) -> Result<Secret> { return session.accessToken(); });
    };
    const auto proxy = [&d](const QUrl &url) {
        const auto *client = d.access->parts();
        return client ? client->proxyRoute(url) : Proxy();
    };
    return {
        allows, token, freshToken,
        [&d](const Secret &sent, const QNetworkReply &reply) { replaceIfRejected(d, sent, reply); },
        proxy};
}

} // namespace

Result<std::unique_ptr<ApiClient>> ApiClient::create(Client &client,
                                                     ApiConfiguration configuration) {
    return ApiClientPrivate::makeApiClient(ClientPrivate::of(client).api, std::move(configuration));
}

QNetworkAccessManager *ApiClient::networkAccessManager() {
    if (d_->network == nullptr) {
        d_->network = new AuthorizedAccess(sourceOf(*d_));
        d_->network->setParent(d_.get());
    }
    return d_->network;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
QRestAccessManager *ApiClient::restAccessManager() {
    QNetworkAccessManager *manager = networkAccessManager();
    auto *rest = manager->findChild<QRestAccessManager *>();
    return rest != nullptr ? rest : new QRestAccessManager(manager, manager);
}
#endif

} // namespace bifrost
