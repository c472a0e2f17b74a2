// SPDX-License-Identifier: Apache-2.0
#include "widgets/checkrow.h"

#include "notices/checksummary.h"
#include "notices/checktext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "widgets/assurances.h"
#include "widgets/text/valuelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// There may be many rows with text from outside, and each of them is laid out. The report has it
/// all.
constexpr qsizetype longestText = 400;

struct VerdictLook {
    QString icon;
    QPalette::ColorRole tone;
};

VerdictLook lookOf(CheckLine::Verdict verdict) {
    switch (verdict) {
    case CheckLine::Verdict::Ok:
        return {u"check"_s, role::Success};
    case CheckLine::Verdict::Note:
        return {u"info"_s, role::MutedText};
    case CheckLine::Verdict::Warning:
        return {u"warning"_s, role::Warning};
    case CheckLine::Verdict::Failed:
        return {u"error"_s, role::Danger};
    case CheckLine::Verdict::NotChecked:
        break;
    }
    return {u"skipped"_s, role::MutedText};
}

/// The icon says it to the eye, its name to a screen reader.
IconLabel *verdictMark(CheckLine::Verdict verdict) {
    const VerdictLook look = lookOf(verdict);
    auto *mark = new IconLabel(look.icon, look.tone);
    mark->setAccessibleName(verdictName(verdict));
    setPlainToolTip(*mark, verdictName(verdict));
    return mark;
}

ValueLabel *caption(const QString &text, QPalette::ColorRole tone) {
    auto *label = new ValueLabel(TypeRole::Caption, plainLine(text, longestText));
    label->setTone(tone);
    return label;
}

bool isTrouble(const CheckLine &line) {
    return line.verdict == CheckLine::Verdict::Failed ||
           line.verdict == CheckLine::Verdict::Warning;
}

} // namespace

CheckRow::CheckRow(CheckLine line, QWidget *parent)
    : QWidget(parent), line_(std::move(line)), words_(new QVBoxLayout) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, 10);
    row->setSpacing(2 * metrics::grid);
    row->addWidget(verdictMark(line_.verdict), 0, Qt::AlignTop);
    row->addLayout(words_, 1);
    words_->setContentsMargins(0, 2, 0, 0); // the mark is higher than a line
    words_->setSpacing(2);
    auto *what = new ValueLabel(TypeRole::Body, plainLine(line_.what, longestText));
    what->setWeight(isTrouble(line_) ? TypeWeight::Strong : TypeWeight::Regular);
    words_->addWidget(what);
    words_->addWidget(caption(line_.result, isTrouble(line_) ? role::Text : role::MutedText));
    if (!line_.advice.isEmpty()) {
        words_->addSpacing(2);
        words_->addWidget(caption(line_.advice, role::Text));
    }
}

void CheckRow::setDetails(Details details) {
    const bool shown = details == Details::Shown;
    if (shown && !facts_) {
        addFacts();
    }
    if (facts_) {
        facts_->setVisible(shown);
    }
    setVisible(shown || !isDetail(line_));
}

void CheckRow::addFacts() {
    facts_ = new QWidget;
    auto *column = new QVBoxLayout(facts_);
    column->setContentsMargins(0, metrics::grid / 2, 0, 0);
    column->setSpacing(2);
    for (const auto &[name, value] : std::as_const(line_.facts)) {
        if (!value.isEmpty()) {
            column->addWidget(caption(name + u": "_s + value, role::MutedText));
        }
    }
    words_->addWidget(facts_);
}
