// SPDX-License-Identifier: Apache-2.0
#include "cli/unkepttokens.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;

namespace {

using Kind = ProtocolStep::Kind;

ProtocolStep step(Kind kind, bool isPending, int status) {
    ProtocolStep step;
    step.kind = kind;
    step.isPending = isPending;
    step.status = status;
    return step;
}

} // namespace

class TestUnkeptTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsForTokensAndTheirRevocation_data();
    void waitsForTokensAndTheirRevocation();
};

void TestUnkeptTokens::waitsForTokensAndTheirRevocation_data() {
    QTest::addColumn<QList<ProtocolStep>>("steps");
    QTest::addColumn<bool>("waits");
    const ProtocolStep discovery = step(Kind::Discovery, true, 0);
    const ProtocolStep asked = step(Kind::Token, true, 0);
    const ProtocolStep issued = step(Kind::Token, false, 200);
    const ProtocolStep refused = step(Kind::Token, false, 400);
    QTest::newRow("nothing yet") << QList<ProtocolStep>{} << false;
    QTest::newRow("metadata") << QList<ProtocolStep>{discovery} << false;
    QTest::newRow("asked") << QList<ProtocolStep>{asked} << true;
    QTest::newRow("issued") << QList<ProtocolStep>{issued} << true;
    QTest::newRow("refused") << QList<ProtocolStep>{refused} << false;
    QTest::newRow("polled") << QList<ProtocolStep>{refused, refused, asked} << true;
    QTest::newRow("revoking") << QList<ProtocolStep>{issued, step(Kind::Revocation, true, 0)}
                              << true;
    QTest::newRow("revoked") << QList<ProtocolStep>{issued, step(Kind::Revocation, false, 200)}
                             << false;
}

void TestUnkeptTokens::waitsForTokensAndTheirRevocation() {
    QFETCH(QList<ProtocolStep>, steps);
    QFETCH(bool, waits);
    QCOMPARE(mayStillRevoke(steps), waits);
}

BIFROST_TEST(TestUnkeptTokens, bifrost::test::NoApplication)
#include "tst_unkepttokens.moc"
