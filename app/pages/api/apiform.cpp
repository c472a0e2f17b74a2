// SPDX-License-Identifier: Apache-2.0
#include "pages/api/apiform.h"

#include "notices/apitext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/buttonlist.h"
#include "widgets/controls/button.h"
#include "widgets/controls/copyfeedback.h"
#include "widgets/controls/field.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/textarea.h"
#include "widgets/flowlayout.h"
#include "widgets/text/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using ApiPhase = ApiView::Phase;

static constexpr std::array methods{"GET", "POST", "PUT", "PATCH", "DELETE"};
static constexpr int headerLines = 2;
static constexpr int bodyLines = 5;

ApiForm::ApiForm(QWidget *parent)
    : Card(parent),
      examples_(new ButtonList(tr("Examples"))),
      scopeNote_(new TextLabel(TypeRole::Caption)),
      method_(new SegmentedControl(nullptr, SegmentedControl::Room::Narrow)),
      methodNote_(new TextLabel(TypeRole::Caption)),
      address_(new Field(tr("Address"))),
      headers_(new TextArea(tr("Headers"), headerLines)),
      body_(new TextArea(tr("Body"), bodyLines)),
      send_(new Button(Button::Kind::Primary, tr("Se&nd"))),
      cancel_(new Button(Button::Kind::Secondary, tr("Ca&ncel"))),
      copy_(new Button(Button::Kind::Quiet, tr("Cop&y as curl"))) {
    for (int i = 0; i < int(methods.size()); ++i) {
        method_->addChoice(i, QString::fromLatin1(methods[size_t(i)]));
    }
    method_->setAccessibleName(tr("Method"));
    method_->setChoice(0);
    address_->setPlaceholder(u"https://api.example.com/orders"_s);
    headers_->setPlaceholder(u"Accept: application/json"_s);
    scopeNote_->setTone(role::MutedText);
    scopeNote_->hide();
    column()->setSpacing(metrics::grid);
    for (QWidget *part :
         std::initializer_list<QWidget *>{examples_, scopeNote_, method_, methodNote_}) {
        column()->addWidget(part);
    }
    column()->addSpacing(metrics::grid);
    for (QWidget *part : std::initializer_list<QWidget *>{address_, headers_, body_}) {
        column()->addWidget(part);
    }
    makeButtons();
    showMethod();
    connect(examples_, &ButtonList::chosen, this, &ApiForm::fillExample);
    connect(method_, &SegmentedControl::chosen, this, &ApiForm::showMethod);
    connect(address_, &Field::submitted, send_, &QPushButton::click);
    connect(address_, &Field::edited, scopeNote_, &QWidget::hide);
}

void ApiForm::makeButtons() {
    copy_->setIconName(u"copy"_s);
    cancel_->hide();
    auto *buttons = new FlowLayout(Qt::AlignLeft, metrics::grid);
    for (Button *button : {send_, cancel_, copy_}) {
        buttons->addWidget(button);
    }
    column()->addSpacing(metrics::grid);
    column()->addLayout(buttons);
    connect(send_, &QPushButton::clicked, this, [this] { Q_EMIT sendRequested(input()); });
    connect(cancel_, &QPushButton::clicked, this, &ApiForm::cancelRequested);
    connect(copy_, &QPushButton::clicked, this, &ApiForm::copyAsCurl);
}

QByteArray ApiForm::method() const {
    return methods[size_t(qBound(0, method_->choice(), int(methods.size()) - 1))];
}

void ApiForm::showMethod() {
    methodNote_->setText(apiMethodText(method()));
    methodNote_->setTone(isSafeMethod(method()) ? role::MutedText : role::Danger);
    body_->setVisible(takesBody(method()));
}

ApiInput ApiForm::input() const {
    return {method(), address_->text(), headers_->text(), body_->text()};
}

void ApiForm::fill(const ApiInput &input) {
    const auto found = std::ranges::find(methods, std::string_view(input.method.constData()));
    method_->setChoice(found == methods.end() ? 0 : int(found - methods.begin()));
    address_->setText(input.address);
    headers_->setText(input.headers);
    body_->setText(input.body);
    scopeNote_->hide();
    showMethod();
}

void ApiForm::fillExample(int index) {
    const ApiView::Example &example = view_.examples[index];
    fill({.address = example.address});
    address_->showMistake({});
    scopeNote_->setVisible(!example.scopes.isEmpty());
    scopeNote_->setText(
        tr("It needs the scope %1, which this session doesn't have. Add it in Settings.")
            .arg(example.scopes));
    send_->setFocus();
}

void ApiForm::copyAsCurl() {
    ApiMistakes mistakes;
    const ApiCall call = readApiInput(input(), mistakes);
    address_->showMistake(mistakes.address);
    headers_->showMistake(mistakes.headers);
    if (!mistakes.any()) {
        QGuiApplication::clipboard()->setText(curlCommand(call));
        showCopied(*copy_);
    }
}

void ApiForm::show(const ApiView &view) {
    if (view.mistakes != view_.mistakes) {
        address_->showMistake(view.mistakes.address);
        headers_->showMistake(view.mistakes.headers);
    }
    if (view.examples != view_.examples) {
        QStringList names;
        for (const ApiView::Example &example : view.examples) {
            names.append(example.name);
        }
        examples_->setTexts(names);
    }
    view_ = view;
    cancel_->setVisible(view.phase == ApiPhase::Running);
    send_->setVisible(view.phase == ApiPhase::Idle || view.phase == ApiPhase::Done);
}

QWidget *ApiForm::mainControl() const {
    switch (view_.phase) {
    case ApiPhase::Asking:
        return nullptr;
    case ApiPhase::Running:
        return cancel_;
    case ApiPhase::Done:
        return send_;
    case ApiPhase::Idle:
        break;
    }
    return address_->edit();
}
