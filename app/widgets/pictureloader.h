// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/picturedecoder.h"

#include <QObject>
#include <QPixmap>
#include <QPointer>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

/// Loads the person's picture (claim `picture`) from where its issuer may point to
/// (`bifrost::Issuer::mayPointTo()`, each redirect too), or out of a `data:` URI. No cookies, at
/// most 2 MB, at most 15 s, and what `PictureDecoder` takes; anything else leaves no picture.
class PictureLoader : public QObject {
    Q_OBJECT
public:
    explicit PictureLoader(QObject *parent = nullptr);

    /// Drops what is under way. The same address is not asked for twice. `issuer` is whose claim it
    /// is.
    void load(const QString &picture, const QString &issuer);
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] const QPixmap &picture() const { return picture_; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool mayAsk(const QUrl &url) const;
    void loadData(const QString &uri);
    void loadUrl(const QUrl &url);
    void finish();

    QString source_;
    QString issuer_;
    PictureDecoder decoder_;
    QPixmap picture_;
    QNetworkAccessManager *network_ = nullptr; ///< there while a picture is loaded
    QPointer<QNetworkReply> reply_;
};
