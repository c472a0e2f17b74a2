// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "notices/checkline.h"

#include <bifrost/diagnostics.h>

#include <QFutureWatcher>
#include <QObject>

#include <functional>

class AppState;

/// Examines everything that a sign-in needs, and has a line for each result, in the order of
/// `CheckLine::Section`. Never asks the user; the keychain may.
class Examination : public QObject {
    Q_OBJECT
public:
    using Examine = std::function<QFuture<bifrost::Finding>(
        const bifrost::ClientConfiguration &configuration, bifrost::ExaminationScope scope)>;
    enum class Scope {
        Everything,
        Computer, ///< the section of that name alone
    };

    explicit Examination(Examine examine = bifrost::examine, QObject *parent = nullptr);
    ~Examination() override;

    /// Starts, or starts again: earlier lines are discarded. `state` must outlive the examination.
    /// The first lines are there when this returns.
    void start(const Configuration &configuration, const AppState &state,
               Scope scope = Scope::Everything);

    [[nodiscard]] const QList<CheckLine> &lines() const { return lines_; }
    [[nodiscard]] bool isRunning() const { return stage_ != Stage::Idle; }
    /// It has come to its end; false before `start()`.
    [[nodiscard]] bool isFinished() const { return isFinished_; }

Q_SIGNALS:
    /// There are more lines or none, or it has started or ended.
    void changed();
    /// It has come to its end, after the last `changed()`.
    void finished();

private:
    enum class Stage { Idle, Computer, Provider };

    void enter(Stage stage);
    void leaveStage();
    void end();
    void append(const QList<CheckLine> &lines);

    Examine examine_;
    bifrost::ClientConfiguration client_;
    const AppState *state_ = nullptr;
    Scope scope_ = Scope::Everything;
    Stage stage_ = Stage::Idle;
    bool isFinished_ = false;
    QList<CheckLine> lines_;
    QFutureWatcher<bifrost::Finding> watcher_;
};
