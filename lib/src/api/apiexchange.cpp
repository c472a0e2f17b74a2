// SPDX-License-Identifier: Apache-2.0
#include "api/apiexchange.h"

#include "api/redirect.h"
#include "api/requestcheck.h"
#include "api/tokenproblem.h"
#include "core/logging.h"
#include "core/origin.h"
#include "core/printable.h"

#include <bifrost/client.h>

#include <algorithm>

namespace bifrost {

namespace {

constexpr auto shown = QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo;

bool isSameUser(const Session &a, const Session &b) {
    return a.subject() == b.subject() && a.issuer() == b.issuer();
}

QByteArray fieldOf(const StreamResponse &response, QByteArrayView name) {
    const auto &all = response.headers;
    const auto found = std::find_if(all.begin(), all.end(), [name](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? QByteArray() : found->second;
}

QByteArray wwwAuthenticate(const StreamResponse &response) {
    return fieldOf(response, "WWW-Authenticate");
}

bool isConnectionLost(const Error &error) {
    const auto *transport = std::get_if<TransportError>(&error);
    return transport && transport->kind == TransportError::Kind::ConnectionLost;
}

TokenType typeOf(const Session &session) {
    return session.tokenBinding() == TokenBinding::Dpop ? TokenType::Dpop : TokenType::Bearer;
}

} // namespace

ApiExchange::ApiExchange(ApiClientPrivate &owner, QByteArray method, const QUrl &url,
                         const ApiBody &body, ApiOptions options)
    : QObject(&owner),
      owner_(owner),
      method_(std::move(method)),
      url_(url.adjusted(QUrl::RemoveFragment)),
      body_(body),
      options_(std::move(options)),
      isDownload_(!options_.downloadTo.isNull()),
      bodyStart_(body.device_ ? body.device_->pos() : 0),
      deadline_(options_.deadline.value_or(owner.configuration.deadline)) {
    bytes_.setData(body_.bytes_);
    bytes_.open(QIODevice::ReadOnly);
    connect(&timer_, &QTimer::timeout, this, [this] {
        finish(failure(
            TransportError{TransportError::Kind::TimedOut, url_.adjusted(shown), 0, {}, {}}));
    });
    timer_.setSingleShot(true);
}

QFuture<Result<ApiResponse>> ApiExchange::start() {
    const auto future = result_.future();
    connect(&cancellation_, &QFutureWatcherBase::canceled, this, &QObject::deleteLater);
    cancellation_.setFuture(future);
    timer_.start(
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline_.remainingTimeAsDuration()));
    if (!owner_.origins.allows(url_)) { // before anything touches a token
        fail({.kind = ApiError::Kind::OriginNotAllowed, .detail = Origin(url_).toString()});
    } else if (auto problem = ApiRequestCheck::problem(method_, url_, body_, options_)) {
        fail(*std::move(problem));
    } else {
        obtainToken();
    }
    return future;
}

void ApiExchange::obtainToken() {
    const auto *client = owner_.access->parts();
    if (client == nullptr) {
        finish(failure(canceledError()));
        return;
    }
    const auto fresh = client->refresher.freshSession(Client::defaultMinValidity);
    watch(fresh, this, [this](const Result<Session> &session) {
        if (session) {
            transmit(*session);
        } else {
            finish(failure(session.error()));
        }
    });
}

void ApiExchange::transmit(const Session &session) {
    const auto *client = owner_.access->parts();
    const bool isForeign = session_ && !isSameUser(*session_, session);
    if (client == nullptr || isForeign) { // what one user has asked for is not sent for another
        finish(failure(canceledError()));
        return;
    }
    session_ = session;
    const auto held = heldToken(session);
    if (!held) {
        finish(failure(held.error()));
        return;
    }
    sentNonce_ = client->bound.nonceFor(url_);
    watch(client->bound.fields(method_, url_, *held), this,
          [this, tls = held->tls](const Result<AccessTokenFields> &presented) {
              if (presented) {
                  send(*presented, tls);
              } else {
                  finish(failure(presented.error()));
              }
          });
}

void ApiExchange::send(const AccessTokenFields &presented, ClientTls tls) {
    const auto *client = owner_.access->parts();
    if (client == nullptr) {
        finish(failure(canceledError()));
        return;
    }
    if ((body_.isDevice_ && !body_.device_) || (isDownload_ && !options_.downloadTo)) {
        fail(
            {.kind = ApiError::Kind::DeviceFailed, .detail = QStringLiteral("the device is gone")});
        return;
    }
    if (!rewindBody()) {
        fail({.kind = ApiError::Kind::BodyNotRepeatable});
        return;
    }
    StreamRequest complete = request(presented);
    complete.tls = tls;
    const bool isProven = typeOf(*session_) == TokenType::Dpop;
    complete.repeats = isProven ? Repeats::Never : Repeats::Idempotent; // a proof is for one
    watch(client->streams.exchange(complete, this), this,
          [this](const Result<StreamResponse> &response) {
              if (response) {
                  receive(*response);
              } else if (isRepeatable(response.error())) {
                  transmit(*session_);
              } else {
                  finish(failure(response.error()));
              }
          });
}

/// A request without a proof is repeated by Qt; with one, it needs another one.
bool ApiExchange::isRepeatable(const Error &error) {
    return typeOf(*session_) == TokenType::Dpop && isConnectionLost(error) &&
           isIdempotent(method_) && rewindBody() && !std::exchange(isResent_, true);
}

/// The body is where it was when the request began.
bool ApiExchange::rewindBody() {
    if (!std::exchange(isSent_, true) || body_.contentType_.isEmpty()) {
        return true;
    }
    if (!body_.isDevice_) {
        return bytes_.seek(0);
    }
    return body_.device_ && !body_.device_->isSequential() && body_.device_->seek(bodyStart_);
}

StreamRequest ApiExchange::request(const AccessTokenFields &presented) {
    StreamRequest request;
    request.method = method_;
    request.url = url_;
    request.headers = options_.headers + presented;
    if (!body_.contentType_.isEmpty()) {
        const bool isNamed =
            std::any_of(options_.headers.begin(), options_.headers.end(), [](const auto &field) {
                return field.first.compare("Content-Type", Qt::CaseInsensitive) == 0;
            });
        if (!isNamed) {
            request.headers.append({"Content-Type", body_.contentType_});
        }
        request.body = body_.isDevice_ ? body_.device_.data() : &bytes_;
        request.bodyLength =
            body_.length_.value_or(request.body ? request.body->size() - request.body->pos() : 0);
    }
    if (isDownload_) {
        request.sink = options_.downloadTo;
    }
    request.maximumSize = options_.maximumSize.value_or(owner_.configuration.maximumSize);
    request.timeout =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline_.remainingTimeAsDuration());
    request.uploaded = queued(options_.uploadProgress);
    request.downloaded = queued(options_.downloadProgress);
    return request;
}

/// The application is called from the event loop: it may delete everything then.
StreamRequest::Progress ApiExchange::queued(const ApiProgress &progress) {
    if (!progress) {
        return {};
    }
    return [this, progress](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this, [progress, done, total] { progress(done, total); }, Qt::QueuedConnection);
    };
}

