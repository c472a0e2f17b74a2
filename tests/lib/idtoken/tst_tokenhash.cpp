// SPDX-License-Identifier: Apache-2.0
#include "doubles/idtokenfactory.h"
#include "idtoken/tokenhash.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestTokenHash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hashes_data();
    void hashes();
    void hasOneForEveryAlgorithm();
};

void TestTokenHash::hashes_data() {
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("hash");
    // OIDC Core §A.3 and A.6; the other rows are the same values under another hash,
    // computed with Python's hashlib.
    const QByteArray token = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y";
    const QByteArray code = "Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk";
    QTest::newRow("at_hash, RS256")
        << QByteArray("RS256") << token << QByteArray("77QmUPtjPfzWtF2AnpK9RQ");
    QTest::newRow("c_hash, RS256")
        << QByteArray("RS256") << code << QByteArray("LDktKdoQak3Pk0cnXxCltA");
    QTest::newRow("PS256") << QByteArray("PS256") << token << QByteArray("77QmUPtjPfzWtF2AnpK9RQ");
    QTest::newRow("ES384") << QByteArray("ES384") << token
                           << QByteArray("jtAeDp945y1dDqU3nkIVGNZP1HjH_MFs");
    QTest::newRow("PS512") << QByteArray("PS512") << token
                           << QByteArray("q7nS86GgvvFaZkzALLWqJYaJIKw2wCDAVfCAsm5CrBM");
    QTest::newRow("ES512") << QByteArray("ES512") << token
                           << QByteArray("q7nS86GgvvFaZkzALLWqJYaJIKw2wCDAVfCAsm5CrBM");
    QTest::newRow("Ed25519") << QByteArray("Ed25519") << token
                             << QByteArray("q7nS86GgvvFaZkzALLWqJYaJIKw2wCDAVfCAsm5CrBM");
    QTest::newRow("Ed448") << QByteArray("Ed448") << token
                           << QByteArray("W6Ie3EoycJT-JESJ2WSAWX7LRP3FuHvmvNycBMeL-"
                                         "NngYGhJXChp7YRUBdOXcrKGZD4qnhCAstjO");
}

void TestTokenHash::hashes() {
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, value);
    QTEST(tokenHash(*findAlgorithm(algorithm), value), "hash");
}

/// The factory computes them another way.
void TestTokenHash::hasOneForEveryAlgorithm() {
    for (const QByteArray &name : test::signatureAlgorithms()) {
        QCOMPARE(tokenHash(*findAlgorithm(name), "value"), test::tokenHash(name, "value"));
    }
}

BIFROST_TEST(TestTokenHash, bifrost::test::NoApplication)
#include "tst_tokenhash.moc"
