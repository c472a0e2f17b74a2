// SPDX-License-Identifier: Apache-2.0
// Sessions whose tokens are bound to a key: signed in, stored, refreshed, and what can go wrong.
#include "../refresh/refreshfixture.h"
#include "doubles/readproof.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBoundSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world_ = std::make_unique<FlowWorld>(); }
    void cleanup() {
        bench_.reset();
        world_.reset();
    }

    void isEstablishedWhereTheProviderOffersIt() {
        offer({u"ES256"_s, u"EdDSA"_s});
        bind();
        const auto session = signInWith(*world_);
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->tokenBinding(), TokenBinding::Dpop);
        const auto proof = readProof(world_->oauth.proofs.constLast());
        QVERIFY(proof);
        // The code is bound to the same key as the tokens (RFC 9449 §10).
        QCOMPARE(parameter(world_->oauth.authorizationParameters, u"dpop_jkt"_s).toLatin1(),
                 proof->thumbprint);
    }

    void userInfoIsReadWithTheBoundToken() {
        offer({u"ES256"_s});
        bind();
        QVERIFY(signInWith(*world_));
        const QByteArray proof = userInfoField("DPoP");
        QCOMPARE(userInfoField("Authorization"), QByteArray("DPoP access-1"));
        QCOMPARE(readProof(proof)->thumbprint,
                 readProof(world_->oauth.proofs.constLast())->thumbprint);
        QVERIFY(!readProof(proof)->claim("ath").isEmpty());
    }

    void isNotEstablished_data() {
        QTest::addColumn<DpopUse>("use");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("nothing announced") << DpopUse::Auto << QStringList();
        QTest::newRow("other algorithms") << DpopUse::Auto << QStringList{u"RS256"_s, u"ES384"_s};
        QTest::newRow("switched off") << DpopUse::Off << QStringList{u"ES256"_s};
    }
    void isNotEstablished() {
        QFETCH(DpopUse, use);
        QFETCH(QStringList, offered);
        world_->configuration.dpop = use;
        if (!offered.isEmpty()) {
            offer(offered);
        }
        const auto session = signInWith(*world_);
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->tokenBinding(), TokenBinding::None);
        QCOMPARE(world_->oauth.proofs, QByteArrayList{QByteArray()});
        QCOMPARE(parameter(world_->oauth.authorizationParameters, u"dpop_jkt"_s), QString());
        QCOMPARE(userInfoField("Authorization"), QByteArray("Bearer access-1"));
        QVERIFY(!world_->record().contains("PRIVATE KEY"));
    }

    void needsNoMetadataWhereItIsRequired() {
        world_->configuration.dpop = DpopUse::Required;
        bind();
        const auto session = signInWith(*world_);
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->tokenBinding(), TokenBinding::Dpop);
    }

    void excludedByTheProviderIsKnownBeforeTheBrowserOpens() {
        world_->configuration.dpop = DpopUse::Required;
        offer({u"RS256"_s});
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QCOMPARE(outcome(attempt.result.result()), u"MetadataSupportsDpop"_s);
        QVERIFY(world_->userAgent.opened.isEmpty());
    }

    void bearerTokenIsAcceptedAndSaid_data() {
        QTest::addColumn<QString>("type");
        QTest::newRow("Bearer") << u"Bearer"_s;
        QTest::newRow("none") << QString();
    }
    void bearerTokenIsAcceptedAndSaid() {
        QFETCH(QString, type);
        offer({u"ES256"_s});
        bind(type);
        const auto session = signInWith(*world_);
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->tokenBinding(), TokenBinding::Refused);
        QCOMPARE(userInfoField("Authorization"), QByteArray("Bearer access-1"));
    }

    void bearerTokenIsRefusedAndRevokedWhereBoundOnesAreRequired() {
        world_->configuration.dpop = DpopUse::Required;
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QCOMPARE(outcome(attempt.result.result()), u"TokenResponseTokenTypeIsDpop"_s);
        QTRY_VERIFY(revokedTokens(*world_).contains("refresh-1"));
    }

    void boundTokenThatNobodyAskedForIsRefused() {
        bind();
        QCOMPARE(outcome(signInWith(*world_)), u"TokenResponseTokenTypeIsBearer"_s);
    }

    void typeIsReadInAnyCase() {
        offer({u"ES256"_s});
        bind(u"dPoP"_s);
        QCOMPARE(signInWith(*world_)->tokenBinding(), TokenBinding::Dpop);
    }

    void everySignInMakesAKeyOfItsOwn() {
        offer({u"ES256"_s});
        bind();
        QVERIFY(signInWith(*world_));
        QVERIFY(signInWith(*world_));
        QVERIFY(readProof(world_->oauth.proofs[0])->thumbprint !=
                readProof(world_->oauth.proofs[1])->thumbprint);
    }

    void keyIsStoredWithTheSessionAlone() {
        offer({u"ES256"_s});
        bind();
        QVERIFY(signInWith(*world_));
        QVERIFY(world_->record().contains("BEGIN PRIVATE KEY"));
        QCOMPARE(world_->stored(), QStringList{u"session"_s});
        restart();
        QVERIFY(finished(bench_->current.end(EndReason::SignedOut)));
        QVERIFY(world_->record().isEmpty());
    }

    void isRefreshedWithItsKeyAfterARestart() {
        signInBound();
        const QByteArray thumbprint = readProof(world_->oauth.proofs.constLast())->thumbprint;
        restart();
        world_->pass(2h);
        const auto session = fresh();
        QCOMPARE(accessToken(session), QByteArray("access-2"));
        QCOMPARE(session->tokenBinding(), TokenBinding::Dpop);
        QCOMPARE(readProof(world_->oauth.proofs.constLast())->thumbprint, thumbprint);
    }

    void twoProcessesShareTheKey() {
        signInBound();
        const QByteArray thumbprint = readProof(world_->oauth.proofs.constLast())->thumbprint;
        restart();
        RefreshFixture other(*world_);
        QVERIFY(finished(other.current.load()));
        world_->pass(2h);
        QVERIFY(finished(other.refresher->freshSession(60s)));
        QCOMPARE(accessToken(fresh()), QByteArray("access-2")); // adopted
        world_->pass(2h);
        QCOMPARE(accessToken(fresh()), QByteArray("access-3"));
        QCOMPARE(world_->oauth.proofs.size(), 3);
        for (const QByteArray &proof : world_->oauth.proofs) {
            QCOMPARE(readProof(proof)->thumbprint, thumbprint);
        }
    }

    void staysAsItIsWhenTheConfigurationSaysOffLater() {
        signInBound();
        world_->configuration.dpop = DpopUse::Off;
        restart();
        world_->pass(2h);
        QCOMPARE(fresh()->tokenBinding(), TokenBinding::Dpop);
    }

    void refreshThatBringsABearerTokenIsSaid() {
        signInBound();
        restart();
        bind(u"Bearer"_s);
        world_->pass(2h);
        QCOMPARE(fresh()->tokenBinding(), TokenBinding::Refused);
        // The key stays: the refresh token may be bound to it (RFC 9449 §5).
        bind();
        world_->pass(2h);
        QCOMPARE(fresh()->tokenBinding(), TokenBinding::Dpop);
    }

    void refreshThatBringsABearerTokenIsRefusedWhereBoundOnesAreRequired() {
        world_->configuration.dpop = DpopUse::Required;
        signInBound();
        restart();
        bind(u"Bearer"_s);
        world_->pass(2h);
        QCOMPARE(outcome(fresh()), u"TokenResponseTokenTypeIsDpop"_s);
        QVERIFY(bench_->current.session());
        QVERIFY(world_->record().contains("refresh-2")); // the only one that is valid now
    }

    void withoutItsKeyItIsNotRefreshed_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("damaged") << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA");
        QTest::newRow("of another computer")
            << QByteArray("-----BEGIN TSS2 PRIVATE KEY-----\nAA==");
    }
    /// A record that was copied, or damaged: the user has to sign in, and nothing is tried again.
    void withoutItsKeyItIsNotRefreshed() {
        QFETCH(QByteArray, key);
        signInBound();
        replaceKeyInRecord(key);
        restart();
        QCOMPARE(bench_->current.session()->tokenBinding(), TokenBinding::Dpop);
        world_->pass(2h);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(outcome(fresh()), u"SessionError ProofKeyMissing"_s);
        }
        QCOMPARE(world_->oauth.tokenRequests.size(), 1); // the sign-in's
        QVERIFY(bench_->current.session());
    }

    void sessionFromBeforeIsNotRefreshedWhereBoundTokensAreRequired() {
        QVERIFY(signInWith(*world_));
        world_->configuration.dpop = DpopUse::Required;
        restart();
        world_->pass(2h);
        QCOMPARE(outcome(fresh()), u"SessionError ProofKeyMissing"_s);
        QCOMPARE(world_->oauth.tokenRequests.size(), 1);
    }

    void sessionFromBeforeIsRefreshedAsItIs() {
        QVERIFY(signInWith(*world_));
        offer({u"ES256"_s});
        restart();
        world_->pass(2h);
        QCOMPARE(fresh()->tokenBinding(), TokenBinding::None);
        QCOMPARE(world_->oauth.proofs.constLast(), QByteArray());
    }

