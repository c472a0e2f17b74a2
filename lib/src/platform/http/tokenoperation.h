// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "core/httpmessage.h"
#include "core/types.h"
#include "platform/http/clientidentity.h"

#include <bifrost/proxy.h>

#include <QAbstractOAuthReplyHandler>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QPointer>

#include <chrono>

namespace bifrost {

/// A reply handler for Qt Network Authorization that passes on every response as it is. Qt's own
/// handlers lose the body of an error.
class CapturingReplyHandler final : public QAbstractOAuthReplyHandler {
    Q_OBJECT
public:
    [[nodiscard]] QString callback() const override;
    void networkReplyFinished(QNetworkReply *reply) override;

Q_SIGNALS:
    void captured();
};

/// Sends a token request with our headers and limits, at most once, whether Qt Network
/// Authorization posts it or this program.
class TokenRequestManager final : public QNetworkAccessManager {
    Q_OBJECT
public:
    /// The header fields of `request` are sent.
    TokenRequestManager(const TokenRequest &request, std::chrono::milliseconds timeout,
                        const Proxy &proxy);
    void present(ClientTls tls, const ClientIdentity &identity);
    [[nodiscard]] QNetworkReply *reply() const { return reply_; }
    Result<HttpResponse> takeResult();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    QByteArray authorizationHeader_;
    QByteArray dpopProof_;
    std::chrono::milliseconds timeout_;
    ClientTls tls_ = ClientTls::Anonymous;
    ClientIdentity identity_;
    QPointer<QNetworkReply> reply_;
};

/// One token request. Deletes itself after the response; deleting it earlier cancels the future.
class TokenOperation final : public QObject {
    Q_OBJECT
public:
    /// The certificate of `identity` is shown if `request` says so.
    TokenOperation(TokenRequest request, const ClientIdentity &identity,
                   std::chrono::milliseconds timeout, const Proxy &proxy, QObject *parent);
    ~TokenOperation() override;

    QFuture<Result<HttpResponse>> start();

private:
    void send();
    void sendDirectly();
    void finish();

    TokenRequest request_;
    Deferred<Result<HttpResponse>> result_;
    // In this order, because Qt 6.4 crashes if the handler is deleted before the flow.
    TokenRequestManager manager_;
    CapturingReplyHandler handler_;
    QOAuth2AuthorizationCodeFlow flow_;
};

/// Makes `parameters` exactly what `replaced` holds, percent-encoded: Qt's own are removed, and Qt
/// sends the values as they are.
void replaceParameters(QMultiMap<QString, QVariant> &parameters, const Parameters &replaced);

} // namespace bifrost
