// SPDX-License-Identifier: Apache-2.0
#include "platform/http/tokenoperation.h"

#include "core/formencoding.h"
#include "platform/http/networkaccess.h"
#include "platform/http/onceonlybody.h"
#include "platform/http/replycollector.h"

namespace bifrost {
namespace {

/// One function with two names: Qt 6.9 renamed it.
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
        parameters.insert(QString::fromLatin1(encodeFormValue(name)),
                          QString::fromLatin1(encodeFormValue(value)));
    }
}

QString CapturingReplyHandler::callback() const {
    return {}; // redirect_uri is among the caller's parameters
}

void CapturingReplyHandler::networkReplyFinished(QNetworkReply *) {
    Q_EMIT captured();
}

TokenRequestManager::TokenRequestManager(const TokenRequest &request,
                                         std::chrono::milliseconds timeout, const Proxy &proxy)
    : authorizationHeader_(request.authorizationHeader),
      dpopProof_(request.dpopProof),
      timeout_(timeout) {
    setProxy(networkProxy(proxy));
}

void TokenRequestManager::present(ClientTls tls, const ClientIdentity &identity) {
    tls_ = tls;
    identity_ = identity;
}

QNetworkReply *TokenRequestManager::createRequest(Operation operation,
                                                  const QNetworkRequest &request, QIODevice *body) {
    QNetworkRequest ours(request);
    prepareRequest(ours);
    identity_.present(tls_, ours);
    ours.setRawHeader("Accept", "application/json");
    if (!authorizationHeader_.isEmpty()) {
        ours.setRawHeader("Authorization", authorizationHeader_);
    }
    if (!dpopProof_.isEmpty()) {
        ours.setRawHeader("DPoP", dpopProof_);
    }
    // HTTP/1.1 on a connection of its own, with a body that cannot be rewound: so Qt cannot send
    // the request a second time.
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

TokenOperation::TokenOperation(TokenRequest request, const ClientIdentity &identity,
                               std::chrono::milliseconds timeout, const Proxy &proxy,
                               QObject *parent)
    : QObject(parent),
      request_(std::move(request)),
      manager_(request_, timeout, proxy),
      flow_(request_.url, request_.url, &manager_) {
    manager_.present(request_.tls, identity);
    flow_.setReplyHandler(&handler_);
    flow_.setModifyParametersFunction(
        [this](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *sent) {
            if (stage != QAbstractOAuth::Stage::RequestingAuthorization) {
                replaceParameters(*sent, request_.parameters);
            }
        });
    // Directly, because Qt deletes some replies when they have finished.
    connect(&handler_, &CapturingReplyHandler::captured, this, &TokenOperation::finish);
}

TokenOperation::~TokenOperation() {
    if (QNetworkReply *reply = manager_.reply()) {
        reply->disconnect(); // so that abort() emits nothing
        reply->abort();
    }
}

QFuture<Result<HttpResponse>> TokenOperation::start() {
    send();
    if (manager_.reply() == nullptr) {
        finish();
    }
    // A 401 is passed on like any other response; Qt must not react to it.
    QObject::disconnect(&manager_, &QNetworkAccessManager::authenticationRequired, nullptr,
                        nullptr);
    return result_.future();
}

void TokenOperation::send() {
    const QString placeholder = QString::fromLatin1(randomToken());
    switch (request_.grant) {
    case Grant::RefreshToken:
        flow_.setRefreshToken(placeholder); // Qt requires one; it is not sent
        requestRefresh(flow_);
        return;
    case Grant::AuthorizationCode:
        // Qt is given a response of the authorization endpoint; nothing of it is sent.
        flow_.setState(placeholder);
        flow_.grant();
        Q_EMIT handler_.callbackReceived(
            {{QStringLiteral("code"), placeholder}, {QStringLiteral("state"), placeholder}});
        return;
    case Grant::DeviceCode:
    case Grant::Extension:
        break;
    }
    sendDirectly();
}

void TokenOperation::sendDirectly() {
    QNetworkRequest request(request_.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    QNetworkReply *reply = manager_.post(request, encodeFormQuery(request_.parameters));
    connect(reply, &QNetworkReply::finished, this, &TokenOperation::finish);
}

void TokenOperation::finish() {
    // Queued, because a receiver of the result may delete the endpoint, and with it this object.
    QMetaObject::invokeMethod(
        this,
        [this, result = manager_.takeResult()] {
            deleteLater();
            result_.finish(result);
        },
        Qt::QueuedConnection);
}

} // namespace bifrost
