// SPDX-License-Identifier: Apache-2.0
// A refresh that is slow, and what others do to the session meanwhile: another process that has
// waited long enough for the lock, or the same one.
#include "session/sessionbuilder.h"
#include "session/sessionserializer.h"
#include "support/processfixture.h"
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
        slow_ = std::make_unique<ProcessFixture>(*world_);
        other_ = std::make_unique<ProcessFixture>(*world_);
        QVERIFY(slow_->signIn());
        signedInAt_ = world_->provider.signedInAt;
        QVERIFY(other_->restore());
        world_->pass(2h);
        world_->provider.holdsTokenRequests = true;
        refreshed_ = slow_->client.freshSession(60s);
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 2);
        world_->provider.holdsTokenRequests = false; // for the next request
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
        QVERIFY(!slow_->client.session());
        QVERIFY(!world_->stored().contains(u"session"_s));
        QTRY_COMPARE(revokedTokens(*world_).count("refresh-2"), 1);
        QTRY_VERIFY(!world_->stored().contains(u"unrevoked"_s));
    }

    void signInOfAnotherUserIsNotOverwritten() {
        overtake([this] {
            signInAs(*world_, u"grace"_s);
            const bool done = other_->signIn();
            world_->provider.changeIdToken = nullptr;
            return done;
        });
        const auto outcome = theRefresh();
        QVERIFY(isSignedOut(outcome));
        QVERIFY(!slow_->client.session());
        QCOMPARE(stored()->subject(), u"grace"_s);
        const QByteArray theirs = other_->client.session()->refreshToken()->reveal();
        QTRY_COMPARE(revokedTokens(*world_).count("refresh-3"), 1); // hers was the second answer
        QVERIFY(!revokedTokens(*world_).contains(theirs));
    }

    void newSessionOfTheSameUserIsAdopted() {
        overtake([this] { return other_->signOut() && other_->signIn(); });
        const Secret theirs = other_->client.session()->accessToken();
        const auto outcome = theRefresh();
        QVERIFY(outcome);
        QCOMPARE(outcome->accessToken(), theirs);
        QCOMPARE(stored()->accessToken(), theirs);
        QCOMPARE(slow_->client.session()->accessToken(), theirs);
        settle();
        // Revoking it could end the current session (RFC 7009 §2.1), so the user decides.
        QVERIFY(!revokedTokens(*world_).contains("refresh-3"));
        QVERIFY(slow_->client.hasUnfinishedSignOut());
    }

    void refreshOfAnotherProcessIsAdopted() {
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
        QVERIFY(slow_->client.storageProblem());
        world_->keychain.readError.reset();
        QTRY_VERIFY(!slow_->client.storageProblem()); // tried again by itself
        QTRY_VERIFY(!slow_->client.session());
        QVERIFY(!world_->stored().contains(u"session"_s));
        QTRY_COMPARE(revokedTokens(*world_).count("refresh-2"), 1);
    }

    void ownSignOutRevokesTheTokensOfTheRefresh() {
        QVERIFY(slow_->signOut());
        world_->provider.release();
        QTRY_COMPARE(revokedTokens(*world_).count("refresh-2"), 1);
        QVERIFY(!slow_->client.session());
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
    }

    void revocationWithoutResponseIsRecordedAsPending() {
        QVERIFY(slow_->signOut());
        auto &answer = world_->http.answers[FakeProvider::revocationPath()];
        const auto usual = std::exchange(answer, [](const HttpRequest &) -> Result<HttpResponse> {
            return transportFailure(TransportError::Kind::TimedOut);
        });
        world_->provider.release();
        QTRY_VERIFY(world_->stored().contains(u"unrevoked"_s));
        QVERIFY(slow_->client.hasUnfinishedSignOut());
        answer = usual;
        QVERIFY(finished(slow_->client.finishSignOut()));
        QCOMPARE(revokedTokens(*world_).constLast(), QByteArray("refresh-2"));
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void ownLocalSignOutRevokesNothing() {
        const auto out = slow_->client.signOut(SignOutScope::LocalOnly);
        QVERIFY(finished(out));
        world_->provider.release();
        settle();
        QCOMPARE(revokedTokens(*world_), QByteArrayList());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void invalidIdTokenEndsTheSessionAndItsTokensAreRevoked() {
        signInAs(*world_, u"mallory"_s);
        const auto outcome = theRefresh();
        QVERIFY(invalidatesSession(outcome.error()));
        QVERIFY(!slow_->client.session());
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
    std::unique_ptr<ProcessFixture> slow_;
    std::unique_ptr<ProcessFixture> other_;
    std::optional<QDateTime> signedInAt_; ///< of the session that is refreshed
    QFuture<Result<Session>> refreshed_;
};

BIFROST_TEST(TestRefreshRace, QCoreApplication)
#include "tst_refreshrace.moc"
