// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class Button;
class QPlainTextEdit;

/// Text in the fixed-width font under a heading, selectable, with a button that copies all of it.
/// Always plain text (`plainBlock()`); only the beginning of very long text is displayed.
class CodeView : public QWidget {
    Q_OBJECT
public:
    CodeView(const QString &title, const QString &copyText, QWidget *parent = nullptr);

    void setCode(const QString &code);
    [[nodiscard]] const QString &code() const { return code_; }

private:
    void fitHeight();

    QString code_;
    QPlainTextEdit *edit_;
    Button *copy_;
};
