// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

/// Buttons side by side that go on in the next line where the window, or the font, leaves no room.
class FlowLayout : public QLayout {
public:
    /// Lines lie at `horizontal`: left or centred.
    FlowLayout(Qt::Alignment horizontal, int spacing);
    ~FlowLayout() override;

    /// Lines start this much further left, so that the words of a button without an outline stand
    /// under other words.
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
