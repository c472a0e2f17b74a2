// SPDX-License-Identifier: Apache-2.0
#include "pages/api/apiresponseview.h"

#include "notices/apitext.h"
#include "session/reportfile.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/banner.h"
#include "widgets/controls/button.h"
#include "widgets/pictures/pictureview.h"
#include "widgets/text/codeview.h"
#include "widgets/text/valuelabel.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using ApiPhase = ApiView::Phase;

ApiResponseView::ApiResponseView(QWidget *parent)
    : QWidget(parent),
      status_(new ValueLabel(TypeRole::Heading)),
      facts_(new ValueLabel(TypeRole::Caption)),
      problem_(new Banner),
      note_(new TextLabel(TypeRole::Body)),
      picture_(new PictureView(tr("The response, a picture"))),
      body_(new CodeView(tr("Body of the response"), tr("Copy body"))),
      headers_(new CodeView(tr("Headers of the response"), tr("Copy headers"))),
      save_(new Button(Button::Kind::Quiet, tr("Save &response..."))),
      saveNote_(new ValueLabel(TypeRole::Caption)) {
    facts_->setTone(role::MutedText);
    note_->setTone(role::MutedText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    for (QWidget *part :
         std::initializer_list<QWidget *>{status_, facts_, problem_, note_, picture_, body_}) {
        column->addWidget(part);
    }
    column->addWidget(save_, 0, Qt::AlignLeft);
    column->addWidget(saveNote_);
    column->addWidget(headers_);
    connect(problem_, &Banner::actionRequested, this, &ApiResponseView::actionRequested);
    connect(save_, &QPushButton::clicked, this, &ApiResponseView::askWhereToSave);
    hide();
}

void ApiResponseView::show(const ApiView &view) {
    setVisible(view.phase == ApiPhase::Running || view.phase == ApiPhase::Done);
    if (view.phase == ApiPhase::Running) {
        showProgress(view);
    } else if (view.result && view.result != result_) {
        showResult(*view.result);
    }
    result_ = view.result;
}

void ApiResponseView::showProgress(const ApiView &view) {
    status_->setText(tr("Waiting for %1").arg(view.origin));
    status_->show();
    facts_->setText(view.received > 0
                        ? tr("%1 received").arg(QLocale().formattedDataSize(view.received))
                        : tr("The request was sent."));
    facts_->show();
    for (QWidget *part : std::initializer_list<QWidget *>{problem_, note_, picture_, body_,
                                                          headers_, save_, saveNote_}) {
        part->hide();
    }
}

void ApiResponseView::showResult(const ApiResult &result) {
    status_->setVisible(result.response.has_value());
    facts_->setVisible(result.response.has_value());
    saveNote_->hide();
    if (!result.problem.title.isEmpty()) {
        problem_->present(result.problem, Banner::Check::NotOffered);
    }
    problem_->setVisible(!result.problem.title.isEmpty());
    if (result.response) {
        status_->setText(apiStatusText(result.response->status));
        QStringList facts{tr("%1 ms").arg(result.duration.count()),
                          QLocale().formattedDataSize(result.response->body.size())};
        if (result.isTokenRefreshed) {
            facts.append(tr("the access token was renewed for it"));
        }
        facts_->setText(facts.join(u" · "_s));
        headers_->setCode(headerText(*result.response));
    }
    headers_->setVisible(result.response && !result.response->headers.isEmpty());
    showBody(result);
}

void ApiResponseView::showBody(const ApiResult &result) {
    const bool isPicture = result.kind == ApiBodyKind::Picture;
    body_->setCode(result.text);
    body_->setVisible(result.kind == ApiBodyKind::Text);
    picture_->setImage(result.image);
    picture_->setVisible(isPicture && !result.image.isNull());
    save_->setVisible(result.kind != ApiBodyKind::None);
    const QString note =
        isPicture && result.image.isNull()
            ? tr("The picture is being read...")
            : (result.kind == ApiBodyKind::Binary
                   ? tr("The body isn't text, and isn't shown. You can save it to a file.")
                   : QString());
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
}

void ApiResponseView::askWhereToSave() {
    auto *dialog = new QFileDialog(this, tr("Save response"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &ApiResponseView::save);
    dialog->open(); // returns at once
}

void ApiResponseView::save(const QString &path) {
    if (!result_ || !result_->response) {
        return;
    }
    const QString problem = saveFile(path, result_->response->body);
    saveNote_->setTone(problem.isEmpty() ? role::MutedText : role::Danger);
    saveNote_->setText(problem.isEmpty()
                           ? tr("The response was saved as %1.").arg(QDir::toNativeSeparators(path))
                           : problem);
    saveNote_->show();
}
