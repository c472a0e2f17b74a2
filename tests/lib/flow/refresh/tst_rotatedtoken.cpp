// SPDX-License-Identifier: Apache-2.0
// A refresh token that an answer brings is the only one that is still good: whatever else is wrong
// with the answer, it is kept, or revoked.
#include "refreshfixture.h"
#include "support/processfixture.h"
#include "support/testroom.h"

#include <QJsonArray>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Spoil = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Spoil)

class TestRotatedToken : public QObject, private ExpiredSessionFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void malformedResponseKeepsTheNewRefreshToken_data() {
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char *name, const QString &member, const QJsonValue &value) {
            QTest::newRow(name) << Spoil([=](QJsonObject &response) {
                response.insert(member, value); // Undefined removes it
            });
        };
        row("no access token", u"access_token"_s, QJsonValue::Undefined);
        row("another type", u"token_type"_s, u"DPoP"_s);
    }
    void malformedResponseKeepsTheNewRefreshToken() {
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

    void faultInAnOptionalMemberCostsNoTokens_data() {
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char *name, const QString &member, const QJsonValue &value) {
            QTest::newRow(name) << Spoil([=](QJsonObject &response) {
                response.insert(member, value); // Undefined removes it
            });
        };
        row("no type", u"token_type"_s, QJsonValue::Undefined);
        row("negative lifetime", u"expires_in"_s, -1);
        row("scope in a list", u"scope"_s, QJsonArray{u"openid"_s});
        row("ID Token null", u"id_token"_s, QJsonValue::Null);
        row("ID Token a number", u"id_token"_s, 1);
        row("ID Token a word", u"id_token"_s, u"soon"_s);
        row("ID Token encrypted", u"id_token"_s, u"e30.e30.e30.e30.e30"_s);
    }
    void faultInAnOptionalMemberCostsNoTokens() {
        QFETCH(Spoil, spoil);
        const Session before = *bench_->current.session();
        world_->provider.changeTokenResponse = [spoil](QJsonObject &response) {
            response.remove(u"id_token"_s);
            spoil(response);
        };
        const auto session = fresh();
        QCOMPARE(accessToken(session), QByteArray("access-2"));
        QCOMPARE(session->refreshToken()->reveal(), "refresh-2");
        QVERIFY(session->idToken() == before.idToken());
        QVERIFY(world_->record().contains("refresh-2"));
        QCOMPARE(revokedTokens(*world_), QByteArrayList());
    }

    void malformedResponseWithoutRefreshTokenChangesNothing() {
        const QByteArray before = world_->record();
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.remove(u"access_token"_s);
            response.insert(u"refresh_token"_s, QJsonArray{});
        };
        QVERIFY(errorAs<ValidationError>(fresh()));
        QCOMPARE(world_->record(), before);
    }

    void responseIsValidatedWithTheKeysOfTheRefresh() {
        world_->provider.keysMaxAge = 0s; // no-store
        world_->oauth.answer = [this, usual = world_->oauth.answer](const Parameters &parameters) {
            world_->http.held = {FakeProvider::keysPath()}; // never answers from now on
            return usual(parameters);
        };
        const qsizetype keysBefore = world_->http.countOf(FakeProvider::keysPath());
        const auto session = fresh();
        QCOMPARE(accessToken(session), QByteArray("access-2"));
        QVERIFY(session->idToken() != Secret());
        QVERIFY(!session->claims().contains("nonce"_L1)); // of the new ID Token
        QCOMPARE(world_->http.countOf(FakeProvider::keysPath()), keysBefore + 1);
    }

    void refreshTokenIsStoredBeforeMissingKeysAreFetched() {
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

    void refreshTokenIsStoredBeforeUnavailableKeysAreFetched() {
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
        QTest::newRow("refused forever") << Kind::AlwaysDenied << false;
        QTest::newRow("asking") << Kind::Asking << false;
        QTest::newRow("silent") << Kind::TimedOut << false;
        QTest::newRow("newer version") << Kind::NewerVersion << false;
        QTest::newRow("not there") << Kind::Unavailable << true; // for any process
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

    void tokensOfAFailedSignInAreRevoked_data() {
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("malformed")
            << Spoil([](QJsonObject &r) { r.insert(u"token_type"_s, u"mac"_s); });
        QTest::newRow("no ID Token") << Spoil([](QJsonObject &r) { r.remove(u"id_token"_s); });
        QTest::newRow("broken ID Token")
            << Spoil([](QJsonObject &r) { r.insert(u"id_token"_s, u"a.b.c"_s); });
    }
    void tokensOfAFailedSignInAreRevoked() {
        QFETCH(Spoil, spoil);
        world_->keychain.entries.clear();
        world_->provider.changeTokenResponse = spoil;
        ProcessFixture process(*world_);
        QVERIFY(!process.signIn());
        QTRY_VERIFY(revokedTokens(*world_).contains("refresh-2"));
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
    }

    void tokensOfACanceledSignInAreRevoked() {
        world_->keychain.entries.clear();
        ProcessFixture process(*world_);
        QFuture<Result<Session>> result;
        QVERIFY(process.beginSignIn(result));
        world_->provider.holdsTokenRequests = true;
        world_->listeners.last().redirect(world_->provider.approval());
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 2);
        process.client.cancel();
        QVERIFY(result.isFinished());
        world_->provider.release();
        QTRY_VERIFY(revokedTokens(*world_).contains("refresh-2"));
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
    }

private:
    int askedAfter_ = 0;
};

BIFROST_TEST(TestRotatedToken, QCoreApplication)
#include "tst_rotatedtoken.moc"
