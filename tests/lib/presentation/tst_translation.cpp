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
        QTest::addColumn<QString>("language");
        for (const char *language : {"ar", "de", "es", "fr", "ja"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language);
        }
    }

    void everyTextIsTranslated() {
        QFETCH(const QString, language);
        QVERIFY(QStringLiteral(LUPDATE).isEmpty() || installTranslation(QLocale(language)));
        if (QStringLiteral(LUPDATE).isEmpty()) {
            QSKIP("needs lupdate, of Qt's translation tools");
        }
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"bifrostkit_%1.ts"_s.arg(language));
        const QString shipped =
            QStringLiteral(LIBRARY "/presentation/translations/bifrostkit_%1.ts").arg(language);
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
