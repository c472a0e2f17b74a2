// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/diagnostics.h>

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Verdict = Finding::Verdict;

Q_DECLARE_METATYPE(bifrost::Finding::Verdict)

namespace {

quint16 freePort() {
    QTcpServer finder;
    return finder.listen(QHostAddress::LocalHost) ? finder.serverPort() : 0;
}

/// Of the error.
QString words(const Finding &finding) {
    return finding.error ? toLogString(*finding.error) : QString();
}

} // namespace

/// A machine that has what the test puts there: PATH is a folder of its own, and there is no D-Bus.
class TestExamineComputer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void examinesEverythingInOrder();
    void namesTheRegisteredBrowser();
    void reportsARegisteredBrowserThatIsNotInstalled();
    void saysWhetherTheBrowserStarts_data();
    void saysWhetherTheBrowserStarts();
    void startsNoUnknownBrowser();
    void programsThatAreAskedSeeNoSettings();
    void fallsBackToAnInstalledBrowser();
    void withoutXdgOpenItFindsWhatQtFinds();
    void reportsThatNothingOpensAddresses();
    void reportsThatNoBrowserIsRegistered();
    void opensEveryConfiguredPort();
    void namesTheProgramThatHasAPort();
    void ownPortsAreNotTaken();
    void reportsAMissingKeychain();
    void countsCertificateAuthorities();
    void endsWhenItIsCanceled();

private:
    void install(const QString &name, const QByteArray &script) const;
    void registerBrowser(const QByteArray &command) const;
    [[nodiscard]] QList<Finding> examined() const;
    [[nodiscard]] Finding found(Check check) const;

    std::unique_ptr<QTemporaryDir> programs_;
    ClientConfiguration configuration_;
};

