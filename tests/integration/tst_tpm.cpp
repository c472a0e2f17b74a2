// SPDX-License-Identifier: Apache-2.0
// Keys in a TPM 2.0: the one of swtpm, through the shipped code and the OpenSSL provider tpm2.
#include "jose/jwk.h"
#include "jose/proofkey.h"
#include "jose/signature.h"
#include "platform/signingkeys/threadedkeystore.h"
#include "support/eventually.h"
#include "support/outcome.h"
#include "support/softwaretpm.h"
#include "support/testroom.h"

#include <QFileInfo>
#include <QLocalSocket>

#include <openssl/provider.h>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTpm : public QObject {
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
        restart();
    }
    void cleanup() {
        store_.reset();
        tpm_.reset();
    }

    void keySignsWhatItsPublicPartVerifies() {
        const auto key = made();
        QCOMPARE(outcome(key), u"ok"_s);
        QCOMPARE(key->hardware, u"tpm2"_s);
        QVERIFY(verifies(*key, *done(store_->sign(*key, "header.payload"))));
        QVERIFY(verifies(*key, *done(store_->sign(*key, "header.payload"))));
    }

    void everyKeyIsAnotherOne() {
        const auto first = *made();
        const auto second = *made();
        QVERIFY(first.publicPoint != second.publicPoint);
        QVERIFY(verifies(first, *done(store_->sign(first, "header.payload"))));
        QVERIFY(verifies(second, *done(store_->sign(second, "header.payload"))));
        QVERIFY(!verifies(second, *done(store_->sign(first, "header.payload"))));
    }

    void privatePartLeavesTheTpmEncryptedAlone() {
        const auto key = *made();
        QVERIFY(key.handle.reveal().startsWith("-----BEGIN TSS2 PRIVATE KEY-----"));
        QVERIFY(!PrivateKey::fromPem(key.handle));
    }

    void nothingRemainsInTheTpm() {
        const auto key = *made();
        QVERIFY(done(store_->sign(key, "header.payload")));
        store_.reset();
        QCOMPARE(tpm_->tool(u"tpm2_getcap"_s, {u"handles-persistent"_s}), QByteArray());
        QCOMPARE(tpm_->tool(u"tpm2_getcap"_s, {u"handles-transient"_s}), QByteArray());
    }

    void keyOutlivesTheProgramAndTheComputersRestart() {
        const auto key = *made();
        store_.reset();
        tpm_->stop();
        QVERIFY(tpm_->start());
        restart();
        QVERIFY(verifies(key, *done(store_->sign(key, "header.payload"))));
    }

    void clearedTpmHasLostTheKey() {
        const auto key = *made();
        store_.reset();
        QVERIFY(tpm_->tool(u"tpm2_clear"_s, {u"-c"_s, u"p"_s}));
        restart();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(outcome(done(store_->sign(key, "x"))), u"SessionError ProofKeyMissing"_s);
        }
        const auto next = made();
        QVERIFY(next && verifies(*next, *done(store_->sign(*next, "header.payload"))));
    }

    /// The record was copied, or the board replaced.
    void otherTpmDoesNotKnowTheKey() {
        const auto key = *made();
        store_.reset();
        tpm_ = std::make_unique<SoftwareTpm>();
        qputenv("TPM2OPENSSL_TCTI", tpm_->connection()); // the first one has unset it
        QVERIFY(tpm_->start());
        restart();
        QCOMPARE(outcome(done(store_->sign(key, "x"))), u"SessionError ProofKeyMissing"_s);
    }

    void keyThatIsDamagedIsLost_data() {
        QTest::addColumn<QString>("part");
        QTest::newRow("no PEM") << u"garbage"_s;
        QTest::newRow("truncated") << u"truncated"_s;
        QTest::newRow("not encrypted") << u"software"_s;
        QTest::newRow("of another public part") << u"point"_s;
        QTest::newRow("of other hardware") << u"kind"_s;
    }
    void keyThatIsDamagedIsLost() {
        QFETCH(QString, part);
        HardwareKey key = *made();
        const QByteArray pem = key.handle.reveal();
        if (part == "garbage"_L1) {
            key.handle = Secret("garbage");
        } else if (part == "truncated"_L1) {
            key.handle = Secret(pem.left(pem.size() / 2));
        } else if (part == "software"_L1) {
            key.handle = PrivateKey::generate(*findAlgorithm("ES256"))->toPem();
        } else if (part == "point"_L1) {
            key.publicPoint = made()->publicPoint;
        } else {
            key.hardware = u"other"_s;
        }
        QCOMPARE(outcome(done(store_->sign(key, "x"))), u"SessionError ProofKeyMissing"_s);
    }

    /// A service that restarts, while the program runs and before it starts.
    void stoppedTpmIsUnavailableAndTheKeyIsKept() {
        const auto key = *made();
        QVERIFY(done(store_->sign(key, "x")));
        tpm_->stop();
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(kindOf(done(store_->sign(key, "x"))), SigningKeyError::Kind::Unavailable);
        }
        QCOMPARE(kindOf(made()), SigningKeyError::Kind::Unavailable);
        QVERIFY(tpm_->start());
        QVERIFY(verifies(key, *done(store_->sign(key, "header.payload"))));
    }

    /// swtpm serves one connection, so another program occupies it.
    void tpmThatDoesNotRespondTimesOut() {
        const auto key = *made();
        store_.reset();
        auto other = std::make_unique<QLocalSocket>();
        other->connectToServer(tpm_->socketPath());
        QVERIFY(other->waitForConnected());
        restart(300ms);
        QCOMPARE(kindOf(done(store_->sign(key, "x"))), SigningKeyError::Kind::TimedOut);
        other.reset();
        restart();
        QVERIFY(done(store_->sign(key, "x")));
    }

    void ownerWithAPasswordDeniesTheTpm() {
        const auto key = *made();
        store_.reset();
        QVERIFY(tpm_->tool(u"tpm2_changeauth"_s, {u"-c"_s, u"owner"_s, u"secret"_s}));
        restart();
        QCOMPARE(kindOf(made()), SigningKeyError::Kind::Denied);
        QCOMPARE(kindOf(done(store_->sign(key, "x"))), SigningKeyError::Kind::Denied);
    }

    void moduleThatIsNotInstalledIsMissing() {
        qputenv("OPENSSL_MODULES", "/nonexistent");
        const auto key = made();
        qunsetenv("OPENSSL_MODULES");
        QCOMPARE(outcome(key), u"SigningKeyError ModuleMissing: OpenSSL provider tpm2"_s);
        QVERIFY(made());
    }

    void computerWithoutATpmHasNone() {
        if (QFileInfo::exists(u"/dev/tpmrm0"_s)) {
            QSKIP("this computer has one");
        }
        qunsetenv("TPM2OPENSSL_TCTI");
        QCOMPARE(outcome(made()), u"SigningKeyError NotFound: /dev/tpmrm0"_s);
    }

    void restOfTheProgramDoesNotSeeTheProvider() {
        QVERIFY(made());
        QCOMPARE(OSSL_PROVIDER_available(nullptr, "tpm2"), 0);
        QVERIFY(!PrivateKey::generate(*findAlgorithm("ES256"))->toPem().isEmpty());
    }

