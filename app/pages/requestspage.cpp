// SPDX-License-Identifier: Apache-2.0
#include "pages/requestspage.h"

#include "session/reportfile.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/assurances.h"
#include "widgets/card.h"
#include "widgets/controls/button.h"
#include "widgets/controls/copyfeedback.h"
#include "widgets/flowlayout.h"
#include "widgets/requests/tracedetails.h"
#include "widgets/requests/traceview.h"
#include "widgets/text/valuelabel.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// Steps grow until they are finished, and don't change afterward.
static bool isShownAlike(const bifrost::ProtocolStep &a, const bifrost::ProtocolStep &b) {
    return a.id == b.id && a.started == b.started && a.isPending == b.isPending &&
           a.response.size() == b.response.size() && a.checks.size() == b.checks.size() &&
           a.error.has_value() == b.error.has_value();
}

RequestsPage::RequestsPage(QWidget *parent) : Page(parent), content_(new QWidget(this)) {
    column()->addWidget(new TextLabel(TypeRole::Title, tr("Requests")));
    auto *explanation = new TextLabel(
        TypeRole::Body, tr("What Bifrost and the provider have said to each other since the "
                           "start. Secrets are masked: equal ones have equal numbers. Nothing "
                           "is stored."));
    explanation->setTone(role::MutedText);
    column()->addWidget(explanation);
    makeEmpty();
    column()->addWidget(content_);
    makeDiagram();
    column()->addStretch(1);
    content_->hide();
}

void RequestsPage::makeEmpty() {
    empty_ = new Card(this);
    emptyText_ = new TextLabel(TypeRole::Body);
    emptyText_->setAlignment(Qt::AlignHCenter);
    openSettings_ = new Button(Button::Kind::Secondary, tr("&Open settings"));
    auto *box = empty_->column();
    box->setContentsMargins(metrics::cardPadding, 5 * metrics::grid, metrics::cardPadding,
                            5 * metrics::grid);
    box->addWidget(new IconLabel(u"requests"_s, role::MutedText), 0, Qt::AlignHCenter);
    box->addWidget(emptyText_);
    box->addWidget(openSettings_, 0, Qt::AlignHCenter);
    column()->addWidget(empty_);
    connect(openSettings_, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(Action::OpenSettings); });
}

void RequestsPage::makeDiagram() {
    auto *column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    auto *card = new Card;
    card->column()->setContentsMargins(1, 0, 1, metrics::grid);
    card->column()->setSpacing(0);
    view_ = new TraceView;
    card->column()->addWidget(new LaneHeader);
    card->column()->addWidget(view_);
    column->addWidget(card);
    makeTools();
    saveNote_ = new ValueLabel(TypeRole::Caption);
    saveNote_->hide();
    column->addWidget(saveNote_);
    details_ = new TraceDetails;
    column->addWidget(details_);
    connect(view_, &TraceView::stepSelected, this, &RequestsPage::showSelected);
}

void RequestsPage::makeTools() {
    copy_ = new Button(Button::Kind::Quiet, tr("Copy as &curl"));
    copy_->setIconName(u"copy"_s);
    save_ = new Button(Button::Kind::Quiet, tr("Sa&ve as HAR..."));
    clear_ = new Button(Button::Kind::Quiet, tr("C&lear"));
    auto *tools = new FlowLayout(Qt::AlignLeft, metrics::grid);
    qobject_cast<QVBoxLayout *>(content_->layout())->addLayout(tools);
    for (auto *button : {copy_, save_, clear_}) {
        tools->addWidget(button);
    }
    connect(copy_, &QPushButton::clicked, this, &RequestsPage::copyCommand);
    connect(save_, &QPushButton::clicked, this, &RequestsPage::askWhereToSave);
    connect(clear_, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(Action::ClearRequests); });
}

void RequestsPage::apply(const ViewState &state) {
    const RequestsView &requests = state.requests;
    const bool isEmpty = requests.steps.isEmpty();
    emptyText_->setText(
        requests.isRecording
            ? tr("Nothing yet. Sign in, and each request appears here as it's made.")
            : tr("Requests aren't recorded. You can switch that on in the settings."));
    openSettings_->setVisible(!requests.isRecording);
    empty_->setVisible(isEmpty);
    content_->setVisible(!isEmpty);
    if (shown_ == requests && shown_.steps.size() == requests.steps.size()) {
        return;
    }
    shown_ = requests;
    view_->setSteps(requests.steps);
    showSelected();
}

void RequestsPage::showSelected() {
    const bifrost::ProtocolStep *step = view_->selectedStep();
    copy_->setEnabled(step != nullptr && !toCurl(*step).isEmpty());
    if (step == nullptr || isShownAlike(*step, shownStep_)) {
        details_->setVisible(step != nullptr);
        return;
    }
    shownStep_ = *step;
    details_->setStep(*step);
    details_->show();
}

QWidget *RequestsPage::initialFocus() {
    return content_->isHidden() ? (openSettings_->isHidden() ? nullptr : openSettings_)
                                : static_cast<QWidget *>(view_);
}

void RequestsPage::copyCommand() {
    if (const bifrost::ProtocolStep *step = view_->selectedStep()) {
        QGuiApplication::clipboard()->setText(toCurl(*step));
        showCopied(*copy_);
    }
}

void RequestsPage::askWhereToSave() {
    auto *dialog = new QFileDialog(this, tr("Save requests"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("HTTP archive (*.har)")});
    dialog->setDefaultSuffix(u"har"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"bifrost-requests.har"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RequestsPage::save);
    dialog->open(); // returns at once
}

void RequestsPage::save(const QString &path) {
    const QString problem = saveFile(path, bifrost::toHar(shown_.steps));
    saveNote_->setTone(problem.isEmpty() ? role::MutedText : role::Danger);
    saveNote_->setText(
        problem.isEmpty() ? tr("The requests were saved as %1.").arg(QDir::toNativeSeparators(path))
                          : problem);
    saveNote_->show();
}
