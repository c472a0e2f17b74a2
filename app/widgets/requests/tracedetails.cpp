// SPDX-License-Identifier: Apache-2.0
#include "widgets/requests/tracedetails.h"

#include "notices/checkmeaning.h"
#include "notices/errortext.h"
#include "notices/fieldmeaning.h"
#include "notices/steptext.h"
#include "notices/timetext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "widgets/assurances.h"
#include "widgets/card.h"
#include "widgets/text/valuelabel.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <utility>

using bifrost::ProtocolStep;
using namespace Qt::StringLiterals;
using CheckOutcome = ProtocolStep::Check::Outcome;

namespace {

constexpr int mostLines = 4; ///< of a value; its context menu copies all of it

struct OutcomeLook {
    QString icon;
    QPalette::ColorRole tone;
};

OutcomeLook lookOf(CheckOutcome outcome) {
    switch (outcome) {
    case CheckOutcome::Passed:
        return {u"check"_s, role::Success};
    case CheckOutcome::Violated:
        return {u"error"_s, role::Danger};
    case CheckOutcome::NotMade:
        break;
    }
    return {u"skipped"_s, role::MutedText};
}

/// When a widget shows, its layout measures for the width that it has: for 100 pixels, if it is
/// new.
void takeWidth(QWidget &part, const QWidget &whole) {
    part.resize(whole.width(), part.height());
}

ValueLabel *label(TypeRole type, const QString &text, QPalette::ColorRole tone) {
    auto *made = new ValueLabel(type, text);
    made->setTone(tone);
    made->setMaximumLines(mostLines);
    return made;
}

QString withClause(const QString &text, const QString &clause) {
    QStringList parts{text, clause};
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

/// 'MetadataEndpointIsPresent · token_endpoint'
QString checkName(const ProtocolStep::Check &check) {
    return withClause(bifrost::name(check.rule), check.member);
}

/// A name, its value beside it, and what it means below.
QWidget *fieldRow(const ProtocolStep::Field &field) {
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(metrics::cardPadding, metrics::grid, metrics::cardPadding,
                               metrics::grid);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * metrics::grid);
    auto *name = label(TypeRole::Body, field.name, role::Text);
    name->setWeight(TypeWeight::Strong);
    const bool isMasked = field.disclosure == ProtocolStep::Field::Disclosure::Masked;
    line->addWidget(name, 2, Qt::AlignTop);
    line->addWidget(
        label(TypeRole::Body, fieldValue(field), isMasked ? role::MutedText : role::Text), 3);
    column->addLayout(line);
    const QString meaning = withClause(fieldMeaning(field.part, field.name), field.clause);
    if (!meaning.isEmpty()) {
        column->addWidget(label(TypeRole::Caption, meaning, role::MutedText));
    }
    return row;
}

QWidget *checkRow(const ProtocolStep::Check &check) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::cardPadding, metrics::grid, metrics::cardPadding,
                             metrics::grid);
    line->setSpacing(2 * metrics::grid);
    const OutcomeLook look = lookOf(check.outcome);
    auto *mark = new IconLabel(look.icon, look.tone);
    mark->setAccessibleName(outcomeText(check.outcome));
    setPlainToolTip(*mark, outcomeText(check.outcome));
    line->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(TypeRole::Body, checkName(check),
                           check.outcome == CheckOutcome::NotMade ? role::MutedText : role::Text));
    words->addWidget(label(TypeRole::Caption,
                           withClause(checkMeaning(check.rule), bifrost::clause(check.rule)),
                           role::MutedText));
    line->addLayout(words, 1);
    return row;
}

} // namespace

TraceDetails::TraceDetails(std::chrono::milliseconds budget, QWidget *parent)
    : QWidget(parent), budget_(budget), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->addStretch(1);
}

