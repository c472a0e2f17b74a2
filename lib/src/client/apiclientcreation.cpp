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

/// The token of `session`, presented for as long as the client is there.
Result<AuthorizedAccess::Token> presentable(const std::shared_ptr<SessionAccess> &access,
                                            const Session &session) {
    using Use = AuthorizedAccess::Token::Use;
    return heldToken(session).map([&access](const HeldToken &held) {
        const auto present = [access, held](const QByteArray &method, const QUrl &url) {
            const auto *client = access->parts();
            return client != nullptr
                       ? client->bound.fields(method, url, held).value_or(AccessTokenFields())
                       : AccessTokenFields();
        };
        return AuthorizedAccess::Token{held.token, held.key ? Use::OneRequest : Use::AnyRequest,
                                       present, held.tls};
    });
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
    using Token = AuthorizedAccess::Token;
    const auto token = [&d]() -> std::optional<Token> {
        const auto *client = d.access->parts();
        const auto session = client ? client->current.session() : std::nullopt;
        const bool isFresh =
            session && session->isFresh(client->clock.now(), Client::defaultMinValidity);
        const auto presented =
            isFresh ? presentable(d.access, *session) : Result<Token>(failure(canceledError()));
        return presented ? std::optional(*presented) : std::nullopt;
    };
    const auto freshToken = [&d]() -> QFuture<Result<Token>> {
        const auto *client = d.access->parts();
        if (client == nullptr) {
            return canceled<Token>();
        }
        return andThen(client->refresher.freshSession(Client::defaultMinValidity), &d,
                       [&d](const Session &session) { return presentable(d.access, session); });
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
            sourceOf(*d_), ClientIdentity(client ? client->certificate : std::nullopt));
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
