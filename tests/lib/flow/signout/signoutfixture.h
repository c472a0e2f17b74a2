// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../refresh/refreshfixture.h"
#include "flow/signout/signoutflow.h"
#include "protocol/formquery.h"

namespace bifrost::test {

/// A sign-out flow and the objects that it depends on.
struct SignOut {
    explicit SignOut(FlowWorld &world)
        : discovery(world.http, world.clock, world.settings().issuer()),
          queue(world.lock),
          current(SessionStore(world.secrets, IdTokenFactory::issuer, IdTokenFactory::clientId),
                  queue),
          unfinished(world.seams(), world.settings(), discovery, current, queue),
          flow(std::make_unique<SignOutFlow>(world.seams(), world.settings(), discovery, current,
                                             unfinished, owner)) {}
    QObject owner;
    ProviderDiscovery discovery;
    StoreQueue queue;
    CurrentSession current;
    UnfinishedSignOut unfinished;
    std::unique_ptr<SignOutFlow> flow;
    QFuture<Result<SignOutReceipt>> result;

    bool load() { return finished(current.load()) && current.session(); }
    bool startAndWait(SignOutScope scope = SignOutScope::LocalAndProvider) {
        result = flow->start(scope);
        return eventually([this] {
            return flow->activity() == Activity::WaitingForSignOut || result.isFinished();
        });
    }
    [[nodiscard]] bool hasOpened() const { return flow->activity() == Activity::WaitingForSignOut; }
};

/// For tests of the sign-out of a user who is signed in; init() calls signIn(), cleanup() clear().
class SignOutFixture : public QObject {
protected:
    void signIn() {
        world_ = std::make_unique<FlowWorld>();
        QVERIFY(signInWith(*world_));
        world_->userAgent.opened.clear();
        world_->http.requests.clear();
        out_ = std::make_unique<SignOut>(*world_);
        QVERIFY(out_->load());
    }
    void clear() {
        out_.reset();
        world_.reset();
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<SignOut> out_;
};

/// The query with which the browser returns from the provider.
[[nodiscard]] inline QByteArray comeBack(const FlowWorld &world) {
    const auto &form = world.listeners.records.constLast()->targets.constFirst().form;
    return "state=" + findParameter(form, QStringLiteral("state")).value_or(QString()).toLatin1();
}

/// A word for each step: done, failed, or the reason why it was skipped.
inline QString summary(const SignOutReceipt &receipt) {
    using namespace Qt::StringLiterals;
    static const QStringList reasons{
        u""_s,          u"not asked"_s, u"nothing"_s,   u"no endpoint"_s, u"port"_s,
        u"stopped"_s,   u"earlier"_s,   u"error"_s,     u"later"_s,       u"timed out"_s,
        u"no return"_s, u"no state"_s,  u"no method"_s, u"expired"_s,     u"dropped"_s};
    QStringList words;
    for (const SignOutReceipt::Entry &entry : receipt.entries) {
        switch (entry.status) {
        case SignOutReceipt::Status::Done:
            words +=
                entry.reason == SignOutReceipt::Reason::FinishedLater ? u"done later"_s : u"done"_s;
            break;
        case SignOutReceipt::Status::Failed:
            words += !entry.error ? u"failed without error"_s
                     : entry.reason == SignOutReceipt::Reason::FinishedLater ? u"failed for now"_s
                                                                             : u"failed"_s;
            break;
        case SignOutReceipt::Status::Skipped:
            words += reasons.value(static_cast<int>(entry.reason));
            break;
        }
    }
    return words.join(u", "_s);
}

} // namespace bifrost::test
