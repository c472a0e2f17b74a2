// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "authenticationclient.h"
#include "configuration/configuration.h"
#include "notice.h"

#include <QWidget>

class Button;
class Field;
class SegmentedControl;
class TextLabel;

/// The fields that say which provider, and the button that checks them by discovery and saves them.
/// Set-up shows the first two; Settings shows all.
class ProviderForm : public QWidget {
    Q_OBJECT
public:
    enum class Extent { Essential, Complete };

    ProviderForm(Extent extent, ProviderCheck check, QWidget *parent = nullptr);

    void showConfiguration(const Configuration &configuration);
    /// Nothing can be edited, for this reason; empty: everything that no other source decides.
    void setLockedBecause(const QString &reason);
    [[nodiscard]] QWidget *firstEditable() const; ///< null: none is

    /// Saves what was typed without asking the provider.
    void saveUnchecked();

Q_SIGNALS:
    void saveRequested(const QMap<Setting, QString> &values);
    /// The check has failed; empty: a new one has begun.
    void checkFailed(const std::optional<Notice> &notice);

private:
    void makeFields(Extent extent);
    Field *addField(Setting setting, const QString &name);
    void lockFields();
    void checkAndSave();
    [[nodiscard]] bool findMistakes();
    void finishCheck(const bifrost::Result<bifrost::ProviderSummary> &result);
    void showBusy(const QString &text);
    [[nodiscard]] QMap<Setting, QString> values() const;

    ProviderCheck check_;
    Configuration configuration_;
    bool isFilled_ = false;
    QString lock_;
    QMap<Setting, Field *> fields_;
    TextLabel *secretNote_ = nullptr;
    SegmentedControl *authentication_ = nullptr;
    Button *save_;
    TextLabel *status_;
    int checks_ = 0; ///< only the newest check counts
};
