// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/codeview.h"

#include "theme/metrics.h"
#include "theme/plaintext.h"
#include "theme/textwidth.h"
#include "theme/typography.h"
#include "widgets/controls/button.h"
#include "widgets/controls/copyfeedback.h"
#include "widgets/text/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int maxLines = 60;

CodeView::CodeView(const QString &title, const QString &copyText, QWidget *parent)
    : QWidget(parent),
      edit_(new QPlainTextEdit(this)),
      copy_(new Button(Button::Kind::Quiet, copyText, this)) {
    copy_->setIconName(u"copy"_s);
    edit_->setReadOnly(true);
    edit_->setLayoutDirection(Qt::LeftToRight); // code is, in any language
    edit_->setFont(codeFont());
    edit_->setAccessibleName(title);
    edit_->setTabChangesFocus(true);
    edit_->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit_->document()->setDocumentMargin(12);
    edit_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabOrder(copy_, edit_);
    auto *head = new QHBoxLayout;
    auto *heading = new TextLabel(TypeRole::Heading, title);
    heading->setMinimumWidth(widestPart(heading->fontMetrics(), title) + 2); // the button may wrap
    head->addWidget(heading, 1);
    head->addWidget(copy_, 0, Qt::AlignVCenter); // may have two lines
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addLayout(head);
    column->addWidget(edit_);
    connect(copy_, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(plainBlock(code_));
        showCopied(*copy_);
    });
}

void CodeView::setCode(const QString &code) {
    if (code != code_) {
        code_ = code;
        edit_->setPlainText(plainBeginning(code_));
        fitHeight();
    }
}

void CodeView::fitHeight() {
    const int lines = qBound(3, edit_->document()->blockCount(), maxLines);
    const int margins = 2 * int(edit_->document()->documentMargin()) + 2 * edit_->frameWidth();
    constexpr int scrollBar = 12;
    edit_->setFixedHeight(lines * edit_->fontMetrics().lineSpacing() + margins + scrollBar);
}
