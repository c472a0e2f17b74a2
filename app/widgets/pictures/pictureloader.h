// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/pictures/picturedecoder.h"

#include <bifrost/proxy.h>

#include <QObject>
#include <QPixmap>
#include <QPointer>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

/// Loads the user's picture (claim `picture`) from a URL that its issuer may point to
/// (`bifrost::Issuer::mayPointTo()`, also for each redirect) or from a `data:` URI. No cookies, at
/// most 2 MB, at most 15 s, and only what `PictureDecoder` supports; otherwise there is no picture.
class PictureLoader : public QObject {
    Q_OBJECT
public:
    explicit PictureLoader(QObject *parent = nullptr);

    /// The proxy for a URL, with the name and password that are known for it; nobody is asked. A
    /// picture that was not loaded is requested again when that has changed.
    void setProxies(std::function<bifrost::Proxy(const QUrl &url)> proxies) {
        proxies_ = std::move(proxies);
    }

    /// Discards the loading in progress. The same URL is not requested twice in a row. `issuer`
    /// issued the claim.
    void load(const QString &picture, const QString &issuer);
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] const QPixmap &picture() const { return picture_; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool mayRequest(const QUrl &url) const;
    [[nodiscard]] bifrost::Proxy proxyFor(const QUrl &url) const;
    void loadData(const QString &uri);
    void loadUrl(const QUrl &url);
    void finish();

    QString source_;
    QString issuer_;
    PictureDecoder decoder_;
    QPixmap picture_;
    QNetworkAccessManager *network_ = nullptr; ///< exists while a picture is loading
    QPointer<QNetworkReply> reply_;
    std::function<bifrost::Proxy(const QUrl &url)> proxies_;
    bifrost::Proxy proxy_; ///< of the last request
    bool hasFailed_ = false;
};
