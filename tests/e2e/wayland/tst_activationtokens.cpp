// SPDX-License-Identifier: Apache-2.0
// Under Wayland: the browser comes to the front when the user signs in, and Bifrost when the user
// asks for it.
#include "standinbrowser.h"
#include "support/eventually.h"
#include "support/httpprovider.h"
#include "support/testroom.h"
#include "system/notificationfixture.h"
#include "virtualpointer.h"
#include "waylanddesktop.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const auto applicationWindow = u"dev.bifrost.Bifrost"_s;
static const auto browserWindow = u"browser"_s;
static constexpr auto skipped = 77;

class TestActivationTokens : public NotificationFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startNotifications(); }
    void cleanupTestCase() { stopNotifications(); }
    void init();
    void cleanup();
    void browserComesToTheFront();
    void notificationBringsTheWindowBack();
    void secondInstanceBringsTheWindowBack();
    void launcherBringsTheWindowToTheFront();
    void clickIsWorthAToken();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] QString read(const QString &name) const;
    /// Whether `id` has the keyboard, sooner or later.
    [[nodiscard]] bool comesToTheFront(const QString &id) const {
        return eventually([&] { return desktop_->focused() == id; }, 20s);
    }
    void start(const QString &activationToken);
    /// The stand-in for a browser, in front of everything.
    [[nodiscard]] bool startLauncher();
    /// From the start of Bifrost until the browser is in front; false if it stays behind.
    [[nodiscard]] bool beginSignIn();
    /// A token of the browser, which the user is working with; empty if it gets none.
    [[nodiscard]] QString issuedToken();

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<WaylandDesktop> desktop_;
    std::unique_ptr<HttpProvider> provider_;
    QProcess application_;
    QProcess launcher_;
    quint16 port_ = 0;
};

