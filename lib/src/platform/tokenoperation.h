// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "core/httpmessage.h"
#include "core/types.h"

#include <QAbstractOAuthReplyHandler>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QPointer>

#include <chrono>

namespace bifrost {

/// The reply handler of Qt Network Authorization that hands the whole answer on, whatever it says.
/// Qt's own ones lose the body of an error.
class CapturingReplyHandler final : public QAbstractOAuthReplyHandler {
    Q_OBJECT
public:
    [[nodiscard]] QString callback() const override;
    void networkReplyFinished(QNetworkReply *reply) override;

Q_SIGNALS:
    void captured();
};

/// Sends what Qt Network Authorization posts: with our headers and limits, at most once.
class TokenRequestManager final : public QNetworkAccessManager {
    Q_OBJECT
public:
    TokenRequestManager(QByteArray authorizationHeader, std::chrono::milliseconds timeout);
    [[nodiscard]] QNetworkReply *reply() const { return reply_; }
    Result<HttpResponse> takeResult();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    QByteArray authorizationHeader_;
    std::chrono::milliseconds timeout_;
    QPointer<QNetworkReply> reply_;
};

/// One token request, from its start to its answer. Deletes itself afterwards; deleting it earlier
/// cancels the future.
class TokenOperation final : public QObject {
    Q_OBJECT
public:
    TokenOperation(const QUrl &tokenEndpoint, Parameters parameters, QByteArray authorizationHeader,
                   std::chrono::milliseconds timeout, QObject *parent);
    ~TokenOperation() override;

    QFuture<Result<HttpResponse>> start();

private:
    void settle();

    Parameters parameters_;
    Deferred<Result<HttpResponse>> result_;
    // In this order: Qt 6.4 crashes when the handler goes before the flow.
    TokenRequestManager manager_;
    CapturingReplyHandler handler_;
    QOAuth2AuthorizationCodeFlow flow_;
};

/// Makes `parameters` exactly what `replaced` holds: Qt's own go, ours come percent-encoded,
/// because Qt takes the values as they are.
void replaceParameters(QMultiMap<QString, QVariant> &parameters, const Parameters &replaced);

} // namespace bifrost
