// SPDX-License-Identifier: Apache-2.0
#include "platform/tokenoperation.h"

#include "platform/networkaccess.h"
#include "platform/onceonlybody.h"
#include "platform/replycollector.h"

namespace bifrost {
namespace {

bool isRefresh(const Parameters &parameters) {
    return parameters.contains(
        std::pair(QStringLiteral("grant_type"), QStringLiteral("refresh_token")));
}

/// One function under two names: Qt 6.9 gave it the one of its base class.
void requestRefresh(QOAuth2AuthorizationCodeFlow &flow) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    flow.refreshTokens();
#else
    flow.refreshAccessToken();
#endif
}

} // namespace

void replaceParameters(QMultiMap<QString, QVariant> &parameters, const Parameters &replaced) {
    parameters.clear();
    for (const auto &[name, value] : replaced) {
        parameters.insert(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                          QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
}

QString CapturingReplyHandler::callback() const {
    return {}; // redirect_uri is a parameter like any other, and the caller's
}

void CapturingReplyHandler::networkReplyFinished(QNetworkReply *) {
    Q_EMIT captured();
}

TokenRequestManager::TokenRequestManager(QByteArray authorizationHeader,
                                         std::chrono::milliseconds timeout)
    : authorizationHeader_(std::move(authorizationHeader)), timeout_(timeout) {
    useSystemProxyExceptForLoopback(*this);
}

QNetworkReply *TokenRequestManager::createRequest(Operation operation,
                                                  const QNetworkRequest &request, QIODevice *body) {
    QNetworkRequest ours(request);
    prepareRequest(ours);
    ours.setRawHeader("Accept", "application/json");
    if (!authorizationHeader_.isEmpty()) {
        ours.setRawHeader("Authorization", authorizationHeader_);
    }
    // HTTP/1.1 on a connection of its own, with a body that cannot be rewound: Qt then has no way
    // to send the request a second time.
    ours.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    ours.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *onceOnly = new OnceOnlyBody(body != nullptr ? body->readAll() : QByteArray());
    ours.setHeader(QNetworkRequest::ContentLengthHeader, onceOnly->size());
    reply_ = QNetworkAccessManager::createRequest(operation, ours, onceOnly);
    onceOnly->setParent(reply_);
    new ReplyCollector(*reply_, {timeout_, maximumAnswerSize});
    return reply_;
}

Result<HttpResponse> TokenRequestManager::takeResult() {
    if (auto *collector = reply_ ? reply_->findChild<ReplyCollector *>() : nullptr) {
        return collector->takeResult();
    }
    TransportError error;
    error.kind = TransportError::Kind::ConnectionLost;
    error.detail = QStringLiteral("Qt Network Authorization sent no request");
    return failure(error);
}

TokenOperation::TokenOperation(const QUrl &tokenEndpoint, Parameters parameters,
                               QByteArray authorizationHeader, std::chrono::milliseconds timeout,
                               QObject *parent)
    : QObject(parent),
      parameters_(std::move(parameters)),
      manager_(std::move(authorizationHeader), timeout),
      flow_(tokenEndpoint, tokenEndpoint, &manager_) {
    flow_.setReplyHandler(&handler_);
    flow_.setModifyParametersFunction(
        [this](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *sent) {
            if (stage != QAbstractOAuth::Stage::RequestingAuthorization) {
                replaceParameters(*sent, parameters_);
            }
        });
    // At once, because Qt deletes some replies when they have finished.
    connect(&handler_, &CapturingReplyHandler::captured, this, &TokenOperation::settle);
}

TokenOperation::~TokenOperation() {
    if (QNetworkReply *reply = manager_.reply()) {
        reply->disconnect(); // nobody may hear of the abort that follows
        reply->abort();
    }
}

QFuture<Result<HttpResponse>> TokenOperation::start() {
    const QString placeholder = QString::fromLatin1(randomToken());
    if (isRefresh(parameters_)) {
        flow_.setRefreshToken(placeholder); // Qt wants one; the real one is among the parameters
        requestRefresh(flow_);
    } else {
        // The browser has been to the provider already: Qt is told so, with a state of its own.
        flow_.setState(placeholder);
        flow_.grant();
        Q_EMIT handler_.callbackReceived(
            {{QStringLiteral("code"), placeholder}, {QStringLiteral("state"), placeholder}});
    }
    if (manager_.reply() == nullptr) {
        settle();
    }
    // A 401 is an answer for protocol/ to judge, not a question for Qt to reply to.
    QObject::disconnect(&manager_, &QNetworkAccessManager::authenticationRequired, nullptr,
                        nullptr);
    return result_.future();
}

void TokenOperation::settle() {
    // Queued: whoever hears of the result may destroy the endpoint, and this operation with it.
    QMetaObject::invokeMethod(
        this,
        [this, result = manager_.takeResult()] {
            deleteLater();
            result_.finish(result);
        },
        Qt::QueuedConnection);
}

} // namespace bifrost