private:
    /// As another process of the same user.
    void restart(std::chrono::milliseconds patience = 20s) {
        store_ = std::make_unique<ThreadedKeyStore>(patience);
    }
    Result<HardwareKey> made() { return done(store_->generate(HardwareKeyUse::Auto)); }
    template<typename T>
    static Result<T> done(const QFuture<Result<T>> &future) {
        const bool isFinished = eventually([&] { return future.isFinished(); }, 30s);
        return isFinished ? future.result() : Result<T>(failure(SessionError{}));
    }
    template<typename T>
    static std::optional<SigningKeyError::Kind> kindOf(const Result<T> &result) {
        const auto *error = result ? nullptr : std::get_if<SigningKeyError>(&result.error());
        return error ? std::optional(error->kind) : std::nullopt;
    }
    /// With our own verifier, over an input of that form.
    static bool verifies(const HardwareKey &key, const QByteArray &signature) {
        const Algorithm &es256 = *findAlgorithm("ES256");
        const auto raw = rawSignature(es256, signature);
        const auto publicKey = Jwk::parse(ProofKey::inHardware(key)->publicJwk());
        return raw && publicKey && verifySignature(es256, *publicKey, "header.payload", *raw);
    }

    std::unique_ptr<SoftwareTpm> tpm_;
    std::unique_ptr<ThreadedKeyStore> store_;
};

BIFROST_TEST(TestTpm, QCoreApplication)
#include "tst_tpm.moc"
