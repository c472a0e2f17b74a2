// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "session/viewstate.h"

#include <bifrost/protocoltrace.h>

#include <memory>

/// What Bifrost and the provider have said to each other since the start, for the page Requests.
/// Nothing of it is stored.
class RequestLog : public QObject {
    Q_OBJECT
public:
    RequestLog();

    /// For the configuration of each client. Steps of the client before it are removed.
    [[nodiscard]] std::shared_ptr<bifrost::ProtocolTrace> startOver();
    /// Records or not, as `Setting::RecordRequests` says.
    void configure(const Configuration &configuration);
    /// Carries out `Action::ClearRequests`, and ignores the others.
    void perform(Action action);

    /// `state` with the steps so far.
    [[nodiscard]] ViewState extended(ViewState state) const;

Q_SIGNALS:
    void changed();

private:
    std::shared_ptr<bifrost::ProtocolTrace> trace_;
    quint64 revision_ = 0;
};
