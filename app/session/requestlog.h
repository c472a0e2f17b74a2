// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "session/viewstate.h"

#include <bifrost/protocoltrace.h>

#include <memory>
#include <vector>

/// What Bifrost and the provider have said to each other since the start, for the page Requests: of
/// the account that is shown. Nothing of it is stored.
class RequestLog : public QObject {
    Q_OBJECT
public:
    RequestLog();

    /// For the configuration of one client.
    [[nodiscard]] std::shared_ptr<bifrost::ProtocolTrace> makeTrace() const;
    /// The page shows `trace`, which `makeTrace()` has made; null: an empty one.
    void show(std::shared_ptr<bifrost::ProtocolTrace> trace);
    /// Records or not, as `Setting::RecordRequests` says.
    void configure(const Configuration &configuration);
    /// Carries out `Action::ClearRequests`, and ignores the others.
    void perform(Action action);

    /// `state` with the steps so far.
    [[nodiscard]] ViewState extended(ViewState state) const;

Q_SIGNALS:
    void changed();

private:
    void tell();

    std::shared_ptr<bifrost::ProtocolTrace> trace_; ///< that is shown
    bifrost::ProtocolTrace::Recording recording_ = bifrost::ProtocolTrace::Recording::On;
    mutable std::vector<std::weak_ptr<bifrost::ProtocolTrace>> made_; ///< of all clients
    quint64 revision_ = 0;
};
