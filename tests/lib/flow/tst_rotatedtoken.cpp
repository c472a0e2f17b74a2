// SPDX-License-Identifier: Apache-2.0
// A refresh token that an answer brings is the only one that is still good: whatever else is wrong
// with the answer, it is kept, or revoked.
#include "managerbench.h"
#include "refreshbench.h"
#include "support/testroom.h"

#include <QJsonArray>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Spoil = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Spoil)

class TestRotatedToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Each test starts signed in, two hours after the access token was issued for one.
    void init() {
        world_ = std::make_unique<FlowWorld>();
        QVERIFY(signInWith(*world_));
        bench_ = std::make_unique<RefreshBench>(*world_);
        QVERIFY(finished(bench_->current.load()));
        world_->pass(2h);
    }
    void cleanup() {
        bench_.reset();
        world_.reset();
    }

    void malformedAnswerCostsNoRefreshToken_data() {
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char *name, const QString &member, const QJsonValue &value) {
            QTest::newRow(name) << Spoil([=](QJsonObject &response) {
                response.insert(member, value); // Undefined removes it
            });
        };
        row("no access token", u"access_token"_s, QJsonValue::Undefined);
        row("another type", u"token_type"_s, u"DPoP"_s);
        row("life time", u"expires_in"_s, -1);
        row("scope", u"scope"_s, QJsonArray{u"openid"_s});
        row("ID Token", u"id_token"_s, 1);
    }
    void malformedAnswerCostsNoRefreshToken() {
        QFETCH(Spoil, spoil);
        world_->provider.changeTokenResponse = spoil;
        const auto session = fresh();
        QVERIFY(errorAs<ValidationError>(session));
        QCOMPARE(bench_->current.session()->refreshToken()->reveal(), "refresh-2");
        QCOMPARE(bench_->current.session()->accessToken().reveal(), "access-1");
        QVERIFY(world_->record().contains("refresh-2"));
        world_->provider.changeTokenResponse = nullptr;
        QCOMPARE(accessToken(fresh()), QByteArray("access-3"));
        QCOMPARE(parameter(world_->oauth.tokenRequests.constLast(), u"refresh_token"_s),
                 u"refresh-2"_s);
    }

    void malformedAnswerWithoutANewOneChangesNothing() {
        const QByteArray before = world_->record();
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.remove(u"access_token"_s);
            response.insert(u"refresh_token"_s, QJsonArray{});
        };
        QVERIFY(errorAs<ValidationError>(fresh()));
        QCOMPARE(world_->record(), before);
    }

    void answerIsJudgedWithTheKeysOfTheRefresh() {
        world_->provider.keysMaxAge = 0s; // no-store
        world_->oauth.answer = [this, usual = world_->oauth.answer](const Parameters &parameters) {
            world_->http.held = {FakeProvider::keysPath()}; // never answers from now on
            return usual(parameters);
        };
        const auto session = fresh();
        QCOMPARE(accessToken(session), QByteArray("access-2"));
        QVERIFY(session->idToken() != Secret());
        QVERIFY(!session->claims().contains("nonce"_L1)); // of the new ID Token
        QCOMPARE(world_->http.countOf(FakeProvider::keysPath()), keysBefore_ + 1);
    }

    void keysThatAreWaitedForComeAfterTheStore() {
        QVERIFY(finished(bench_->discovery.keys()));
        world_->provider.key = SigningKey::rsa();
        world_->provider.keyId = "rotated";
        world_->http.held = {FakeProvider::keysPath()};
        const auto session = bench_->refresher->freshSession(60s);
        QTRY_VERIFY(world_->record().contains("refresh-2"));
        settle();
        QVERIFY(!session.isFinished());
        world_->http.release();
        QVERIFY(finished(session));
        QCOMPARE(accessToken(session.result()), QByteArray("access-2"));
        QVERIFY(!session.result()->claims().contains("nonce"_L1));
    }

    void keysThatNeverCameAreNotWaitedForFirst() {
        world_->http.answers[FakeProvider::keysPath()] = [this](const HttpRequest &) {
            if (!world_->oauth.tokenRequests.isEmpty() && askedAfter_++ > 0) {
                world_->http.onSend = nullptr;
            }
            return jsonResponse("{}", 503);
        };
        world_->http.onSend = [this](const QString &path) {
            const bool isAnswered = parameter(world_->oauth.tokenRequests.constLast(),
                                              u"grant_type"_s) == "refresh_token"_L1;
            if (path == FakeProvider::keysPath() && isAnswered) {
                QVERIFY(world_->record().contains("refresh-2"));
            }
        };
        QCOMPARE(accessToken(fresh()), QByteArray("access-2"));
        QVERIFY(world_->record().contains("access-2"));
    }

    void lockedStoreSendsNoToken_data() {
        QTest::addColumn<StorageError::Kind>("kind");
        QTest::addColumn<bool>("sends");
        using Kind = StorageError::Kind;
        QTest::newRow("locked") << Kind::Locked << false;
        QTest::newRow("refused") << Kind::Denied << false;
        QTest::newRow("silent") << Kind::TimedOut << false;
        QTest::newRow("newer version") << Kind::NewerVersion << false;
        QTest::newRow("not there") << Kind::Unavailable << true; // nobody else has it either
        QTest::newRow("damaged") << Kind::Corrupt << true;
    }
    void lockedStoreSendsNoToken() {
        QFETCH(StorageError::Kind, kind);
        QFETCH(bool, sends);
        const qsizetype before = world_->oauth.tokenRequests.size();
        world_->keychain.readError = StorageError{kind, {}};
        const auto session = fresh();
        QCOMPARE(session.has_value(), sends);
        QCOMPARE(world_->oauth.tokenRequests.size() - before, sends ? 1 : 0);
        QVERIFY(bench_->current.session());
        if (!sends) {
            QCOMPARE(errorAs<StorageError>(session)->kind, kind);
            world_->keychain.readError.reset();
            QCOMPARE(accessToken(fresh()), QByteArray("access-2"));
        }
    }

    void signInThatFailsLeavesNoTokenAlive_data() {
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("malformed") << Spoil([](QJsonObject &r) { r.remove(u"token_type"_s); });
        QTest::newRow("no ID Token") << Spoil([](QJsonObject &r) { r.remove(u"id_token"_s); });
        QTest::newRow("broken ID Token")
            << Spoil([](QJsonObject &r) { r.insert(u"id_token"_s, u"a.b.c"_s); });
    }
    void signInThatFailsLeavesNoTokenAlive() {
        QFETCH(Spoil, spoil);
        world_->keychain.entries.clear();
        world_->provider.changeTokenResponse = spoil;
        Process process(*world_);
        QVERIFY(!process.signIn());
        QTRY_VERIFY(revokedTokens(*world_).contains("refresh-2"));
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
    }

    void signInThatIsCalledOffLeavesNoTokenAlive() {
        world_->keychain.entries.clear();
        Process process(*world_);
        QFuture<Result<Session>> result;
        QVERIFY(process.beginSignIn(result));
        world_->provider.holdsTokenRequests = true;
        world_->listeners.last().redirect(world_->provider.approval());
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 2);
        process.manager.cancel();
        QVERIFY(result.isFinished());
        world_->provider.release();
        QTRY_VERIFY(revokedTokens(*world_).contains("refresh-2"));
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
    }

private:
    Result<Session> fresh() {
        keysBefore_ = world_->http.countOf(FakeProvider::keysPath());
        const auto session = bench_->refresher->freshSession(60s);
        return finished(session) ? session.result() : Result<Session>(failure(SessionError{}));
    }

    qsizetype keysBefore_ = 0;
    int askedAfter_ = 0;
    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<RefreshBench> bench_;
};

BIFROST_TEST(TestRotatedToken, QCoreApplication)
#include "tst_rotatedtoken.moc"
