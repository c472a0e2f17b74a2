// SPDX-License-Identifier: Apache-2.0
#include "platform/http/networkstreamtransport.h"

#include "core/async.h"
#include "platform/http/proxiedrequest.h"
#include "platform/http/streamreply.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace bifrost {

namespace {

/// Those of RFC 9110 §9.2.2 may be sent again by Qt when a connection breaks before the response.
Repeats repeatsOf(const StreamRequest &request) {
    return isIdempotent(request.method) ? request.repeats : Repeats::Never;
}

/// One exchange: a child of the transport, which its owner ends.
class StreamExchange final : public QObject {
public:
    StreamExchange(StreamRequest request, NetworkManagers &managers, const ClientIdentity &identity,
                   QObject *owner, QObject *parent)
        : QObject(parent), request_(std::move(request)), managers_(managers), identity_(identity) {
        // Qt gets something that it cannot rewind; but a request with HEAD has no body.
        if (request_.body == nullptr && request_.method != "HEAD" &&
            repeatsOf(request_) == Repeats::Never) {
            empty_.open(QIODevice::ReadOnly);
            request_.body = &empty_;
        }
        body_ = request_.body;
        hasBody_ = request_.body != nullptr;
        connect(owner, &QObject::destroyed, this, [this] { delete this; });
    }
    ~StreamExchange() override {
        if (reply_) {
            reply_->disconnect(collector_); // so that abort() reports nothing
            reply_->abort();
            delete reply_;
        }
    }

    QFuture<Result<StreamResponse>> start(const std::shared_ptr<ProxyAccess> &proxies) {
        const auto future = result_.future();
        const auto send = [this](const Proxy &proxy) { return sendThrough(proxy); };
        // What goes the way of a proxy is an exchange without its contents.
        const auto sent = ProxiedRequest::send(proxies, request_.url, request_.timeout, send, this);
        watch(sent, this, [this](const Result<HttpResponse> &outcome) {
            deleteLater();
            result_.finish(outcome ? Result<StreamResponse>(std::move(response_))
                                   : failure(outcome.error()));
        });
        return future;
    }

private:
    QFuture<Result<HttpResponse>> sendThrough(const Proxy &proxy) {
        if (hasBody_ && !body_) {
            return failed<HttpResponse>(ApiError{.kind = ApiError::Kind::DeviceFailed,
                                                 .detail = QStringLiteral("the body is gone")});
        }
        QNetworkRequest request = NetworkManagers::request(request_.url, request_.headers, proxy);
        identity_.present(request_.tls, request);
        // With HTTP/2, Qt has reasons of its own to repeat a request.
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        UploadBody *body = nullptr;
        if (body_) {
            request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            request.setHeader(QNetworkRequest::ContentLengthHeader, request_.bodyLength);
            body = new UploadBody(body_, request_.bodyLength, repeatsOf(request_));
        }
        reply_ = send(managers_.through(proxy, request_.tls), request, body);
        if (body != nullptr) {
            body->setParent(reply_);
        }
        auto *collector = new StreamReply(*reply_, body, request_);
        collector_ = collector;
        auto result = std::make_shared<Deferred<Result<HttpResponse>>>();
        const auto finish = [this, reply = reply_.data(), collector, result] {
            reply->deleteLater();
            auto taken = collector->takeResult();
            if (taken) {
                response_ = *std::move(taken);
                HttpResponse passed;
                passed.status = response_.status;
                result->finish(passed);
            } else {
                result->finish(failure(taken.error()));
            }
        };
        connect(reply_, &QNetworkReply::finished, collector, finish, Qt::QueuedConnection);
        return result->future();
    }

    QNetworkReply *send(QNetworkAccessManager &manager, const QNetworkRequest &request,
                        UploadBody *body) const {
        if (body == nullptr && request_.method == "GET") {
            return manager.get(request);
        }
        if (body == nullptr && request_.method == "HEAD") { // Qt expects no body then
            return manager.head(request);
        }
        return manager.sendCustomRequest(request, request_.method, body);
    }

    StreamRequest request_;
    NetworkManagers &managers_;
    const ClientIdentity &identity_;
    QBuffer empty_;
    QPointer<QIODevice> body_;
    bool hasBody_ = false;
    QPointer<QNetworkReply> reply_;
    StreamReply *collector_ = nullptr; ///< a child of it
    StreamResponse response_;
    Deferred<Result<StreamResponse>> result_;
};

} // namespace

NetworkStreamTransport::NetworkStreamTransport(std::shared_ptr<ProxyAccess> proxies,
                                               ClientIdentity identity)
    : proxies_(std::move(proxies)), identity_(std::move(identity)) {}

NetworkStreamTransport::~NetworkStreamTransport() = default;

QFuture<Result<StreamResponse>> NetworkStreamTransport::exchange(const StreamRequest &request,
                                                                 QObject *owner) {
    auto *exchange = new StreamExchange(request, managers_, identity_, owner, &exchanges_);
    return exchange->start(proxies_);
}

} // namespace bifrost
