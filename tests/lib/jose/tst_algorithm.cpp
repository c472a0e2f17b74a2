// SPDX-License-Identifier: Apache-2.0
#include "doubles/signingkey.h"
#include "jose/algorithm.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestAlgorithm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsTheseAndNoOthers();
    void knowsNo_data();
    void knowsNo();
    void selectsEddsaByTheLengthOfTheSignature();
    void knowsTheSameSchemeByTwoNames();
};

void TestAlgorithm::holdsTheseAndNoOthers() {
    QByteArrayList names;
    for (const Algorithm &algorithm : algorithms()) {
        if (!names.contains(algorithm.name)) {
            names.append(algorithm.name);
        }
    }
    QCOMPARE(names, test::signatureAlgorithms());
}

void TestAlgorithm::knowsNo_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"none", "None", "HS256", "HS384", "HS512", "RS1", "ES256K", "rs256",
                             "RS256 ", "RSA-OAEP", ""}) {
        QTest::addRow("'%s'", name) << QByteArray(name);
    }
}

void TestAlgorithm::knowsNo() {
    QFETCH(QByteArray, name);
    QCOMPARE(findAlgorithm(name), nullptr);
}

void TestAlgorithm::selectsEddsaByTheLengthOfTheSignature() {
    QCOMPARE(findAlgorithm("EdDSA", 64)->curve, "Ed25519");
    QCOMPARE(findAlgorithm("EdDSA", 114)->curve, "Ed448");
    QCOMPARE(findAlgorithm("EdDSA", 65)->signatureSize, 64);
    QCOMPARE(findAlgorithm("RS256", 256)->name, "RS256");
}

void TestAlgorithm::knowsTheSameSchemeByTwoNames() {
    QVERIFY(findAlgorithm("EdDSA", 114)->isSameScheme(*findAlgorithm("Ed448")));
    QVERIFY(!findAlgorithm("EdDSA", 114)->isSameScheme(*findAlgorithm("Ed25519")));
    QVERIFY(!findAlgorithm("RS256")->isSameScheme(*findAlgorithm("PS256")));
    QVERIFY(!findAlgorithm("RS256")->isSameScheme(*findAlgorithm("RS384")));
}

BIFROST_TEST(TestAlgorithm, bifrost::test::NoApplication)
#include "tst_algorithm.moc"
