// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>
#include <QWidget>

/// The user's picture in a circle, or the initials if there is no picture (yet).
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(int diameter, QWidget *parent = nullptr);

    void setInitials(const QString &initials);
    void setPicture(const QPixmap &picture); ///< a null pixmap shows the initials again

    [[nodiscard]] QSize sizeHint() const override { return {diameter_, diameter_}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int diameter_;
    QString initials_;
    QPixmap picture_;
};

/// Draws an avatar into `circle`: `picture` if there is one, else `initials`, else an outline.
void paintAvatar(QPainter &painter, const QRect &circle, const QPixmap &picture,
                 const QString &initials, const QPalette &palette);
