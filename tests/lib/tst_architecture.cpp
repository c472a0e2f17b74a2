// SPDX-License-Identifier: Apache-2.0
// Reads the sources as text and holds them against ARCHITECTURE.md.
#include "support/testroom.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

namespace {

struct Source {
    QString path; // relative to the top
    QStringList lines;
};

QList<Source> filesBelow(const QString &folder, const QStringList &names) {
    const QDir top(QStringLiteral(SOURCE_DIR));
    QList<Source> sources;
    QDirIterator it(top.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly)) {
            sources.append({top.relativeFilePath(file.fileName()),
                            QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
        }
    }
    return sources;
}

QList<Source> sourcesBelow(const QString &folder) {
    return filesBelow(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

QList<Source> buildFilesBelow(const QString &folder) {
    return filesBelow(folder, {QStringLiteral("CMakeLists.txt")});
}

/// The lines of code that match.
QStringList codeWith(const QRegularExpression &what, const Source &source) {
    QStringList found = source.lines.filter(what);
    found.removeIf(
        [](const QString &line) { return line.trimmed().startsWith(QLatin1String("//")); });
    return found;
}

QStringList includes(const Source &source) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"][^>\"]+)"));
    QStringList found;
    for (const QString &line : source.lines) {
        if (const auto match = include.match(line); match.hasMatch()) {
            found.append(match.captured(1));
        }
    }
    return found;
}

/// The modules that a module of lib/src may include, itself among them.
const QMap<QString, QStringList> &allowed() {
    static const QStringList core{QStringLiteral("core")};
    static const QStringList pure = core + QStringList{QStringLiteral("protocol")};
    static const QStringList seams = core + QStringList{QStringLiteral("seams")};
    static const QMap<QString, QStringList> map{
        {QStringLiteral("core"), core},
        {QStringLiteral("protocol"), pure},
        {QStringLiteral("jose"), core + QStringList{QStringLiteral("jose")}},
        {QStringLiteral("seams"), seams},
        {QStringLiteral("session"), seams + QStringList{QStringLiteral("session")}},
        {QStringLiteral("platform"),
         seams + QStringList{QStringLiteral("protocol"), QStringLiteral("platform")}},
        {QStringLiteral("flow"),
         seams + QStringList{QStringLiteral("protocol"), QStringLiteral("jose"),
                             QStringLiteral("session"), QStringLiteral("flow")}},
    };
    return map;
}

QString join(const QStringList &complaints) {
    return complaints.join(QLatin1Char('\n'));
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheSources();
    void modulesIncludeOnlyWhatTheyMay();
    void onlyTheClientWiresThePlatform();
    void publicHeadersIncludeOnlyPublicHeaders();
    void applicationUsesPublicHeadersOnly();
    void pureModulesKnowNoNetworkAndNoClock();
    void nothingEmbedsABrowser();
    void programsAreStartedInOnePlaceAlone();
    void libraryDoesNotTranslate();
    void textFromOutsideIsPlain();
    void everySourceNamesItsLicence();
    void filesStayWithinTheirBudget();
};

void TestArchitecture::findsTheSources() {
    QVERIFY(sourcesBelow(QStringLiteral("lib/src")).size() > 20);
    QVERIFY(sourcesBelow(QStringLiteral("app")).size() > 5);
}

