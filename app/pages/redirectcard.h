// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "widgets/card.h"

class CopyField;
class SegmentedControl;
class TextLabel;

/// The redirect URL to register with the provider, and the choice of its host.
class RedirectCard : public Card {
    Q_OBJECT
public:
    explicit RedirectCard(QWidget *parent = nullptr);

    void showConfiguration(const Configuration &configuration);
    /// Locks the choice and shows `reason`. When empty, unlocks it unless another source overrides
    /// the setting.
    void setLockedBecause(const QString &reason);

Q_SIGNALS:
    void saveRequested(const QMap<Setting, QString> &values);

private:
    void updateLock();

    CopyField *url_;
    SegmentedControl *host_;
    TextLabel *note_;
    QString lock_;
    QString overridden_; ///< by which source; empty: by none
};