private:
    void offer(const QStringList &algorithms) {
        world_->provider.metadata.insert("dpop_signing_alg_values_supported"_L1,
                                         QJsonArray::fromStringList(algorithms));
    }
    void bind(const QString &type = u"DPoP"_s) {
        world_->provider.changeTokenResponse = [type](QJsonObject &response) {
            response.insert("token_type"_L1, type);
        };
    }
    void signInBound() {
        offer({u"ES256"_s});
        bind();
        QVERIFY(signInWith(*world_));
    }
    void restart() {
        bench_ = std::make_unique<RefreshFixture>(*world_);
        QVERIFY(finished(bench_->current.load()));
    }
    Result<Session> fresh() {
        const auto session = bench_->refresher->freshSession(60s);
        return finished(session) ? session.result() : Result<Session>(failure(SessionError{}));
    }
    [[nodiscard]] QByteArray userInfoField(const QByteArray &name) const {
        for (const HttpRequest &request : world_->http.requests) {
            if (request.url.path() == FakeProvider::userInfoPath()) {
                for (const auto &[key, value] : request.headers) {
                    if (key == name) {
                        return value;
                    }
                }
            }
        }
        return {};
    }
    void replaceKeyInRecord(const QByteArray &key) {
        QJsonObject record = QJsonDocument::fromJson(world_->record()).object();
        QJsonObject dpop = record.value("dpop"_L1).toObject();
        QVERIFY(dpop.contains("key"_L1));
        dpop.insert("key"_L1, QString::fromLatin1(key));
        record.insert("dpop"_L1, dpop);
        world_->keychain.entries.first() =
            Secret(QJsonDocument(record).toJson(QJsonDocument::Compact));
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<RefreshFixture> bench_;
};

BIFROST_TEST(TestBoundSession, QCoreApplication)
#include "tst_boundsession.moc"
