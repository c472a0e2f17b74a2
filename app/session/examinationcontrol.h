// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configurationstore.h"
#include "session/examination.h"
#include "session/viewstate.h"

/// Which configuration the page Check examines, and when.
class ExaminationControl : public QObject {
    Q_OBJECT
public:
    /// `store` and `appState` must outlive it.
    ExaminationControl(const ConfigurationStore &store, const AppState &appState,
                       Examination::Examine examine = bifrost::examine);

    /// Examines the configuration in use.
    void start();
    /// Examines the configuration as it would be with this input, which is not saved.
    void startWith(const QMap<Setting, QString> &input);
    /// Examines the configuration in use, unless the lines are about it already.
    void startIfDue();
    /// Carries out `Action::Check` and `Action::CheckAgain`, and ignores the others.
    void perform(Action action);

    /// `state` with the lines so far.
    [[nodiscard]] ViewState extended(ViewState state) const;

Q_SIGNALS:
    void changed();

private:
    void examine(const Configuration &configuration);

    const ConfigurationStore &store_;
    const AppState &appState_;
    Examination examination_;
    Configuration examined_;
    bool isDue_ = true;
};
