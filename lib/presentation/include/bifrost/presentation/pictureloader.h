// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/presentation/picturedecoder.h>
#include <bifrost/proxy.h>

#include <QObject>
#include <QPixmap>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace bifrost {

/// Loads the user's picture (claim `picture`) from a URL that its issuer may point to
/// (`bifrost::Issuer::mayPointTo()`, also for each redirect) or from a `data:` URI. No cookies, at
/// most 2 MB, at most 15 s, and only PNG, JPEG, GIF (its first frame) and WebP of at most 16
/// million pixels; otherwise there is no picture. It is decoded in a thread of its own.
///
/// Belongs to the thread that created it, which needs a `QGuiApplication`.
///
/// \code
/// auto *loader = new bifrost::PictureLoader(this);
/// loader->setProxies([this](const QUrl &url) { return client_->proxyFor(url); });
/// connect(loader, &bifrost::PictureLoader::changed, this,
///         [this, loader] { setWindowIcon(loader->picture()); });
/// const auto session = client_->session();
/// loader->load(session->claims().value(u"picture").toString(), session->issuer());
/// \endcode
class PictureLoader : public QObject {
    Q_OBJECT
public:
    /// A loader without a picture.
    explicit PictureLoader(QObject *parent = nullptr);
    /// The same for pictures of another shape, such as a logo.
    explicit PictureLoader(PictureDecoder::Shape shape, QObject *parent = nullptr);
    ~PictureLoader() override;

    /// The proxy for a URL, with the name and password that are known for it; nobody is asked. A
    /// picture that was not loaded is requested again when that has changed.
    void setProxies(std::function<Proxy(const QUrl &url)> proxies) {
        proxies_ = std::move(proxies);
    }

    /// Discards the loading in progress. The same URL is not requested twice in a row. `issuer`
    /// issued the claim.
    void load(const QString &picture, const QString &issuer);
    /// A request or the decoder is at work.
    [[nodiscard]] bool isLoading() const;
    /// The picture; null while there is none.
    [[nodiscard]] const QPixmap &picture() const { return picture_; }

Q_SIGNALS:
    /// There is a picture, or none any more, or loading has begun or ended.
    void changed();

private:
    [[nodiscard]] bool mayRequest(const QUrl &url) const;
    [[nodiscard]] Proxy proxyFor(const QUrl &url) const;
    void loadData(const QString &uri);
    void loadUrl(const QUrl &url);
    void finish();

    QString source_;
    QString issuer_;
    std::unique_ptr<PictureDecoder> decoder_;
    QPixmap picture_;
    QNetworkAccessManager *network_ = nullptr; ///< exists while a picture is loading
    QPointer<QNetworkReply> reply_;
    std::function<Proxy(const QUrl &url)> proxies_;
    Proxy proxy_; ///< of the last request
    bool hasFailed_ = false;
};

} // namespace bifrost
