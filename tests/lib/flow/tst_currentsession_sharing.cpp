// SPDX-License-Identifier: Apache-2.0
// Each change of the store looks first at what other processes have made of it.
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
using namespace std::chrono_literals;

using Change = std::function<void(FlowWorld &)>;
Q_DECLARE_METATYPE(Change)

class TestCurrentSessionSharing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        session_ = *signInWith(*world_);
        world_->keychain.entries.clear();
        queue_ = std::make_unique<StoreQueue>(world_->lock);
        restart();
    }
    void cleanup() {
        current_.reset();
        world_.reset();
    }

    void leavesTheSessionOfSomebodyElseAlone() {
        QVERIFY(begin());
        storeElsewhere(ofSomebodyElse(60s));
        const auto ended = end();
        QVERIFY(ended.removed);
        QCOMPARE(ended.session->accessToken().reveal(), "access-1");
        QCOMPARE(storedSubject(), "mallory");
    }

    /// Its tokens are revoked: the next start must not show it as signed in.
    void removesWhatASignOutCouldNotRemove() {
        signOutOfALockedStore();
        const auto loaded = current_->load();
        QVERIFY(finished(loaded));
        QVERIFY(loaded.result() && !*loaded.result());
        QVERIFY(world_->keychain.entries.isEmpty());
        QVERIFY(world_->keychain.removals.isEmpty());
    }

    void keepsWhoHasSignedInSince() {
        signOutOfALockedStore();
        QVERIFY(begin());
        restart();
        const auto loaded = current_->load();
        QVERIFY(finished(loaded));
        QVERIFY(loaded.result() && *loaded.result());
    }

    void replacesWhoeverWasSignedInBefore() {
        storeElsewhere(ofSomebodyElse(-60s));
        QVERIFY(begin());
        QCOMPARE(storedSubject(), IdTokenFactory::subject.toUtf8());
    }

    void leavesARecordThatIsNotOursAlone_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("newer format") << QByteArray("\"format\":1") << QByteArray("\"format\":9");
        QTest::newRow("another client")
            << QByteArray('"' + IdTokenFactory::clientId.toUtf8() + '"') << QByteArray("\"other\"");
    }
    void leavesARecordThatIsNotOursAlone() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY(begin());
        QByteArray record = SessionSerializer::serialize(*session_).reveal();
        QVERIFY(record.contains(from));
        record.replace(from, to);
        const auto isLeftAlone = [&] { return world_->record() == record; };
        world_->keychain.entries.first() = Secret(record);
        QVERIFY(begin());
        QVERIFY(isLeftAlone());
        QVERIFY(current_->storageProblem());
        QVERIFY(finished(current_->proceed(with("access-2"), *session_, current_->revision())));
        QVERIFY(isLeftAlone());
        QCOMPARE(current_->session()->accessToken().reveal(), "access-2");
        QVERIFY(!again());
        QVERIFY(isLeftAlone());
        QVERIFY(end().removed); // nothing of this session is stored
        QVERIFY(isLeftAlone());
    }

    void refreshIsStoredOnlyOntoWhatItRefreshed_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unchanged") << Change([](FlowWorld &) {}) << u"access-2"_s;
        QTest::newRow("damaged") << Change([](FlowWorld &w) {
            w.keychain.entries.first() = Secret("{");
        }) << u"access-2"_s;
        QTest::newRow("signed out elsewhere")
            << Change([](FlowWorld &w) { w.keychain.entries.clear(); })
            << u"SessionError SignedOut"_s;
    }
    void refreshIsStoredOnlyOntoWhatItRefreshed() {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        QVERIFY(begin());
        change(*world_);
        QCOMPARE(accessToken(proceeded("access-2")), expected.toUtf8());
        QCOMPARE(world_->record().contains("access-2"), expected == "access-2"_L1);
    }

    /// The keychain was killed before it had saved: its refresh token has been used.
    void takesOverNothingOlder() {
        QVERIFY(begin());
        auto data = SessionBuilder::data(*session_);
        data.generation = 1;
        data.accessToken = Secret("newer");
        const Session newer = SessionBuilder::build(data);
        QVERIFY(finished(current_->proceed(newer, *session_, current_->revision())));
        storeElsewhere("older");
        const auto caughtUp = current_->catchUp(current_->revision());
        QVERIFY(finished(caughtUp));
        QCOMPARE(accessToken(caughtUp.result()), QByteArray("newer"));
    }

    void refreshTakesOverWhatIsThere() {
        QVERIFY(begin());
        storeElsewhere("of-another-process");
        QCOMPARE(accessToken(proceeded("access-2")), QByteArray("of-another-process"));
        QVERIFY(world_->record().contains("of-another-process"));
        QCOMPARE(current_->session()->accessToken().reveal(), "of-another-process");
    }

    void refreshEndsWhereSomebodyElseIsSignedIn() {
        QVERIFY(begin());
        storeElsewhere(ofSomebodyElse(60s));
        QCOMPARE(accessToken(proceeded("access-2")), QByteArray("SessionError SignedOut"));
        QCOMPARE(storedSubject(), "mallory");
    }

    void laterTryUndoesNothingThatHappenedSince() {
        QVERIFY(begin());
        QVERIFY(proceedUnstored("access-2"));
        QSignalSpy orphaned(current_.get(), &CurrentSession::orphaned);
        world_->keychain.writeError.reset();
        storeElsewhere(ofSomebodyElse(60s));
        QVERIFY(again());
        QVERIFY(!current_->session());
        QVERIFY(!current_->storageProblem());
        QCOMPARE(storedSubject(), "mallory");
        QCOMPARE(orphaned.count(), 1);
    }

    void laterTryStoresASignInOverAnEarlierOne() {
        storeElsewhere(ofSomebodyElse(-60s));
        world_->keychain.readError = StorageError{StorageError::Kind::Denied, {}};
        QVERIFY(begin());
        QVERIFY(current_->storageProblem());
        world_->keychain.readError.reset();
        QVERIFY(again());
        QCOMPARE(storedSubject(), IdTokenFactory::subject.toUtf8());
    }

    void laterRemovalLeavesANewSignInAlone() {
        QVERIFY(begin());
        world_->keychain.removeError = StorageError{StorageError::Kind::Denied, {}};
        QVERIFY(!end().removed);
        world_->keychain.removeError.reset();
        SessionBuilder::Data data = SessionBuilder::data(*session_);
        data.signedInAt = data.signedInAt.addSecs(60);
        storeElsewhere(SessionBuilder::build(data));
        QVERIFY(again());
        QCOMPARE(storedSubject(), IdTokenFactory::subject.toUtf8());
    }

    void removalWithoutTheLockLooksAgainWhenItIsFree() {
        QVERIFY(begin());
        QSignalSpy orphaned(current_.get(), &CurrentSession::orphaned);
        world_->lock.error = SessionError{SessionError::Kind::InUse};
        world_->secrets.holding = true;
        const auto ended = current_->end();
        QTRY_VERIFY(world_->secrets.isHolding()); // it goes on without the lock
        world_->lock.error.reset();
        world_->lock.holdElsewhere();
        world_->secrets.release();
        QVERIFY(finished(ended) && ended.result()->removed);
        storeElsewhere("late"); // by a refresh that had looked just before
        settle();
        QVERIFY(!world_->record().isEmpty());
        world_->lock.releaseElsewhere();
        QTRY_VERIFY(world_->record().isEmpty());
        QTRY_COMPARE(orphaned.count(), 1);
    }

    void sessionThatTheProviderEndedLeavesItsSuccessorAlone() {
        QVERIFY(begin());
        SessionBuilder::Data data = SessionBuilder::data(*session_);
        data.refreshToken = Secret("of-another-process");
        storeElsewhere(SessionBuilder::build(data));
        const auto expired = current_->expire();
        QVERIFY(finished(expired));
        QVERIFY(world_->record().contains("of-another-process"));
    }

