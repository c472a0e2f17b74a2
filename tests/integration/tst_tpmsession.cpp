// SPDX-License-Identifier: Apache-2.0
// Sessions whose tokens are bound to a key in a TPM: the shipped client with real sockets, and
// swtpm.
#include "doubles/readproof.h"
#include "platform/signingkeys/threadedkeystore.h"
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/softwaretpm.h"
#include "support/testroom.h"

#include <QJsonArray>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTpmSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (const QString missing = SoftwareTpm::missing(); !missing.isEmpty()) {
            QSKIP(qPrintable(missing + u" is not installed"_s));
        }
    }
    void init() {
        tpm_ = std::make_unique<SoftwareTpm>();
        QVERIFY(tpm_->start());
        provider_ = std::make_unique<HttpProvider>();
        provider_->metadata.insert("dpop_signing_alg_values_supported"_L1, QJsonArray{u"ES256"_s});
        provider_->changeTokenResponse = [this](QJsonObject &response) {
            response.insert("token_type"_L1, u"DPoP"_s);
            response.insert("expires_in"_L1, lifetime_);
        };
        provider_->server.on(
            HttpProvider::userInfoPath,
            [this](const HttpServer::Request &request) { return userInfo(request); });
        lifetime_ = 30; // less than the client wants: the next use refreshes it
        party_ = std::make_unique<RelyingParty>(*provider_);
        party_->configuration.hardwareKeys = HardwareKeyUse::Required;
        restart();
    }
    void cleanup() {
        party_.reset();
        provider_.reset();
        tpm_.reset();
    }

    void signsInRestoresAndRefreshes() {
        const auto session = party_->signIn();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->tokenBinding(), TokenBinding::Dpop);
        QVERIFY(session->hasHardwareKey());
        QCOMPARE(session->userInfo().outcome, UserInfoState::Outcome::Read);
        QCOMPARE(party_->shownOutcome(), BrowserOutcome::SignedIn);
        const auto first = proofAtTokenEndpoint();
        QVERIFY(first);
        QVERIFY(!record().contains("BEGIN PRIVATE KEY"));

        restart();
        lifetime_ = 3600;
        const auto restored = party_->await(party_->client().restoreSession());
        QCOMPARE(outcome(restored), u"ok"_s);
        const auto fresh = party_->await(party_->client().freshSession());
        QCOMPARE(outcome(fresh), u"ok"_s);
        QVERIFY(fresh->hasHardwareKey());
        QVERIFY(fresh->accessToken() != session->accessToken());
        QCOMPARE(proofAtTokenEndpoint()->thumbprint, first->thumbprint);
        QVERIFY(proofAtTokenEndpoint()->claim("jti") != first->claim("jti"));
    }

    void tpmThatStopsCostsNothingButTime() {
        QCOMPARE(outcome(party_->signIn()), u"ok"_s);
        const QByteArray before = record();
        tpm_->stop();
        lifetime_ = 3600;
        for (int i = 0; i < 2; ++i) {
            const auto fresh = party_->await(party_->client().freshSession());
            const auto *error = fresh ? nullptr : std::get_if<SigningKeyError>(&fresh.error());
            QVERIFY(error && error->kind == SigningKeyError::Kind::Unavailable);
            QVERIFY(isTransient(fresh.error()));
        }
        QVERIFY(party_->client().session());
        QCOMPARE(record(), before);
        QCOMPARE(provider_->requests(HttpProvider::tokenPath), 1); // the sign-in's
        QVERIFY(tpm_->start());
        QCOMPARE(outcome(party_->await(party_->client().freshSession())), u"ok"_s);
    }

    void clearedTpmAsksForAnotherSignIn() {
        QCOMPARE(outcome(party_->signIn()), u"ok"_s);
        party_->restart();
        party_->hardware.reset(); // swtpm serves one connection
        QVERIFY(tpm_->tool(u"tpm2_clear"_s, {u"-c"_s, u"p"_s}));
        restart();
        lifetime_ = 3600;
        QCOMPARE(outcome(party_->await(party_->client().restoreSession())), u"ok"_s);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(outcome(party_->await(party_->client().freshSession())),
                     u"SessionError ProofKeyMissing"_s);
        }
        QCOMPARE(provider_->requests(HttpProvider::tokenPath), 1); // the sign-in's
        QVERIFY(!record().isEmpty());
        const auto again = party_->signIn();
        QCOMPARE(outcome(again), u"ok"_s);
        QVERIFY(again->hasHardwareKey());
    }

    void signsInWithoutATpmUnlessItIsRequired() {
        tpm_->stop();
        const auto refused = party_->signIn();
        QVERIFY(!refused && std::get_if<SigningKeyError>(&refused.error()));
        QVERIFY(party_->browser.opened.isEmpty());
        party_->configuration.hardwareKeys = HardwareKeyUse::Auto;
        restart();
        const auto session = party_->signIn();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->tokenBinding(), TokenBinding::Dpop);
        QVERIFY(!session->hasHardwareKey());
    }

private:
    /// The next run of the application.
    void restart() {
        party_->restart();
        party_->hardware = std::make_shared<ThreadedKeyStore>(20s);
    }
    /// RFC 9449 §7.1.
    HttpServer::Reply userInfo(const HttpServer::Request &request) {
        const bool isBound =
            request.header("Authorization") == "DPoP " + provider_->accessToken() &&
            readProof(request.header("DPoP"));
        return isBound ? HttpServer::Reply{200,
                                           QJsonDocument(provider_->userInfo).toJson(),
                                           {{"Content-Type", "application/json"}}}
                       : HttpServer::Reply{401, {}, {}};
    }
    [[nodiscard]] std::optional<ReadProof> proofAtTokenEndpoint() const {
        return readProof(provider_->lastRequest(HttpProvider::tokenPath).header("DPoP"));
    }
    [[nodiscard]] QByteArray record() const {
        for (const auto &[key, value] : party_->store.entries.asKeyValueRange()) {
            if (key.startsWith("session"_L1)) {
                return value.reveal();
            }
        }
        return {};
    }

    std::unique_ptr<SoftwareTpm> tpm_;
    std::unique_ptr<HttpProvider> provider_;
    std::unique_ptr<RelyingParty> party_;
    int lifetime_ = 30; ///< s, of access tokens
};

BIFROST_TEST(TestTpmSession, QCoreApplication)
#include "tst_tpmsession.moc"
