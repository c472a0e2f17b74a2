// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>

namespace bifrost {

/// A reply whose request has not been sent yet, because it waits for an access token. From then on
/// it is the reply to that request, which it owns.
class WaitingReply final : public QNetworkReply {
    Q_OBJECT
public:
    WaitingReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                 QObject *parent);
    ~WaitingReply() override;

    /// The request has been sent. `reply` stays a child of its manager, which would otherwise
    /// delete it twice. Does nothing after `abort()`.
    void follow(QNetworkReply *reply);
    /// There is no token, so it will not be sent.
    void fail(const Error &error);

    void abort() override;
    void close() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    void setReadBufferSize(qint64 size) override;
    void ignoreSslErrors() override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    void ignoreSslErrorsImplementation(const QList<QSslError> &errors) override;
    void sslConfigurationImplementation(QSslConfiguration &configuration) const override;
    void setSslConfigurationImplementation(const QSslConfiguration &configuration) override;

private:
    void takeMetaData();
    void finish();
    void end(NetworkError error, const QString &text);

    QPointer<QNetworkReply> reply_;
    QSslConfiguration sslConfiguration_;
    QList<QSslError> ignored_;
    bool ignoresAll_ = false;
};

} // namespace bifrost
