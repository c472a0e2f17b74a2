// SPDX-License-Identifier: Apache-2.0
#include "flow/currentsession.h"
#include "session/sessionbuilder.h"
#include "session/sessionserializer.h"
#include "signinattempt.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

using Change = std::function<void(FlowWorld &)>;
Q_DECLARE_METATYPE(Change)

class TestCurrentSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        session_ = *signInWith(*world_);
        world_->keychain.entries.clear();
        world_->keychain.calls.clear();
        restart();
    }
    void cleanup() {
        current_.reset();
        world_.reset();
    }

    void beginsStoredAndInMemory() {
        QSignalSpy changed(current_.get(), &CurrentSession::sessionChanged);
        QVERIFY(begin());
        QVERIFY(current_->session());
        QVERIFY(!world_->record().isEmpty());
        QCOMPARE(changed.count(), 1);
        QVERIFY(!current_->storageProblem());
    }

    void signInAndEndChangeTheRevisionAndARefreshDoesNot() {
        const quint64 atFirst = current_->revision();
        QVERIFY(begin());
        const quint64 signedIn = current_->revision();
        QVERIFY(signedIn != atFirst);
        QVERIFY(finished(current_->proceed(*session_, *session_, signedIn)));
        QCOMPARE(current_->revision(), signedIn);
        QVERIFY(finished(current_->end()));
        QVERIFY(current_->revision() != signedIn);
    }

    void refusesWorkForASessionThatIsNoLongerTheOne() {
        QVERIFY(begin());
        const quint64 revision = current_->revision();
        QVERIFY(finished(current_->end()));
        const auto late = current_->proceed(*session_, *session_, revision);
        QVERIFY(finished(late));
        const auto result = late.result();
        QCOMPARE(errorAs<SessionError>(result)->kind, SessionError::Kind::SignedOut);
        QVERIFY(!current_->session());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void storeOperationsKeepTheirOrder() {
        world_->secrets.holding = true;
        const auto begun = current_->begin(*session_);
        QTRY_VERIFY(world_->secrets.isHolding());
        const auto ended = current_->end();
        settle();
        QVERIFY(world_->keychain.calls.isEmpty());
        QVERIFY(!current_->settled().isFinished());
        world_->secrets.release();
        QVERIFY(finished(begun) && finished(ended));
        const QStringList changes =
            world_->keychain.calls.filter(QRegularExpression(u"^(write|remove) session:"_s));
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes.first().startsWith(u"remove"_s));
        QVERIFY(world_->keychain.entries.isEmpty());
        QVERIFY(!current_->session());
        QVERIFY(!begun.result());
    }

    void endEmptiesMemoryWithinTheCall() {
        QVERIFY(begin());
        world_->secrets.holding = true;
        const auto ended = current_->end();
        QVERIFY(!current_->session());
        QVERIFY(!ended.isFinished());
        world_->secrets.release();
        QVERIFY(finished(ended));
    }

    void endsWhatAnotherProcessHasRefreshed() {
        QVERIFY(begin());
        storeElsewhere("of-another-process");
        const auto ended = end();
        QVERIFY(ended.removed);
        QCOMPARE(ended.session->accessToken().reveal(), "of-another-process");
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void endsItsOwnSession_data() {
        QTest::addColumn<Change>("change");
        QTest::newRow("signed out elsewhere")
            << Change([](FlowWorld &w) { w.keychain.entries.clear(); });
        QTest::newRow("damaged") << Change(
            [](FlowWorld &w) { w.keychain.entries.first() = Secret("{"); });
    }
    void endsItsOwnSession() {
        QFETCH(Change, change);
        QVERIFY(begin());
        change(*world_);
        const auto ended = end();
        QVERIFY(ended.removed);
        QCOMPARE(ended.session->accessToken().reveal(), "access-1");
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void endsTheSessionInMemoryWhileTheStoreIsBehind() {
        QVERIFY(begin());
        QVERIFY(proceedUnstored("access-2"));
        QCOMPARE(end().session->accessToken().reveal(), "access-2");
    }

    void endAsksThePersonOnce() {
        QVERIFY(begin());
        world_->keychain.readError = StorageError{StorageError::Kind::Denied, {}};
        world_->keychain.calls.clear();
        const auto ended = end();
        QVERIFY(outcome(ended.removed).contains("Denied"_L1));
        QCOMPARE(world_->keychain.calls, QStringList{u"read session"_s});
        QVERIFY(current_->storageProblem());
        world_->keychain.readError.reset();
        QVERIFY(again());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void writesAgainWhatCouldNotBeWritten() {
        world_->keychain.writeError = StorageError{StorageError::Kind::Locked, {}};
        QSignalSpy problems(current_.get(), &CurrentSession::storageProblemChanged);
        QVERIFY(begin());
        QVERIFY(current_->storageProblem());
        QVERIFY(outcome(again()).contains("Locked"_L1));
        world_->keychain.writeError.reset();
        QVERIFY(again());
        QVERIFY(!current_->storageProblem());
        QVERIFY(!world_->record().isEmpty());
        QCOMPARE(problems.count(), 3);
    }

    void removesAgainWhatCouldNotBeRemoved() {
        QVERIFY(begin());
        world_->keychain.removeError = StorageError{StorageError::Kind::Locked, {}};
        QVERIFY(finished(current_->end()));
        QVERIFY(current_->storageProblem());
        world_->keychain.removeError.reset();
        QVERIFY(again());
        QVERIFY(!current_->storageProblem());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void whatCouldNotBeRemovedDoesNotComeBack() {
        QVERIFY(begin());
        world_->keychain.removeError = StorageError{StorageError::Kind::Denied, {}};
        QVERIFY(finished(current_->end()));
        const auto loaded = current_->load();
        QVERIFY(finished(loaded));
        QVERIFY(loaded.result() && !*loaded.result());
        QVERIFY(!current_->session());
    }

    void storingAgainNeverTouchesARecordThatCouldNotBeRead() {
        QVERIFY(begin());
        restart();
        world_->keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        QVERIFY(finished(current_->load()));
        QVERIFY(outcome(again()).contains("Locked"_L1));
        QVERIFY(!world_->record().isEmpty());
    }

    void writesByItselfAsSoonAsTheStoreWorks() {
        world_->keychain.writeError = StorageError{StorageError::Kind::Unavailable, {}};
        QVERIFY(begin());
        world_->keychain.writeError.reset();
        QTRY_VERIFY(!world_->record().isEmpty());
        QTRY_VERIFY(!current_->storageProblem());
    }

    void removesByItselfAsSoonAsTheStoreWorks() {
        QVERIFY(begin());
        world_->keychain.removeError = StorageError{StorageError::Kind::TimedOut, {}};
        QVERIFY(finished(current_->end()));
        world_->keychain.removeError.reset();
        QTRY_VERIFY(world_->record().isEmpty());
    }

    void readsByItselfAsSoonAsTheStoreWorks() {
        QVERIFY(begin());
        restart();
        world_->keychain.readError = StorageError{StorageError::Kind::Unavailable, {}};
        QVERIFY(finished(current_->load()));
        QVERIFY(!current_->session());
        world_->keychain.readError.reset();
        QTRY_VERIFY(current_->session());
        QVERIFY(!current_->storageProblem());
    }

    void lockedStoreIsTriedAgainOnlyWhenItSaysSo() {
        for (const auto kind : {StorageError::Kind::Locked, StorageError::Kind::Denied}) {
            restart();
            world_->keychain.entries.clear();
            world_->keychain.writeError = StorageError{kind, {}};
            QVERIFY(begin());
            const qsizetype before = world_->keychain.calls.size();
            settle();
            QVERIFY(!current_->isWaitingToTryAgain());
            QCOMPARE(world_->keychain.calls.size(), before);
            world_->keychain.writeError.reset();
            world_->keychain.recover();
            QTRY_VERIFY(!world_->record().isEmpty());
            QTRY_VERIFY(!current_->storageProblem());
        }
    }

    void recoveryWithoutTroubleDoesNothing() {
        world_->keychain.writeError = StorageError{StorageError::Kind::Denied, {}};
        QVERIFY(begin());
        world_->keychain.writeError.reset();
        QVERIFY(again());
        const QStringList calls = world_->keychain.calls;
        world_->keychain.recover();
        settle();
        QCOMPARE(world_->keychain.calls, calls);
    }

    void testsTheStoreOnce() {
        world_->keychain.checkError = StorageError{StorageError::Kind::Denied, {}};
        current_->testStore();
        QTRY_VERIFY(current_->storageProblem());
        current_->testStore();
        settle();
        QCOMPARE(world_->keychain.checks, 1);
        QVERIFY(begin());
        QVERIFY(!current_->storageProblem());
    }

    void storingAgainWithoutTroubleIsFine() {
        QVERIFY(begin());
        world_->keychain.calls.clear();
        QVERIFY(again());
        QVERIFY(world_->keychain.calls.isEmpty());
    }

    void takesOverWhatAnotherProcessHasRefreshed() {
        QVERIFY(begin());
        storeElsewhere("of-another-process");
        QSignalSpy changed(current_.get(), &CurrentSession::sessionChanged);
        QCOMPARE(accessToken(caughtUp()), QByteArray("of-another-process"));
        QCOMPARE(current_->session()->accessToken().reveal(), "of-another-process");
        QCOMPARE(changed.count(), 1);
        QCOMPARE(accessToken(caughtUp()), QByteArray("of-another-process"));
        QCOMPARE(changed.count(), 1);
    }

    void memoryCountsWhileTheStoreIsBehind() {
        QVERIFY(begin());
        QVERIFY(proceedUnstored("access-2"));
        QCOMPARE(accessToken(caughtUp()), QByteArray("access-2"));
    }

    void catchesUpOnlyWithTheSamePerson_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        QTest::newRow("signed out elsewhere")
            << Change([](FlowWorld &w) { w.keychain.entries.clear(); }) << u"SignedOut"_s;
        QTest::newRow("somebody else") << Change([](FlowWorld &w) {
            QByteArray record = w.record();
            w.keychain.entries.first() =
                Secret(record.replace(IdTokenFactory::subject.toUtf8(), "mallory"));
        }) << u"SignedOut"_s;
        QTest::newRow("locked") << Change([](FlowWorld &w) {
            w.keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        }) << u"Locked"_s;
    }
    void catchesUpOnlyWithTheSamePerson() {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        QVERIFY(begin());
        change(*world_);
        QVERIFY(outcome(caughtUp()).contains(expected));
        QVERIFY(current_->session());
    }

    void damagedRecordDoesNotCount() {
        QVERIFY(begin());
        world_->keychain.entries.first() = Secret("{");
        QCOMPARE(accessToken(caughtUp()), QByteArray("access-1"));
    }

    void forgetsWithoutTouchingTheStore() {
        QVERIFY(begin());
        QSignalSpy superseded(current_.get(), &CurrentSession::superseded);
        current_->forget();
        QVERIFY(!current_->session());
        QCOMPARE(superseded.count(), 1);
        settle();
        QVERIFY(!world_->record().isEmpty());
    }

    void destroyedSessionLeavesNobodyWaiting() {
        world_->secrets.holding = true;
        const auto begun = current_->begin(*session_);
        const auto ended = current_->end();
        settle();
        current_.reset();
        QVERIFY(begun.isCanceled() && ended.isCanceled());
        world_->secrets.release();
        settle();
    }

private:
    bool begin() {
        const auto begun = current_->begin(*session_);
        return finished(begun) && begun.result();
    }
    EndedSession end() {
        const auto ended = current_->end();
        return finished(ended) ? *ended.result() : EndedSession{};
    }
    Result<void> again() {
        const auto stored = current_->storeAgain();
        return finished(stored) ? stored.result() : Result<void>(failure(SessionError{}));
    }

    /// The next run of the program.
    void restart() {
        current_.reset();
        queue_ = std::make_unique<StoreQueue>(world_->lock);
        current_ = std::make_unique<CurrentSession>(
            SessionStore(world_->secrets, IdTokenFactory::issuer, IdTokenFactory::clientId),
            *queue_);
    }
    Result<Session> caughtUp() {
        const auto future = current_->catchUp(current_->revision());
        return finished(future) ? future.result() : Result<Session>(failure(UserAgentError{}));
    }
    [[nodiscard]] Session with(const char *accessToken) const {
        SessionBuilder::Data data = SessionBuilder::data(*session_);
        data.accessToken = Secret(accessToken);
        return SessionBuilder::build(data);
    }
    void storeElsewhere(const Session &session) {
        world_->keychain.entries.insert(world_->sessionKey(),
                                        SessionSerializer::serialize(session));
    }
    void storeElsewhere(const char *accessToken) { storeElsewhere(with(accessToken)); }
    /// A refresh whose result the keychain refuses: the store is behind.
    bool proceedUnstored(const char *accessToken) {
        world_->keychain.writeError = StorageError{StorageError::Kind::Denied, {}};
        const auto proceeded =
            current_->proceed(with(accessToken), *session_, current_->revision());
        return finished(proceeded) && proceeded.result() && current_->storageProblem();
    }

    std::unique_ptr<FlowWorld> world_;
    std::optional<Session> session_;
    std::unique_ptr<StoreQueue> queue_;
    std::unique_ptr<CurrentSession> current_;
};

BIFROST_TEST(TestCurrentSession, QCoreApplication)
#include "tst_currentsession.moc"