void TestActivationTokens::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    for (const char *name : {"bin", "run", "home", "standin"}) {
        QVERIFY(QDir(folder_->path()).mkdir(QLatin1String(name)));
    }
    QVERIFY(QFile::setPermissions(folder_->filePath(u"run"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QFile opener(folder_->filePath(u"bin/xdg-open"_s));
    QVERIFY(opener.open(QIODevice::WriteOnly));
    opener.write("#!/bin/sh\nexec \"" + QFile::encodeName(QCoreApplication::applicationFilePath()) +
                 "\" tst_activationtokens --browser \"$1\"\n");
    opener.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    opener.close();
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    port_ = free.serverPort();
    provider_ = std::make_unique<HttpProvider>();
    server_.shown.clear();
    server_.closed.clear();
    desktop_ = std::make_unique<WaylandDesktop>();
    QVERIFY(desktop_->start({u"tst_activationtokens"_s, u"--mouse"_s}));
}

void TestActivationTokens::cleanup() {
    for (QProcess *process : {&application_, &launcher_}) {
        process->kill();
        process->waitForFinished();
    }
    desktop_.reset(); // and with it the browser
    provider_.reset();
}

QProcessEnvironment TestActivationTokens::environment() const {
    QProcessEnvironment environment = desktop_->environment();
    environment.insert(u"PATH"_s,
                       folder_->filePath(u"bin"_s) + u':' + environment.value(u"PATH"_s));
    environment.insert(u"STANDIN"_s, folder_->filePath(u"standin"_s));
    environment.insert(u"HOME"_s, folder_->filePath(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder_->filePath(u"run"_s));
    for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s}) {
        environment.remove(name);
    }
    return environment;
}

QStringList TestActivationTokens::arguments() const {
    return {u"--issuer"_s,        provider_->issuer(),   u"--client-id"_s, IdTokenFactory::clientId,
            u"--redirect-port"_s, QString::number(port_)};
}

QString TestActivationTokens::read(const QString &name) const {
    QFile file(folder_->filePath(u"standin/"_s + name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestActivationTokens::start(const QString &activationToken) {
    QProcessEnvironment started = environment();
    started.insert(u"XDG_ACTIVATION_TOKEN"_s, activationToken);
    application_.setProcessEnvironment(started);
    application_.setProcessChannelMode(QProcess::ForwardedChannels);
    application_.start(QStringLiteral(BIFROST_TEST_APPLICATION), arguments());
}

bool TestActivationTokens::startLauncher() {
    launcher_.setProcessEnvironment(environment());
    launcher_.start(QCoreApplication::applicationFilePath(),
                    {u"tst_activationtokens"_s, u"--browser"_s, u"about:blank"_s});
    return comesToTheFront(browserWindow);
}

bool TestActivationTokens::beginSignIn() {
    start(u"of-the-launcher"_s);
    // It reads the metadata when it shows that nobody is signed in.
    const auto isReady = [this] {
        return provider_->requests(HttpProvider::metadataPath) > 0 &&
               desktop_->focused() == applicationWindow;
    };
    return eventually(isReady, 20s) && desktop_->press(u"space"_s) && // 'Sign in' has the focus
           eventually([this] { return desktop_->shows(browserWindow); }, 20s) &&
           comesToTheFront(browserWindow);
}

QString TestActivationTokens::issuedToken() {
    const bool isIssued =
        desktop_->press(u"t"_s) && eventually([this] { return !read(u"issued"_s).isEmpty(); }, 20s);
    return isIssued ? read(u"issued"_s) : QString();
}

void TestActivationTokens::browserComesToTheFront() {
    QVERIFY(beginSignIn());
    QVERIFY(!read(u"given"_s).isEmpty());
    QVERIFY(read(u"given"_s) != u"of-the-launcher"_s);
}

void TestActivationTokens::notificationBringsTheWindowBack() {
    QVERIFY(beginSignIn());
    QVERIFY(desktop_->press(u"s"_s));
    QVERIFY(eventually([this] { return !server_.shown.isEmpty(); }, 20s));
    QCOMPARE(desktop_->focused(), browserWindow);
    const QString token = issuedToken();
    QVERIFY(!token.isEmpty());
    emitNotificationSignal(u"ActivationToken"_s, {NotificationServer::id, token});
    emitNotificationSignal(u"ActionInvoked"_s, {NotificationServer::id, u"default"_s});
    QVERIFY(comesToTheFront(applicationWindow));
    QVERIFY(eventually([this] { return !server_.closed.isEmpty(); }, 20s)); // withdrawn
}

void TestActivationTokens::secondInstanceBringsTheWindowBack() {
    QVERIFY(beginSignIn());
    const QString token = issuedToken();
    QVERIFY(!token.isEmpty());
    QProcess second;
    QProcessEnvironment started = environment();
    started.insert(u"XDG_ACTIVATION_TOKEN"_s, token);
    second.setProcessEnvironment(started);
    second.start(QStringLiteral(BIFROST_TEST_APPLICATION), arguments());
    QVERIFY(eventually([&] { return second.state() == QProcess::NotRunning; }, 20s));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(comesToTheFront(applicationWindow));
}

void TestActivationTokens::launcherBringsTheWindowToTheFront() {
    QVERIFY(startLauncher());
    const QString token = issuedToken();
    QVERIFY(!token.isEmpty());
    start(token);
    QVERIFY(comesToTheFront(applicationWindow));
}

/// By then the button has been released, which is a newer event.
void TestActivationTokens::clickIsWorthAToken() {
    QVERIFY(startLauncher());
    desktop_->pointAtMiddle();
    // The window has the focus before it is placed; a click until then hits nothing.
    QVERIFY(eventually([this] { return !read(u"entered"_s).isEmpty(); }, 20s));
    desktop_->click();
    QVERIFY(eventually([this] { return !read(u"issued"_s).isEmpty(); }, 20s));
    start(read(u"issued"_s));
    QVERIFY(comesToTheFront(applicationWindow));
}

static int activationTokensMain(int argc, char **argv) {
    if (argc > 1 && qstrcmp(argv[1], "--browser") == 0) {
        return standInBrowser(argc, argv);
    }
    QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--mouse") == 0) {
        return virtualPointer();
    }
    const QString missing = WaylandDesktop::missingProgram();
    if (!missing.isEmpty()) {
        qInfo("skipped: %s is not installed", qPrintable(missing));
        return skipped;
    }
    TestActivationTokens test;
    return QTest::qExec(&test, argc, argv);
}

BIFROST_TEST_WITH_MAIN(activationTokensMain)
#include "tst_activationtokens.moc"
