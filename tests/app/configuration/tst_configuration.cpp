// SPDX-License-Identifier: Apache-2.0
#include "configuration/configurationstore.h"
#include "configuration/configurationvalues.h"
#include "notices/configurationtext.h"
#include "support/testroom.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray read(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Layer issuerLayer(const QString &issuer) {
    Layer layer;
    layer.values.insert(Setting::Issuer, issuer);
    return layer;
}

} // namespace

class TestConfiguration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void laterSourceWins_data();
    void laterSourceWins();
    void emptyValueDoesNotHideAnEarlierOne();
    void readsEverySource();
    void secretOfTheHighestSourceWins();
    void secretMakesTheClientConfidential();
    void unusableValuesAreReportedAndReplaced();
    void parsesPorts();
    void savesAndReadsBack();
    void keepsUnknownKeys();
    void movesADamagedFileAside();
    void reportsMalformedLines_data();
    void reportsMalformedLines();
    void copiesTheFileBeforeItDiscardsLines();
    void reportsMalformedLinesOfAnEnvFile();
    void movesAnUnreadableFileAside();
    void reportsThatItCannotSave();
    void forgetKeepsAppearanceAndApplication();
    void secretFileNamedInSettingsIsRead();
    void secretIsNeverWritten();
    void passwordOfAProxyIsNeverWrittenOrReported();
    void everyProblemHasAText();

private:
    [[nodiscard]] ConfigurationPlaces places() const;
    std::unique_ptr<QTemporaryDir> folder_;
};

void TestConfiguration::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    for (const char *name : {"BIFROST_ISSUER", "BIFROST_CLIENT_ID", "BIFROST_CLIENT_SECRET",
                             "BIFROST_SCOPE", "BIFROST_REDIRECT_PORT", "BIFROST_APPLICATION_ID",
                             "BIFROST_APPEARANCE", "BIFROST_CLIENT_AUTHENTICATION",
                             "AUTH_ASGARDEO_ID", "AUTH_ASGARDEO_SECRET", "AUTH_ASGARDEO_ISSUER"}) {
        qunsetenv(name);
    }
}

void TestConfiguration::cleanup() {
    init();
}

ConfigurationPlaces TestConfiguration::places() const {
    return {.systemFiles = {folder_->filePath(u"etc/bifrost.conf"_s)},
            .userFile = folder_->filePath(u"home/bifrost.conf"_s),
            .envFile = {}};
}

void TestConfiguration::laterSourceWins_data() {
    QTest::addColumn<int>("highest");
    for (int source = 1; source < sourceCount; ++source) {
        QTest::addRow("source %d", source) << source;
    }
}

void TestConfiguration::laterSourceWins() {
    QFETCH(int, highest);
    Configuration configuration;
    for (int source = 1; source <= highest; ++source) {
        configuration.setLayer(static_cast<Source>(source), issuerLayer(u"from %1"_s.arg(source)));
    }
    const SettingValue value = configuration.value(Setting::Issuer);
    QCOMPARE(value.text, u"from %1"_s.arg(highest));
    QCOMPARE(value.source, static_cast<Source>(highest));
    QCOMPARE(configuration.isOverridden(Setting::Issuer), highest > int(Source::User));
}

void TestConfiguration::emptyValueDoesNotHideAnEarlierOne() {
    Configuration configuration;
    configuration.setLayer(Source::User, issuerLayer(u"acme"_s));
    configuration.setLayer(Source::CommandLine, issuerLayer({}));
    QCOMPARE(configuration.value(Setting::Issuer).text, u"acme"_s);
}

void TestConfiguration::readsEverySource() {
    auto where = places();
    where.envFile = folder_->filePath(u".env"_s);
    write(where.systemFiles.first(), "[Provider]\nScopes=openid\nRedirectPorts=27421, 27422\n");
    write(where.userFile,
          "[Provider]\nIssuer=acme\nClientId=person\n[Appearance]\nColorScheme=dark\n");
    write(where.envFile, "AUTH_ASGARDEO_ID=from-file\nNEXT_PUBLIC_AUTH_ASGARDEO_LOGOUT_URL=x\n");
    qputenv("BIFROST_SCOPE", "openid email");
    Layer line;
    line.values.insert(Setting::RedirectPorts, u"30000"_s);
    const ConfigurationStore store(where, line);
    const Configuration &c = store.current();
    QCOMPARE(c.value(Setting::Issuer).source, Source::User);
    QCOMPARE(c.value(Setting::ClientId).text, u"from-file"_s);
    QCOMPARE(c.value(Setting::ClientId).source, Source::EnvFile);
    QCOMPARE(c.value(Setting::Scopes).text, u"openid email"_s);
    QCOMPARE(c.value(Setting::Scopes).source, Source::Environment);
    QCOMPARE(c.value(Setting::RedirectPorts).source, Source::CommandLine);
    QCOMPARE(c.layer(Source::System).values.value(Setting::RedirectPorts), u"27421, 27422"_s);
    QCOMPARE(configuredAppearance(c), Appearance::Dark);
    QCOMPARE(redirectAddress(c), u"http://127.0.0.1:30000/callback"_s);
    QCOMPARE(c.problems.size(), 1);
    QCOMPARE(c.problems.first().kind, ConfigurationProblem::Kind::NameIgnored);
}

