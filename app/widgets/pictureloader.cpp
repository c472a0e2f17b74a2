// SPDX-License-Identifier: Apache-2.0
#include "widgets/pictureloader.h"

#include "logging.h"

#include <bifrost/issuer.h>

#include <QBuffer>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <chrono>

using namespace Qt::StringLiterals;

static constexpr qsizetype maxBytes = qsizetype{2} * 1024 * 1024;
static constexpr int maxSide = 8192;
static constexpr int storedSide = 384; ///< the largest circle, at 200 % and more
static constexpr auto timeout = std::chrono::seconds{15};

PictureLoader::PictureLoader(QObject *parent) : QObject(parent) {}

void PictureLoader::load(const QString &picture) {
    if (picture == source_) {
        return;
    }
    source_ = picture;
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
    if (url.isValid() && bifrost::isSecureOrLoopback(url)) {
        loadUrl(url);
    }
}

void PictureLoader::loadData(const QString &uri) {
    // RFC 2397: data:image/png;base64,....
    const qsizetype comma = uri.indexOf(u',');
    if (comma < 0 || uri.size() > maxBytes * 4 / 3 ||
        !QStringView(uri).left(comma).endsWith(";base64"_L1, Qt::CaseInsensitive)) {
        return;
    }
    decode(QByteArray::fromBase64(QStringView(uri).mid(comma + 1).toLatin1()));
}

void PictureLoader::loadUrl(const QUrl &url) {
    if (!network_) {
        network_ = new QNetworkAccessManager(this);
    }
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(3);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(std::chrono::milliseconds(timeout).count()));
    request.setRawHeader("Accept", "image/png, image/jpeg, image/webp, image/gif");
    reply_ = network_->get(request);
    reply_->setReadBufferSize(maxBytes + 1);
    connect(reply_, &QNetworkReply::readyRead, this, [this] {
        if (reply_ && reply_->bytesAvailable() > maxBytes) {
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
        decode(reply_->readAll());
    } else {
        qCInfo(lcApp) << "picture not loaded:" << reply_->error();
    }
    reply_.clear();
    network_->deleteLater(); // with its thread and its open connection: one picture was all
    network_ = nullptr;
}

// Told by its first bytes. Left to itself, Qt asks every decoder it has, and that of SVG, which
// could name files of this computer, reads the whole picture to answer.
static QByteArray pictureFormat(const QByteArray &bytes) {
    if (bytes.startsWith("\x89PNG\r\n")) {
        return "png";
    }
    if (bytes.startsWith("\xFF\xD8\xFF")) {
        return "jpeg";
    }
    if (bytes.startsWith("GIF8")) {
        return "gif";
    }
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? "webp" : QByteArray();
}

void PictureLoader::decode(const QByteArray &bytes) {
    const QByteArray format = pictureFormat(bytes);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = format.isEmpty() ? QSize() : reader.size();
    if (size.isEmpty() || size.width() > maxSide || size.height() > maxSide) {
        return;
    }
    const int side = qMin(size.width(), size.height());
    QImage image = reader.read();
    if (image.isNull()) {
        return;
    }
    image = image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    picture_ = QPixmap::fromImage(
        side > storedSide
            ? image.scaled(storedSide, storedSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            : image);
    Q_EMIT changed();
}
