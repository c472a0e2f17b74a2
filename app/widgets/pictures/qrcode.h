// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

/// A QR code (ISO/IEC 18004). Dark on light in both themes, with the quiet zone of four modules
/// that readers need. Empty if the text is too long for one.
class QrCode : public QWidget {
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] bool isEmpty() const { return width_ == 0; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text_;
    int width_ = 0; ///< in modules, without the quiet zone
    std::vector<bool> dark_;
};
