// SPDX-License-Identifier: Apache-2.0
// Sessions whose proof key hardware keeps: signed in, stored, refreshed, and what can go wrong.
#include "../refresh/refreshfixture.h"
#include "doubles/readproof.h"
#include "flow/dpop/dpopuse.h"
#include "support/testroom.h"

#include <QJsonArray>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SigningKeyError::Kind;

class TestHardwareKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        world_->hardware.error.reset();
        world_->provider.metadata.insert("dpop_signing_alg_values_supported"_L1,
                                         QJsonArray{u"ES256"_s});
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.insert("token_type"_L1, u"DPoP"_s);
        };
    }
    void cleanup() {
        bench_.reset();
        world_.reset();
    }

    void isMadeAtTheSignInWhereThereIsHardware() {
        const auto session = signInWith(*world_);
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->tokenBinding(), TokenBinding::Dpop);
        QVERIFY(session->hasHardwareKey());
        QCOMPARE(world_->hardware.generated, 1);
        QCOMPARE(world_->hardware.lastUse, HardwareKeyUse::Auto);
        const auto proof = readProof(world_->oauth.proofs.constLast());
        QVERIFY(proof); // signed by the key in its header
        QCOMPARE(parameter(world_->oauth.authorizationParameters, u"dpop_jkt"_s).toLatin1(),
                 proof->thumbprint);
        QCOMPARE(world_->hardware.signatures, 2); // for the tokens, and for UserInfo
    }

    void privatePartIsStoredNowhere() {
        QVERIFY(signInWith(*world_));
        QVERIFY(!world_->record().contains("PRIVATE KEY"));
        QVERIFY(world_->record().contains("handle-1"));
        QCOMPARE(world_->stored(), QStringList{u"session"_s});
    }

    void isNotMade_data() {
        QTest::addColumn<DpopUse>("dpop");
        QTest::addColumn<HardwareKeyUse>("use");
        QTest::newRow("not wanted") << DpopUse::Auto << HardwareKeyUse::Off;
        QTest::newRow("bearer tokens") << DpopUse::Off << HardwareKeyUse::Auto;
        QTest::newRow("bearer tokens, whatever is required")
            << DpopUse::Off << HardwareKeyUse::Required;
    }
    void isNotMade() {
        QFETCH(DpopUse, dpop);
        world_->configuration.dpop = dpop;
        QFETCH(HardwareKeyUse, use);
        world_->configuration.hardwareKeys = use;
        if (dpop == DpopUse::Off) {
            world_->provider.changeTokenResponse = {};
        }
        const auto session = signInWith(*world_);
        QCOMPARE(outcome(session), u"ok"_s);
        QVERIFY(!session->hasHardwareKey());
        QCOMPARE(world_->hardware.generated, 0);
    }

    void keychainKeepsTheKeyWhereHardwareCannot_data() { addFailures(); }
    void keychainKeepsTheKeyWhereHardwareCannot() {
        QFETCH(SigningKeyError::Kind, kind);
        world_->hardware.error = SigningKeyError{kind, u"detail"_s};
        const auto session = signInWith(*world_);
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->tokenBinding(), TokenBinding::Dpop);
        QVERIFY(!session->hasHardwareKey());
        QVERIFY(world_->record().contains("BEGIN PRIVATE KEY"));
    }

    void requiredHardwareThatFailsIsKnownBeforeTheBrowserOpens_data() { addFailures(); }
    void requiredHardwareThatFailsIsKnownBeforeTheBrowserOpens() {
        QFETCH(SigningKeyError::Kind, kind);
        world_->hardware.error = SigningKeyError{kind, {}};
        world_->configuration.hardwareKeys = HardwareKeyUse::Required;
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        const auto *error = errorAs<SigningKeyError>(attempt.result.result());
        QVERIFY(error);
        QCOMPARE(error->kind, kind);
        QCOMPARE(world_->hardware.lastUse, HardwareKeyUse::Required);
        QVERIFY(world_->userAgent.opened.isEmpty());
    }

    /// A sign-in that waits for hardware can be canceled like any other.
    void signInThatWaitsForHardwareIsCanceled() {
        SignInAttempt attempt(*world_);
        attempt.result = attempt.flow->start();
        attempt.flow->cancel();
        QVERIFY(finished(attempt.result));
        QCOMPARE(outcome(attempt.result.result()), u"UserAgentError Canceled"_s);
        settle();
        QVERIFY(world_->userAgent.opened.isEmpty());
    }

    void signInOnAnotherDeviceHasOneToo() {
        world_->provider.offerDeviceSignIn();
        SignInAttempt attempt(*world_);
        attempt.result = attempt.flow->startWithDevice();
        QVERIFY(finished(attempt.result));
        QCOMPARE(outcome(attempt.result.result()), u"ok"_s);
        QVERIFY(attempt.result.result()->hasHardwareKey());
        QVERIFY(readProof(world_->oauth.proofs.constLast()));
    }

    void sessionIsRefreshedWithItAfterARestart() {
        const QByteArray thumbprint = signInAndRestart();
        QCOMPARE(accessToken(fresh()), QByteArray("access-2"));
        QCOMPARE(readProof(world_->oauth.proofs.constLast())->thumbprint, thumbprint);
        QVERIFY(bench_->current.session()->hasHardwareKey());
        QVERIFY(world_->record().contains("handle-1"));
    }

    void anotherSettingLaterChangesNothing() {
        world_->configuration.hardwareKeys = HardwareKeyUse::Off;
        const QByteArray thumbprint = signInAndRestart();
        QCOMPARE(accessToken(fresh()), QByteArray("access-2"));
        QCOMPARE(readProof(world_->oauth.proofs.constLast())->thumbprint, thumbprint);
    }

    void failureOfHardwareKeepsTheSessionAndItsRefreshToken_data() { addFailures(); }
    void failureOfHardwareKeepsTheSessionAndItsRefreshToken() {
        QFETCH(SigningKeyError::Kind, kind);
        signInAndRestart();
        const QByteArray record = world_->record();
        world_->hardware.error = SigningKeyError{kind, {}};
        for (int i = 0; i < 3; ++i) {
            const auto *error = errorAs<SigningKeyError>(fresh());
            QVERIFY(error && error->kind == kind);
        }
        QCOMPARE(world_->oauth.tokenRequests.size(), 1); // the sign-in's
        QVERIFY(bench_->current.session());
        QCOMPARE(world_->record(), record);
        world_->hardware.error.reset();
        QCOMPARE(accessToken(fresh()), QByteArray("access-2"));
    }

    /// The TPM was cleared, or the record is that of another computer.
    void lostKeyAsksForASignInAndSendsNothing() {
        signInAndRestart();
        world_->hardware.clear();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(outcome(fresh()), u"SessionError ProofKeyMissing"_s);
        }
        QCOMPARE(world_->oauth.tokenRequests.size(), 1);
        QVERIFY(bench_->current.session());
        const auto again = signInWith(*world_);
        QCOMPARE(outcome(again), u"ok"_s);
        QVERIFY(again->hasHardwareKey());
        QVERIFY(world_->record().contains("handle-2"));
    }

    void demandedNonceIsSignedToo() {
        signInAndRestart();
        HttpResponse demand = oauthError("use_dpop_nonce");
        demand.dpopNonce = "n-1";
        const auto usual = world_->oauth.answer;
        world_->oauth.answer = [this, usual, demand](const Parameters &parameters) {
            world_->oauth.answer = usual;
            Q_UNUSED(parameters)
            return ready<Result<HttpResponse>>(demand);
        };
        QCOMPARE(accessToken(fresh()), QByteArray("access-2"));
        QCOMPARE(readProof(world_->oauth.proofs.constLast())->claim("nonce"), u"n-1"_s);
    }

