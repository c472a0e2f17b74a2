// SPDX-License-Identifier: Apache-2.0
#include "protocol/discoveryresponse.h"

#include "metadatadocument.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;

namespace {

HttpResponse validResponse() {
    HttpResponse response;
    response.status = 200;
    response.url = QUrl(QStringLiteral("https://op.example"));
    response.contentType = "application/json";
    response.body = toBytes(validMetadata());
    return response;
}

Result<ProviderMetadata> processed(const HttpResponse &response) {
    return processDiscoveryResponse(response, Issuer::fromInput(issuerValue).value());
}

} // namespace

class TestDiscoveryResponse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsTheMetadataOfTheIssuer() {
        const auto metadata = processed(validResponse());
        QCOMPARE(outcome(metadata), QStringLiteral("ok"));
        QCOMPARE(metadata->issuer().value(), issuerValue);
    }

    void rejectsMetadataOfAnotherIssuer() {
        HttpResponse response = validResponse();
        response.body.replace("/oauth2/token\",", "/other\",");
        QCOMPARE(outcome(processed(response)), name(Rule::MetadataIssuerMatches));
    }

    void rejectsWhatIsNoDocument_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QString>("expected");
        for (const int status : {400, 401, 403, 404, 405, 410}) {
            QTest::addRow("%d", status)
                << status << QByteArray("application/json")
                << QStringLiteral("TransportError NoProvider status=%1").arg(status);
        }
        for (const int status : {408, 425, 429, 500, 503}) {
            QTest::addRow("%d", status)
                << status << QByteArray("text/html")
                << QStringLiteral("TransportError HttpStatus status=%1").arg(status);
        }
        QTest::newRow("redirect") << 302 << QByteArray()
                                  << QStringLiteral("TransportError Redirected status=302");
        QTest::newRow("page") << 200 << QByteArray("text/html")
                              << QStringLiteral("TransportError NotJson status=200");
    }
    void rejectsWhatIsNoDocument() {
        QFETCH(int, status);
        QFETCH(QByteArray, contentType);
        QFETCH(QString, expected);
        HttpResponse response = validResponse();
        response.status = status;
        response.contentType = contentType;
        response.body = contentType == "text/html" ? "<html>" : response.body;
        QVERIFY2(outcome(processed(response)).startsWith(expected),
                 qPrintable(outcome(processed(response))));
    }
};

BIFROST_TEST(TestDiscoveryResponse, bifrost::test::NoApplication)
#include "tst_discoveryresponse.moc"