void TestArchitecture::modulesIncludeOnlyWhatTheyMay() {
    QStringList complaints;
    for (const Source &source : sourcesBelow(QStringLiteral("lib/src"))) {
        const QString module = source.path.section(QLatin1Char('/'), 2, 2);
        if (!allowed().contains(module)) {
            continue; // client.cpp may use everything
        }
        for (const QString &include : includes(source)) {
            const QString target = include.mid(1).section(QLatin1Char('/'), 0, 0);
            if (include.startsWith(QLatin1Char('"')) && allowed().contains(target) &&
                !allowed().value(module).contains(target)) {
                complaints.append(source.path + QStringLiteral(" includes ") + include.mid(1));
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

void TestArchitecture::onlyTheClientWiresThePlatform() {
    QStringList wiring;
    for (const Source &source : sourcesBelow(QStringLiteral("lib/src"))) {
        if (!source.path.startsWith(QStringLiteral("lib/src/platform/")) &&
            join(includes(source)).contains(QStringLiteral("\"platform/"))) {
            wiring.append(source.path);
        }
    }
    QCOMPARE(wiring, QStringList{QStringLiteral("lib/src/client.cpp")});
}

void TestArchitecture::publicHeadersIncludeOnlyPublicHeaders() {
    QStringList complaints;
    for (const Source &source : sourcesBelow(QStringLiteral("lib/include"))) {
        for (const QString &include : includes(source)) {
            if (include.startsWith(QLatin1Char('"'))) {
                complaints.append(source.path + QStringLiteral(" includes ") + include);
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

void TestArchitecture::applicationUsesPublicHeadersOnly() {
    static const QStringList modules = allowed().keys();
    QStringList complaints;
    for (const Source &source : sourcesBelow(QStringLiteral("app"))) {
        for (const QString &include : includes(source)) {
            if (modules.contains(include.mid(1).section(QLatin1Char('/'), 0, 0)) ||
                include.contains(QStringLiteral("keychain.h"))) {
                complaints.append(source.path + QStringLiteral(" includes ") + include.mid(1));
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

void TestArchitecture::pureModulesKnowNoNetworkAndNoClock() {
    static const QRegularExpression impure(QStringLiteral(
        "QNetwork|QTcp|QTimer|QFuture|currentDateTime|currentSecsSinceEpoch|system_clock"));
    QStringList complaints;
    for (const QString &module : {QStringLiteral("protocol"), QStringLiteral("jose")}) {
        for (const Source &source : sourcesBelow(QStringLiteral("lib/src/") + module)) {
            for (const QString &line : source.lines) {
                if (!line.trimmed().startsWith(QStringLiteral("//")) && line.contains(impure)) {
                    complaints.append(source.path + QStringLiteral(": ") + line.trimmed());
                }
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

/// RFC 8252, 8.12. No source includes a web view, and none is linked.
void TestArchitecture::nothingEmbedsABrowser() {
    static const QRegularExpression webView(QStringLiteral("web_?(engine|view|kit)|wkwebview|cef_"),
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList complaints;
    for (const QString &folder : {QStringLiteral("lib"), QStringLiteral("app")}) {
        for (const Source &source : sourcesBelow(folder) + buildFilesBelow(folder)) {
            const QStringList named =
                source.path.endsWith(QStringLiteral(".txt")) ? source.lines : includes(source);
            for (const QString &line : named.filter(webView)) {
                complaints.append(source.path + QStringLiteral(": ") + line.trimmed());
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

/// What we start gets none of our settings, and no library path of ours unless it is our own: three
/// classes see to it.
void TestArchitecture::programsAreStartedInOnePlaceAlone() {
    static const QRegularExpression start(QStringLiteral(
        "new QProcess\\b|\\bQProcess [a-z]|public QProcess\\b|"
        "QProcess::(execute|startDetached)|\\b(popen|v?fork|exec[lv]\\w*|std::system|"
        "posix_spawnp?|CreateProcess\\w*|ShellExecute\\w*)\\s*\\("));
    QStringList found;
    for (const QString &folder : {QStringLiteral("lib/src"), QStringLiteral("app")}) {
        for (const Source &source : sourcesBelow(folder)) {
            if (!codeWith(start, source).isEmpty()) {
                found.append(source.path);
            }
        }
    }
    found.removeAll(QStringLiteral("lib/src/platform/browserprocess.h"));
    found.removeAll(QStringLiteral("lib/src/platform/helperprocess.h"));
    found.removeAll(QStringLiteral("lib/src/platform/keychain/keychainprocess.h"));
    QVERIFY2(found.isEmpty(), qPrintable(join(found)));
}

void TestArchitecture::libraryDoesNotTranslate() {
    static const QRegularExpression translation(
        QStringLiteral("\\btr\\(|QT_TR_NOOP|QCoreApplication::translate"));
    QStringList complaints;
    for (const Source &source : sourcesBelow(QStringLiteral("lib"))) {
        if (source.path.startsWith(QStringLiteral("lib/examples"))) {
            continue;
        }
        if (join(source.lines).contains(translation)) {
            complaints.append(source.path);
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

/// app/plaintext.h is the one place: no other way to a tooltip or a label, and nothing that knows
/// markup.
void TestArchitecture::textFromOutsideIsPlain() {
    struct Only {
        QRegularExpression what;
        QStringList where;
    };
    const auto only = [](const char *what, std::initializer_list<const char *> where) {
        Only rule{QRegularExpression(QString::fromLatin1(what)), {}};
        for (const char *file : where) {
            rule.where.append(QStringLiteral("app/") + QString::fromLatin1(file));
        }
        return rule;
    };
    const QList<Only> rules{
        only("\\bQLabel\\b", {"plaintext.cpp", "widgets/textlabel.h", "widgets/textlabel.cpp"}),
        only("\\bsetTextFormat\\b", {"plaintext.cpp", "widgets/textlabel.cpp"}),
        only("\\bsetToolTip\\b", {"plaintext.cpp"}),
        only("\\bkeepPlain\\b", {"plaintext.h", "plaintext.cpp", "theme/style.cpp"}),
        only("\\b(QPlainTextEdit|setPlainText)\\b", {"widgets/banner.h", "widgets/banner.cpp",
                                                     "widgets/codeview.h", "widgets/codeview.cpp"}),
        only("Qt::(RichText|AutoText|MarkdownText)|[hH]tml\\b|setMarkdown|QTextEdit|QTextBrowser|"
             "QStaticText|QGraphicsTextItem|QMessageBox|QErrorMessage|QInputDialog|QProgressDialog|"
             "QSystemTrayIcon|QToolTip::showText|WhatsThis|StatusTip|ToolTipRole",
             {"plaintext.h"}),
        only("setWindowTitle\\((?!u\")|QAction\\((?!tr\\()", {}),
    };
    QStringList complaints;
    for (const Source &source : sourcesBelow(QStringLiteral("app"))) {
        for (const Only &rule : rules) {
            if (rule.where.contains(source.path)) {
                continue;
            }
            for (const QString &line : codeWith(rule.what, source)) {
                complaints.append(source.path + QStringLiteral(": ") + line.trimmed());
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

void TestArchitecture::everySourceNamesItsLicence() {
    QStringList complaints;
    for (const QString &folder :
         {QStringLiteral("lib"), QStringLiteral("app"), QStringLiteral("tests")}) {
        for (const Source &source : sourcesBelow(folder)) {
            if (!source.path.contains(QStringLiteral("node_modules")) &&
                source.lines.value(0) != QStringLiteral("// SPDX-License-Identifier: Apache-2.0")) {
                complaints.append(source.path);
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

void TestArchitecture::filesStayWithinTheirBudget() {
    QStringList complaints;
    for (const QString &folder :
         {QStringLiteral("lib"), QStringLiteral("app"), QStringLiteral("tests")}) {
        for (const Source &source : sourcesBelow(folder)) {
            if (source.lines.size() > 400 &&
                !source.path.contains(QStringLiteral("node_modules"))) {
                complaints.append(source.path + QStringLiteral(": ") +
                                  QString::number(source.lines.size()));
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

BIFROST_TEST(TestArchitecture, bifrost::test::NoApplication)
#include "tst_architecture.moc"
