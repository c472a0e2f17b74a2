// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

/// Places buttons side by side and wraps them to the next line if there is not enough room.
class FlowLayout : public QLayout {
public:
    /// `horizontal` aligns the lines: left or centered.
    FlowLayout(Qt::Alignment horizontal, int spacing);
    ~FlowLayout() override;

    /// Shifts the lines to the left by this distance, so that the text of a button without an
    /// outline aligns with other text.
    void setOutdent(int outdent);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(items_.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        std::vector<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> breakLines(int width) const;

    Qt::Alignment horizontal_;
    int gap_;
    int outdent_ = 0;
    std::vector<std::unique_ptr<QLayoutItem>> items_;
};
