// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/clientprivate.h"
#include "support/flowworld.h"

#include <bifrost/protocoltrace.h>

namespace bifrost::test {

/// A client with a trace in a world of fakes.
struct TracedWorld {
    FlowWorld world;
    std::shared_ptr<ProtocolTrace> trace = std::make_shared<ProtocolTrace>();
    std::unique_ptr<Client> client;

    TracedWorld() { makeClient(); }
    void makeClient() {
        world.configuration.protocolTrace = trace;
        client = bifrost::makeClient(world.unobserved(), world.settings());
    }

    bool beginSignIn(QFuture<Result<Session>> &signIn) {
        signIn = client->signIn();
        return eventually([&] { return client->activity() == Activity::WaitingForBrowser; });
    }
    bool signIn() {
        QFuture<Result<Session>> future;
        if (!beginSignIn(future)) {
            return false;
        }
        world.listeners.last().redirect(world.provider.approval());
        return finished(future) && future.result().has_value();
    }
    bool refresh() {
        world.pass(std::chrono::hours{2});
        const auto future = client->freshSession(std::chrono::seconds{60});
        const bool isDone = finished(future) && future.result().has_value();
        settle();
        return isDone;
    }
    bool signOut() {
        const auto future = client->signOut();
        if (!eventually([&] { return client->activity() == Activity::WaitingForSignOut; })) {
            return false;
        }
        const auto &sent = world.listeners.last().targets.constLast();
        world.listeners.last().redirect("state=" +
                                        parameter(sent.form, QStringLiteral("state")).toLatin1());
        return finished(future);
    }

    [[nodiscard]] QList<ProtocolStep::Kind> kinds(ProtocolStep::Operation operation) const {
        QList<ProtocolStep::Kind> result;
        for (const ProtocolStep &step : trace->steps()) {
            if (step.operation == operation) {
                result.append(step.kind);
            }
        }
        return result;
    }
    /// The last step of its kind.
    [[nodiscard]] ProtocolStep step(ProtocolStep::Kind kind) const {
        ProtocolStep found;
        for (const ProtocolStep &step : trace->steps()) {
            found = step.kind == kind ? step : found;
        }
        return found;
    }
};

[[nodiscard]] inline ProtocolStep::Field field(const QList<ProtocolStep::Field> &fields,
                                               const QString &name) {
    for (const auto &field : fields) {
        if (field.name == name) {
            return field;
        }
    }
    return {};
}

} // namespace bifrost::test
