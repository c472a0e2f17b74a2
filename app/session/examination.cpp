// SPDX-License-Identifier: Apache-2.0
#include "session/examination.h"

#include "configuration/configurationvalues.h"
#include "notices/checktext.h"
#include "session/appstate.h"
#include "session/desktoplines.h"
#include "session/statedissuer.h"

using namespace bifrost;

Examination::Examination(Examine examine, QObject *parent)
    : QObject(parent), examine_(std::move(examine)) {
    connect(&watcher_, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { append({describe(watcher_.resultAt(index))}); });
    connect(&watcher_, &QFutureWatcherBase::finished, this, &Examination::leaveStage);
}

Examination::~Examination() {
    watcher_.cancel();
}

void Examination::start(const Configuration &configuration, const AppState &state, Scope scope) {
    watcher_.cancel();
    lines_.clear();
    isFinished_ = false;
    state_ = &state;
    scope_ = scope;
    QList<ConfigurationProblem> problems = configuration.problems;
    const auto complete = clientConfiguration(configuration, problems);
    client_ =
        withStatedIssuer(complete ? *complete : applicationConfiguration(configuration), state);
    if (scope == Scope::Everything) {
        lines_ = configurationLines(configuration, problems);
        const Result<void> valid = complete ? validate(client_) : Result<void>();
        if (!valid) {
            lines_.append(invalidConfigurationLine(valid.error(), configuration));
        }
    }
    enter(Stage::Computer);
    Q_EMIT changed();
}

void Examination::enter(Stage stage) {
    stage_ = stage;
    watcher_.setFuture(examine_(client_, stage == Stage::Computer ? ExaminationScope::Computer
                                                                  : ExaminationScope::Provider));
}

void Examination::leaveStage() {
    if (watcher_.isCanceled() || !isRunning()) {
        return;
    }
    if (stage_ == Stage::Computer) {
        append(desktopLines());
    }
    if (stage_ == Stage::Computer && scope_ == Scope::Everything) {
        enter(Stage::Provider);
    } else {
        if (stage_ == Stage::Provider) {
            append({lastRefreshLine(state_->lastRefresh(client_.issuer, client_.clientId))});
        }
        end();
    }
}

void Examination::end() {
    stage_ = Stage::Idle;
    isFinished_ = true;
    Q_EMIT changed();
    Q_EMIT finished();
}

void Examination::append(const QList<CheckLine> &lines) {
    lines_ += lines;
    Q_EMIT changed();
}
