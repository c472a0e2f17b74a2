// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/exitstatus.h"
#include "cli/interruption.h"
#include "cli/invocation.h"
#include "cli/output.h"
#include "configuration/configurationstore.h"
#include "session/appstate.h"

#include <bifrost/accountmanager.h>

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

/// What a command works with, until it has finished.
class CommandContext : public QObject {
    Q_OBJECT
public:
    explicit CommandContext(Invocation invocation);
    ~CommandContext() override;

    [[nodiscard]] const Invocation &invocation() const { return invocation_; }
    [[nodiscard]] const Configuration &configuration() const { return store_.current(); }
    [[nodiscard]] const AppState &state() const { return state_; }
    [[nodiscard]] const Output &output() const { return output_; }

    /// The client that is configured, with the issuer that its provider has turned out to state. No
    /// value if none is.
    [[nodiscard]] std::optional<bifrost::ClientConfiguration> configuredClient() const;
    /// All accounts; made when it is first asked for, and without an application that is configured
    /// in full, too. `complete` may add to the configuration of the clients. Null, after a
    /// complaint, if it can't be made.
    [[nodiscard]] bifrost::AccountManager *
    accounts(const std::function<void(bifrost::ClientConfiguration &application)> &complete = {});
    /// Ends what the clients do, and the program that reads the keychain for them.
    void closeClients() { accounts_.reset(); }

    /// Runs the event loop until `finish()`; returns its status. Once.
    [[nodiscard]] ExitStatus exec();
    /// Ends the command. The first call counts.
    void finish(ExitStatus status);
    /// Says why, and ends the command with the status of `error`.
    void fail(const bifrost::Error &error);
    void fail(ExitStatus status, const QString &sentence);
    /// Writes `bytes` as the command's result, and ends it.
    void finishWith(const QByteArray &bytes);

    /// What Ctrl+C does, once, instead of ending the command with `ExitStatus::Interrupted`.
    void onInterruption(std::function<void()> cleanUp) { cleanUp_ = std::move(cleanUp); }

private:
    Invocation invocation_;
    ConfigurationStore store_;
    AppState state_;
    Output output_;
    Interruption interruption_;
    std::function<void()> cleanUp_;
    std::unique_ptr<bifrost::AccountManager> accounts_;
    std::optional<ExitStatus> status_;
};
