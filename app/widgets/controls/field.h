// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QWidget>

class TextLabel;

/// A text field with its name above and a note below. The space for the note is reserved, so that
/// nothing moves when a mistake is shown.
class Field : public QWidget {
    Q_OBJECT
public:
    explicit Field(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] QString text() const { return edit_->text().trimmed(); }
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *edit() const { return edit_; }

    void setHint(const QString &hint);        ///< displayed while there is no mistake
    void showMistake(const QString &mistake); ///< empty to clear it
    /// Makes the field read-only and shows `reason` instead of the hint; empty makes it editable.
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