void TestConfiguration::secretOfTheHighestSourceWins() {
    Configuration configuration;
    QVERIFY(!configuration.clientSecret());
    Layer layer;
    layer.clientSecret = bifrost::Secret("from env");
    configuration.setLayer(Source::Environment, layer);
    layer.clientSecret = bifrost::Secret("from file");
    configuration.setLayer(Source::EnvFile, layer);
    QCOMPARE(configuration.clientSecret()->reveal(), QByteArray("from env"));
    QCOMPARE(configuration.clientSecretSource(), Source::Environment);
}

void TestConfiguration::secretMakesTheClientConfidential() {
    Configuration configuration;
    Layer layer = issuerLayer(u"acme"_s);
    layer.values.insert(Setting::ClientId, u"abc"_s);
    configuration.setLayer(Source::User, layer);
    QList<ConfigurationProblem> problems;
    using bifrost::ClientAuthentication;
    QCOMPARE(clientConfiguration(configuration, problems)->clientAuthentication,
             ClientAuthentication::None);
    layer.clientSecret = bifrost::Secret("x");
    configuration.setLayer(Source::User, layer);
    QCOMPARE(clientConfiguration(configuration, problems)->clientAuthentication,
             ClientAuthentication::ClientSecretBasic);
    layer.values.insert(Setting::ClientAuthentication, u"client_secret_post"_s);
    configuration.setLayer(Source::User, layer);
    QCOMPARE(clientConfiguration(configuration, problems)->clientAuthentication,
             ClientAuthentication::ClientSecretPost);
    QVERIFY(problems.isEmpty());
}

void TestConfiguration::unusableValuesAreReportedAndReplaced() {
    Configuration configuration;
    QList<ConfigurationProblem> problems;
    QVERIFY(
        !clientConfiguration(configuration, problems)); // an empty configuration is not a problem
    QVERIFY(problems.isEmpty());
    Layer layer = issuerLayer(u"acme"_s);
    layer.values.insert(Setting::ClientId, u"abc"_s);
    layer.values.insert(Setting::RedirectPorts, u"eighty"_s);
    configuration.setLayer(Source::Environment, layer);
    const auto client = clientConfiguration(configuration, problems);
    QCOMPARE(client->redirectPorts, QList<quint16>{27421});
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().detail.contains(u"eighty"_s));
    QCOMPARE(client->scopes, (QStringList{u"openid"_s, u"profile"_s, u"email"_s}));
}

void TestConfiguration::parsesPorts() {
    QCOMPARE(parsePorts(u" 27421,  27422 30000"_s), (QList<quint16>{27421, 27422, 30000}));
    for (const auto &text : {u""_s, u"80"_s, u"65536"_s, u"-1"_s, u"27421,x"_s, u"27421.5"_s}) {
        QVERIFY2(!parsePorts(text), qPrintable(text));
    }
}

void TestConfiguration::savesAndReadsBack() {
    ConfigurationStore store(places(), {});
    QSignalSpy changed(&store, &ConfigurationStore::changed);
    QVERIFY(store.save({{Setting::Issuer, u"acme"_s}, {Setting::ClientId, u"abc"_s}}).ok());
    QVERIFY(store.save({{Setting::RedirectPorts, u"27421, 27422"_s}}).ok());
    QCOMPARE(changed.size(), 2);
    QVERIFY(store.current().isComplete());
    const ConfigurationStore again(places(), {});
    QCOMPARE(again.current().value(Setting::Issuer).text, u"acme"_s);
    QCOMPARE(again.current().value(Setting::RedirectPorts).text, u"27421, 27422"_s);
    QVERIFY(again.current().describesSameClient(store.current()));
}

