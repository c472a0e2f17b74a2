// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

/// A picture as wide as it is, or as there is room for, in its own proportions.
class PictureView : public QWidget {
    Q_OBJECT
public:
    explicit PictureView(const QString &name, QWidget *parent = nullptr);

    void setImage(const QImage &image);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage image_;
};
