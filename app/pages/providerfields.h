// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"

#include <QWidget>

class Field;
class ProviderPicker;

/// The choice of the provider, and what its issuer is made of: the fields of its profile, which may
/// be none; or the issuer itself, for Asgardeo, whose organization is enough, and for every
/// provider that is known by its issuer alone.
class ProviderFields : public QWidget {
    Q_OBJECT
public:
    explicit ProviderFields(QWidget *parent = nullptr);

    /// Keeps unsaved input unless the configured provider or issuer has changed.
    void showConfiguration(const Configuration &configuration);
    /// Locks everything and shows `reason`. When empty, unlocks what no other source overrides.
    void setLockedBecause(const QString &reason);
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] QWidget *firstEditable() const; ///< null if there is none

    /// The profile that is chosen here, saved or not; no value: another provider.
    [[nodiscard]] std::optional<bifrost::ProviderProfile> profile() const;
    /// Another provider is chosen than the configured one.
    [[nodiscard]] bool isOtherProvider() const;
    /// What the fields lead to; as it was entered if that is not an issuer.
    [[nodiscard]] QString issuer() const;
    /// Enters an issuer, whatever the provider.
    void setIssuer(const QString &issuer);
    /// Shows what is wrong. Returns the first field to correct, or null.
    [[nodiscard]] QWidget *findMistakes();
    /// What to save. A change of the provider resets the settings that depend on it.
    [[nodiscard]] QMap<Setting, QString> values() const;

Q_SIGNALS:
    void chosen(); ///< another provider, by the user
    void edited();
    void submitted(); ///< Enter

private:
    [[nodiscard]] Field *addField(const QString &name);
    /// Shows the fields of the chosen provider, with the values that make `issuer`.
    void showFields(const QString &issuer);
    [[nodiscard]] bool isByIssuer() const;
    [[nodiscard]] QMap<QString, QString> fieldValues() const;
    void lockFields();

    Configuration configuration_;
    bool isFilled_ = false;
    bool isNamed_ = false; ///< chosen by its name, and not Asgardeo
    QString lock_;
    ProviderPicker *picker_;
    Field *issuer_;
    QList<Field *> fields_; ///< as many as the profile with the most needs
};
