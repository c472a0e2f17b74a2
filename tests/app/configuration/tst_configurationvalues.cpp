// SPDX-License-Identifier: Apache-2.0
// The redirect host, and additional parameters of the authorization request.
#include "configuration/authorizationparameters.h"
#include "configuration/configurationstore.h"
#include "configuration/configurationvalues.h"
#include "support/testroom.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<bifrost::AdditionalParameters>)

class TestConfigurationValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsRedirectHost_data();
    void readsRedirectHost();
    void readsDpopUse_data();
    void readsDpopUse();
    void readsHardwareKeyUse_data();
    void readsHardwareKeyUse();
    void readsSecurityProfile_data();
    void readsSecurityProfile();
    void readsAuthorizationParameters_data();
    void readsAuthorizationParameters();
    void parametersSurviveTheSettingsFile();
    void differsInScopesAlone();
    void languageIsOneThatThereIs();
    void languagesAreAddedUnlessTheyAreSet();
    void readsKeyFiles();
    void namesAKeyFileThatCannotBeUsed();
    void readsResponseMode();

private:
    /// The client that the user's settings make, and what is wrong with them.
    static bifrost::ClientConfiguration clientOf(QMap<Setting, QString> values,
                                                 QList<ConfigurationProblem> &problems) {
        values.insert(Setting::Issuer, u"https://op.example"_s);
        values.insert(Setting::ClientId, u"client"_s);
        Configuration configuration;
        Layer layer;
        layer.values = values;
        configuration.setLayer(Source::User, layer);
        return *clientConfiguration(configuration, problems);
    }
    [[nodiscard]] QString keyFile(QFile::Permissions permissions) const {
        QFile file(folder_.filePath(u"key.json"_s));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write("key\n") == 4 &&
                               file.setPermissions(permissions);
        return isWritten ? file.fileName() : QString();
    }
    [[nodiscard]] ConfigurationPlaces places() const {
        ConfigurationPlaces places;
        places.userFile = folder_.filePath(u"bifrost.conf"_s);
        return places;
    }
    QTemporaryDir folder_;
};

void TestConfigurationValues::readsRedirectHost_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("default") << QString() << u"http://127.0.0.1:27421/callback"_s;
    QTest::newRow("localhost") << u"LocalHost"_s << u"http://localhost:27421/callback"_s;
    QTest::newRow("IPv6") << u"::1"_s << u"http://[::1]:27421/callback"_s;
    QTest::newRow("unusable") << u"example.com"_s << u"http://127.0.0.1:27421/callback"_s;
}

void TestConfigurationValues::readsRedirectHost() {
    QFETCH(QString, text);
    QFETCH(QString, address);
    Configuration configuration;
    Layer layer;
    layer.values.insert(Setting::Issuer, u"acme"_s);
    layer.values.insert(Setting::ClientId, u"abc"_s);
    layer.values.insert(Setting::RedirectHost, text);
    configuration.setLayer(Source::Environment, layer);
    QList<ConfigurationProblem> problems;
    const auto client = clientConfiguration(configuration, problems);
    QCOMPARE(redirectAddress(configuration), address);
    QVERIFY(address.contains(hostName(client->redirectHost)));
    QCOMPARE(problems.size(), text == "example.com"_L1 ? 1 : 0);
}

void TestConfigurationValues::readsDpopUse_data() {
    using bifrost::DpopUse;
    QTest::addColumn<QString>("text");
    QTest::addColumn<DpopUse>("use");
    QTest::addColumn<int>("problemCount");
    QTest::newRow("default") << settingRow(Setting::Dpop).builtIn.toString() << DpopUse::Auto << 0;
    QTest::newRow("required") << u"required"_s << DpopUse::Required << 0;
    QTest::newRow("off") << u" Off "_s << DpopUse::Off << 0;
    QTest::newRow("unusable") << u"yes"_s << DpopUse::Auto << 1;
}

void TestConfigurationValues::readsDpopUse() {
    QFETCH(QString, text);
    QFETCH(bifrost::DpopUse, use);
    QList<ConfigurationProblem> problems;
    QCOMPARE(clientOf({{Setting::Dpop, text}}, problems).dpop, use);
    QTEST(int(problems.size()), "problemCount");
}

