// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

/// An illustration of the state: this computer and the provider, with a bridge between them.
/// Painted from the palette. Decoration only, so it has no accessible name.
class BridgeView : public QWidget {
    Q_OBJECT
public:
    enum class Bridge {
        Open,     ///< signed out
        Crossing, ///< an operation is running; a light moves unless motion is reduced
        Closed,   ///< signed in
        Broken,   ///< offline or session ended
    };

    explicit BridgeView(QWidget *parent = nullptr);

    void setBridge(Bridge bridge);
    /// Shows the user at the left end, or the computer if both arguments are empty.
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
    QBasicTimer motion_; ///< fewer frames than Qt's animations, since a wait may take minutes
    QElapsedTimer moving_;
};
