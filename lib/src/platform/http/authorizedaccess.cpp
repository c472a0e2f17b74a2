// SPDX-License-Identifier: Apache-2.0
#include "platform/http/authorizedaccess.h"

#include "core/async.h"
#include "platform/http/networkaccess.h"
#include "platform/http/waitingreply.h"

#include <QNetworkProxyFactory>
#include <QPointer>

namespace bifrost {

namespace {

class ClientProxies final : public QNetworkProxyFactory {
public:
    explicit ClientProxies(std::function<Proxy(const QUrl &url)> route)
        : route_(std::move(route)) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override {
        return {networkProxy(route_(query.url()))};
    }

private:
    std::function<Proxy(const QUrl &url)> route_;
};

QByteArray methodOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request) {
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    default:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

} // namespace

AuthorizedAccess::AuthorizedAccess(Source source, ClientIdentity identity)
    : source_(std::move(source)), identity_(std::move(identity)) {
    setProxyFactory(new ClientProxies(source_.proxy)); // takes it over
}

/// Qt would send the header on to wherever a redirect leads.
QNetworkRequest AuthorizedAccess::keptWithinItsOrigin(const QNetworkRequest &request,
                                                      Token::Use use) const {
    const QVariant wanted = request.attribute(QNetworkRequest::RedirectPolicyAttribute);
    const int policy = wanted.isValid() ? wanted.toInt() : static_cast<int>(redirectPolicy());
    QNetworkRequest kept(request);
    if (use == Token::Use::OneRequest) {
        kept.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::ManualRedirectPolicy);
    } else if (policy != QNetworkRequest::ManualRedirectPolicy) {
        kept.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::SameOriginRedirectPolicy);
    }
    return kept;
}

QNetworkReply *AuthorizedAccess::createRequest(Operation operation, const QNetworkRequest &request,
                                               QIODevice *body) {
    if (!source_.allows(request.url())) {
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
    const QByteArray method = methodOf(operation, request);
    if (const auto token = source_.token(method, request.url())) {
        return send(operation, request, body, *token);
    }
    auto *waiting = new WaitingReply(operation, request, this);
    const auto start = [this, waiting, operation, request, body = QPointer(body),
                        hasBody = body != nullptr](const Result<Token> &token) {
        if (!token) {
            waiting->fail(token.error());
        } else if (hasBody && !body) {
            waiting->fail(canceledError());
        } else {
            waiting->follow(send(operation, request, body, *token));
        }
    };
    watch(source_.freshToken(method, request.url()), waiting, start);
    return waiting;
}

QNetworkReply *AuthorizedAccess::send(Operation operation, const QNetworkRequest &request,
                                      QIODevice *body, const Token &token) {
    QNetworkRequest complete = keptWithinItsOrigin(request, token.use);
    for (const auto &[name, value] : token.fields) {
        complete.setRawHeader(name, value);
    }
    if (std::exchange(lastTls_, token.tls) != token.tls) {
        clearConnectionCache(); // Qt keeps connections without regard to the certificate
    }
    identity_.present(token.tls, complete);
    auto *reply = QNetworkAccessManager::createRequest(operation, complete, body);
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, token = token.value] { source_.answered(token, *reply); });
    return reply;
}

} // namespace bifrost
