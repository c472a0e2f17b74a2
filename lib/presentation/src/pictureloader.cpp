// SPDX-License-Identifier: Apache-2.0
#include <bifrost/presentation/pictureloader.h>

#include <bifrost/issuer.h>
#include <bifrost/presentation/picturedecoder.h>

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <chrono>

namespace bifrost {

using namespace Qt::StringLiterals;

/// Never a claim about the user, and so no address of a picture.
static Q_LOGGING_CATEGORY(lcPicture, "bifrost.picture", QtWarningMsg)

    static constexpr qsizetype maxBytes = qsizetype{2} * 1024 * 1024;
static constexpr auto timeout = std::chrono::seconds{15};

static QNetworkProxy networkProxy(const Proxy &proxy) {
    if (proxy.type == Proxy::Type::None) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    return {proxy.type == Proxy::Type::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
            proxy.host, proxy.port, proxy.user, QString::fromUtf8(proxy.password.reveal())};
}

PictureLoader::PictureLoader(QObject *parent)
    : PictureLoader(PictureDecoder::Shape::Square, parent) {}

PictureLoader::PictureLoader(PictureDecoder::Shape shape, QObject *parent)
    : QObject(parent), decoder_(std::make_unique<PictureDecoder>(shape)) {
    connect(decoder_.get(), &PictureDecoder::decoded, this, [this](const QImage &picture) {
        if (!picture.isNull()) {
            picture_ = QPixmap::fromImage(picture);
            Q_EMIT changed();
        }
    });
}

PictureLoader::~PictureLoader() = default;

void PictureLoader::load(const QString &picture, const QString &issuer) {
    const QUrl url(picture, QUrl::StrictMode);
    const bool isSame = picture == source_ && issuer == issuer_;
    if (isSame && (!hasFailed_ || proxyFor(url) == proxy_)) {
        return;
    }
    hasFailed_ = false;
    source_ = picture;
    issuer_ = issuer;
    decoder_->stop();
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
    if (mayRequest(url)) {
        loadUrl(url);
    }
}

bool PictureLoader::isLoading() const {
    return reply_ || decoder_->isBusy();
}

bool PictureLoader::mayRequest(const QUrl &url) const {
    const auto issuer = Issuer::fromInput(issuer_);
    return issuer && issuer->mayPointTo(url);
}

Proxy PictureLoader::proxyFor(const QUrl &url) const {
    return proxies_ ? proxies_(url) : Proxy{};
}

void PictureLoader::loadData(const QString &uri) {
    // RFC 2397: data:image/png;base64,....
    const qsizetype comma = uri.indexOf(u',');
    if (comma < 0 || uri.size() > maxBytes * 4 / 3 ||
        !QStringView(uri).left(comma).endsWith(";base64"_L1, Qt::CaseInsensitive)) {
        return;
    }
    decoder_->decode(QByteArray::fromBase64(QStringView(uri).mid(comma + 1).toLatin1()));
}

void PictureLoader::loadUrl(const QUrl &url) {
    if (!network_) {
        network_ = new QNetworkAccessManager(this);
    }
    proxy_ = proxyFor(url);
    network_->setProxy(networkProxy(proxy_));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setMaximumRedirectsAllowed(3);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(std::chrono::milliseconds(timeout).count()));
    request.setRawHeader("Accept", "image/png, image/jpeg, image/webp, image/gif");
    request.setRawHeader("Accept-Encoding",
                         "identity"); // they are compressed already; avoids decompression bombs
    reply_ = network_->get(request);
    reply_->setReadBufferSize(maxBytes + 1);
    connect(reply_, &QNetworkReply::readyRead, this, [this] {
        if (reply_ && reply_->bytesAvailable() > maxBytes) {
            reply_->abort();
        }
    });
    connect(reply_, &QNetworkReply::redirected, this, [this](const QUrl &next) {
        if (mayRequest(next)) {
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
        decoder_->decode(reply_->readAll());
    } else {
        hasFailed_ = true;
        qCInfo(lcPicture) << "picture not loaded:" << reply_->error();
    }
    reply_.clear();
    network_
        ->deleteLater(); // also closes its thread and connection; one picture is all that is needed
    network_ = nullptr;
}

} // namespace bifrost
