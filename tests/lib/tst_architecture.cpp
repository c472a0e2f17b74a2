// SPDX-License-Identifier: Apache-2.0
// Reads the sources as text and holds them against ARCHITECTURE.md.
#include "sourcefiles.h"
#include "support/testroom.h"

#include <QtTest>

using namespace sourcefiles;

namespace {

/// The modules that a module of lib/src may include, itself among them.
const QMap<QString, QStringList> &allowed() {
    static const QStringList core{QStringLiteral("core")};
    static const QStringList pure =
        core + QStringList{QStringLiteral("jose"), QStringLiteral("protocol")};
    static const QStringList seams = core + QStringList{QStringLiteral("seams")};
    static const QMap<QString, QStringList> map{
        {QStringLiteral("core"), core},
        {QStringLiteral("protocol"), pure + QStringList{QStringLiteral("jose")}},
        {QStringLiteral("trace"), core + QStringList{QStringLiteral("trace")}},
        {QStringLiteral("providers"), core + QStringList{QStringLiteral("providers")}},
        {QStringLiteral("jose"), core + QStringList{QStringLiteral("jose")}},
        {QStringLiteral("idtoken"),
         core + QStringList{QStringLiteral("jose"), QStringLiteral("idtoken")}},
        {QStringLiteral("seams"), seams},
        {QStringLiteral("session"),
         seams + QStringList{QStringLiteral("jose"), QStringLiteral("session")}},
        {QStringLiteral("platform"), seams + QStringList{QStringLiteral("platform")}},
        {QStringLiteral("flow"),
         seams + QStringList{QStringLiteral("providers"), QStringLiteral("protocol"),
                             QStringLiteral("idtoken"), QStringLiteral("jose"),
                             QStringLiteral("session"), QStringLiteral("trace"),
                             QStringLiteral("flow")}},
        {QStringLiteral("api"), seams + QStringList{QStringLiteral("flow"), QStringLiteral("api")}},
        {QStringLiteral("doctor"),
         seams + QStringList{QStringLiteral("providers"), QStringLiteral("protocol"),
                             QStringLiteral("jose"), QStringLiteral("flow"),
                             QStringLiteral("doctor")}},
        {QStringLiteral("client"),
         seams + QStringList{QStringLiteral("providers"), QStringLiteral("session"),
                             QStringLiteral("flow"), QStringLiteral("api"),
                             QStringLiteral("doctor"), QStringLiteral("platform"),
                             QStringLiteral("client")}},
    };
    return map;
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
    void everyRuleIsChecked();
    void coreKnowsNoProvider();
    void textFromOutsideIsPlain();
    void everySourceNamesItsLicense();
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
            complaints.append(source.path + QStringLiteral(" is in no known room"));
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
            !source.path.startsWith(QStringLiteral("lib/src/client/")) &&
            join(includes(source)).contains(QStringLiteral("\"platform/"))) {
            wiring.append(source.path);
        }
    }
    QVERIFY2(wiring.isEmpty(), qPrintable(join(wiring)));
    // Within the room, the flows and the public functions do not know it either.
    for (const QString &file :
         {QStringLiteral("client/client.cpp"), QStringLiteral("client/clientprivate.h"),
          QStringLiteral("client/clientprivate.cpp")}) {
        const QList<Source> sources =
            filesBelow(QStringLiteral("lib/src/client"), {file.section(QLatin1Char('/'), 1)});
        QCOMPARE(sources.size(), 1);
        QVERIFY(!join(includes(sources.constFirst())).contains(QStringLiteral("\"platform/")));
    }
}