void TestExamineComputer::init() {
    programs_ = std::make_unique<QTemporaryDir>();
    qputenv("PATH", programs_->path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", programs_->path().toLocal8Bit());
    qputenv("XDG_DATA_DIRS", programs_->path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("BROWSER");
    qunsetenv("DEFAULT_BROWSER");
    qunsetenv("SNAP");
    configuration_ = {};
    configuration_.dataDirectory = programs_->path();
    configuration_.keychainTimeout = std::chrono::seconds{5};
}

void TestExamineComputer::install(const QString &name, const QByteArray &script) const {
    QFile file(programs_->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestExamineComputer::registerBrowser(const QByteArray &command) const {
    install(u"xdg-open"_s, "exit 99"); // it must not be run
    install(u"xdg-mime"_s,
            "[ \"$*\" = 'query default x-scheme-handler/https' ] && echo fox.desktop");
    QVERIFY(QDir(programs_->path()).mkpath(u"applications"_s));
    QFile file(programs_->filePath(u"applications/fox.desktop"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Desktop Action x]\nExec=other\n[Desktop Entry]\nExec=" + command + " %u\n");
}

QList<Finding> TestExamineComputer::examined() const {
    QFutureWatcher<Finding> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(examine(configuration_, ExaminationScope::Computer));
    return finished.wait(20000) ? watcher.future().results() : QList<Finding>();
}

/// The first finding of `check`; one that was not checked if there is none.
Finding TestExamineComputer::found(Check check) const {
    for (const Finding &finding : examined()) {
        if (finding.check == check) {
            return finding;
        }
    }
    return {.check = check, .verdict = Finding::Verdict::NotChecked};
}

void TestExamineComputer::examinesEverythingInOrder() {
    QList<Check> order;
    for (const Finding &finding : examined()) {
        order.append(finding.check);
    }
    const QList<Check> expected{Check::Listener, Check::Tls,         Check::Browser,
                                Check::Keychain, Check::SigningKeys, Check::Sandbox};
    QCOMPARE(order, expected);
}

void TestExamineComputer::namesTheRegisteredBrowser() {
    registerBrowser("\"my fox\"");
    install(u"my fox"_s, "exit 99");
    const Finding browser = found(Check::Browser);
    QCOMPARE(browser.verdict, Verdict::Ok);
    QCOMPARE(browser.fact("opener"_L1), programs_->filePath(u"xdg-open"_s));
    QCOMPARE(browser.fact("browser"_L1), u"fox.desktop"_s);
}

void TestExamineComputer::reportsARegisteredBrowserThatIsNotInstalled() {
    registerBrowser("fox");
    const Finding browser = found(Check::Browser);
    QCOMPARE(browser.verdict, Verdict::Failed);
    QVERIFY2(words(browser).contains(u"fox.desktop is registered for https, and its program fox"_s),
             qPrintable(words(browser)));
}

void TestExamineComputer::saysWhetherTheBrowserStarts_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("ended");
    const QByteArray version = "[ \"$*\" = --version ] && printf 'Mozilla Firefox 128.0\\nmore\\n'";
    QTest::newRow("starts") << version << Verdict::Ok << u"Mozilla Firefox 128.0"_s << QString();
    QTest::newRow("lacks a library")
        << QByteArray("exit 127") << Verdict::Failed << QString() << u"status 127"_s;
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$") << Verdict::Failed << QString()
                             << u"it crashed"_s;
}

void TestExamineComputer::saysWhetherTheBrowserStarts() {
    QFETCH(const QByteArray, script);
    registerBrowser("firefox-esr");
    install(u"firefox-esr"_s, script);
    const Finding browser = found(Check::Browser);
    QTEST(browser.verdict, "verdict");
    QTEST(browser.fact("version"_L1), "version");
    QTEST(browser.fact("ended"_L1), "ended");
}

/// It might take --version for an address and open a window.
void TestExamineComputer::startsNoUnknownBrowser() {
    registerBrowser("fox");
    install(u"fox"_s, "echo started > \"${0%/*}/trace\"");
    const Finding browser = found(Check::Browser);
    QCOMPARE(browser.verdict, Verdict::Ok);
    QCOMPARE(browser.fact("starts"_L1), QString());
    QVERIFY(!QFile::exists(programs_->filePath(u"trace"_s)));
}

void TestExamineComputer::programsThatAreAskedSeeNoSettings() {
    const QByteArrayList variables{"BIFROST_CLIENT_SECRET", "AUTH_ASGARDEO_SECRET",
                                   "LD_LIBRARY_PATH", "BIFROST_ORIGINAL_LD_LIBRARY_PATH"};
    const auto restore = qScopeGuard([&] {
        for (const QByteArray &variable : variables) {
            qunsetenv(variable.constData());
        }
    });
    for (const QByteArray &variable : variables) {
        qputenv(variable.constData(), "/of/" + variable);
    }
    install(u"xdg-open"_s, "exit 99");
    install(u"xdg-mime"_s,
            "echo \"$BIFROST_CLIENT_SECRET|$AUTH_ASGARDEO_SECRET|$LD_LIBRARY_PATH.desktop\"");
    QCOMPARE(found(Check::Browser).fact("browser"_L1),
             u"||/of/BIFROST_ORIGINAL_LD_LIBRARY_PATH.desktop"_s);
}

void TestExamineComputer::fallsBackToAnInstalledBrowser() {
    install(u"xdg-open"_s, "exit 99");
    install(u"xdg-mime"_s, "exit 0");
    install(u"x-www-browser"_s, "exit 99");
    QCOMPARE(found(Check::Browser).fact("browser"_L1), programs_->filePath(u"x-www-browser"_s));
}

/// The user agent hands the address to Qt then, and Qt starts a browser.
void TestExamineComputer::withoutXdgOpenItFindsWhatQtFinds() {
    install(u"firefox"_s, "exit 0");
    const Finding browser = found(Check::Browser);
    QCOMPARE(browser.verdict, Verdict::Ok);
    QCOMPARE(browser.fact("opener"_L1), u"desktop"_s);
    QCOMPARE(browser.fact("browser"_L1), programs_->filePath(u"firefox"_s));
}

void TestExamineComputer::reportsThatNothingOpensAddresses() {
    const Finding browser = found(Check::Browser);
    QCOMPARE(browser.verdict, Verdict::Failed);
    QVERIFY(words(browser).contains(u"neither xdg-open nor a browser is installed"_s));
}

void TestExamineComputer::reportsThatNoBrowserIsRegistered() {
    install(u"xdg-open"_s, "exit 99");
    install(u"xdg-mime"_s, "exit 4");
    const Finding browser = found(Check::Browser);
    QCOMPARE(browser.verdict, Verdict::Failed);
    QVERIFY(words(browser).contains(u"no application is registered"_s));
}

void TestExamineComputer::opensEveryConfiguredPort() {
    configuration_.redirectPorts = {freePort(), freePort()};
    configuration_.redirectPath = u"/callback/acme"_s;
    QList<Finding> ports = examined();
    QVERIFY(ports.size() > 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(ports[i].check, Check::Listener);
        QCOMPARE(ports[i].verdict, Verdict::Ok);
        QCOMPARE(ports[i].fact("redirectUri"_L1),
                 u"http://127.0.0.1:%1/callback/acme"_s.arg(configuration_.redirectPorts[i]));
    }
    QTcpServer again; // nothing is left open
    QVERIFY(again.listen(QHostAddress::LocalHost, configuration_.redirectPorts[0]));
}

/// The second port is tried as well.
void TestExamineComputer::namesTheProgramThatHasAPort() {
    const quint16 port = freePort();
    QProcess thief;
    thief.start(u"/usr/bin/python3"_s,
                {u"-c"_s, u"import socket,sys; s=socket.socket(); s.bind(('127.0.0.1',%1)); "
                          "s.listen(); print('there',flush=True); sys.stdin.read()"_s.arg(port)});
    if (!thief.waitForStarted() || !thief.waitForReadyRead()) {
        QSKIP("no Python here");
    }
    configuration_.redirectPorts = {port, freePort()};
    const QList<Finding> ports = examined();
    QVERIFY(ports.size() > 2);
    QCOMPARE(ports[0].verdict, Verdict::Warning);
    QCOMPARE(ports[0].fact("holder"_L1), u"thisUser"_s);
    QVERIFY(ports[0].fact("program"_L1).startsWith(u"python"_s));
    QCOMPARE(ports[0].fact("processId"_L1), QString::number(thief.processId()));
    QCOMPARE(ports[1].verdict, Verdict::Ok);
    thief.kill();
    thief.waitForFinished();
}

/// A sign-in that waits for the browser has the port.
void TestExamineComputer::ownPortsAreNotTaken() {
    QTcpServer own;
    QVERIFY(own.listen(QHostAddress::LocalHost));
    configuration_.redirectPorts = {own.serverPort()};
    QCOMPARE(found(Check::Listener).verdict, Verdict::Ok);
}

void TestExamineComputer::reportsAMissingKeychain() {
    const Finding keychain = found(Check::Keychain);
    QCOMPARE(keychain.verdict, Verdict::Failed);
    const auto *error = std::get_if<StorageError>(&*keychain.error);
    QVERIFY(error != nullptr);
    QCOMPARE(error->kind, StorageError::Kind::Unavailable);
}

void TestExamineComputer::countsCertificateAuthorities() {
    const Finding tls = found(Check::Tls);
    QCOMPARE(tls.verdict, Verdict::Ok);
    QVERIFY(tls.fact("authorities"_L1).toInt() > 0);
}

void TestExamineComputer::endsWhenItIsCanceled() {
    QFutureWatcher<Finding> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(examine(configuration_, ExaminationScope::Computer));
    watcher.cancel();
    QVERIFY(finished.wait(20000));
    QVERIFY(watcher.isCanceled());
    QVERIFY(watcher.future().resultCount() < 4);
}

BIFROST_TEST(TestExamineComputer, QCoreApplication)
#include "tst_examine_computer.moc"
