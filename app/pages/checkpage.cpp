// SPDX-License-Identifier: Apache-2.0
#include "pages/checkpage.h"

#include "session/examinationreport.h"
#include "session/reportfile.h"
#include "theme/palette.h"
#include "widgets/checkhead.h"
#include "widgets/checksection.h"
#include "widgets/controls/button.h"
#include "widgets/controls/copyfeedback.h"
#include "widgets/text/valuelabel.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CheckPage::CheckPage(QWidget *parent)
    : Page(parent),
      head_(new CheckHead(this)),
      copy_(new Button(Button::Kind::Quiet, tr("Copy &report"))),
      save_(new Button(Button::Kind::Quiet, tr("Sa&ve report..."))),
      toggle_(new Button(Button::Kind::Quiet, tr("&Details"))),
      saveNote_(new ValueLabel(TypeRole::Caption)) {
    column()->addWidget(new TextLabel(TypeRole::Title, tr("Check")));
    column()->addWidget(head_);
    makeTools();
    makeSections();
    column()->addStretch(1);
    connect(head_, &CheckHead::actionRequested, this, &Page::actionRequested);
}

void CheckPage::makeTools() {
    for (auto *button : {copy_, save_, toggle_}) {
        head_->addTool(button);
    }
    copy_->setIconName(u"copy"_s);
    saveNote_->hide();
    column()->addWidget(saveNote_);
    connect(copy_, &QPushButton::clicked, this, &CheckPage::copyReport);
    connect(save_, &QPushButton::clicked, this, &CheckPage::askWhereToSave);
    connect(toggle_, &QPushButton::clicked, this, &CheckPage::toggleDetails);
}

void CheckPage::makeSections() {
    using Section = CheckLine::Section;
    for (const auto section : {Section::Configuration, Section::Computer, Section::Network,
                               Section::Provider, Section::Session}) {
        auto *widget = new CheckSection(section, this);
        sections_.insert(section, widget);
        column()->addWidget(widget);
    }
}

void CheckPage::apply(const ViewState &state) {
    Notice summary = summarize(state.checkLines, state.checkProgress);
    const bool canSignIn = state.phase == ViewState::Phase::SignedOut;
    if (summary.tone == Notice::Tone::Success && canSignIn) {
        summary.action = Action::SignIn;
    }
    head_->present(summary);
    if (state.checkProgress == CheckProgress::Running) {
        saveNote_->hide(); // it is about an earlier report
    }
    if (lines_ == state.checkLines) {
        return;
    }
    lines_ = state.checkLines;
    for (auto section = sections_.cbegin(); section != sections_.cend(); ++section) {
        QList<CheckLine> lines = lines_;
        lines.removeIf([&](const CheckLine &line) { return line.section != section.key(); });
        section.value()->setLines(lines);
    }
}

QWidget *CheckPage::initialFocus() {
    return head_->firstButton();
}

void CheckPage::toggleDetails() {
    details_ =
        details_ == CheckRow::Details::Shown ? CheckRow::Details::Hidden : CheckRow::Details::Shown;
    for (CheckSection *section : std::as_const(sections_)) {
        section->setDetails(details_);
    }
}

void CheckPage::copyReport() {
    QGuiApplication::clipboard()->setText(textReport(lines_));
    showCopied(*copy_);
}

void CheckPage::askWhereToSave() {
    auto *dialog = new QFileDialog(this, tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"bifrost-check.txt"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString suffix = filter.contains("json"_L1) ? u"json"_s : u"txt"_s;
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(u"bifrost-check."_s + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &CheckPage::save);
    dialog->open(); // returns at once
}

void CheckPage::save(const QString &path) {
    const QString problem = saveReport(path, lines_);
    saveNote_->setTone(problem.isEmpty() ? role::MutedText : role::Danger);
    saveNote_->setText(problem.isEmpty()
                           ? tr("The report was saved as %1.").arg(QDir::toNativeSeparators(path))
                           : problem);
    saveNote_->show();
}
