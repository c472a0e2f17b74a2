// SPDX-License-Identifier: Apache-2.0
#include "client/clientprivate.h"
#include "support/flowworld.h"
#include "support/testroom.h"

#include <stdexcept>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SessionEvent::Kind;

class TestSessionEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        events_.clear();
        handle_ = [this](const SessionEvent &event) { events_.append(event); };
        world_->configuration.sessionEvents = [this](const SessionEvent &event) { handle_(event); };
        restart();
    }
    void cleanup() {
        client_.reset();
        world_.reset();
    }

    void reportsTheCourseOfASession() {
        QVERIFY(signIn());
        world_->pass(2h);
        QVERIFY(finished(client_->freshSession()));
        settle();
        QVERIFY(finished(client_->signOut(SignOutScope::LocalOnly)));
        settle();
        QCOMPARE(kinds(), (QList{Kind::SignedIn, Kind::Refreshed, Kind::Ended}));
        QCOMPARE(events_.constLast().reason, EndReason::SignedOutLocally);
        QCOMPARE(events_.constFirst().subject, IdTokenFactory::subject);
        QCOMPARE(events_.constFirst().issuer, IdTokenFactory::issuer);
        QCOMPARE(events_.constLast().time, world_->clock.now());
    }

    void reportsARestoredSession() {
        QVERIFY(signIn());
        restart();
        events_.clear();
        QVERIFY(finished(client_->restoreSession()));
        settle();
        QCOMPARE(kinds(), QList{Kind::Restored});
    }

    void newSignInEndsTheSessionOfBefore() {
        QVERIFY(signIn());
        world_->pass(1min);
        QVERIFY(signIn());
        settle();
        QCOMPARE(kinds(), (QList{Kind::SignedIn, Kind::Ended, Kind::SignedIn}));
        QCOMPARE(events_.at(1).reason, EndReason::Replaced);
    }

    void refusedRefreshTokenEndsIt() {
        QVERIFY(signIn());
        world_->pass(2h);
        world_->provider.tokenAnswer = [](const Parameters &) {
            return oauthError("invalid_grant");
        };
        QVERIFY(finished(client_->freshSession()));
        settle();
        QCOMPARE(kinds(), (QList{Kind::SignedIn, Kind::Ended}));
        QCOMPARE(events_.constLast().reason, EndReason::Invalidated);
    }

    void otherProcessEndsIt() {
        QVERIFY(signIn());
        world_->pass(2h);
        world_->keychain.entries.clear();
        QVERIFY(finished(client_->freshSession()));
        settle();
        QCOMPARE(events_.constLast().kind, Kind::Ended);
        QCOMPARE(events_.constLast().reason, EndReason::EndedElsewhere);
    }

    void deletedClientReportsWhatIsDue() {
        QVERIFY(signIn());
        client_->signOut(SignOutScope::LocalOnly);
        client_.reset();
        QCOMPARE(events_.constLast().kind, Kind::Ended);
    }

    void handlerMayDeleteTheClient() {
        handle_ = [this](const SessionEvent &event) {
            events_.append(event);
            client_.reset();
        };
        const auto signedIn = client_->signIn({});
        QVERIFY(eventually([&] { return client_->activity() == Activity::WaitingForBrowser; }));
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(eventually([&] { return !events_.isEmpty(); }));
        settle();
        QCOMPARE(kinds(), QList{Kind::SignedIn});
    }

    void handlerMayThrow() {
        handle_ = [this](const SessionEvent &event) {
            events_.append(event);
            throw std::runtime_error("disk full");
        };
        QVERIFY(signIn());
        world_->pass(2h);
        QVERIFY(finished(client_->freshSession()));
        settle();
        QCOMPARE(kinds(), (QList{Kind::SignedIn, Kind::Refreshed}));
        QVERIFY(client_->session());
    }

private:
    void restart() { client_ = makeClient(world_->unobserved(), world_->settings()); }
    bool signIn() {
        const auto signedIn = client_->signIn({});
        if (!eventually([&] { return client_->activity() == Activity::WaitingForBrowser; })) {
            return false;
        }
        world_->listeners.last().redirect(world_->provider.approval());
        const bool isSignedIn = finished(signedIn) && signedIn.result();
        settle();
        return isSignedIn;
    }
    QList<Kind> kinds() const {
        QList<Kind> kinds;
        for (const SessionEvent &event : events_) {
            kinds.append(event.kind);
        }
        return kinds;
    }
    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<Client> client_;
    SessionEventHandler handle_;
    QList<SessionEvent> events_;
};

BIFROST_TEST(TestSessionEvents, QCoreApplication)
#include "tst_sessionevents.moc"
