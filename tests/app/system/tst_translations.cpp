// SPDX-License-Identifier: Apache-2.0
#include "notices/browserpagetext.h"
#include "support/testroom.h"
#include "system/translations.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or the plural forms
    QString type;             ///< empty: finished
};

void readTranslation(QXmlStreamReader &xml, Message &message) {
    message.type = xml.attributes().value("type"_L1).toString();
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement()) { // numerusform
            message.translations.append(xml.readElementText());
        } else {
            text += xml.text();
        }
    }
    if (message.translations.isEmpty()) {
        message.translations.append(text);
    }
}

QList<Message> readMessages(const QString &path) {
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            messages.append({context, xml.readElementText(), {}, {}});
        } else if (xml.name() == "translation"_L1 && !messages.isEmpty()) {
            readTranslation(xml, messages.last());
        }
    }
    return messages;
}

QStringList placeholders(const QString &text) {
    static const QRegularExpression pattern(u"%L?[1-9]|%n|\\{\\{?[a-z_]+\\}?\\}"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured());
    }
    found.sort();
    return found;
}

/// How many forms a language has for a number of things; see Qt Linguist's "plural rules".
qsizetype pluralForms(const QString &language) {
    static const QMap<QString, qsizetype> forms{{u"ar"_s, 6}, {u"ja"_s, 1}};
    return forms.value(language, 2);
}

QStringList languages() {
    QStringList found;
    for (const QString &file : QDir(QStringLiteral(TRANSLATIONS)).entryList({u"bifrost_*.ts"_s})) {
        found.append(file.section(u'_', 1).chopped(3));
    }
    return found;
}

QString fileOf(const QString &language) {
    return u"%1/bifrost_%2.ts"_s.arg(QStringLiteral(TRANSLATIONS), language);
}

void addLanguages() {
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        QTest::addRow("%s", qPrintable(language)) << language;
    }
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPromisedLanguageIsThere();
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void everyTextOfTheSourcesIsInTheTranslation_data() { addLanguages(); }
    void everyTextOfTheSourcesIsInTheTranslation();
    void placeholdersAndMnemonicsSurvive_data() { addLanguages(); }
    void placeholdersAndMnemonicsSurvive();
    void spacesAndLinesSurvive_data() { addLanguages(); }
    void spacesAndLinesSurvive();
    void mnemonicsOfTheRailAndHomeDiffer_data() { addLanguages(); }
    void mnemonicsOfTheRailAndHomeDiffer();
    void browserPagesAreInEveryLanguage_data() { addLanguages(); }
    void browserPagesAreInEveryLanguage();
    void firstLanguageWithATranslationIsUsed_data();
    void firstLanguageWithATranslationIsUsed();
    void directionFollowsTheLanguage();
    void chosenLanguageReplacesTheSystems();
    void providerIsToldTheLanguages();
};

void TestTranslations::everyPromisedLanguageIsThere() {
    QCOMPARE(languages(), (QStringList{u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s}));
    QCOMPARE(Translations::available(), QStringList{u"en"_s} + languages());
    for (const QString &language : languages()) {
        QVERIFY2(QFile::exists(u":/bifrost/translations/providers_%1.qm"_s.arg(language)),
                 qPrintable(language));
        QVERIFY(!Translations::nativeName(language).isEmpty());
    }
    QCOMPARE(Translations::nativeName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(Translations::nativeName(u"fr"_s), u"Fran\u00E7ais"_s);
}

void TestTranslations::everyTextIsTranslated() {
    QFETCH(const QString, language);
    const QList<Message> messages = readMessages(fileOf(language));
    QVERIFY(messages.size() > 300);
    for (const Message &message : messages) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.type + u": "_s + message.source));
        QVERIFY2(!message.translations.contains(QString()), qPrintable(message.source));
        QCOMPARE(message.translations.size(),
                 message.source.contains("%n"_L1) ? pluralForms(language) : 1);
    }
}

void TestTranslations::everyTextOfTheSourcesIsInTheTranslation() {
    QFETCH(const QString, language);
    if (QStringLiteral(LUPDATE).isEmpty()) {
        QSKIP("needs lupdate, of Qt's translation tools");
    }
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"bifrost_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(fileOf(language), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QProcess::execute(QStringLiteral(LUPDATE), {u"-silent"_s, u"-no-obsolete"_s,
                                                         QStringLiteral(SOURCES), u"-ts"_s, copy}),
             0);
    const QList<Message> updated = readMessages(copy);
    for (const Message &message : updated) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.source));
    }
    QCOMPARE(updated.size(), readMessages(fileOf(language)).size()); // and no text is obsolete
}

void TestTranslations::placeholdersAndMnemonicsSurvive() {
    QFETCH(const QString, language);
    for (const Message &message : readMessages(fileOf(language))) {
        for (const QString &translation : message.translations) {
            // The forms for no thing, one and two may do without the number.
            if (!message.source.contains("%n"_L1)) {
                QVERIFY2(placeholders(translation) == placeholders(message.source),
                         qPrintable(translation));
            }
            QVERIFY2(translation.count(u'&') == message.source.count(u'&'),
                     qPrintable(translation));
        }
    }
}