void TestConfiguration::passwordOfAProxyIsNeverWrittenOrReported() {
    write(places().userFile, "[Network]\nProxy=http://ada:s3cret@proxy.example:3128\n");
    ConfigurationStore store(places(), {});
    QList<ConfigurationProblem> problems;
    QCOMPARE(applicationConfiguration(store.current()).proxy,
             u"http://ada:s3cret@proxy.example:3128"_s);
    QVERIFY(store.save({{Setting::Issuer, u"acme"_s}}).ok());
    QVERIFY(read(places().userFile).contains("http://proxy.example:3128"));
    QVERIFY(!read(places().userFile).contains("s3cret"));

    write(places().userFile, "[Provider]\nIssuer=acme\nClientId=abc\n"
                             "[Network]\nProxy=https://ada:s3cret@proxy.example\n");
    const ConfigurationStore unusable(places(), {});
    QVERIFY(clientConfiguration(unusable.current(), problems)->proxy.isEmpty());
    QCOMPARE(problems.size(), 1);
    QVERIFY(!problems.constFirst().detail.contains(u"s3cret"_s));
}

void TestConfiguration::keepsUnknownKeys() {
    write(places().userFile, "[Provider]\nIssuer=acme\n[Future]\nKey=kept\n");
    ConfigurationStore store(places(), {});
    QVERIFY(store.save({{Setting::ClientId, u"abc"_s}}).ok());
    QVERIFY(read(places().userFile).contains("Key=kept"));
}

void TestConfiguration::movesADamagedFileAside() {
    const QByteArray damaged = "[Provider\nthis is not\x01 a settings file\n";
    write(places().userFile, damaged);
    ConfigurationStore store(places(), {});
    QCOMPARE(store.current().problems.size(), 1);
    QCOMPARE(store.current().problems.first().kind, ConfigurationProblem::Kind::FileMalformed);
    QCOMPARE(read(places().userFile), damaged); // reading changes nothing
    const SaveResult result = store.save({{Setting::Issuer, u"acme"_s}});
    QVERIFY(result.ok());
    QCOMPARE(read(result.keptAside), damaged);
    QVERIFY(store.current().problems.isEmpty());
    QCOMPARE(ConfigurationStore(places(), {}).current().value(Setting::Issuer).text, u"acme"_s);
}

void TestConfiguration::reportsMalformedLines_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const QByteArray &content, const QString &lines) {
        QTest::newRow(name) << "[Provider]\n" + content + "ClientId=abc\n" << lines;
    };
    row("all in order", "Issuer=acme\n\n[Appearance]\nColorScheme=dark\n[Provider]\n", u""_s);
    row("no =", "Issuer acme\n", u"2"_s);
    row("two of them", "Issuer acme\r\n  \r\nScopes\r\n", u"2, 4"_s);
    row("many", "a\nb\nc\nd\ne\nf\ng\n", u"2, 3, 4, 5, 6, ..."_s);
    row("no name", "=acme\n", u"2"_s);
    row("comments", "# one\n; two\n  # three\nIssuer=acme ; four\n", u""_s);
    row("= in a comment behind", "Issuer ; = acme\n", u"2"_s);
    row("quotes over lines", "Issuer=\"ac\n= me\"\nScopes\n", u"4"_s);
    row("continued line", "Issuer=ac\\\nme\nScopes\n", u"4"_s);
    row("quote that never closes", "Scopes\nIssuer=\"acme\n", u"2, 3"_s);
    row("byte order mark", "", u""_s);
}

void TestConfiguration::reportsMalformedLines() {
    QFETCH(QByteArray, content);
    QFETCH(QString, lines);
    const bool marked = qstrcmp(QTest::currentDataTag(), "byte order mark") == 0;
    write(places().userFile, (marked ? "\xEF\xBB\xBF" : "") + content);
    const ConfigurationStore store(places(), {});
    const auto &problems = store.current().problems;
    QCOMPARE(problems.size(), lines.isEmpty() ? 0 : 1);
    if (!lines.isEmpty()) {
        QCOMPARE(problems.first().kind, ConfigurationProblem::Kind::FileMalformed);
        QCOMPARE(problems.first().detail, lines);
        QVERIFY(describeProblem(problems.first()).text.contains(lines));
    }
    if (!lines.endsWith(u"2, 3"_s)) { // the other lines are used
        QCOMPARE(store.current().value(Setting::ClientId).text, u"abc"_s);
    }
}

void TestConfiguration::copiesTheFileBeforeItDiscardsLines() {
    const QByteArray content = "[Provider]\nIssuer acme\nClientId=abc\n[Future]\nKey=kept\n";
    write(places().userFile, content);
    ConfigurationStore store(places(), {});
    const SaveResult result = store.save({{Setting::Issuer, u"acme"_s}});
    QVERIFY2(result.ok(), qPrintable(result.error));
    QCOMPARE(read(result.keptAside), content);
    QVERIFY(store.current().problems.isEmpty());
    QVERIFY(read(places().userFile).contains("Key=kept"));
    QVERIFY(store.save({{Setting::Issuer, u"acme2"_s}}).keptAside.isEmpty());
    const ConfigurationStore again(places(), {});
    QVERIFY(again.current().problems.isEmpty());
    QCOMPARE(again.current().value(Setting::Issuer).text, u"acme2"_s);
    QCOMPARE(again.current().value(Setting::ClientId).text, u"abc"_s);
}