void TraceDetails::setStep(const ProtocolStep &step) {
    if (content_) {
        setMinimumHeight(height()); // until all rows are there, so that the page is not scrolled
    }
    delete content_;
    content_ = new QWidget(this);
    takeWidth(*content_, *this);
    auto *column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    addSummary(step);
    column_->insertWidget(0, content_);
    content_->show();
    pending_.clear();
    queueChecks(step);
    queueFields(tr("Sent"), step.request);
    queueFields(tr("Received"), step.response);
    next_.start(1, this); // not 0: each portion is painted before the next is due
}

void TraceDetails::timerEvent(QTimerEvent *event) {
    if (event->timerId() != next_.timerId()) {
        QWidget::timerEvent(event);
    } else if (pending_.isEmpty()) {
        next_.stop(); // the last portion has been laid out
        setMinimumHeight(0);
    } else {
        addPortion();
    }
}

/// Rows of one card. They are laid out when their group shows; to measure their texts takes
/// longest, so that is done with each row, and counts.
void TraceDetails::addPortion() {
    QElapsedTimer timer;
    timer.start();
    if (const QString title = pending_.head().title; !title.isEmpty()) {
        card_ = addCard(title);
    }
    QWidget *group = addGroup();
    do {
        QWidget *row = pending_.dequeue().make();
        group->layout()->addWidget(row);
        row->heightForWidth(width());
    } while (!pending_.isEmpty() && pending_.head().title.isEmpty() &&
             std::chrono::nanoseconds(timer.nsecsElapsed()) < budget_);
    group->show();
    card_->parentWidget()->show();
}

void TraceDetails::addSummary(const ProtocolStep &step) {
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = label(TypeRole::Heading, stepTitle(step.kind), role::Text);
    title->setWeight(TypeWeight::Strong);
    words->addWidget(title);
    if (!step.address.isEmpty()) {
        words->addWidget(label(TypeRole::Body, step.address.toDisplayString(), role::Text));
    }
    QStringList facts{stepResult(step), exactMomentText(step.started), clause(step.kind)};
    facts.removeAll(QString());
    words->addWidget(label(TypeRole::Caption, facts.join(u"  ·  "_s), role::MutedText));
    if (step.error) {
        words->addSpacing(metrics::grid);
        const Notice notice = describe(*step.error);
        words->addWidget(label(TypeRole::Body, notice.title, role::Danger));
        words->addWidget(label(TypeRole::Caption, notice.text, role::Text));
    }
    qobject_cast<QVBoxLayout *>(content_->layout())->addLayout(words);
}

QVBoxLayout *TraceDetails::addCard(const QString &title) {
    auto *outer = qobject_cast<QVBoxLayout *>(content_->layout());
    auto *heading = new TextLabel(TypeRole::Body, title);
    heading->setWeight(TypeWeight::Strong);
    outer->addSpacing(metrics::grid);
    outer->addWidget(heading);
    heading->show(); // now, not in another pass of the event loop
    auto *card = new Card(content_);
    takeWidth(*card, *this);
    card->column()->setContentsMargins(0, metrics::grid / 2, 0, metrics::grid / 2);
    card->column()->setSpacing(0);
    outer->addWidget(card);
    return card->column();
}

/// A hidden part of the card, which the rows of a portion are added to.
QWidget *TraceDetails::addGroup() {
    auto *group = new QWidget(card_->parentWidget());
    takeWidth(*group, *this);
    group->hide();
    auto *rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    card_->addWidget(group);
    return group;
}

void TraceDetails::queueFields(const QString &title, const Fields &fields) {
    QString heading = title;
    for (const ProtocolStep::Field &field : fields) {
        pending_.enqueue({std::exchange(heading, {}), [field] { return fieldRow(field); }});
    }
}

void TraceDetails::queueChecks(const ProtocolStep &step) {
    QString heading = tr("Checks");
    for (const ProtocolStep::Check &check : step.checks) {
        pending_.enqueue({std::exchange(heading, {}), [check] { return checkRow(check); }});
    }
}