void ApiExchange::receive(const StreamResponse &response) {
    const auto *client = owner_.access->parts();
    if (client != nullptr) {
        client->bound.remember(url_, fieldOf(response, "DPoP-Nonce"));
    }
    if (isRedirect(response)) {
        follow(response);
        return;
    }
    // RFC 9449 §9: the request was not applied (RFC 9110 §15.5.2), so it is sent again, once, and
    // only if that makes a difference.
    if (typeOf(*session_) == TokenType::Dpop &&
        demandsNonce(response.status, wwwAuthenticate(response)) && client != nullptr &&
        client->bound.hasNewNonce(url_, sentNonce_) && !std::exchange(isRepeated_, true)) {
        transmit(*session_);
        return;
    }
    auto problem = tokenProblem(response.status, wwwAuthenticate(response), session_->scopes(),
                                typeOf(*session_));
    if (!problem) {
        deliver(response);
    } else if (problem->kind == ApiError::Kind::TokenRejected) {
        replaceToken(*problem);
    } else {
        fail(*std::move(problem));
    }
}

/// By hand: the token stays within the origin, and so does everything else of the request.
void ApiExchange::follow(const StreamResponse &redirect) {
    const QUrl target = redirectTarget(redirect, url_);
    if (redirectsLeft_ == 0 || Origin(target) != Origin(url_) || !target.isValid() ||
        !target.userInfo().isEmpty()) {
        TransportError error;
        error.kind = TransportError::Kind::Redirected;
        error.url = url_.adjusted(shown);
        error.httpStatus = redirect.status;
        error.detail = printableAscii(target.adjusted(shown).toString(QUrl::FullyEncoded));
        finish(failure(std::move(error)));
        return;
    }
    --redirectsLeft_;
    const QByteArray method = methodAfter(redirect, method_);
    if (method != method_) { // RFC 9110 §15.4: without what described the body
        method_ = method;
        body_ = {};
        options_.headers.removeIf(
            [](const auto &field) { return field.first.toLower().startsWith("content-"); });
    }
    url_ = target;
    obtainToken();
}

void ApiExchange::replaceToken(const ApiError &problem) {
    const Secret token = session_->accessToken();
    const auto *client = owner_.access->parts();
    if (client == nullptr) {
        finish(failure(canceledError()));
        return;
    }
    if (isRetried_ || owner_.rejected.contains(Origin(url_), token)) {
        fail(problem);
        return;
    }
    const auto &current = client->current.session();
    isRetried_ = true;
    const bool isNewest = current && current->accessToken() == token;
    qCInfo(lcHttp).noquote() << Origin(url_).toString() << "has rejected the access token";
    watch(client->refresher.replaceToken(token), this,
          [this, problem, token, isNewest](const Result<Session> &session) {
              if (!session) {
                  finish(failure(session.error()));
                  return;
              }
              // The provider may have issued the same one again.
              const bool isSame = session->accessToken() == token;
              if (isSame || isNewest) { // this origin has yet to accept what it has caused
                  owner_.rejected.add(Origin(url_), session->accessToken());
              }
              if (isSame) {
                  fail(problem);
              } else {
                  transmit(*session);
              }
          });
}

void ApiExchange::deliver(const StreamResponse &response) {
    if (response.status != 401) { // which says nothing in favor of the token
        owner_.rejected.remove(Origin(url_), session_->accessToken());
    }
    finish(ApiResponse{.status = response.status,
                       .url = url_,
                       .headers = response.headers,
                       .body = response.body,
                       .retryAfter = response.retryAfter});
}

void ApiExchange::fail(ApiError error) {
    error.url = url_.adjusted(shown);
    // From the event loop, as everything else: the caller has no future yet.
    QMetaObject::invokeMethod(
        this, [this, error = std::move(error)] { finish(failure(error)); }, Qt::QueuedConnection);
}

void ApiExchange::finish(Result<ApiResponse> result) {
    deleteLater();
    timer_.stop();
    cancellation_.disconnect();
    result_.finish(std::move(result)); // a receiver may delete this object
}

} // namespace bifrost
