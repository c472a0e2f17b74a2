// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "notices/notice.h"
#include "session/authenticationclient.h"

#include <QWidget>

#include <memory>

class Button;
class Field;
class ProviderFields;
class SegmentedControl;
class TextLabel;

/// The fields that describe the provider, and a button that checks them by discovery and saves
/// them. The setup page shows the provider and the client ID; Settings shows all.
class ProviderForm : public QWidget {
    Q_OBJECT
public:
    enum class Extent { Essential, Complete };

    ProviderForm(Extent extent, ProviderCheck check, QWidget *parent = nullptr);

    void showConfiguration(const Configuration &configuration);
    /// Locks all fields but the proxy, and shows `reason`; `reasonForProxy` locks the proxy, which
    /// a user in another network has to change while signed in. When empty, unlocks the fields that
    /// no other source overrides.
    void setLockedBecause(const QString &reason, const QString &reasonForProxy);
    [[nodiscard]] QWidget *firstEditable() const; ///< null if there is none

    /// The profile that is chosen here, saved or not; no value: another provider.
    [[nodiscard]] std::optional<bifrost::ProviderProfile> profile() const;
    /// Another provider is chosen than the configured one.
    [[nodiscard]] bool isOtherProvider() const;
    /// The configuration as it would be with the provider that is chosen here.
    [[nodiscard]] Configuration draft() const;

    /// The input, saved or not.
    [[nodiscard]] QMap<Setting, QString> values() const;
    /// Saves the input without checking it with the provider.
    void saveUnchecked();
    /// Puts the issuer that the provider states into its field, then checks and saves the input.
    void useStatedIssuer();

Q_SIGNALS:
    /// By the user; nothing is saved yet.
    void providerChosen();
    void saveRequested(const QMap<Setting, QString> &values);
    /// The check has failed; the notice offers what can be done here. Empty when a new check
    /// starts.
    void checkFailed(const std::optional<Notice> &notice);
    /// The check has succeeded, the input was saved, and the user should know this.
    void providerFound(const Notice &notice);

private:
    void makeFields(Extent extent);
    Field *addField(Setting setting, const QString &name);
    void onProviderChosen();
    void showScopes(const Configuration &configuration);
    void lockFields();
    void checkAndSave();
    [[nodiscard]] static QString parametersMistake(const QString &text);
    [[nodiscard]] bool findMistakes();
    [[nodiscard]] static QString mistakeOfProxy(const QString &text);
    [[nodiscard]] QString proxyInput() const;
    void finishCheck(const bifrost::Result<bifrost::ProviderSummary> &result);
    [[nodiscard]] Notice describeFailure(const bifrost::Error &error);
    void showBusy(const QString &text);

    ProviderCheck check_;
    ProviderFields *provider_;
    Configuration configuration_;
    bool isFilled_ = false;
    QString lock_;
    QString proxyLock_;
    QString shownScopes_; ///< as configured, or the default of the chosen provider
    QMap<Setting, Field *> fields_;
    TextLabel *secretNote_ = nullptr;
    SegmentedControl *authentication_ = nullptr;
    Button *save_;
    TextLabel *status_;
    QString statedIssuer_;                 ///< by the provider of the last check
    std::unique_ptr<QObject> newestCheck_; ///< replacing it abandons the previous check
};
