// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

/// The application's push button. Its accessible name is its text without the mnemonic. Where a
/// line is too short for it, it has several.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind {
        Primary,   ///< filled with the accent: at most one per page
        Secondary, ///< outlined
        Danger,    ///< outlined, red text
        Quiet,     ///< text only, for rarely needed actions
    };

    explicit Button(Kind kind, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return kind_; }
    /// An icon from resources/icons, left of the text.
    void setIconName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QColor fill() const;
    [[nodiscard]] QColor outline() const;
    [[nodiscard]] QColor ink() const;
    /// What is beside the text: the padding and the icon.
    [[nodiscard]] int sides() const;
    [[nodiscard]] QSize wordsIn(int width) const;

    Kind kind_;
    QString iconName_;
};