void TestConfiguration::reportsMalformedLinesOfAnEnvFile() {
    auto where = places();
    where.envFile = folder_->filePath(u".env"_s);
    write(where.envFile, "AUTH_ASGARDEO_ID=abc\nAUTH_ASGARDEO_ISSUER acme\n\n=x\n");
    const ConfigurationStore store(where, {});
    QCOMPARE(store.current().problems.size(), 1);
    QCOMPARE(store.current().problems.first().detail, u"2, 4"_s);
    QCOMPARE(store.current().value(Setting::ClientId).text, u"abc"_s);
}

void TestConfiguration::movesAnUnreadableFileAside() {
    QVERIFY(QDir().mkpath(places().userFile)); // a folder cannot be read as a file
    ConfigurationStore store(places(), {});
    QCOMPARE(store.current().problems.first().kind, ConfigurationProblem::Kind::FileUnreadable);
    const SaveResult result = store.save({{Setting::Issuer, u"acme"_s}});
    QVERIFY2(result.ok(), qPrintable(result.error));
    QVERIFY(QFileInfo(result.keptAside).isDir());
}

void TestConfiguration::reportsThatItCannotSave() {
    auto where = places();
    write(folder_->filePath(u"file"_s), "x");
    where.userFile =
        folder_->filePath(u"file/bifrost.conf"_s); // there cannot be a folder below a file
    ConfigurationStore store(where, {});
    QSignalSpy changed(&store, &ConfigurationStore::changed);
    const SaveResult result = store.save({{Setting::Issuer, u"acme"_s}});
    QVERIFY(!result.ok());
    QVERIFY(result.error.contains(folder_->filePath(u"file"_s)));
    QCOMPARE(changed.size(), 0);
    QVERIFY(!store.current().isComplete());
}

void TestConfiguration::forgetKeepsAppearanceAndApplication() {
    ConfigurationStore store(places(), {});
    QVERIFY(store
                .save({{Setting::Issuer, u"acme"_s},
                       {Setting::ClientId, u"abc"_s},
                       {Setting::ApplicationId, u"mine"_s}, // names the entries in the keychain
                       {Setting::Appearance, u"dark"_s}})
                .ok());
    QVERIFY(store.forget().ok());
    QVERIFY(!store.current().isComplete());
    QCOMPARE(store.current().value(Setting::ApplicationId).text, u"mine"_s);
    QCOMPARE(configuredAppearance(ConfigurationStore(places(), {}).current()), Appearance::Dark);
    QVERIFY(!read(places().userFile).contains("acme"));
}

void TestConfiguration::secretFileNamedInSettingsIsRead() {
    const QString path = folder_->filePath(u"secret"_s);
    write(path, "s3cr3t\n");
    write(places().userFile, "[Provider]\nClientSecretFile=" + path.toUtf8() + "\n");
    QCOMPARE(ConfigurationStore(places(), {}).current().clientSecret()->reveal(),
             QByteArray("s3cr3t"));
    QVERIFY(QFile::remove(path));
    const ConfigurationStore without(places(), {});
    QVERIFY(!without.current().clientSecret());
    QCOMPARE(without.current().problems.first().kind, ConfigurationProblem::Kind::SecretUnreadable);
}

void TestConfiguration::secretIsNeverWritten() {
    qputenv("BIFROST_CLIENT_SECRET", "s3cr3t");
    ConfigurationStore store(places(), {});
    QVERIFY(store.current().clientSecret());
    QVERIFY(store.save({{Setting::Issuer, u"acme"_s}}).ok());
    QVERIFY(!read(places().userFile).contains("s3cr3t"));
}

void TestConfiguration::everyProblemHasAText() {
    using Kind = ConfigurationProblem::Kind;
    for (const auto kind : {Kind::FileUnreadable, Kind::FileMalformed, Kind::SecretUnreadable,
                            Kind::SecretExposed, Kind::CertificateUnreadable, Kind::KeyExposed,
                            Kind::FileExposed, Kind::ValueUnusable, Kind::NameIgnored}) {
        const Notice notice = describeProblem({kind, Source::EnvFile, u"/path"_s, u"detail"_s});
        QVERIFY(!notice.title.isEmpty());
        QVERIFY(notice.text.endsWith(u'.'));
        QVERIFY(!notice.text.contains(u'%'));
    }
    QCOMPARE(sourceNote(Source::CommandLine), u"from the command line"_s);
}

BIFROST_TEST(TestConfiguration, QCoreApplication)
#include "tst_configuration.moc"
