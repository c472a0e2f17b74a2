// SPDX-License-Identifier: Apache-2.0
#include "../signin/signinattempt.h"
#include "flow/refresh/sessionrestorer.h"
#include "session/sessionbuilder.h"
#include "session/sessionserializer.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Record = std::function<Secret(const SessionBuilder::Data &)>;
Q_DECLARE_METATYPE(Record)

namespace {

/// A program that has just started.
struct Run {
    explicit Run(FlowWorld &world, const QString &issuer = IdTokenFactory::issuer,
                 const QString &clientId = IdTokenFactory::clientId)
        : discovery(world.http, world.clock, world.settings().issuer()),
          queue(world.lock),
          current(SessionStore(world.secrets, issuer, clientId), queue),
          unfinished(world.seams(), world.settings(), discovery, current, queue),
          refresher(world.seams(), world.settings(), discovery, current, unfinished),
          restorer(current, refresher) {}
    ProviderDiscovery discovery;
    StoreQueue queue;
    CurrentSession current;
    UnfinishedSignOut unfinished;
    TokenRefresher refresher;
    SessionRestorer restorer;

    Result<std::optional<Session>> restore() {
        const auto restored = restorer.restore();
        return finished(restored) ? restored.result() : failure(SessionError{});
    }
};

} // namespace

class TestSessionRestorer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        QVERIFY(signInWith(*world_));
    }
    void cleanup() { world_.reset(); }

    void restoresAFreshSessionWithoutNetwork() {
        world_->http.requests.clear();
        Run run(*world_);
        const auto restored = run.restore();
        QCOMPARE(outcome(restored), u"ok"_s);
        QCOMPARE(accessToken(restored), QByteArray("access-1"));
        QVERIFY(run.current.session());
        QCOMPARE(world_->http.requests.size(), 0);
        QCOMPARE(world_->oauth.tokenRequests.size(), 1);
    }

    void findsNoSession() {
        world_->keychain.entries.clear();
        Run run(*world_);
        const auto restored = run.restore();
        QVERIFY(restored);
        QVERIFY(!*restored);
        QVERIFY(!run.current.storageProblem());
    }

    void refreshesASessionThatIsDue() {
        world_->pass(2h);
        Run run(*world_);
        QCOMPARE(accessToken(run.restore()), QByteArray("access-2"));
    }

    void showsTheSessionBeforeItIsRefreshed() {
        world_->pass(2h);
        world_->provider.holdsTokenRequests = true;
        Run run(*world_);
        const auto restored = run.restorer.restore();
        QVERIFY(run.restorer.isReading());
        QTRY_VERIFY(run.current.session());
        QTRY_VERIFY(!run.restorer.isReading());
        QVERIFY(!restored.isFinished());
        world_->provider.release();
        QVERIFY(finished(restored));
    }

    void returnsTheStoredSessionWhenTheProviderCannotBeReached() {
        world_->pass(2h);
        world_->http.answers[FakeProvider::metadataPath()] =
            [](const HttpRequest &) -> Result<HttpResponse> {
            return transportFailure(TransportError::Kind::Offline);
        };
        Run run(*world_);
        const auto restored = run.restore();
        QCOMPARE(outcome(restored), u"ok"_s);
        QCOMPARE(accessToken(restored), QByteArray("access-1"));
        QVERIFY(!world_->record().isEmpty());
    }

    void reportsThatTheSessionHasEnded() {
        world_->pass(2h);
        world_->provider.tokenAnswer = [](const Parameters &) {
            return oauthError("invalid_grant");
        };
        Run run(*world_);
        const auto restored = run.restore();
        QVERIFY(invalidatesSession(restored.error()));
        QVERIFY(!run.current.session());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void expiredSessionWithoutRefreshTokenIsReturnedAsItIs() {
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.remove(u"refresh_token"_s);
        };
        QVERIFY(signInWith(*world_));
        world_->pass(2h);
        Run run(*world_);
        const auto restored = run.restore();
        QCOMPARE(outcome(restored), u"ok"_s);
        QVERIFY(*restored);
    }

    void recordThatCannotBeUsedIsLeftUntouched_data() {
        QTest::addColumn<Record>("record");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a newer version") << Record([](const SessionBuilder::Data &data) {
            QByteArray record = SessionSerializer::serialize(SessionBuilder::build(data)).reveal();
            const QByteArray version = QByteArray::number(SessionSerializer::formatVersion);
            record.replace("\"format\":" + version, "\"format\":999");
            return Secret(record);
        }) << u"NewerVersion"_s;
        QTest::newRow("garbage") << Record([](const SessionBuilder::Data &) {
            return Secret("garbage");
        }) << u"Corrupt"_s;
    }
    void recordThatCannotBeUsedIsLeftUntouched() {
        QFETCH(Record, record);
        QFETCH(QString, expected);
        const auto session = SessionSerializer::deserialize(Secret(world_->record()));
        const Secret stored = record(SessionBuilder::data(*session));
        world_->keychain.entries.first() = stored;
        Run run(*world_);
        const auto restored = run.restore();
        QVERIFY2(outcome(restored).contains(expected), qPrintable(outcome(restored)));
        QVERIFY(run.current.storageProblem());
        QVERIFY(!run.current.session());
        QCOMPARE(world_->record(), stored.reveal());
    }

    void recordOfAnotherClientIsLeftUntouched_data() {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("clientId");
        QTest::newRow("another issuer")
            << u"https://other.example.com"_s << IdTokenFactory::clientId;
        QTest::newRow("another client") << IdTokenFactory::issuer << u"other"_s;
    }
    void recordOfAnotherClientIsLeftUntouched() {
        QFETCH(QString, issuer);
        QFETCH(QString, clientId);
        const QByteArray stored = world_->record();
        Run run(*world_, issuer, clientId);
        const auto restored = run.restore();
        QCOMPARE(outcome(restored), u"ok"_s);
        QVERIFY(!*restored);
        QVERIFY(!run.current.storageProblem());
        QCOMPARE(world_->record(), stored);
    }

    void keychainProblemIsReportedAndCanBeRetried() {
        world_->keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        Run run(*world_);
        QVERIFY(outcome(run.restore()).contains("Locked"_L1));
        QVERIFY(run.current.storageProblem());
        world_->keychain.readError.reset();
        QVERIFY(*run.restore());
        QVERIFY(!run.current.storageProblem());
    }

    void callsThatComeMeanwhileShareIt() {
        Run run(*world_);
        world_->keychain.calls.clear();
        const auto first = run.restorer.restore();
        const auto second = run.restorer.restore();
        QVERIFY(finished(first) && finished(second));
        QVERIFY(*first.result() && *second.result());
        QCOMPARE(world_->keychain.calls.removeDuplicates(), 0);
    }

    void signInThatIsFasterWins() {
        world_->secrets.holding = true;
        Run run(*world_);
        const auto restored = run.restorer.restore();
        QTRY_VERIFY(world_->secrets.isHolding());
        const auto stored = SessionSerializer::deserialize(Secret(world_->record()));
        SessionBuilder::Data newer = SessionBuilder::data(*stored);
        newer.accessToken = Secret("of-the-newer-sign-in");
        const auto begun = run.current.begin(SessionBuilder::build(newer));
        world_->secrets.release();
        QVERIFY(finished(begun) && finished(restored));
        QCOMPARE(run.current.session()->accessToken().reveal(), "of-the-newer-sign-in");
    }

private:
    std::unique_ptr<FlowWorld> world_;
};

BIFROST_TEST(TestSessionRestorer, QCoreApplication)
#include "tst_sessionrestorer.moc"
