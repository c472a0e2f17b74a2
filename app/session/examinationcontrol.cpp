// SPDX-License-Identifier: Apache-2.0
#include "session/examinationcontrol.h"

ExaminationControl::ExaminationControl(const ConfigurationStore &store, const AppState &appState,
                                       Examination::Examine examine)
    : store_(store), appState_(appState), examination_(std::move(examine)) {
    connect(&examination_, &Examination::changed, this, &ExaminationControl::changed);
    connect(&store_, &ConfigurationStore::changed, this, [this] {
        examined_ = store_.current();
        isDue_ = true;
    });
}

void ExaminationControl::start() {
    examine(store_.current());
}

void ExaminationControl::startWith(const QMap<Setting, QString> &input) {
    examine(store_.current().withInput(input));
    isDue_ = true; // whoever comes back later asks about the configuration in use
}

void ExaminationControl::startIfDue() {
    if (isDue_) {
        start();
    }
}

void ExaminationControl::perform(Action action) {
    if (action == Action::Check) {
        start();
    } else if (action == Action::CheckAgain) {
        examine(examined_);
    }
}

void ExaminationControl::examine(const Configuration &configuration) {
    examined_ = configuration;
    isDue_ = false;
    examination_.start(configuration, appState_);
}

ViewState ExaminationControl::extended(ViewState state) const {
    state.checkLines = examination_.lines();
    state.checkProgress =
        examination_.isFinished() ? CheckProgress::Finished : CheckProgress::Running;
    return state;
}
