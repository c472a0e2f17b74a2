// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "configuration/settingsfile.h"

#include <QObject>

/// Where the files are.
struct ConfigurationPlaces {
    QStringList systemFiles; ///< the first that exists and is trusted is read
    QString userFile;
    QString envFile; ///< empty: none

    /// `bifrost/bifrost.conf` in $XDG_CONFIG_DIRS and in $XDG_CONFIG_HOME.
    [[nodiscard]] static ConfigurationPlaces standard();
};

/// Reads every source once and keeps the result; writes the user's own settings.
class ConfigurationStore : public QObject {
    Q_OBJECT
public:
    ConfigurationStore(const ConfigurationPlaces &places, Layer commandLine,
                       QObject *parent = nullptr);

    [[nodiscard]] const Configuration &current() const { return configuration_; }
    [[nodiscard]] const QString &userFile() const { return file_.path(); }

    /// Merges `values` into the user's file. An empty value removes its key. The name and password
    /// in the address of a proxy are left out.
    [[nodiscard]] SaveResult save(const QMap<Setting, QString> &values);
    /// Removes the settings of the client from the user's file. The appearance stays, and so does
    /// the application ID, which names the entries in the keychain.
    [[nodiscard]] SaveResult forget();

Q_SIGNALS:
    void changed();

private:
    void load(const ConfigurationPlaces &places, Layer commandLine);
    void loadEnvFile(const QString &path);

    SettingsFile file_;
    Configuration configuration_;
};
