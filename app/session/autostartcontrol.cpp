// SPDX-License-Identifier: Apache-2.0
#include "session/autostartcontrol.h"

#include "configuration/configurationvalues.h"
#include "notices/autostarttext.h"
#include "system/autostart.h"

AutostartControl::AutostartControl(ConfigurationStore &store, Autostart &autostart, QObject *parent)
    : QObject(parent),
      store_(store),
      autostart_(autostart),
      isOn_(startsWithSession(store.current())) {
    connect(&store, &ConfigurationStore::changed, this, &AutostartControl::follow);
    connect(&autostart, &Autostart::refused, this,
            [this](const QString &reason) { Q_EMIT refused(describeAutostartProblem(reason)); });
}

void AutostartControl::start() {
    if (isOn_ && !autostart_.isEnabled()) {
        autostart_.enable();
    }
}

void AutostartControl::follow() {
    const bool isOn = startsWithSession(store_.current());
    if (isOn == isOn_) {
        return;
    }
    isOn_ = isOn;
    isOn ? autostart_.enable() : autostart_.disable();
}
