// SPDX-License-Identifier: Apache-2.0
// Every setting can be read from each source that its row names.
#include "commandline/commandline.h"
#include "configuration/environment.h"
#include "configuration/settingsfile.h"
#include "support/testroom.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Form = SettingRow::Form;

namespace {

void addRows() {
    QTest::addColumn<Setting>("setting");
    for (const SettingRow &row : settingRows()) {
        QTest::newRow(row.key.data()) << row.setting;
    }
}

/// The value that `layer` holds for `row`, whatever its form.
QString valueIn(const Layer &layer, const SettingRow &row) {
    if (row.form == Form::Secret) {
        return layer.clientSecret ? QString::fromUtf8(layer.clientSecret->reveal()) : QString();
    }
    return layer.values.value(row.setting);
}

} // namespace

Q_DECLARE_METATYPE(Setting)

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesAreUnique();
    void readsKeyInFile_data() { addRows(); }
    void readsKeyInFile();
    void readsVariables_data() { addRows(); }
    void readsVariables();
    void readsOption_data() { addRows(); }
    void readsOption();
    void hasDefault_data() { addRows(); }
    void hasDefault();
    void savesToFile_data() { addRows(); }
    void savesToFile();
    void changesTheClientUnlessOfTheWindow_data() { addRows(); }
    void changesTheClientUnlessOfTheWindow();
    void isInTheManualPage_data() { addRows(); }
    void isInTheManualPage();

private:
    /// What a file or an option holds so that the setting becomes `value`.
    [[nodiscard]] QString stored(const SettingRow &row, const QString &value) const;
    [[nodiscard]] QString writeFile(const QString &name, const QString &content) const;
    std::unique_ptr<QTemporaryDir> folder_;
};

void TestSettings::init() {
    folder_ = std::make_unique<QTemporaryDir>();
}

QString TestSettings::writeFile(const QString &name, const QString &content) const {
    const QString path = folder_->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) >= 0 ? path : QString();
}

QString TestSettings::stored(const SettingRow &row, const QString &value) const {
    return row.form == Form::Secret ? writeFile(u"secret"_s, value) : value;
}

void TestSettings::namesAreUnique() {
    QSet<QString> names;
    qsizetype count = 0;
    for (const SettingRow &row : settingRows()) {
        for (const auto name : row.variables() + QList{row.key, row.option}) {
            if (!name.isEmpty()) {
                names.insert(name);
                ++count;
            }
        }
        QCOMPARE(row.option.isEmpty(), row.help == nullptr);
        QCOMPARE(row.option.isEmpty(), row.optionValue == nullptr);
    }
    QCOMPARE(names.size(), count);
}

void TestSettings::readsKeyInFile() {
    QFETCH(Setting, setting);
    const SettingRow &row = settingRow(setting);
    const QString path =
        writeFile(u"bifrost.conf"_s, u"[%1]\n%2=%3\n"_s.arg(QString(row.key).section(u'/', 0, 0),
                                                            row.name(), stored(row, u"30000"_s)));
    QList<ConfigurationProblem> problems;
    const Layer layer = SettingsFile(path).read(Source::System, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(valueIn(layer, row), u"30000"_s);
}

void TestSettings::readsVariables() {
    QFETCH(Setting, setting);
    const SettingRow &row = settingRow(setting);
    QVERIFY(!row.variable.isEmpty());
    for (const auto name : row.variables()) {
        QCOMPARE(valueIn(layerFromVariables({{name, u"30000"_s}}), row), u"30000"_s);
        qputenv(name.data(), "30001"); // the variables in order: the last one wins
        QCOMPARE(valueIn(layerFromVariables(processVariables()), row), u"30001"_s);
    }
    qputenv(row.variable.data(), "ours");
    QCOMPARE(valueIn(layerFromVariables(processVariables()), row), u"ours"_s);
    removeSecretVariables();
    QCOMPARE(valueIn(layerFromVariables(processVariables()), row).isEmpty(),
             row.form == Form::Secret || row.setting == Setting::Proxy);
    for (const auto name : row.variables()) {
        qunsetenv(name.data());
    }
}

void TestSettings::readsOption() {
    QFETCH(Setting, setting);
    const SettingRow &row = settingRow(setting);
    if (row.option.isEmpty()) {
        QSKIP("no option of the command line");
    }
    // What each option accepts; most take anything.
    static const QMap<Setting, QString> valid{
        {Setting::Provider, u"google"_s},
        {Setting::Dpop, u"required"_s},
        {Setting::HardwareKeys, u"off"_s},
        {Setting::SecurityProfile, u"fapi2"_s},
        {Setting::RedirectHost, u"localhost"_s},
        {Setting::AuthorizationParameters, u"access_type=offline"_s}};
    const QString value = valid.value(setting, u"30000"_s);
    const CommandLine line =
        parseCommandLine({u"bifrost"_s, u"--%1=%2"_s.arg(row.option, stored(row, value))});
    QCOMPARE(line.request, CommandLine::Request::Run);
    QCOMPARE(valueIn(line.layer, row), value);
    const CommandLine help = parseCommandLine({u"bifrost"_s, u"--help"_s});
    QVERIFY(help.text.contains(u"--%1 <%2>"_s.arg(row.option, QLatin1String(row.optionValue))));
}

void TestSettings::hasDefault() {
    QFETCH(Setting, setting);
    const SettingValue value = Configuration().value(setting);
    QCOMPARE(value.text, settingRow(setting).builtIn);
    QCOMPARE(value.source, Source::BuiltIn);
}

void TestSettings::savesToFile() {
    QFETCH(Setting, setting);
    const SettingRow &row = settingRow(setting);
    if (row.form == Form::Secret) {
        QSKIP("secrets are never written");
    }
    SettingsFile file(folder_->filePath(u"bifrost.conf"_s));
    QVERIFY(file.save({{setting, u"30000"_s}}).ok());
    QList<ConfigurationProblem> problems;
    QCOMPARE(valueIn(file.read(Source::User, problems), row), u"30000"_s);
    QVERIFY(file.save({}).ok());
    QVERIFY(valueIn(file.read(Source::User, problems), row).isEmpty());
}

void TestSettings::changesTheClientUnlessOfTheWindow() {
    QFETCH(Setting, setting);
    const SettingRow &row = settingRow(setting);
    Layer layer;
    if (row.form == Form::Secret) {
        layer.clientSecret = bifrost::Secret("30000");
    } else {
        layer.values.insert(setting, u"30000"_s);
    }
    Configuration changed;
    changed.setLayer(Source::User, layer);
    QCOMPARE(changed.describesSameClient(Configuration()), row.owner == SettingRow::Owner::Window);
}

void TestSettings::isInTheManualPage() {
    QFETCH(Setting, setting);
    QFile file(QStringLiteral(MANUAL_PAGE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).remove(u'\\');
    const SettingRow &row = settingRow(setting);
    if (!row.option.isEmpty()) {
        QVERIFY2(page.contains(u" --%1 "_s.arg(row.option)), row.option.data());
    }
    for (const auto variable : row.variables()) {
        QVERIFY2(page.contains(u' ' + variable), variable.data());
    }
}

BIFROST_TEST(TestSettings, QCoreApplication)
#include "tst_settings.moc"
