// SPDX-License-Identifier: Apache-2.0
// A value that is wrong is named with the place where it stands.
#include "configuration/configurationstore.h"
#include "configuration/configurationvalues.h"
#include "configuration/inilines.h"
#include "notices/configurationtext.h"
#include "support/testroom.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestValuePlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unusableValuesAreNamedWithTheirPlace_data();
    void unusableValuesAreNamedWithTheirPlace();
    void errorsNameThePlaceOfTheValueBehindThem_data();
    void errorsNameThePlaceOfTheValueBehindThem();
    void findsTheLinesOfKeys();
};

void TestValuePlaces::unusableValuesAreNamedWithTheirPlace_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("advice");
    QTest::newRow("environment file")
        << u".env"_s
        << QByteArray("# the guide\nAUTH_ASGARDEO_ISSUER=acme\nAUTH_ASGARDEO_ID=a\n\n"
                      "export BIFROST_REDIRECT_PORT=\"http\"\n")
        << u"line 5 of %1 (BIFROST_REDIRECT_PORT)"_s << u"Correct it there"_s;
    QTest::newRow("settings file")
        << u"bifrost.conf"_s
        << QByteArray("[Provider]\nIssuer=acme\n; a comment\nClientId=a\nRedirectPorts=http\n")
        << u"line 5 of %1 (RedirectPorts)"_s << u"Correct it in Settings"_s;
    QTest::newRow("system file")
        << u"system.conf"_s
        << QByteArray("[Provider]\r\nRedirectPorts=http\r\nIssuer=acme\r\nClientId=a\r\n")
        << u"line 2 of %1 (RedirectPorts)"_s << u"Correct it there"_s;
}

void TestValuePlaces::unusableValuesAreNamedWithTheirPlace() {
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, place);
    QFETCH(const QString, advice);
    const QTemporaryDir folder;
    const QString path = folder.filePath(file);
    write(path, content);
    ConfigurationPlaces places;
    places.systemFiles = {folder.filePath(u"system.conf"_s)};
    places.userFile = folder.filePath(u"bifrost.conf"_s);
    places.envFile = file == ".env"_L1 ? path : QString();
    const ConfigurationStore store(places, {});
    QList<ConfigurationProblem> problems;
    QVERIFY(clientConfiguration(store.current(), problems));
    QCOMPARE(problems.size(), 1);
    const QString text = describeProblem(problems.first()).text;
    QVERIFY2(text.contains(place.arg(path)), qPrintable(text));
    QVERIFY2(text.contains(advice), qPrintable(text));
}

void TestValuePlaces::errorsNameThePlaceOfTheValueBehindThem_data() {
    using namespace bifrost;
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("place");
    const QUrl metadata(u"https://provider.example/.well-known/openid-configuration"_s);
    const QString issuer = u"line 1 of /home/ada/.env (AUTH_ASGARDEO_ISSUER)"_s;
    QTest::newRow("issuer is no URL")
        << Error(ValidationError{Rule::IssuerIsUrl, {}, {}}) << issuer;
    QTest::newRow("no provider there")
        << Error(TransportError{TransportError::Kind::NoProvider, metadata, 404, {}, {}}) << issuer;
    QTest::newRow("a web page there")
        << Error(TransportError{TransportError::Kind::NotJson, metadata, 200, {}, {}}) << issuer;
    QTest::newRow("provider out of order")
        << Error(TransportError{TransportError::Kind::HttpStatus, metadata, 503, {}, {}})
        << QString();
    // The provider's metadata names the other addresses, so the issuer is right.
    const QUrl token(u"https://provider.example/token"_s);
    QTest::newRow("refused by the token endpoint")
        << Error(TransportError{TransportError::Kind::HttpStatus, token, 400, {}, {}}) << QString();
    QTest::newRow("a web page of the token endpoint")
        << Error(TransportError{TransportError::Kind::NotJson, token, 200, {}, {}}) << QString();
    QTest::newRow("wrong secret") << Error(OAuthErrorResponse{OAuthErrorResponse::Endpoint::Token,
                                                              u"invalid_client"_s,
                                                              {},
                                                              401})
                                  << u"line 3 of /home/ada/.env (AUTH_ASGARDEO_SECRET)"_s;
    QTest::newRow("wrong scopes")
        << Error(OAuthErrorResponse{
               OAuthErrorResponse::Endpoint::Authorization, u"invalid_scope"_s, {}, 0})
        << u"environment variable BIFROST_SCOPE"_s;
}

void TestValuePlaces::errorsNameThePlaceOfTheValueBehindThem() {
    QFETCH(const bifrost::Error, error);
    QFETCH(const QString, place);
    Configuration configuration;
    Layer file;
    file.values = {{Setting::Issuer, u"pa$word"_s}};
    file.clientSecret = bifrost::Secret("hidden");
    file.places = {{Setting::Issuer, {u"/home/ada/.env"_s, 1, u"AUTH_ASGARDEO_ISSUER"_s}},
                   {Setting::ClientSecret, {u"/home/ada/.env"_s, 3, u"AUTH_ASGARDEO_SECRET"_s}}};
    configuration.setLayer(Source::EnvFile, file);
    Layer environment;
    environment.values = {{Setting::Scopes, u"x"_s}};
    environment.places = {{Setting::Scopes, {.name = u"BIFROST_SCOPE"_s}}};
    configuration.setLayer(Source::Environment, environment);
    Notice plain;
    plain.text = u"Text."_s;
    const Notice notice = withOrigin(plain, error, configuration);
    QVERIFY2(notice.text.contains(place), qPrintable(notice.text));
    QCOMPARE(notice.text == "Text."_L1, place.isEmpty());
    QVERIFY(!notice.text.contains(u"hidden"_s));
}

void TestValuePlaces::findsTheLinesOfKeys() {
    const auto lines =
        iniKeyLines("\xEF\xBB\xBF; x=1\r\n[A]\r\nb = 1\r\n# c=1\r\n[D]\nb=2\nb=3\ne\n");
    QCOMPARE(lines, (QHash<QString, int>{{u"A/b"_s, 3}, {u"D/b"_s, 7}}));
}

BIFROST_TEST(TestValuePlaces, QCoreApplication)
#include "tst_valueplaces.moc"
