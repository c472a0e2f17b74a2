// SPDX-License-Identifier: Apache-2.0
#include "support/outcome.h"
#include "support/testroom.h"

#include <bifrost/diagnostics.h>

#include <QFile>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace bifrost;

/// A machine that has what the test puts there: PATH is a folder of its own, and there is no D-Bus.
class TestDiagnostics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void triesEveryFacilityInOrder();
    void namesTheRegisteredBrowser();
    void programsThatAreAskedSeeNoSettings();
    void fallsBackToAnInstalledBrowser();
    void saysThatXdgOpenIsMissing();
    void saysThatNoBrowserIsRegistered();
    void usesTheConfiguredPort();
    void usesAnyPortWhenTheConfiguredOnesAreTaken();
    void reportsAMissingKeychain();
    void countsCertificateAuthorities();

private:
    void install(const char *name, const QByteArray &script) const;
    Result<QString> diagnosed(Facility facility);

    std::unique_ptr<QTemporaryDir> programs_;
    ClientConfiguration configuration_;
};

void TestDiagnostics::init() {
    programs_ = std::make_unique<QTemporaryDir>();
    qputenv("PATH", programs_->path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("BROWSER");
    qunsetenv("SNAP");
    configuration_ = {};
    configuration_.dataDirectory = programs_->path();
    configuration_.keychainTimeout = std::chrono::seconds{5};
}

void TestDiagnostics::install(const char *name, const QByteArray &script) const {
    QFile file(programs_->filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Result<QString> TestDiagnostics::diagnosed(Facility facility) {
    QFutureWatcher<QList<Diagnosis>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(diagnose(configuration_));
    if (!finished.wait(20000)) {
        return failure(UserAgentError{UserAgentError::Kind::TimedOut, {}});
    }
    for (const Diagnosis &diagnosis : watcher.result()) {
        if (diagnosis.facility == facility) {
            return diagnosis.outcome;
        }
    }
    return failure(SessionError{});
}

void TestDiagnostics::triesEveryFacilityInOrder() {
    QFutureWatcher<QList<Diagnosis>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(diagnose(configuration_));
    QVERIFY(finished.wait(20000));
    QList<Facility> order;
    for (const Diagnosis &diagnosis : watcher.result()) {
        order.append(diagnosis.facility);
    }
    const QList<Facility> expected{Facility::Loopback, Facility::Tls, Facility::Browser,
                                   Facility::Keychain};
    QCOMPARE(order, expected);
}

void TestDiagnostics::namesTheRegisteredBrowser() {
    install("xdg-open", "exit 99"); // it must not be run
    install("xdg-mime", "[ \"$*\" = 'query default x-scheme-handler/https' ] && echo fox.desktop");
    const auto browser = diagnosed(Facility::Browser);
    QVERIFY2(browser, qPrintable(test::outcome(browser)));
    QCOMPARE(*browser, programs_->filePath(QStringLiteral("xdg-open with fox.desktop")));
}

void TestDiagnostics::programsThatAreAskedSeeNoSettings() {
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
    install("xdg-open", "exit 99");
    install("xdg-mime",
            "echo \"$BIFROST_CLIENT_SECRET|$AUTH_ASGARDEO_SECRET|$LD_LIBRARY_PATH.desktop\"");
    const auto browser = diagnosed(Facility::Browser);
    QVERIFY2(browser, qPrintable(test::outcome(browser)));
    QVERIFY2(browser->endsWith(
                 QStringLiteral("xdg-open with ||/of/BIFROST_ORIGINAL_LD_LIBRARY_PATH.desktop")),
             qPrintable(*browser));
}

void TestDiagnostics::fallsBackToAnInstalledBrowser() {
    install("xdg-open", "exit 99");
    install("xdg-mime", "exit 0");
    install("x-www-browser", "exit 99");
    const auto browser = diagnosed(Facility::Browser);
    QVERIFY2(browser, qPrintable(test::outcome(browser)));
    QVERIFY(browser->endsWith(programs_->filePath(QStringLiteral("x-www-browser"))));
}

void TestDiagnostics::saysThatXdgOpenIsMissing() {
    const auto browser = diagnosed(Facility::Browser);
    QVERIFY(!browser);
    QVERIFY(test::outcome(browser).contains(QStringLiteral("xdg-open is not installed")));
}

void TestDiagnostics::saysThatNoBrowserIsRegistered() {
    install("xdg-open", "exit 99");
    install("xdg-mime", "exit 4");
    const auto browser = diagnosed(Facility::Browser);
    QVERIFY(!browser);
    QVERIFY(test::outcome(browser).contains(QStringLiteral("no application is registered")));
}

void TestDiagnostics::usesTheConfiguredPort() {
    QTcpServer finder;
    QVERIFY(finder.listen(QHostAddress::LocalHost));
    const quint16 port = finder.serverPort();
    finder.close();
    configuration_.redirectPorts = {port};
    const auto loopback = diagnosed(Facility::Loopback);
    QVERIFY2(loopback, qPrintable(test::outcome(loopback)));
    QCOMPARE(*loopback, QStringLiteral("http://127.0.0.1:%1/callback").arg(port));
}

void TestDiagnostics::usesAnyPortWhenTheConfiguredOnesAreTaken() {
    QTcpServer thief;
    QVERIFY(thief.listen(QHostAddress::LocalHost));
    configuration_.redirectPorts = {thief.serverPort()};
    const auto loopback = diagnosed(Facility::Loopback);
    QVERIFY2(loopback, qPrintable(test::outcome(loopback)));
    QVERIFY(loopback->contains(QStringLiteral("every configured port is taken")));
}

void TestDiagnostics::reportsAMissingKeychain() {
    const auto keychain = diagnosed(Facility::Keychain);
    QVERIFY(!keychain);
    const auto *error = std::get_if<StorageError>(&keychain.error());
    QVERIFY(error != nullptr);
    QCOMPARE(error->kind, StorageError::Kind::Unavailable);
}

void TestDiagnostics::countsCertificateAuthorities() {
    const auto tls = diagnosed(Facility::Tls);
    QVERIFY2(tls, qPrintable(test::outcome(tls)));
    QVERIFY(
        tls->contains(QRegularExpression(QStringLiteral("[1-9][0-9]* certificate authorities"))));
}

BIFROST_TEST(TestDiagnostics, QCoreApplication)
#include "tst_diagnostics.moc"
