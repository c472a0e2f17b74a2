// SPDX-License-Identifier: Apache-2.0
#include "metadatadocument.h"
#include "protocol/providermetadata.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace bifrost::test;

class TestDpopMetadata : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhetherDpopIsOffered_data();
    void knowsWhetherDpopIsOffered();
};

void TestDpopMetadata::knowsWhetherDpopIsOffered_data() {
    QTest::addColumn<QJsonValue>("algorithms");
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<bool>("isExcluded");
    const QString es256 = QStringLiteral("ES256");
    QTest::newRow("nothing said") << QJsonValue(QJsonValue::Undefined) << false << false;
    QTest::newRow("ours") << QJsonValue(QJsonArray{es256}) << true << false;
    QTest::newRow("ours among others")
        << QJsonValue(QJsonArray{QStringLiteral("RS256"), es256}) << true << false;
    QTest::newRow("others alone") << QJsonValue(QJsonArray{QStringLiteral("RS256"),
                                                           QStringLiteral("es256")})
                                  << false << true;
    QTest::newRow("none and HS256")
        << QJsonValue(QJsonArray{QStringLiteral("none"), QStringLiteral("HS256")}) << false << true;
    QTest::newRow("empty") << QJsonValue(QJsonArray()) << false << true;
    QTest::newRow("text") << QJsonValue(es256) << false << false;
}

/// RFC 9449 §5.1
void TestDpopMetadata::knowsWhetherDpopIsOffered() {
    QFETCH(QJsonValue, algorithms);
    QJsonObject document = validMetadata();
    document[QLatin1String("dpop_signing_alg_values_supported")] = algorithms;
    const auto metadata =
        ProviderMetadata::parse(toBytes(document), Issuer::fromInput(issuerValue).value());
    QVERIFY(metadata);
    QTEST(metadata->offersDpop(), "isOffered");
    QTEST(metadata->excludesDpop(), "isExcluded");
}

BIFROST_TEST(TestDpopMetadata, bifrost::test::NoApplication)
#include "tst_dpopmetadata.moc"
