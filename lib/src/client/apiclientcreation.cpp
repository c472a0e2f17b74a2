// SPDX-License-Identifier: Apache-2.0
// The composition root of API clients.
#include "api/apiclientprivate.h"
#include "api/tokenproblem.h"
#include "client/clientprivate.h"
#include "core/async.h"
#include "core/origin.h"
#include "platform/http/authorizedaccess.h"

#include <bifrost/apiclient.h>

#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
#include <QRestAccessManager>
#endif

namespace bifrost {

namespace {

TokenType currentType(const SessionAccess::Parts *client) {
    const auto session = client != nullptr ? client->current.session() : std::nullopt;
    return session && session->tokenBinding() == TokenBinding::Dpop ? TokenType::Dpop
                                                                    : TokenType::Bearer;
}

/// The request that a token is for.
struct PresentedIn {
    QByteArray method;
    QUrl url;
};

/// The token of `session`, presented in a request. Has finished already unless hardware signs.
QFuture<Result<AuthorizedAccess::Token>> presentable(ApiClientPrivate &d, const Session &session,
                                                     const PresentedIn &request) {
    using Token = AuthorizedAccess::Token;
    const auto *client = d.access->parts();
    const auto held = heldToken(session);
    if (client == nullptr || !held) {
        return client == nullptr ? canceled<Token>() : failed<Token>(held.error());
    }
    const auto present = [held = *held](const AccessTokenFields &fields) {
        const auto use = held.key ? Token::Use::OneRequest : Token::Use::AnyRequest;
        return Result<Token>(Token{held.token, use, fields, held.tls});
    };
    const auto fields = client->bound.fields(request.method, request.url, *held);
    return fields.isFinished() ? ready<Result<Token>>(fields.result().and_then(present))
                               : andThen(fields, &d, present);
}

/// Has a rejected token refreshed for the next requests, once on account of an origin.
void replaceIfRejected(ApiClientPrivate &d, const Secret &token, const QNetworkReply &reply) {
    const auto *client = d.access->parts();
    const Origin origin(reply.url());
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (client != nullptr) {
        client->bound.remember(reply.url(), reply.rawHeader("DPoP-Nonce"));
    }
    const auto problem =
        tokenProblem(status, reply.rawHeader("WWW-Authenticate"), {}, currentType(client));
    if (!problem && status != 0 && status != 401) {
        d.rejected.remove(origin, token);
    }
    const bool isRejected = problem && problem->kind == ApiError::Kind::TokenRejected;
    if (client == nullptr || !isRejected || d.rejected.isRefreshing(origin) ||
        d.rejected.contains(origin, token)) {
        return;
    }
    d.rejected.beginRefresh(origin);
    watch(client->refresher.replaceToken(token), &d, [&d, origin](const Result<Session> &replaced) {
        d.rejected.endRefresh(origin);
        if (replaced) {
            d.rejected.add(origin, replaced->accessToken());
        }
    });
}

/// What `AuthorizedAccess` asks for, from a session that may be gone.
AuthorizedAccess::Source sourceOf(ApiClientPrivate &d) {
    const auto allows = [&d](const QUrl &url) { return d.origins.allows(url); };
    using Token = AuthorizedAccess::Token;
    const auto token = [&d](const QByteArray &method, const QUrl &url) -> std::optional<Token> {
        const auto *client = d.access->parts();
        const auto session = client ? client->current.session() : std::nullopt;
        const bool isFresh =
            session && session->isFresh(client->clock.now(), Client::defaultMinValidity);
        if (!isFresh || session->hasHardwareKey()) {
            return std::nullopt;
        }
        const auto presented = presentable(d, *session, {method, url}).result();
        return presented ? std::optional(*presented) : std::nullopt;
    };
    const auto freshToken = [&d](const QByteArray &method,
                                 const QUrl &url) -> QFuture<Result<Token>> {
        const auto *client = d.access->parts();
        if (client == nullptr) {
            return canceled<Token>();
        }
        return andThen(client->refresher.freshSession(Client::defaultMinValidity), &d,
                       [&d, request = PresentedIn{method, url}](const Session &session) {
                           return presentable(d, session, request);
                       });
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
        const auto *client = d_->access->parts();
        d_->network = new AuthorizedAccess(
            sourceOf(*d_), client ? ClientIdentity(client->configuration.clientCertificate,
                                                   client->configuration.securityProfile)
                                  : ClientIdentity());
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
