// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apiclientprivate.h"
#include "core/async.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QTimer>

namespace bifrost {

/// One request of an `ApiClient`: refreshed token, redirects, a second attempt with another token.
/// Deletes itself at its end; deleting it earlier cancels its future.
class ApiExchange final : public QObject {
    Q_OBJECT
public:
    /// `owner` becomes the parent.
    ApiExchange(ApiClientPrivate &owner, QByteArray method, const QUrl &url, const ApiBody &body,
                ApiOptions options);

    QFuture<Result<ApiResponse>> start();

private:
    // The steps of one attempt, in order.
    void obtainToken();
    void transmit(const Session &session);
    void send(const AccessTokenFields &presented, ClientTls tls);
    void receive(const StreamResponse &response);
    // What a response may lead to.
    void follow(const StreamResponse &redirect);
    void replaceToken(const ApiError &problem);
    void deliver(const StreamResponse &response);

    [[nodiscard]] StreamRequest request(const AccessTokenFields &presented);
    [[nodiscard]] bool isRepeatable(const Error &error);
    [[nodiscard]] bool rewindBody();
    [[nodiscard]] StreamRequest::Progress queued(const ApiProgress &progress);
    void fail(ApiError error);
    void finish(Result<ApiResponse> result);

    ApiClientPrivate &owner_;
    QByteArray method_;
    QUrl url_;
    ApiBody body_;
    ApiOptions options_;

    bool isDownload_;
    QBuffer bytes_; ///< a body that is in memory
    qint64 bodyStart_ = 0;
    std::optional<Session> session_; ///< whose token was sent last
    QByteArray sentNonce_;           ///< in the proof beside it; empty: none
    bool isSent_ = false;            ///< the body has been read
    bool isRetried_ = false;         ///< with another token
    bool isRepeated_ = false;        ///< with the nonce that the API demands
    bool isResent_ = false;          ///< after the connection was lost
    int redirectsLeft_ = 5;
    QDeadlineTimer deadline_;
    QTimer timer_;
    QFutureWatcher<Result<ApiResponse>> cancellation_;
    Deferred<Result<ApiResponse>> result_;
};

} // namespace bifrost
