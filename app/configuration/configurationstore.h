// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "configuration/settingsfile.h"

#include <QObject>

/// Where the sources are.
struct ConfigurationPlaces {
    QStringList systemFiles; ///< the first that exists, and may decide, counts
    QString personFile;
    QString envFile; ///< empty: none

    /// `bifrost/bifrost.conf` in $XDG_CONFIG_DIRS and in $XDG_CONFIG_HOME.
    [[nodiscard]] static ConfigurationPlaces standard();
};

/// Reads every source once and keeps the result; writes the person's own settings.
class ConfigurationStore : public QObject {
    Q_OBJECT
public:
    ConfigurationStore(const ConfigurationPlaces &places, Layer commandLine,
                       QObject *parent = nullptr);

    [[nodiscard]] const Configuration &current() const { return configuration_; }
    [[nodiscard]] const QString &personFile() const { return file_.path(); }

    /// Merges `values` into the person's file; an empty value removes its key.
    [[nodiscard]] SaveResult save(const QMap<Setting, QString> &values);
    /// Removes every setting from the person's file. Appearance stays, and so does the application
    /// ID, which says where the keychain's entries are.
    [[nodiscard]] SaveResult forget();

Q_SIGNALS:
    void changed();

private:
    void load(const ConfigurationPlaces &places, Layer commandLine);
    void loadEnvFile(const QString &path);

    SettingsFile file_;
    Configuration configuration_;
};