private:
    static void addFailures() {
        QTest::addColumn<SigningKeyError::Kind>("kind");
        QTest::newRow("unsupported") << Kind::Unsupported;
        QTest::newRow("no module") << Kind::ModuleMissing;
        QTest::newRow("none") << Kind::NotFound;
        QTest::newRow("denied") << Kind::Denied;
        QTest::newRow("busy") << Kind::Busy;
        QTest::newRow("unavailable") << Kind::Unavailable;
        QTest::newRow("timed out") << Kind::TimedOut;
        QTest::newRow("failed") << Kind::Failed;
    }
    /// With an access token that has expired. Returns the thumbprint of the key.
    QByteArray signInAndRestart() {
        const auto use = std::exchange(world_->configuration.hardwareKeys, HardwareKeyUse::Auto);
        const bool isSignedIn = signInWith(*world_).has_value();
        world_->configuration.hardwareKeys = use;
        bench_ = std::make_unique<RefreshFixture>(*world_);
        const bool isLoaded = finished(bench_->current.load());
        world_->pass(2h);
        const auto proof = readProof(world_->oauth.proofs.constLast());
        return isSignedIn && isLoaded && proof ? proof->thumbprint : QByteArray();
    }
    Result<Session> fresh() {
        const auto session = bench_->refresher->freshSession(60s);
        return finished(session) ? session.result() : Result<Session>(failure(SessionError{}));
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<RefreshFixture> bench_;
};

BIFROST_TEST(TestHardwareKey, QCoreApplication)
#include "tst_hardwarekey.moc"
