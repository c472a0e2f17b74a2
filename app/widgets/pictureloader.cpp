// SPDX-License-Identifier: Apache-2.0
#include "widgets/pictureloader.h"

#include "logging.h"

#include <bifrost/issuer.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <chrono>

using namespace Qt::StringLiterals;

static constexpr qsizetype maxBytes = qsizetype{2} * 1024 * 1024;
static constexpr auto timeout = std::chrono::seconds{15};

PictureLoader::PictureLoader(QObject *parent) : QObject(parent) {
    connect(&decoder_, &PictureDecoder::decoded, this, [this](const QImage &picture) {
        if (!picture.isNull()) {
            picture_ = QPixmap::fromImage(picture);
            Q_EMIT changed();
        }
    });
}

void PictureLoader::load(const QString &picture, const QString &issuer) {
    if (picture == source_ && issuer == issuer_) {
        return;
    }
    source_ = picture;
    issuer_ = issuer;
    decoder_.stop();
    if (reply_) {
        reply_->disconnect(this);
        reply_->abort();
        reply_->deleteLater();
        reply_.clear();
    }
    if (!picture_.isNull()) {
        picture_ = {};
        Q_EMIT changed();
    }
    if (picture.startsWith("data:"_L1, Qt::CaseInsensitive)) {
        loadData(picture);
        return;
    }
    const QUrl url(picture, QUrl::StrictMode);
    if (mayAsk(url)) {
        loadUrl(url);
    }
}

bool PictureLoader::isLoading() const {
    return reply_ || decoder_.isBusy();
}

bool PictureLoader::mayAsk(const QUrl &url) const {
    const auto issuer = bifrost::Issuer::fromInput(issuer_);
    return issuer && issuer->mayPointTo(url);
}

void PictureLoader::loadData(const QString &uri) {
    // RFC 2397: data:image/png;base64,....
    const qsizetype comma = uri.indexOf(u',');
    if (comma < 0 || uri.size() > maxBytes * 4 / 3 ||
        !QStringView(uri).left(comma).endsWith(";base64"_L1, Qt::CaseInsensitive)) {
        return;
    }
    decoder_.decode(QByteArray::fromBase64(QStringView(uri).mid(comma + 1).toLatin1()));
}

void PictureLoader::loadUrl(const QUrl &url) {
    if (!network_) {
        network_ = new QNetworkAccessManager(this);
    }
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setMaximumRedirectsAllowed(3);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(std::chrono::milliseconds(timeout).count()));
    request.setRawHeader("Accept", "image/png, image/jpeg, image/webp, image/gif");
    request.setRawHeader("Accept-Encoding", "identity"); // packed as they are; no bomb around them
    reply_ = network_->get(request);
    reply_->setReadBufferSize(maxBytes + 1);
    connect(reply_, &QNetworkReply::readyRead, this, [this] {
        if (reply_ && reply_->bytesAvailable() > maxBytes) {
            reply_->abort();
        }
    });
    connect(reply_, &QNetworkReply::redirected, this, [this](const QUrl &next) {
        if (mayAsk(next)) {
            Q_EMIT reply_->redirectAllowed();
        } else {
            reply_->abort();
        }
    });
    connect(reply_, &QNetworkReply::finished, this, &PictureLoader::finish);
}

void PictureLoader::finish() {
    if (!reply_) {
        return;
    }
    reply_->deleteLater();
    if (reply_->error() == QNetworkReply::NoError) {
        decoder_.decode(reply_->readAll());
    } else {
        qCInfo(lcApp) << "picture not loaded:" << reply_->error();
    }
    reply_.clear();
    network_->deleteLater(); // with its thread and its open connection: one picture was all
    network_ = nullptr;
}
