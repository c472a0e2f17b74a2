// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QWidget>

class TextLabel;

/// A text field with its name above and a note below. The place of the note is kept, so that
/// nothing moves when a mistake is pointed out.
class Field : public QWidget {
    Q_OBJECT
public:
    explicit Field(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return edit_->text().trimmed(); }
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *edit() const { return edit_; }

    void setHint(const QString &hint);        ///< shown while there is no mistake
    void showMistake(const QString &mistake); ///< empty: there is none
    /// Read-only, with the reason instead of the hint; empty: editable.
    void setLockedBecause(const QString &reason);

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter

private:
    void updateNote();

    TextLabel *name_;
    QLineEdit *edit_;
    TextLabel *note_;
    QString hint_;
    QString mistake_;
    QString lock_;
};
