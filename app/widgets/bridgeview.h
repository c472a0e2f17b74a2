// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

/// The product's picture: this computer and the provider, and the bridge between them. It shows the
/// state before a word is read. Drawn from the palette; decoration only, so no accessible name.
class BridgeView : public QWidget {
    Q_OBJECT
public:
    enum class Bridge {
        Open,     ///< nobody is signed in
        Crossing, ///< something is on its way; a light travels, unless motion is reduced
        Closed,   ///< signed in
        Broken,   ///< offline, ended
    };

    explicit BridgeView(QWidget *parent = nullptr);

    void setBridge(Bridge bridge);
    /// Left of the bridge stands the person; with neither, the computer.
    void setPerson(const QPixmap &picture, const QString &initials);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void updateMotion();
    [[nodiscard]] qreal lightPosition() const;
    void paintArch(QPainter &painter, const QRectF &arch);
    void paintEnd(QPainter &painter, const QPointF &centre, const QString &iconName);

    Bridge bridge_ = Bridge::Open;
    QPixmap picture_;
    QString initials_;
    QBasicTimer motion_; ///< a person may wait for minutes: fewer frames than Qt's animations draw
    QElapsedTimer moving_;
};
