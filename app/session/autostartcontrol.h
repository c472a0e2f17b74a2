// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configurationstore.h"
#include "notices/notice.h"

class Autostart;

/// Lets Bifrost start with the desktop session as `Setting::Autostart` says.
class AutostartControl : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    AutostartControl(ConfigurationStore &store, Autostart &autostart, QObject *parent = nullptr);

    /// Makes the entry if the setting, which an administrator may have made, wants one that does
    /// not exist. An entry is removed only by a change of the setting: it may be the user's own.
    void start();

Q_SIGNALS:
    void refused(const Notice &notice);

private:
    void follow();

    ConfigurationStore &store_;
    Autostart &autostart_;
    bool isOn_;
};
