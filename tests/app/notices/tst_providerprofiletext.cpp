// SPDX-License-Identifier: Apache-2.0
#include "notices/providerprofiletext.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

using Texts = QMap<QString, QString>;

Texts readTexts(const QString &name) {
    QFile file(QStringLiteral(TRANSLATIONS "/") + name);
    Texts texts;
    if (!file.open(QIODevice::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            texts.insert(source, xml.readElementText());
        }
    }
    return texts;
}

void addLanguages() {
    QTest::addColumn<Texts>("texts");
    for (const QString &name :
         QDir(QStringLiteral(TRANSLATIONS)).entryList({u"providers_*.ts"_s})) {
        QTest::addRow("%s", qPrintable(name)) << readTexts(name);
    }
}

/// Every text of a profile that the window shows.
QStringList shownTexts(const ProviderProfile &profile) {
    QStringList texts;
    for (const ProviderField &field : profile.fields()) {
        texts.append(field.label);
    }
    for (const ProviderStep &step : profile.steps()) {
        texts.append(step.text);
    }
    return profile.limits().isEmpty() ? texts : texts << profile.limits();
}

ProviderProfile profile(const QString &id) {
    return *ProviderProfile::find(id);
}

} // namespace

class TestProviderProfileText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextOfEveryProfileIsTranslated_data() { addLanguages(); }
    void everyTextOfEveryProfileIsTranslated();
    void theAddressSurvivesTheTranslation_data() { addLanguages(); }
    void theAddressSurvivesTheTranslation();
    void theTranslationIsInstalled();
    void saysWhatEachUseMeans();
    void stepsNameTheExactAddress();
    void onlyProvidersWithASecretSpeakOfIt();
};

void TestProviderProfileText::everyTextOfEveryProfileIsTranslated() {
    QFETCH(const Texts, texts);
    QStringList shown;
    for (const ProviderProfile &any : ProviderProfile::all()) {
        for (const QString &text : shownTexts(any)) {
            QVERIFY2(!texts.value(text).isEmpty(), qPrintable(text));
            shown.append(text);
        }
    }
    for (const QString &text : texts.keys()) {
        QVERIFY2(shown.contains(text), qPrintable(u"not shown any more: "_s + text));
    }
}

void TestProviderProfileText::theAddressSurvivesTheTranslation() {
    QFETCH(const Texts, texts);
    static const QString fullStops = u".\u3002"_s;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        QCOMPARE(text.value().count("{redirect_uri}"_L1), text.key().count("{redirect_uri}"_L1));
        QVERIFY2(!text.key().endsWith(u'.') || fullStops.contains(text.value().back()),
                 qPrintable(text.value()));
    }
}

void TestProviderProfileText::theTranslationIsInstalled() {
    QTranslator translator;
    QVERIFY(
        translator.load(QLocale(u"de_DE"_s), u"providers"_s, u"_"_s, u":/bifrost/translations"_s));
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(profileText(u"Restart Dex."_s), u"Starten Sie Dex neu."_s);
    QVERIFY(profileText({}).isEmpty());
    QCoreApplication::removeTranslator(&translator);
}

void TestProviderProfileText::saysWhatEachUseMeans() {
    QCOMPARE(useText(profile(u"slack"_s)),
             u"Bifrost can't sign in with Slack without a server. Slack redirects to https, or to "
             "a URI scheme of the application, but not to http://127.0.0.1."_s);
    QVERIFY(useText(profile(u"roblox"_s)).startsWith("It may not work. "_L1));
    QCOMPARE(useText(profile(u"adfs"_s)), profile(u"adfs"_s).limits());
    QVERIFY(useText(profile(u"google"_s)).isEmpty());
    QVERIFY(!shortUseText(ProviderProfile::Use::NotUsable).isEmpty());
    QVERIFY(shortUseText(ProviderProfile::Use::Usable).isEmpty());
}

void TestProviderProfileText::stepsNameTheExactAddress() {
    const QString address = u"http://localhost:27421/callback"_s;
    for (const ProviderProfile &any : ProviderProfile::all()) {
        const QString steps = stepTexts(any, address).join(u' ');
        QVERIFY2(!steps.contains(u'{'), qPrintable(any.id()));
        QCOMPARE(steps.contains(address), any.use() != ProviderProfile::Use::NotUsable);
    }
    QVERIFY(stepTexts(std::nullopt, address).join(u' ').contains(address));
}

void TestProviderProfileText::onlyProvidersWithASecretSpeakOfIt() {
    QVERIFY(secretText(profile(u"google"_s)).contains("--client-secret-file"_L1));
    QVERIFY(secretText(profile(u"entra"_s)).isEmpty());
    QVERIFY(secretText(std::nullopt).isEmpty());
}

BIFROST_TEST(TestProviderProfileText, QCoreApplication)
#include "tst_providerprofiletext.moc"
