// SPDX-License-Identifier: Apache-2.0
#include "pages/api/apipage.h"

#include "notices/errortext.h"
#include "pages/api/apiform.h"
#include "pages/api/apiresponseview.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/buttonlist.h"
#include "widgets/card.h"
#include "widgets/controls/button.h"
#include "widgets/flowlayout.h"
#include "widgets/text/valuelabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using ApiPhase = ApiView::Phase;

/// Whatever Tab stops at below `layout`, in reading order.
static void collectTabStops(const QLayout *layout, QWidgetList &stops) {
    for (int i = 0; layout && i < layout->count(); ++i) {
        QWidget *widget = layout->itemAt(i)->widget();
        if (widget && (widget->focusPolicy() & Qt::TabFocus) != 0) {
            stops.append(widget);
        }
        collectTabStops(widget ? widget->layout() : layout->itemAt(i)->layout(), stops);
    }
}

ApiPage::ApiPage(QWidget *parent) : SessionBoundPage(tr("API"), parent) {}

QWidget *ApiPage::makeContent() {
    auto *content = new QWidget(this);
    form_ = new ApiForm(content);
    response_ = new ApiResponseView(content);
    history_ = new ButtonList(tr("Earlier requests, until you sign out"), content);
    origins_ = new ButtonList(tr("These servers may get the access token:"), content);
    originsNote_ = new TextLabel(TypeRole::Caption);
    originsNote_->setTone(role::MutedText);
    auto *intro = new TextLabel(
        TypeRole::Body, tr("Calls an API with your access token, as an application would."));
    intro->setTone(role::MutedText);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    for (QWidget *part : std::initializer_list<QWidget *>{intro, form_, makeQuestion(), response_,
                                                          history_, origins_, originsNote_}) {
        column->addWidget(part);
    }
    connect(form_, &ApiForm::sendRequested, this, &ApiPage::sendRequested);
    connect(form_, &ApiForm::cancelRequested, this,
            [this] { Q_EMIT actionRequested(Action::CancelApi); });
    connect(response_, &ApiResponseView::actionRequested, this, &Page::actionRequested);
    connect(history_, &ButtonList::chosen, this, [this](int index) {
        form_->fill(view_.history[index].input);
        ensureWidgetVisible(form_, 0, 2 * metrics::grid);
    });
    connect(origins_, &ButtonList::chosen, this,
            [this](int index) { Q_EMIT disallowRequested(view_.allowedOrigins[index]); });
    return content;
}

QWidget *ApiPage::makeQuestion() {
    question_ = new Card(this);
    questionTitle_ = new ValueLabel(TypeRole::Heading);
    auto *allow = new Button(Button::Kind::Primary, tr("A&llow"));
    decline_ = new Button(Button::Kind::Secondary, tr("Ca&ncel"));
    auto *text = new TextLabel(TypeRole::Body,
                               tr("Whoever has the access token can act in your name until it "
                                  "expires. Allow it only for a server that you trust. Bifrost "
                                  "remembers your answer."));
    auto *buttons = new FlowLayout(Qt::AlignLeft, metrics::grid);
    buttons->addWidget(allow);
    buttons->addWidget(decline_);
    question_->column()->addWidget(questionTitle_);
    question_->column()->addWidget(text);
    question_->column()->addLayout(buttons);
    question_->hide();
    connect(allow, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(Action::AllowApi); });
    connect(decline_, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(Action::CancelApi); });
    return question_;
}

void ApiPage::showSession(const ViewState &state) {
    const ApiPhase before = view_.phase;
    view_ = state.api;
    form_->show(view_);
    response_->show(view_);
    questionTitle_->setText(tr("Send the access token to %1?").arg(view_.origin));
    question_->setVisible(view_.phase == ApiPhase::Asking);
    showLists();
    orderTabStops();
    if (view_.phase != before && view_.phase == ApiPhase::Asking) {
        bringIntoView(question_);
    } else if (view_.phase != before && view_.phase == ApiPhase::Done) {
        bringIntoView(response_);
    }
}

/// The buttons of the lists come and go, and each new one would be the last stop.
void ApiPage::orderTabStops() {
    QWidgetList stops;
    collectTabStops(form_->parentWidget()->layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i) {
        setTabOrder(stops[i - 1], stops[i]);
    }
}

void ApiPage::showLists() {
    QStringList earlier;
    for (const ApiView::Earlier &entry : view_.history) {
        const QString address = entry.input.address.section("://"_L1, 1);
        earlier.append(u"%1 %2 · %3"_s.arg(QLatin1StringView(entry.input.method), address.left(40),
                                           entry.outcome));
    }
    history_->setTexts(earlier);
    const bool isFixed = !view_.fixedBy.isEmpty();
    QStringList removals;
    for (const QString &origin : view_.allowedOrigins) {
        removals.append(tr("Remove %1").arg(origin));
    }
    origins_->setTexts(isFixed ? QStringList() : removals);
    originsNote_->setVisible(isFixed);
    originsNote_->setText(tr("The servers that may get the access token are set %1: %2")
                              .arg(view_.fixedBy, view_.allowedOrigins.join(u' ')));
}

QWidget *ApiPage::initialFocus() {
    if (!hasContent() || !form_->isVisible()) {
        return SessionBoundPage::initialFocus();
    }
    QWidget *control = form_->mainControl();
    return control ? control : decline_; // so that Enter, pressed twice, allows nothing
}
