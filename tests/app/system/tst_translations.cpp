// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "system/translations.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QString translation;
    bool unfinished = false;
};

QList<Message> readMessages(const QString &path) {
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "source"_L1) {
            messages.append({xml.readElementText(), {}});
        } else if (xml.name() == "translation"_L1 && !messages.isEmpty()) {
            messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            messages.last().translation = xml.readElementText();
        }
    }
    return messages;
}

QStringList placeholders(const QString &text) {
    static const QRegularExpression pattern(u"%[1-9]"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured());
    }
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated();
    void everyTextOfTheSourcesIsInTheTranslation();
    void placeholdersAndMnemonicsSurvive();
    void mnemonicsOfTheRailAndHomeDiffer();
    void firstLanguageWithATranslationIsUsed_data();
    void firstLanguageWithATranslationIsUsed();

private:
    const QList<Message> messages_ = readMessages(QStringLiteral(TRANSLATIONS "/bifrost_de.ts"));
};

void TestTranslations::everyTextIsTranslated() {
    QVERIFY(messages_.size() > 300);
    for (const Message &message : messages_) {
        QVERIFY2(!message.unfinished && !message.translation.isEmpty(), qPrintable(message.source));
    }
}

void TestTranslations::everyTextOfTheSourcesIsInTheTranslation() {
    if (QStringLiteral(LUPDATE).isEmpty()) {
        QSKIP("needs lupdate, of Qt's translation tools");
    }
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"bifrost_de.ts"_s);
    QVERIFY(QFile::copy(QStringLiteral(TRANSLATIONS "/bifrost_de.ts"), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QProcess::execute(QStringLiteral(LUPDATE), {u"-silent"_s, u"-no-obsolete"_s,
                                                         QStringLiteral(SOURCES), u"-ts"_s, copy}),
             0);
    const QList<Message> updated = readMessages(copy);
    for (const Message &message : updated) {
        QVERIFY2(!message.unfinished, qPrintable(message.source));
    }
    QCOMPARE(updated.size(), messages_.size()); // and no text is obsolete
}

void TestTranslations::placeholdersAndMnemonicsSurvive() {
    for (const Message &message : messages_) {
        QCOMPARE(placeholders(message.translation), placeholders(message.source));
        QVERIFY2(message.translation.count(u'&') == message.source.count(u'&'),
                 qPrintable(message.translation));
    }
}

// Controls that are visible at the same time must not share a key.
void TestTranslations::mnemonicsOfTheRailAndHomeDiffer() {
    const QStringList together{u"&Home"_s,
                               u"&Profile"_s,
                               u"Sess&ion"_s,
                               u"Se&ttings"_s,
                               u"Ch&eck"_s,
                               u"&Cancel"_s,
                               u"&Open the browser again"_s,
                               u"Copy &link"_s};
    QString keys;
    for (const Message &message : messages_) {
        if (together.contains(message.source)) {
            const QChar key =
                message.translation.at(message.translation.indexOf(u'&') + 1).toLower();
            const bool known = message.source == u"&Open the browser again"_s ||
                               message.source == u"Copy &link"_s; // on two pages
            QVERIFY2(known || !keys.contains(key), qPrintable(message.translation));
            keys += key;
        }
    }
    QVERIFY(keys.size() >= together.size());
}

void TestTranslations::firstLanguageWithATranslationIsUsed_data() {
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("expected");
    QTest::newRow("German") << QStringList{u"de-DE"_s, u"de"_s} << u"Profil"_s;
    QTest::newRow("Austrian") << QStringList{u"de-AT"_s} << u"Profil"_s;
    QTest::newRow("English before German") << QStringList{u"en-US"_s, u"de"_s} << u"Profile"_s;
    QTest::newRow("French before German") << QStringList{u"fr-FR"_s, u"de-DE"_s} << u"Profil"_s;
    QTest::newRow("French alone") << QStringList{u"fr-FR"_s} << u"Profile"_s;
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

BIFROST_TEST(TestTranslations, QCoreApplication)
#include "tst_translations.moc"