void TestTranslations::spacesAndLinesSurvive() {
    QFETCH(const QString, language);
    const auto edges = [](const QString &text) {
        return std::pair{text.front().isSpace(), text.back().isSpace()};
    };
    for (const Message &message : readMessages(fileOf(language))) {
        for (const QString &translation : message.translations) {
            QVERIFY2(edges(translation) == edges(message.source), qPrintable(translation));
            QCOMPARE(translation.count(u'\n'), message.source.count(u'\n'));
            QVERIFY2(!translation.contains("  "_L1), qPrintable(translation));
        }
    }
}

// Controls that are visible at the same time must not share a key.
void TestTranslations::mnemonicsOfTheRailAndHomeDiffer() {
    QFETCH(const QString, language);
    const QList<std::pair<QString, QString>> together{{u"NavigationRail"_s, {}},
                                                      {u"HomePage"_s, u"&Cancel"_s},
                                                      {u"HomePage"_s, u"&Open the browser again"_s},
                                                      {u"HomePage"_s, u"Copy &link"_s}};
    QString keys;
    for (const Message &message : readMessages(fileOf(language))) {
        const bool isShown = std::ranges::any_of(together, [&](const auto &shown) {
            return message.context == shown.first &&
                   (shown.second.isEmpty() || message.source == shown.second);
        });
        const QString &text = message.translations.constFirst();
        if (isShown && text.contains(u'&')) {
            const QChar key = text.at(text.indexOf(u'&') + 1).toLower();
            QVERIFY2(!keys.contains(key), qPrintable(text));
            keys += key;
        }
    }
    QVERIFY(keys.size() >= 8);
}

void TestTranslations::browserPagesAreInEveryLanguage() {
    QFETCH(const QString, language);
    Translations translations;
    translations.install(*QCoreApplication::instance(), {language});
    const auto page = browserPageLanguage(translations.locale());
    QCOMPARE(page.locale.language(), QLocale(language).language());
    for (const QString &english : bifrost::browserPageTexts()) {
        const QString translated = page.translate(english);
        QVERIFY2(translated != english, qPrintable(english));
        QCOMPARE(placeholders(translated), placeholders(english));
    }
}

void TestTranslations::firstLanguageWithATranslationIsUsed_data() {
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("expected");
    QTest::newRow("German") << QStringList{u"de-DE"_s, u"de"_s} << u"Profil"_s;
    QTest::newRow("Austrian") << QStringList{u"de-AT"_s} << u"Profil"_s;
    QTest::newRow("English before German") << QStringList{u"en-US"_s, u"de"_s} << u"Profile"_s;
    QTest::newRow("Finnish before German") << QStringList{u"fi-FI"_s, u"de-DE"_s} << u"Profil"_s;
    QTest::newRow("Finnish alone") << QStringList{u"fi-FI"_s} << u"Profile"_s;
    QTest::newRow("the C locale") << QStringList{u"C"_s} << u"Profile"_s;
    QTest::newRow("none") << QStringList{} << u"Profile"_s;
}

void TestTranslations::firstLanguageWithATranslationIsUsed() {
    QFETCH(const QStringList, languages);
    QFETCH(const QString, expected);
    Translations translations;
    translations.install(*QCoreApplication::instance(), languages);
    QCOMPARE(QCoreApplication::translate("NavigationRail", "&Profile").remove(u'&'), expected);
}

void TestTranslations::directionFollowsTheLanguage() {
    Translations translations;
    translations.install(*QCoreApplication::instance(), {u"ar-EG"_s});
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    translations.install(*QCoreApplication::instance(), {u"he"_s}); // in English, for want of texts
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    translations.install(*QCoreApplication::instance(), {u"de"_s});
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestTranslations::chosenLanguageReplacesTheSystems() {
    const QLocale before;
    Translations translations;
    translations.install(*QCoreApplication::instance(), {u"de-DE"_s});
    translations.choose(*QCoreApplication::instance(), u"fr"_s);
    QCOMPARE(QCoreApplication::translate("NavigationRail", "&Home").remove(u'&'), u"Accueil"_s);
    QCOMPARE(QLocale().language(), QLocale::French); // dates, too
    translations.choose(*QCoreApplication::instance(), u"en"_s);
    QCOMPARE(QCoreApplication::translate("NavigationRail", "&Home"), u"&Home"_s);
    QLocale::setDefault(before);
}

void TestTranslations::providerIsToldTheLanguages() {
    Translations translations;
    const auto told = [&translations](const QStringList &languages) {
        translations.install(*QCoreApplication::instance(), languages);
        return translations.uiLocales();
    };
    QCOMPARE(told({u"de-AT"_s, u"de"_s, u"en-US"_s}), (QStringList{u"de-AT"_s, u"de"_s, u"en"_s}));
    QCOMPARE(told({u"C"_s}), QStringList());
    QCOMPARE(told({u"fi"_s, u"sv"_s, u"nb"_s, u"da"_s, u"is"_s, u"fo"_s}).size(), 5);
}

BIFROST_TEST(TestTranslations, QGuiApplication)
#include "tst_translations.moc"
