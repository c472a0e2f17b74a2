// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class Button;
class QPlainTextEdit;

/// Text in the fixed-width font under a heading, selectable, with a button that copies all of it.
class CodeView : public QWidget {
    Q_OBJECT
public:
    CodeView(const QString &title, const QString &copyText, QWidget *parent = nullptr);

    void setCode(const QString &code);
    [[nodiscard]] QString code() const;

private:
    void fitHeight();

    QPlainTextEdit *edit_;
    Button *copy_;
};
