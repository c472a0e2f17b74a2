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

#include <QHBoxLayout>
#include <QVBoxLayout>

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

TraceDetails::TraceDetails(QWidget *parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
}

void TraceDetails::setStep(const ProtocolStep &step) {
    delete content_;
    content_ = new QWidget(this);
    auto *column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * metrics::grid);
    addSummary(step);
    addChecks(step);
    addFields(tr("Sent"), step.request);
    addFields(tr("Received"), step.response);
    column_->addWidget(content_);
    content_->show();
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
    auto *card = new Card;
    card->column()->setContentsMargins(0, metrics::grid / 2, 0, metrics::grid / 2);
    card->column()->setSpacing(0);
    outer->addWidget(card);
    return card->column();
}

void TraceDetails::addFields(const QString &title, const Fields &fields) {
    if (fields.isEmpty()) {
        return;
    }
    auto *column = addCard(title);
    for (const ProtocolStep::Field &field : fields) {
        column->addWidget(fieldRow(field));
    }
}

void TraceDetails::addChecks(const ProtocolStep &step) {
    if (step.checks.isEmpty()) {
        return;
    }
    auto *column = addCard(tr("Checks"));
    for (const ProtocolStep::Check &check : step.checks) {
        column->addWidget(checkRow(check));
    }
}
