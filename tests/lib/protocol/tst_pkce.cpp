// SPDX-License-Identifier: Apache-2.0
#include "protocol/pkce.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestPkce : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void challengesAsInAppendixB();
    void challengesOfOtherVerifiersDiffer();
};

void TestPkce::challengesAsInAppendixB() {
    // RFC 7636 §B
    const CodeVerifier verifier(Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    QCOMPARE(codeChallengeS256(verifier),
             QStringLiteral("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestPkce::challengesOfOtherVerifiersDiffer() {
    const QString challenge = codeChallengeS256(CodeVerifier::generate());
    QCOMPARE(challenge.size(), 43);
    QVERIFY(challenge != codeChallengeS256(CodeVerifier::generate()));
}

BIFROST_TEST(TestPkce, bifrost::test::NoApplication)
#include "tst_pkce.moc"
