// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/signingkeytrial.h"

#include "support/eventually.h"
#include "support/fakesigningkeystore.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using Verdict = Finding::Verdict;

class TestSigningKeyTrial : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { hardware_ = std::make_shared<FakeSigningKeyStore>(); }

    void keyThatSignsIsFine() {
        hardware_->error.reset();
        const Finding finding = tried(HardwareKeyUse::Auto);
        QCOMPARE(finding.verdict, Verdict::Ok);
        QCOMPARE(finding.fact("hardware"_L1), u"fake"_s);
        QVERIFY(!finding.fact("milliseconds"_L1).isEmpty());
        QCOMPARE(hardware_->signatures, 1);
    }

    void missingHardwareMattersWhereItIsRequired_data() {
        QTest::addColumn<HardwareKeyUse>("use");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("auto") << HardwareKeyUse::Auto << Verdict::Note;
        QTest::newRow("required") << HardwareKeyUse::Required << Verdict::Failed;
    }
    void missingHardwareMattersWhereItIsRequired() {
        QFETCH(HardwareKeyUse, use);
        const Finding finding = tried(use);
        QTEST(finding.verdict, "verdict");
        QVERIFY(finding.error);
        QCOMPARE(toLogString(*finding.error), u"SigningKeyError NotFound: no TPM"_s);
    }

    void hardwareThatIsNotWantedIsNotTouched() {
        hardware_->error.reset();
        const Finding finding = tried(HardwareKeyUse::Off);
        QCOMPARE(finding.verdict, Verdict::Note);
        QCOMPARE(finding.fact("use"_L1), u"off"_s);
        QVERIFY(!finding.error);
        QCOMPARE(hardware_->generated, 0);
    }

private:
    Finding tried(HardwareKeyUse use) {
        ClientConfiguration configuration;
        configuration.hardwareKeys = use;
        const auto findings = trySigningKeys(configuration, hardware_, this);
        const bool isDone = eventually([&] { return findings.isFinished(); });
        return isDone ? findings.result().constFirst() : Finding();
    }
    std::shared_ptr<FakeSigningKeyStore> hardware_;
};

BIFROST_TEST(TestSigningKeyTrial, QCoreApplication)
#include "tst_signingkeytrial.moc"
