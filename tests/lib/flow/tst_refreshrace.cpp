// SPDX-License-Identifier: Apache-2.0
// A refresh that is slow, and what others do to the session meanwhile: another process that has
// waited long enough for the lock, or the same one.
#include "managerbench.h"
#include "session/sessionbuilder.h"
#include "session/sessionserializer.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRefreshRace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Two processes have the session; the first one's refresh is at the provider.
    void init() {
        world_ = std::make_unique<FlowWorld>();
        slow_ = std::make_unique<Process>(*world_);
        other_ = std::make_unique<Process>(*world_);
        QVERIFY(slow_->signIn());
        signedInAt_ = world_->provider.signedInAt;
        QVERIFY(other_->restore());
        world_->pass(2h);
        world_->provider.holdsTokenRequests = true;
        refreshed_ = slow_->manager.freshSession(60s);
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 2);
        world_->provider.holdsTokenRequests = false; // for whoever asks next
    }
    void cleanup() {
        slow_.reset();
        other_.reset();
        world_.reset();
    }

    void signOutThatDidNotWaitIsNotUndone() {
        overtake([this] { return other_->signOut(); });
        const auto outcome = theRefresh();
        QVERIFY(isSignedOut(outcome));
        QVERIFY(!slow_->manager.session());
        QVERIFY(!world_->stored().contains(u"session"_s));
        QTRY_COMPARE(revokedTokens(*world_).count("refresh-2"), 1);
        QTRY_VERIFY(!world_->stored().contains(u"unrevoked"_s));
    }

    void signInOfSomebodyElseIsNotOverwritten() {
        overtake([this] {
            signInAs(*world_, u"grace"_s);
            const bool done = other_->signIn();
            world_->provider.changeIdToken = nullptr;
            return done;
        });
        const auto outcome = theRefresh();
        QVERIFY(isSignedOut(outcome));
        QVERIFY(!slow_->manager.session());
        QCOMPARE(stored()->subject(), u"grace"_s);
        const QByteArray theirs = other_->manager.session()->refreshToken()->reveal();
        QTRY_COMPARE(revokedTokens(*world_).count("refresh-3"), 1); // hers was the second answer
        QVERIFY(!revokedTokens(*world_).contains(theirs));
    }

    void newSessionOfTheSamePersonIsTakenOver() {
        overtake([this] { return other_->signOut() && other_->signIn(); });
        const Secret theirs = other_->manager.session()->accessToken();
        const auto outcome = theRefresh();
        QVERIFY(outcome);
        QCOMPARE(outcome->accessToken(), theirs);
        QCOMPARE(stored()->accessToken(), theirs);
        QCOMPARE(slow_->manager.session()->accessToken(), theirs);
        settle();
        // Revoking it could end the session that stands (RFC 7009, 2.1): a question to the person.
        QVERIFY(!revokedTokens(*world_).contains("refresh-3"));
        QVERIFY(slow_->manager.hasUnfinishedSignOut());
    }

    void refreshThatHasOvertakenIsTakenOver() {
        world_->lock.loseFile();
        QVERIFY(other_->fresh());
        const auto outcome = theRefresh();
        QVERIFY(outcome);
        QCOMPARE(outcome->accessToken().reveal(), "access-2");
        QCOMPARE(stored()->refreshToken()->reveal(), "refresh-2");
    }

    void unreadableStoreIsNotWrittenTo() {
        overtake([this] { return other_->signOut(); });
        world_->keychain.readError = StorageError{StorageError::Kind::Unavailable, {}};
        QVERIFY(theRefresh());
        QVERIFY(!world_->stored().contains(u"session"_s));
        QVERIFY(slow_->manager.storageProblem());
        world_->keychain.readError.reset();
        QTRY_VERIFY(!slow_->manager.storageProblem()); // tried again by itself
        QTRY_VERIFY(!slow_->manager.session());
        QVERIFY(!world_->stored().contains(u"session"_s));
        QTRY_COMPARE(revokedTokens(*world_).count("refresh-2"), 1);
    }

    void ownSignOutRevokesWhatTheRefreshBrings() {
        QVERIFY(slow_->signOut());
        world_->provider.release();
        QTRY_COMPARE(revokedTokens(*world_).count("refresh-2"), 1);
        QVERIFY(!slow_->manager.session());
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
    }

    void whatTheProviderDoesNotTakeBackNowWaitsInTheKeychain() {
        QVERIFY(slow_->signOut());
        auto &answer = world_->http.answers[FakeProvider::revocationPath()];
        const auto usual = std::exchange(answer, [](const HttpRequest &) -> Result<HttpResponse> {
            return transportFailure(TransportError::Kind::TimedOut);
        });
        world_->provider.release();
        QTRY_VERIFY(world_->stored().contains(u"unrevoked"_s));
        QVERIFY(slow_->manager.hasUnfinishedSignOut());
        answer = usual;
        QVERIFY(finished(slow_->manager.finishSignOut()));
        QCOMPARE(revokedTokens(*world_).constLast(), QByteArray("refresh-2"));
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void ownSignOutHereOnlyTellsNobody() {
        const auto out = slow_->manager.signOut(SignOutScope::LocalOnly);
        QVERIFY(finished(out));
        world_->provider.release();
        settle();
        QCOMPARE(revokedTokens(*world_), QByteArrayList());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void sessionThatEndsForItsIdTokenLeavesNoTokenAlive() {
        signInAs(*world_, u"mallory"_s);
        const auto outcome = theRefresh();
        QVERIFY(invalidatesSession(outcome.error()));
        QVERIFY(!slow_->manager.session());
        QTRY_COMPARE(revokedTokens(*world_).count("refresh-2"), 1);
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
    }

private:
    /// As if the other process had waited for its ten seconds.
    void overtake(const std::function<bool()> &work) {
        world_->lock.error = SessionError{SessionError::Kind::InUse};
        QVERIFY(work());
        world_->lock.error.reset();
    }
    static bool isSignedOut(const Result<Session> &outcome) {
        const auto *error = errorAs<SessionError>(outcome);
        return error && error->kind == SessionError::Kind::SignedOut;
    }
    Result<Session> theRefresh() {
        world_->provider.signedInAt = signedInAt_;
        world_->provider.release();
        return finished(refreshed_) ? refreshed_.result()
                                    : Result<Session>(failure(UserAgentError{}));
    }
    [[nodiscard]] Result<Session> stored() const {
        return SessionSerializer::deserialize(Secret(world_->record()));
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<Process> slow_;
    std::unique_ptr<Process> other_;
    std::optional<QDateTime> signedInAt_; ///< of the session that is refreshed
    QFuture<Result<Session>> refreshed_;
};

BIFROST_TEST(TestRefreshRace, QCoreApplication)
#include "tst_refreshrace.moc"
