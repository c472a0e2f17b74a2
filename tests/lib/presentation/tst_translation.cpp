// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/presentation/problemtext.h>
#include <bifrost/presentation/translation.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestTranslation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { installTranslation(QLocale(QLocale::English)); }

    void eachLanguageReplacesEnglish_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("title");
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt) << u"انتهت جلستك"_s;
        QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << u"セッションが終了しました"_s;
    }

    void eachLanguageReplacesEnglish() {
        if (QStringLiteral(LUPDATE).isEmpty()) {
            QSKIP("built without Qt's translation tools");
        }
        QFETCH(const QLocale, locale);
        QFETCH(const QString, title);
        QVERIFY(installTranslation(locale));
        QCOMPARE(problemText(SessionError{SessionError::Kind::Expired}).title, title);
    }

    void germanReplacesEnglish() {
        if (QStringLiteral(LUPDATE).isEmpty()) {
            QSKIP("built without Qt's translation tools");
        }
        const Error expired = SessionError{SessionError::Kind::Expired};
        QVERIFY(installTranslation(QLocale(QLocale::German, QLocale::Austria)));
        QCOMPARE(problemText(expired).title, u"Ihre Sitzung ist beendet"_s);
        QVERIFY(installTranslation(QLocale(QLocale::German)));
        QCOMPARE(qApp->findChildren<QTranslator *>().size(), 1);
        QVERIFY(!installTranslation(QLocale(QLocale::English)));
        QCOMPARE(problemText(expired).title, u"Your session has ended"_s);
        QVERIFY(qApp->findChildren<QTranslator *>().isEmpty());
    }

    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("name");
        for (const auto language : {"ar"_L1, "de"_L1, "ja"_L1}) {
            QTest::newRow(language.data()) << u"bifrostkit_%1.ts"_s.arg(language);
        }
    }

    void everyTextIsTranslated() {
        if (QStringLiteral(LUPDATE).isEmpty()) {
            QSKIP("needs lupdate, of Qt's translation tools");
        }
        const QTemporaryDir folder;
        QFETCH(const QString, name);
        const QString copy = folder.filePath(name);
        const QString shipped = QStringLiteral(LIBRARY "/presentation/translations/") + name;
        QVERIFY(QFile::copy(shipped, copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
        for (const QString &target : {u"presentation"_s, u"widgets"_s, u"quick"_s}) {
            arguments.append(QStringLiteral(LIBRARY "/") + target);
        }
        QCOMPARE(
            QProcess::execute(QStringLiteral(LUPDATE), arguments + QStringList{u"-ts"_s, copy}), 0);
        QVERIFY(!contents(copy).contains("unfinished"));
        QCOMPARE(contents(copy).count("<source>"), contents(shipped).count("<source>"));
    }

private:
    static QByteArray contents(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

BIFROST_TEST(TestTranslation, QCoreApplication)
#include "tst_translation.moc"
