// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "widgets/card.h"

class SegmentedControl;
class TextLabel;

/// The choice of one setting's value, saved as soon as it is made.
class ChoiceCard : public Card {
    Q_OBJECT
public:
    struct Choice {
        QString value; ///< of the setting
        QString text;
    };
    /// `name` is for screen readers. The first of `choices` is the default, and is shown for a
    /// value that can't be used.
    ChoiceCard(Setting setting, const QString &name, const QList<Choice> &choices,
               const QString &explanation, QWidget *parent = nullptr);

    void showConfiguration(const Configuration &configuration);
    /// Locks the choice and shows `reason`. When empty, unlocks it unless another source overrides
    /// the setting.
    void setLockedBecause(const QString &reason);

Q_SIGNALS:
    void saveRequested(const QMap<Setting, QString> &values);

private:
    void updateLock();

    Setting setting_;
    QList<Choice> choices_;
    QString explanation_;
    SegmentedControl *control_;
    TextLabel *note_;
    QString lock_;
    QString overridden_; ///< by which source; empty: by none
};