void TestArchitecture::publicHeadersIncludeOnlyPublicHeaders() {
    QStringList complaints;
    QList<Source> headers = sourcesBelow(QStringLiteral("lib/include"));
    for (const QString &target :
         {QStringLiteral("presentation"), QStringLiteral("widgets"), QStringLiteral("testing")}) {
        headers += sourcesBelow(QStringLiteral("lib/%1/include").arg(target));
    }
    for (const Source &source : std::as_const(headers)) {
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
    const QDir application(QStringLiteral(SOURCE_DIR "/app")); // has a room `session` of its own
    QStringList complaints;
    for (const Source &source : sourcesBelow(QStringLiteral("app"))) {
        for (const QString &include : includes(source)) {
            if ((modules.contains(include.mid(1).section(QLatin1Char('/'), 0, 0)) &&
                 !application.exists(include.mid(1))) ||
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
    for (const QString &module :
         {QStringLiteral("protocol"), QStringLiteral("jose"), QStringLiteral("idtoken")}) {
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

/// RFC 8252 §8.12. No source includes a web view, and none is linked.
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
    found.removeAll(QStringLiteral("lib/src/platform/browser/browserprocess.h"));
    found.removeAll(QStringLiteral("lib/src/platform/browser/helperprocess.h"));
    found.removeAll(QStringLiteral("lib/src/platform/keychain/keychainprocess.cpp"));
    found.removeAll(QStringLiteral("app/cli/childprogram.cpp"));
    QVERIFY2(found.isEmpty(), qPrintable(join(found)));
}

void TestArchitecture::libraryDoesNotTranslate() {
    static const QRegularExpression translation(
        QStringLiteral("\\btr\\(|QT_TR_NOOP|QCoreApplication::translate"));
    QStringList complaints;
    for (const Source &source : sourcesBelow(QStringLiteral("lib"))) {
        if (!source.path.startsWith(QStringLiteral("lib/src")) &&
            !source.path.startsWith(QStringLiteral("lib/include"))) {
            continue; // examples, and what an application shows its user
        }
        if (join(source.lines).contains(translation)) {
            complaints.append(source.path);
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

/// Every rule of the public header occurs in a check, that is, outside the table of rules.
void TestArchitecture::everyRuleIsChecked() {
    const QList<Source> header =
        filesBelow(QStringLiteral("lib/include/bifrost"), {QStringLiteral("rule.h")});
    QCOMPARE(header.size(), 1);
    const QString enumeration = join(header.constFirst().lines)
                                    .section(QStringLiteral("enum class Rule {"), 1)
                                    .section(QStringLiteral("};"), 0, 0);
    QString checks;
    for (const Source &source : sourcesBelow(QStringLiteral("lib/src"))) {
        if (source.path != QStringLiteral("lib/src/core/rule.cpp")) {
            checks += join(source.lines);
        }
    }
    static const QRegularExpression enumerator(QStringLiteral("^ *([A-Z]\\w+),"),
                                               QRegularExpression::MultilineOption);
    QStringList unchecked;
    int count = 0;
    for (auto it = enumerator.globalMatch(enumeration); it.hasNext(); ++count) {
        const QString rule = it.next().captured(1);
        if (!checks.contains(QRegularExpression(QStringLiteral("\\bRule::%1\\b").arg(rule)))) {
            unchecked.append(rule);
        }
    }
    QVERIFY(count > 50);
    QVERIFY2(unchecked.isEmpty(), qPrintable(join(unchecked)));
}

/// What is particular to a provider belongs into the providers' room.
void TestArchitecture::coreKnowsNoProvider() {
    static const QRegularExpression provider(
        QStringLiteral("asgardeo|wso2|keycloak|okta|auth0|google"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList complaints;
    for (const Source &source : sourcesBelow(QStringLiteral("lib/src/core"))) {
        for (const QString &line : codeWith(provider, source)) {
            complaints.append(source.path + QStringLiteral(": ") + line.trimmed());
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

/// app/theme/plaintext.h is the one place: no other way to a tooltip or a label, and nothing that
/// knows markup.
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
        only("\\bQLabel\\b",
             {"theme/plaintext.cpp", "widgets/text/textlabel.h", "widgets/text/textlabel.cpp"}),
        only("\\bsetTextFormat\\b", {"theme/plaintext.cpp", "widgets/text/textlabel.cpp"}),
        only("\\bsetToolTip\\b", {"theme/plaintext.cpp", "system/trayicon.cpp"}), // a constant
        only("\\bkeepPlain\\b", {"theme/plaintext.h", "theme/plaintext.cpp", "theme/style.cpp"}),
        only("\\b(QPlainTextEdit|setPlainText)\\b",
             {"widgets/banner.h", "widgets/banner.cpp", "widgets/text/codeview.h",
              "widgets/text/codeview.cpp", "widgets/controls/textarea.h",
              "widgets/controls/textarea.cpp"}),
        only("Qt::(RichText|AutoText|MarkdownText)|[hH]tml\\b|setMarkdown|QTextEdit|QTextBrowser|"
             "QStaticText|QGraphicsTextItem|QMessageBox|QErrorMessage|QInputDialog|QProgressDialog|"
             "QToolTip::showText|WhatsThis|StatusTip|ToolTipRole",
             {"theme/plaintext.h", "notices/transporttext.cpp"}), // which compares a content type
        only("QSystemTrayIcon", {"system/trayicon.h", "system/trayicon.cpp"}),
        only("setWindowTitle\\((?!u\"|plainLine)|QAction\\((?!tr\\()", {}),
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

void TestArchitecture::everySourceNamesItsLicense() {
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
