// SPDX-License-Identifier: Apache-2.0
#include "pages/choicecard.h"

#include "notices/configurationtext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

ChoiceCard::ChoiceCard(Setting setting, const QString &name, const QList<Choice> &choices,
                       const QString &explanation, QWidget *parent)
    : Card(parent),
      setting_(setting),
      choices_(choices),
      explanation_(explanation),
      control_(new SegmentedControl(this)),
      note_(new TextLabel(TypeRole::Caption, explanation, this)) {
    control_->setAccessibleName(name);
    for (int i = 0; i < choices.size(); ++i) {
        control_->addChoice(i, choices[i].text);
    }
    note_->setTone(role::MutedText);
    column()->setSpacing(metrics::grid);
    column()->addWidget(control_);
    column()->addWidget(note_);
    connect(control_, &SegmentedControl::chosen, this, [this](int id) {
        Q_EMIT saveRequested({{setting_, choices_[id].value}});
    });
}

void ChoiceCard::showConfiguration(const Configuration &configuration) {
    const SettingValue current = configuration.value(setting_);
    const auto chosen = std::ranges::find_if(choices_, [&current](const Choice &choice) {
        return current.text.compare(choice.value, Qt::CaseInsensitive) == 0;
    });
    control_->setChoice(chosen == choices_.end() ? 0 : int(chosen - choices_.begin()));
    overridden_ = configuration.isOverridden(setting_) ? sourceNote(current.source) : QString();
    updateLock();
}

void ChoiceCard::setLockedBecause(const QString &reason) {
    lock_ = reason;
    updateLock();
}

void ChoiceCard::updateLock() {
    control_->setEnabled(lock_.isEmpty() && overridden_.isEmpty());
    if (!overridden_.isEmpty()) {
        note_->setText(tr("Set %1; can't be changed here.").arg(overridden_));
    } else {
        note_->setText(lock_.isEmpty() ? explanation_ : lock_);
    }
}
