// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class Button;
class QLineEdit;

/// A value for use elsewhere: read-only, selectable, with a button that copies it.
class CopyField : public QWidget {
    Q_OBJECT
public:
    /// `name` is the accessible name of the field.
    explicit CopyField(const QString &name, QWidget *parent = nullptr);

    void setValue(const QString &value);
    [[nodiscard]] QString value() const;

private:
    void copy();

    QLineEdit *edit_;
    Button *button_;
};