void TestConfigurationValues::readsHardwareKeyUse_data() {
    using bifrost::HardwareKeyUse;
    QTest::addColumn<QString>("text");
    QTest::addColumn<HardwareKeyUse>("use");
    QTest::addColumn<int>("problemCount");
    QTest::newRow("default") << settingRow(Setting::HardwareKeys).builtIn.toString()
                             << HardwareKeyUse::Auto << 0;
    QTest::newRow("required") << u"required"_s << HardwareKeyUse::Required << 0;
    QTest::newRow("off") << u" Off "_s << HardwareKeyUse::Off << 0;
    QTest::newRow("unusable") << u"yes"_s << HardwareKeyUse::Auto << 1;
}

void TestConfigurationValues::readsHardwareKeyUse() {
    QFETCH(QString, text);
    QFETCH(bifrost::HardwareKeyUse, use);
    QList<ConfigurationProblem> problems;
    QCOMPARE(clientOf({{Setting::HardwareKeys, text}}, problems).hardwareKeys, use);
    QTEST(int(problems.size()), "problemCount");
}

void TestConfigurationValues::readsSecurityProfile_data() {
    using bifrost::SecurityProfile;
    QTest::addColumn<QString>("text");
    QTest::addColumn<SecurityProfile>("profile");
    QTest::addColumn<int>("problemCount");
    QTest::newRow("default") << settingRow(Setting::SecurityProfile).builtIn.toString()
                             << SecurityProfile::OpenIdConnect << 0;
    QTest::newRow("FAPI 2.0") << u" FAPI2 "_s << SecurityProfile::Fapi2 << 0;
    QTest::newRow("unusable") << u"fapi"_s << SecurityProfile::Fapi2 << 1; // demands no less
}

void TestConfigurationValues::readsSecurityProfile() {
    QFETCH(bifrost::SecurityProfile, profile);
    QFETCH(QString, text);
    QList<ConfigurationProblem> problems;
    QCOMPARE(clientOf({{Setting::SecurityProfile, text}}, problems).securityProfile, profile);
    QTEST(int(problems.size()), "problemCount");
}

void TestConfigurationValues::readsAuthorizationParameters_data() {
    using bifrost::AdditionalParameters;
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<AdditionalParameters>>("parameters");
    const auto row = [](const QString &text, std::optional<AdditionalParameters> parameters) {
        QTest::newRow(qPrintable(text)) << text << std::move(parameters);
    };
    row(u""_s, AdditionalParameters{});
    row(u"access_type=offline"_s, AdditionalParameters{{u"access_type"_s, u"offline"_s}});
    row(u"?a=b+c&&d=%C3%A4%26+%2B&"_s,
        AdditionalParameters{{u"a"_s, u"b c"_s}, {u"d"_s, u"ä& +"_s}});
    row(u"resource=https://a.example/?x=1 & resource = b"_s,
        AdditionalParameters{{u"resource"_s, u"https://a.example/?x=1"_s},
                             {u"resource"_s, u"b"_s}});
    row(u"empty="_s, AdditionalParameters{{u"empty"_s, QString()}});
    row(u"offline"_s, std::nullopt);
    row(u"=offline"_s, std::nullopt);
    row(u"a=b&c"_s, std::nullopt);
}

void TestConfigurationValues::readsAuthorizationParameters() {
    QFETCH(QString, text);
    QFETCH(std::optional<bifrost::AdditionalParameters>, parameters);
    QCOMPARE(parseAuthorizationParameters(text), parameters);
    if (parameters) {
        QCOMPARE(parseAuthorizationParameters(authorizationParametersText(*parameters)),
                 parameters);
    }
}

void TestConfigurationValues::parametersSurviveTheSettingsFile() {
    QFile file(places().userFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Provider]\nAuthorizationParameters=acr_values=a,b&x=1\n");
    file.close();
    ConfigurationStore store(places(), {});
    QCOMPARE(store.current().value(Setting::AuthorizationParameters).text, u"acr_values=a,b&x=1"_s);
    const QString text = u"a=b;c&d=\"e\"&f=%2C,g"_s;
    QVERIFY(store.save({{Setting::AuthorizationParameters, text}}).ok());
    const ConfigurationStore again(places(), {});
    QCOMPARE(again.current().value(Setting::AuthorizationParameters).text, text);
}

