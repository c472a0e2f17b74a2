// SPDX-License-Identifier: Apache-2.0
#include "platform/http/waitingreply.h"

#include <QSslError>

namespace bifrost {

WaitingReply::WaitingReply(QNetworkAccessManager::Operation operation,
                           const QNetworkRequest &request, QObject *parent)
    : QNetworkReply(parent), sslConfiguration_(request.sslConfiguration()) {
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

WaitingReply::~WaitingReply() {
    if (reply_) {
        reply_->deleteLater(); // the manager may be about to delete it as well
    }
}

void WaitingReply::follow(QNetworkReply *reply) {
    if (isFinished()) { // aborted
        reply->abort();
        reply->deleteLater();
        return;
    }
    reply_ = reply;
    reply_->setReadBufferSize(readBufferSize());
    reply_->setSslConfiguration(sslConfiguration_);
    if (ignoresAll_) {
        reply_->ignoreSslErrors();
    } else if (!ignored_.isEmpty()) {
        reply_->ignoreSslErrors(ignored_);
    }
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
        takeMetaData();
        Q_EMIT metaDataChanged();
    });
    connect(reply, &QNetworkReply::redirected, this, &QNetworkReply::redirected);
    connect(this, &QNetworkReply::redirectAllowed, reply, &QNetworkReply::redirectAllowed);
    connect(reply, &QNetworkReply::encrypted, this, &QNetworkReply::encrypted);
    connect(reply, &QNetworkReply::sslErrors, this, &QNetworkReply::sslErrors);
    connect(reply, &QNetworkReply::preSharedKeyAuthenticationRequired, this,
            &QNetworkReply::preSharedKeyAuthenticationRequired);
    connect(reply, &QNetworkReply::uploadProgress, this, &QNetworkReply::uploadProgress);
    connect(reply, &QNetworkReply::downloadProgress, this, &QNetworkReply::downloadProgress);
    connect(reply, &QNetworkReply::socketStartedConnecting, this,
            &QNetworkReply::socketStartedConnecting);
    connect(reply, &QNetworkReply::requestSent, this, &QNetworkReply::requestSent);
    connect(reply, &QIODevice::readyRead, this, &QIODevice::readyRead);
    connect(reply, &QIODevice::readChannelFinished, this, &QIODevice::readChannelFinished);
    connect(reply, &QNetworkReply::finished, this, &WaitingReply::finish);
}

void WaitingReply::fail(const Error &error) {
    end(isCanceled(error) ? OperationCanceledError : AuthenticationRequiredError,
        toLogString(error));
}

void WaitingReply::takeMetaData() {
    setUrl(reply_->url());
    for (const auto &[name, value] : reply_->rawHeaderPairs()) {
        setRawHeader(name, value);
    }
    for (int code = 0; code <= int(QNetworkRequest::ResourceTypeAttribute); ++code) {
        const auto attribute = static_cast<QNetworkRequest::Attribute>(code);
        if (const QVariant value = reply_->attribute(attribute); value.isValid()) {
            setAttribute(attribute, value);
        }
    }
}

void WaitingReply::finish() {
    takeMetaData();
    if (reply_->error() == NoError) {
        setFinished(true);
        Q_EMIT finished();
    } else {
        end(reply_->error(), reply_->errorString());
    }
}

void WaitingReply::end(NetworkError error, const QString &text) {
    if (isFinished()) {
        return;
    }
    setFinished(true);
    setError(error, text);
    const QPointer alive(this);
    Q_EMIT errorOccurred(error);
    if (alive) {
        Q_EMIT finished();
    }
}

void WaitingReply::abort() {
    if (reply_) {
        reply_->abort();
    } else {
        end(OperationCanceledError, QStringLiteral("Operation canceled"));
    }
}

void WaitingReply::close() {
    if (reply_) {
        reply_->close();
    }
    QNetworkReply::close();
}

qint64 WaitingReply::bytesAvailable() const {
    return QNetworkReply::bytesAvailable() + (reply_ ? reply_->bytesAvailable() : 0);
}

void WaitingReply::setReadBufferSize(qint64 size) {
    QNetworkReply::setReadBufferSize(size);
    if (reply_) {
        reply_->setReadBufferSize(size);
    }
}

qint64 WaitingReply::readData(char *data, qint64 maximum) {
    if (!reply_) {
        return isFinished() ? -1 : 0;
    }
    const qint64 count = reply_->read(data, maximum);
    return count == 0 && reply_->isFinished() ? -1 : count;
}

void WaitingReply::ignoreSslErrors() {
    ignoresAll_ = true;
    if (reply_) {
        reply_->ignoreSslErrors();
    }
}

void WaitingReply::ignoreSslErrorsImplementation(const QList<QSslError> &errors) {
    ignored_ = errors;
    if (reply_) {
        reply_->ignoreSslErrors(errors);
    }
}

void WaitingReply::sslConfigurationImplementation(QSslConfiguration &configuration) const {
    configuration = reply_ ? reply_->sslConfiguration() : sslConfiguration_;
}

void WaitingReply::setSslConfigurationImplementation(const QSslConfiguration &configuration) {
    sslConfiguration_ = configuration;
    if (reply_) {
        reply_->setSslConfiguration(configuration);
    }
}

} // namespace bifrost
