// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPlainTextEdit;
class TextLabel;

/// A field for several lines in the fixed-width font, with its name above and a note below, which
/// is there only if it has a text. Tab leaves it.
class TextArea : public QWidget {
    Q_OBJECT
public:
    TextArea(const QString &name, int lines, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QPlainTextEdit *edit() const { return edit_; }
    void showMistake(const QString &mistake); ///< empty to clear it

Q_SIGNALS:
    void edited();

private:
    QPlainTextEdit *edit_;
    TextLabel *note_;
};
