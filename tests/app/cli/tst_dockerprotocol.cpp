// SPDX-License-Identifier: Apache-2.0
#include "cli/helpers/dockerprotocol.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestDockerProtocol : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsARegistryAsDockerNamesIt_data();
    void readsARegistryAsDockerNamesIt();
    void answersWithWhatDockerReads();
    void listsRegistriesWithTlsAlone();
};

void TestDockerProtocol::readsARegistryAsDockerNamesIt_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *input, const QString &url) {
        QTest::newRow(input) << QByteArray(input) << url;
    };
    row("registry.example", u"https://registry.example"_s);
    row("registry.example:5000", u"https://registry.example:5000"_s);
    row("https://index.docker.io/v1/", u"https://index.docker.io"_s);
    row("http://registry.example", {});
    row("https://https://registry.example", {});
    row("registry.example\nevil.example", {});
    row("registry.example@evil.example", {});
    row("registry.example%2fevil.example", {});
    row("", {});
}

void TestDockerProtocol::readsARegistryAsDockerNamesIt() {
    QFETCH(QByteArray, input);
    QFETCH(QString, url);
    const QUrl found = registryUrl(input);
    QCOMPARE(found.isValid() ? found.toString() : QString(), url);
}

void TestDockerProtocol::answersWithWhatDockerReads() {
    const QJsonObject object =
        QJsonDocument::fromJson(dockerCredential("https://registry.example/v1/", Secret("token")))
            .object();
    QCOMPARE(object, (QJsonObject{{u"ServerURL"_s, u"https://registry.example/v1/"_s},
                                  {u"Username"_s, u"oauth2"_s},
                                  {u"Secret"_s, u"token"_s}}));
}

void TestDockerProtocol::listsRegistriesWithTlsAlone() {
    const QJsonObject object =
        QJsonDocument::fromJson(
            dockerCredentialList({u"https://registry.example"_s, u"http://127.0.0.1:8080"_s}))
            .object();
    QCOMPARE(object, (QJsonObject{{u"https://registry.example"_s, u"oauth2"_s}}));
}

BIFROST_TEST(TestDockerProtocol, bifrost::test::NoApplication)
#include "tst_dockerprotocol.moc"