private:
    void restart() {
        current_ = std::make_unique<CurrentSession>(
            SessionStore(world_->secrets, IdTokenFactory::issuer, IdTokenFactory::clientId),
            *queue_);
    }
    /// And the program does not live to see it unlocked.
    void signOutOfALockedStore() {
        QVERIFY(begin());
        world_->keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        QVERIFY(!end().removed);
        world_->keychain.readError.reset();
        QVERIFY(!world_->record().isEmpty());
        restart();
    }
    Result<Session> proceeded(const char *accessToken) {
        const auto future = current_->proceed(with(accessToken), *session_, current_->revision());
        return finished(future) ? future.result() : Result<Session>(failure(UserAgentError{}));
    }
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
    [[nodiscard]] Session ofSomebodyElse(std::chrono::seconds later) const {
        const QByteArray record = SessionSerializer::serialize(*session_).reveal();
        const auto theirs = SessionSerializer::deserialize(
            Secret(QByteArray(record).replace(IdTokenFactory::subject.toUtf8(), "mallory")));
        SessionBuilder::Data data = SessionBuilder::data(*theirs);
        data.signedInAt = data.signedInAt.addSecs(later.count());
        data.refreshToken = Secret("theirs");
        return SessionBuilder::build(data);
    }
    [[nodiscard]] QByteArray storedSubject() const {
        const auto stored = SessionSerializer::deserialize(Secret(world_->record()));
        return stored ? stored->subject().toUtf8() : QByteArray("nobody");
    }

    std::unique_ptr<FlowWorld> world_;
    std::optional<Session> session_;
    std::unique_ptr<StoreQueue> queue_;
    std::unique_ptr<CurrentSession> current_;
};

BIFROST_TEST(TestCurrentSessionSharing, QCoreApplication)
#include "tst_currentsession_sharing.moc"