void TestConfigurationValues::differsInScopesAlone() {
    Configuration wider;
    Layer layer;
    layer.values.insert(Setting::Scopes, u"openid offline_access"_s);
    wider.setLayer(Source::User, layer);
    QVERIFY(wider.differsInScopesAlone(Configuration()));
    layer.values.insert(Setting::RedirectHost, u"localhost"_s);
    wider.setLayer(Source::User, layer);
    QVERIFY(!wider.differsInScopesAlone(Configuration()));
    QVERIFY(!Configuration().differsInScopesAlone(Configuration()));
}

void TestConfigurationValues::languageIsOneThatThereIs() {
    const auto problemsWith = [](const QString &language) {
        Configuration configuration;
        Layer layer;
        layer.values = {{Setting::Issuer, u"acme"_s},
                        {Setting::ClientId, u"abc"_s},
                        {Setting::Language, language}};
        configuration.setLayer(Source::User, layer);
        QList<ConfigurationProblem> problems;
        (void)clientConfiguration(configuration, problems);
        return std::pair{configuredLanguage(configuration), problems.size()};
    };
    QCOMPARE(problemsWith(u"system"_s), std::pair(std::optional<QString>(), qsizetype(0)));
    QCOMPARE(problemsWith(u"ar"_s), std::pair(std::optional(u"ar"_s), qsizetype(0)));
    QCOMPARE(problemsWith(u"tlh"_s), std::pair(std::optional<QString>(), qsizetype(1)));
    QCOMPARE(languageChoices().constFirst().code, u"en"_s);
}

void TestConfigurationValues::languagesAreAddedUnlessTheyAreSet() {
    AdditionalParameters parameters;
    addUiLocales(parameters, {});
    QVERIFY(parameters.isEmpty());
    addUiLocales(parameters, {u"ja"_s, u"en"_s});
    QCOMPARE(parameters, (AdditionalParameters{{u"ui_locales"_s, u"ja en"_s}}));
    QVERIFY(checkAdditionalParameters(parameters));
    addUiLocales(parameters, {u"de"_s});
    QCOMPARE(parameters, (AdditionalParameters{{u"ui_locales"_s, u"ja en"_s}}));
}

void TestConfigurationValues::readsKeyFiles() {
    using bifrost::ClientAuthentication;
    QList<ConfigurationProblem> problems;
    QCOMPARE(clientOf({}, problems).clientAuthentication, ClientAuthentication::None);
    const QString path = keyFile(QFile::ReadOwner | QFile::WriteOwner);
    const auto client =
        clientOf({{Setting::ClientKeyFile, path}, {Setting::DecryptionKeyFile, path}}, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(client.clientAuthentication, ClientAuthentication::PrivateKeyJwt);
    QCOMPARE(client.clientKey->reveal(), QByteArray("key"));
    QCOMPARE(client.decryptionKeys, QList{bifrost::Secret("key")});
}

void TestConfigurationValues::namesAKeyFileThatCannotBeUsed() {
    using Kind = ConfigurationProblem::Kind;
    QList<ConfigurationProblem> problems;
    const QString absent = folder_.filePath(u"absent"_s);
    // The sign-in must not go on as that of a public client.
    QVERIFY(clientOf({{Setting::ClientKeyFile, absent}}, problems).clientKey);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().kind, Kind::SecretUnreadable);
    QCOMPARE(problems.constFirst().path, absent);
    problems.clear();
    const QString open = keyFile(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(clientOf({{Setting::DecryptionKeyFile, open}}, problems).decryptionKeys.size() == 1);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().kind, Kind::SecretExposed);
}

void TestConfigurationValues::readsResponseMode() {
    using bifrost::ResponseMode;
    QList<ConfigurationProblem> problems;
    QCOMPARE(clientOf({}, problems).responseMode, ResponseMode::Query);
    QCOMPARE(clientOf({{Setting::ResponseMode, u"query.jwt"_s}}, problems).responseMode,
             ResponseMode::QueryJwt);
    QVERIFY(problems.isEmpty());
    QCOMPARE(clientOf({{Setting::ResponseMode, u"form_post"_s}}, problems).responseMode,
             ResponseMode::Query);
    QCOMPARE(problems.size(), 1);
}

BIFROST_TEST(TestConfigurationValues, QCoreApplication)
#include "tst_configurationvalues.moc"
