// SPDX-License-Identifier: Apache-2.0
// Each change of the store looks first at what other processes have made of it.
#include "currentsessionfixture.h"
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
    void init() { fixture_ = std::make_unique<CurrentSessionFixture>(); }
    void cleanup() { fixture_.reset(); }

    void leavesTheSessionOfAnotherUserAlone() {
        QVERIFY(fixture_->begin());
        fixture_->storeElsewhere(fixture_->ofAnotherUser(60s));
        const auto ended = fixture_->end();
        QVERIFY(ended.removed);
        QCOMPARE(ended.session->accessToken().reveal(), "access-1");
        QCOMPARE(fixture_->storedSubject(), "mallory");
    }

    /// Its tokens are revoked: the next start must not show it as signed in.
    void removesLaterWhatASignOutCouldNotRemove() {
        signOutOfALockedStore();
        const auto loaded = fixture_->current->load();
        QVERIFY(finished(loaded));
        QVERIFY(loaded.result() && !*loaded.result());
        QVERIFY(fixture_->world.keychain.entries.isEmpty());
        QVERIFY(fixture_->world.keychain.removals.isEmpty());
    }

    void keepsTheSessionOfALaterSignIn() {
        signOutOfALockedStore();
        QVERIFY(fixture_->begin());
        fixture_->restart();
        const auto loaded = fixture_->current->load();
        QVERIFY(finished(loaded));
        QVERIFY(loaded.result() && *loaded.result());
    }

    void replacesTheSessionOfAnEarlierSignIn() {
        fixture_->storeElsewhere(fixture_->ofAnotherUser(-60s));
        QVERIFY(fixture_->begin());
        QCOMPARE(fixture_->storedSubject(), IdTokenFactory::subject.toUtf8());
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
        QVERIFY(fixture_->begin());
        QByteArray record = SessionSerializer::serialize(fixture_->session).reveal();
        QVERIFY(record.contains(from));
        record.replace(from, to);
        const auto isLeftAlone = [&] { return fixture_->world.record() == record; };
        fixture_->world.keychain.entries.first() = Secret(record);
        QVERIFY(fixture_->begin());
        QVERIFY(isLeftAlone());
        QVERIFY(fixture_->current->storageProblem());
        QVERIFY(
            finished(fixture_->current->proceed(fixture_->withAccessToken("access-2"),
                                                fixture_->session, fixture_->current->revision())));
        QVERIFY(isLeftAlone());
        QCOMPARE(fixture_->current->session()->accessToken().reveal(), "access-2");
        QVERIFY(!fixture_->storeAgain());
        QVERIFY(isLeftAlone());
        QVERIFY(fixture_->end().removed); // nothing of this session is stored
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
        QVERIFY(fixture_->begin());
        change(fixture_->world);
        QCOMPARE(accessToken(fixture_->proceeded("access-2")), expected.toUtf8());
        QCOMPARE(fixture_->world.record().contains("access-2"), expected == "access-2"_L1);
    }

    /// The keychain was killed before it had saved: its refresh token has been used.
    void adoptsNoOlderSession() {
        QVERIFY(fixture_->begin());
        auto data = SessionBuilder::data(fixture_->session);
        data.generation = 1;
        data.accessToken = Secret("newer");
        const Session newer = SessionBuilder::build(data);
        QVERIFY(finished(
            fixture_->current->proceed(newer, fixture_->session, fixture_->current->revision())));
        fixture_->storeElsewhere("older");
        const auto caughtUp = fixture_->current->catchUp(fixture_->current->revision());
        QVERIFY(finished(caughtUp));
        QCOMPARE(accessToken(caughtUp.result()), QByteArray("newer"));
    }

    /// The keychain was killed before it had saved anything. Without the lock, another process may
    /// be signing out.
    void keepsWhatTheKeychainHasLost_data() {
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("under the lock") << true;
        QTest::newRow("without the lock") << false;
    }
    void keepsWhatTheKeychainHasLost() {
        QFETCH(const bool, isLocked);
        QVERIFY(fixture_->begin());
        fixture_->world.keychain.entries.clear();
        fixture_->world.keychain.hasLostEntries = true;
        const auto held =
            isLocked ? fixture_->current->lock() : QFuture<Result<ProcessLock::Held>>();
        QCOMPARE(accessToken(fixture_->caughtUp()),
                 isLocked ? QByteArray("access-1") : QByteArray("SessionError SignedOut"));
        if (isLocked) {
            QCOMPARE(accessToken(fixture_->proceeded("access-2")), QByteArray("access-2"));
            QVERIFY(fixture_->world.record().contains("access-2"));
        }
    }

    void refreshAdoptsTheStoredSession() {
        QVERIFY(fixture_->begin());
        fixture_->storeElsewhere("of-another-process");
        QCOMPARE(accessToken(fixture_->proceeded("access-2")), QByteArray("of-another-process"));
        QVERIFY(fixture_->world.record().contains("of-another-process"));
        QCOMPARE(fixture_->current->session()->accessToken().reveal(), "of-another-process");
    }

    /// For up to ten seconds, and a sign-out would wait as long again for its own turn.
    void claimsThatWaitForTheLockHoldUpNobody() {
        QVERIFY(fixture_->begin());
        fixture_->world.lock.holdElsewhere();
        const auto amended = fixture_->current->amend(
            [this](const Session &) { return fixture_->withAccessToken("amended"); },
            fixture_->current->revision());
        const auto loaded = fixture_->current->standing();
        QVERIFY(finished(loaded));
        QVERIFY(loaded.result());
        QVERIFY(!amended.isFinished());
        fixture_->world.lock.releaseElsewhere();
        QVERIFY(finished(amended));
        QVERIFY(amended.result());
        QTRY_VERIFY(!fixture_->world.lock.isHeldHere());
    }

    void refreshEndsWhereAnotherUserIsSignedIn() {
        QVERIFY(fixture_->begin());
        fixture_->storeElsewhere(fixture_->ofAnotherUser(60s));
        QCOMPARE(accessToken(fixture_->proceeded("access-2")),
                 QByteArray("SessionError SignedOut"));
        QCOMPARE(fixture_->storedSubject(), "mallory");
    }

    void retryUndoesNothingThatHappenedSince() {
        QVERIFY(fixture_->begin());
        QVERIFY(fixture_->proceedUnstored("access-2"));
        QSignalSpy orphaned(fixture_->current.get(), &CurrentSession::orphaned);
        fixture_->world.keychain.writeError.reset();
        fixture_->storeElsewhere(fixture_->ofAnotherUser(60s));
        QVERIFY(fixture_->storeAgain());
        QVERIFY(!fixture_->current->session());
        QVERIFY(!fixture_->current->storageProblem());
        QCOMPARE(fixture_->storedSubject(), "mallory");
        QCOMPARE(orphaned.count(), 1);
    }

    void retryStoresASignInOverAnEarlierOne() {
        fixture_->storeElsewhere(fixture_->ofAnotherUser(-60s));
        fixture_->world.keychain.readError = StorageError{StorageError::Kind::Denied, {}};
        QVERIFY(fixture_->begin());
        QVERIFY(fixture_->current->storageProblem());
        fixture_->world.keychain.readError.reset();
        QVERIFY(fixture_->storeAgain());
        QCOMPARE(fixture_->storedSubject(), IdTokenFactory::subject.toUtf8());
    }

    void laterRemovalLeavesANewSignInAlone() {
        QVERIFY(fixture_->begin());
        fixture_->world.keychain.removeError = StorageError{StorageError::Kind::Denied, {}};
        QVERIFY(!fixture_->end().removed);
        fixture_->world.keychain.removeError.reset();
        SessionBuilder::Data data = SessionBuilder::data(fixture_->session);
        data.signedInAt = data.signedInAt.addSecs(60);
        fixture_->storeElsewhere(SessionBuilder::build(data));
        QVERIFY(fixture_->storeAgain());
        QCOMPARE(fixture_->storedSubject(), IdTokenFactory::subject.toUtf8());
    }

    void removalWithoutTheLockIsRepeatedUnderTheLock() {
        QVERIFY(fixture_->begin());
        QSignalSpy orphaned(fixture_->current.get(), &CurrentSession::orphaned);
        fixture_->world.lock.error = SessionError{SessionError::Kind::InUse};
        fixture_->world.secrets.holding = true;
        const auto ended = fixture_->current->end(EndReason::SignedOut);
        QTRY_VERIFY(fixture_->world.secrets.isHolding()); // it goes on without the lock
        fixture_->world.lock.error.reset();
        fixture_->world.lock.holdElsewhere();
        fixture_->world.secrets.release();
        QVERIFY(finished(ended) && ended.result()->removed);
        fixture_->storeElsewhere("late"); // by a refresh that had looked just before
        settle();
        QVERIFY(!fixture_->world.record().isEmpty());
        fixture_->world.lock.releaseElsewhere();
        QTRY_VERIFY(fixture_->world.record().isEmpty());
        QTRY_COMPARE(orphaned.count(), 1);
    }

    void sessionThatTheProviderEndedLeavesItsSuccessorAlone() {
        QVERIFY(fixture_->begin());
        SessionBuilder::Data data = SessionBuilder::data(fixture_->session);
        data.refreshToken = Secret("of-another-process");
        fixture_->storeElsewhere(SessionBuilder::build(data));
        const auto expired = fixture_->current->end(EndReason::Invalidated);
        QVERIFY(finished(expired));
        QVERIFY(fixture_->world.record().contains("of-another-process"));
    }

private:
    /// And the program ends before the keychain is unlocked.
    void signOutOfALockedStore() {
        QVERIFY(fixture_->begin());
        fixture_->world.keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        QVERIFY(!fixture_->end().removed);
        fixture_->world.keychain.readError.reset();
        QVERIFY(!fixture_->world.record().isEmpty());
        fixture_->restart();
    }

    std::unique_ptr<CurrentSessionFixture> fixture_;
};

BIFROST_TEST(TestCurrentSessionSharing, QCoreApplication)
#include "tst_currentsession_sharing.moc"
