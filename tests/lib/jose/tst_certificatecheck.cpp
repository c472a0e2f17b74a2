// SPDX-License-Identifier: Apache-2.0
#include "jose/certificatecheck.h"

#include "jose/algorithm.h"
#include "jose/privatekey.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestCertificateCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        identity_ = makeTlsIdentity();
        other_ = makeTlsIdentity();
    }

    void acceptsACertificateWithItsKey() { QCOMPARE(certificateProblem(valid()), std::nullopt); }

    void acceptsAChain() {
        ClientCertificate certificate = valid();
        certificate.chain += other_.certificate.toPem();
        QCOMPARE(certificateProblem(certificate), std::nullopt);
    }

    /// As `cat` makes it.
    void acceptsCertificateAndKeyInOneFile() {
        ClientCertificate certificate = valid();
        certificate.chain = certificate.key.reveal() + certificate.chain;
        certificate.key = Secret(certificate.chain);
        QCOMPARE(certificateProblem(certificate), std::nullopt);
    }

    /// The server judges that, and it has the better clock.
    void acceptsWhatIsOutOfDate() {
        const TlsIdentity old =
            makeTlsIdentity({.from = std::chrono::hours{-48}, .until = std::chrono::hours{-24}});
        QCOMPARE(certificateProblem({old.certificate.toPem(), Secret(old.key.toPem())}),
                 std::nullopt);
    }

    void refusesWhatCannotIdentifyAClient_data() {
        QTest::addColumn<ClientCertificate>("certificate");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const ClientCertificate &certificate,
                            const QString &expected) {
            QTest::newRow(name) << certificate << expected;
        };
        const QByteArray pem = valid().chain;
        row("nothing", {}, u"a certificate in PEM"_s);
        row("no certificate", {valid().key.reveal(), valid().key}, u"a certificate in PEM"_s);
        row("binary", {identity_.certificate.toDer(), valid().key}, u"a certificate in PEM"_s);
        row("cut short", {pem.first(pem.size() / 2), valid().key}, u"a certificate in PEM"_s);
        row("damaged chain", {pem + pem.first(pem.size() / 2), valid().key},
            u"a certificate in PEM"_s);
        row("too large", {pem + QByteArray(65536, '\n'), valid().key},
            u"certificates of at most 65536 bytes"_s);
        row("no key", {pem, Secret()}, u"a private key in PEM without a password"_s);
        row("foreign key", {pem, Secret(other_.key.toPem())},
            u"the private key of the first certificate"_s);
        row("certificate of the authority first", {other_.certificate.toPem() + pem, valid().key},
            u"the private key of the first certificate"_s);
        const auto edwards = PrivateKey::generate(*findAlgorithm("EdDSA", 64));
        QVERIFY(edwards.has_value());
        row("Ed25519", {pem, edwards->toPem()}, u"an RSA or EC key"_s);
    }

    void refusesWhatCannotIdentifyAClient() {
        QFETCH(ClientCertificate, certificate);
        QFETCH(QString, expected);
        QCOMPARE(certificateProblem(certificate).value_or(u"none"_s), expected);
    }

private:
    [[nodiscard]] ClientCertificate valid() const {
        return {identity_.certificate.toPem(), Secret(identity_.key.toPem())};
    }
    TlsIdentity identity_;
    TlsIdentity other_;
};

BIFROST_TEST(TestCertificateCheck, QCoreApplication)
#include "tst_certificatecheck.moc"
