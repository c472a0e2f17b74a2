// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPixmap>
#include <QPointer>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

/// Loads the person's picture (claim `picture`) from https, from loopback, or out of a `data:` URI.
/// No cookies, at most 2 MB, at most 15 s, PNG, JPEG, GIF or WebP; anything else leaves no picture.
class PictureLoader : public QObject {
    Q_OBJECT
public:
    explicit PictureLoader(QObject *parent = nullptr);

    /// Drops what is under way. The same address is not asked for twice.
    void load(const QString &picture);
    [[nodiscard]] const QPixmap &picture() const { return picture_; }

Q_SIGNALS:
    void changed();

private:
    void loadData(const QString &uri);
    void loadUrl(const QUrl &url);
    void finish();
    void decode(const QByteArray &bytes);

    QString source_;
    QPixmap picture_;
    QNetworkAccessManager *network_ = nullptr; ///< there while a picture is loaded
    QPointer<QNetworkReply> reply_;
};
