// SPDX-License-Identifier: Apache-2.0
#include "core/async.h"
#include "platform/browser/browserprocess.h"
#include "platform/browser/desktopuseragent.h"
#include "support/testroom.h"

#include <QGuiApplication>
#include <QTcpServer>
#include <QTimer>
#include <QtTest>

#include <stdexcept>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace bifrost;

Q_DECLARE_METATYPE(bifrost::ActivationTokenProvider)

namespace {

constexpr auto openAndEnd = "--open-and-end";
const QUrl address(QStringLiteral("http://127.0.0.1:1/start/x?a=%20b&c=$(touch%20d);e"));

QByteArray contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> await(const QFuture<Result<void>> &future) {
    return QTest::qWaitFor([&] { return future.isFinished(); }, 15000)
               ? future.result()
               : Result<void>(failure(UserAgentError{UserAgentError::Kind::TimedOut, {}}));
}

using Kind = UserAgentError::Kind;

bool hasFailed(const Result<void> &opened, Kind kind) {
    const auto *error = opened ? nullptr : std::get_if<UserAgentError>(&opened.error());
    return error != nullptr && error->kind == kind;
}

} // namespace

class TestDesktopUserAgent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void passesTheAddressUnchanged();
    void succeedsWhenXdgOpenAcceptsTheAddress();
    void failsWhenXdgOpenFails_data();
    void failsWhenXdgOpenFails();
    void saysThatThereIsNoBrowser();
    void failsWhenXdgOpenFailsLate();
    void failsWhenNothingOpensAddresses();
    void succeedsWhileTheBrowserRuns();
    void reportsABrowserThatEndsWithAnErrorLater();
    void reportsNoBrowserThatIsClosed();
    void browserSurvivesTheProgram();
    void browserHasItsOwnSession();
    void browserInheritsNoFiles();
    void browserInheritsNoSettings();
    void browserInheritsNoActivationToken();
    void browserGetsATokenOfItsOwn();
    void opensWithoutATokenThatDoesNotCome_data();
    void opensWithoutATokenThatDoesNotCome();
    void opensNothingOnceItIsDestroyed();
    void environmentRestoresWhatALauncherChanged();
    void browserUsesNoProxyForThisComputer_data();
    void browserUsesNoProxyForThisComputer();

private:
    /// The script that replaces xdg-open; $OUT is a file that it may write to, $GATE a pipe to wait
    /// at.
    void install(const QByteArray &script) {
        write("xdg-open", script);
        write("xdg-mime", "echo browser-of-the-test.desktop");
    }
    void write(const char *program, const QByteArray &script) {
        QFile file(folder_->filePath(QStringLiteral("bin/") + QLatin1String(program)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString out() const { return folder_->filePath(QStringLiteral("out")); }
    [[nodiscard]] QString gate() const { return folder_->filePath(QStringLiteral("gate")); }
    void openGate() const {
        QFile pipe(gate());
        QVERIFY(pipe.open(QIODevice::WriteOnly));
        pipe.write("go\n");
    }

    std::unique_ptr<QTemporaryDir> folder_;
    DesktopUserAgent userAgent_;
};

void TestDesktopUserAgent::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(folder_->path()).mkdir(QStringLiteral("bin")));
    QCOMPARE(::mkfifo(gate().toLocal8Bit().constData(), 0600), 0);
    qputenv("PATH", folder_->filePath(QStringLiteral("bin")).toLocal8Bit() + ":/usr/bin:/bin");
    qunsetenv("BROWSER");
    qputenv("OUT", out().toLocal8Bit());
    qputenv("GATE", gate().toLocal8Bit());
}

void TestDesktopUserAgent::passesTheAddressUnchanged() {
    install("printf '%s|' \"$#\" \"$@\" > \"$OUT\"");
    QVERIFY(await(userAgent_.open(address)).has_value());
    QCOMPARE(contents(out()), "1|" + address.toEncoded() + '|');
}

void TestDesktopUserAgent::succeedsWhenXdgOpenAcceptsTheAddress() {
    install("exit 0");
    QVERIFY(await(userAgent_.open(address)).has_value());
    QTRY_VERIFY(qApp->findChildren<BrowserProcess *>().isEmpty());
}

void TestDesktopUserAgent::failsWhenXdgOpenFails_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("syntax") << 1 << QStringLiteral("syntax");
    QTest::newRow("file") << 2 << QStringLiteral("did not exist");
    QTest::newRow("tool") << 3 << QStringLiteral("tool could not be found");
    QTest::newRow("action") << 4 << QStringLiteral("action failed");
    QTest::newRow("another") << 77 << QStringLiteral("status 77");
}

void TestDesktopUserAgent::failsWhenXdgOpenFails() {
    QFETCH(const int, status);
    QFETCH(const QString, meaning);
    install("exit " + QByteArray::number(status));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no browser: ")));
    const Result<void> opened = await(userAgent_.open(address));
    QVERIFY(hasFailed(opened, Kind::BrowserFailed));
    QVERIFY(std::get<UserAgentError>(opened.error()).detail.contains(meaning));
}

void TestDesktopUserAgent::saysThatThereIsNoBrowser() {
    install("exit 3");
    QVERIFY(QFile::remove(folder_->filePath(QStringLiteral("bin/xdg-mime"))));
    qputenv("PATH", folder_->filePath(QStringLiteral("bin")).toLocal8Bit());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no browser: ")));
    QVERIFY(hasFailed(await(userAgent_.open(address)), Kind::NoBrowser));
}

/// As on a busy computer.
void TestDesktopUserAgent::failsWhenXdgOpenFailsLate() {
    install("read line < \"$GATE\"; exit 4");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no browser: ")));
    const auto opened = userAgent_.open(address);
    QTimer::singleShot(2000, qApp, [this] { openGate(); });
    QVERIFY(hasFailed(await(opened), Kind::BrowserFailed));
}

void TestDesktopUserAgent::failsWhenNothingOpensAddresses() {
    qputenv("PATH", folder_->path().toLocal8Bit());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("openUrl")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no browser: ")));
    QVERIFY(hasFailed(await(userAgent_.open(address)), Kind::NoBrowser));
}

void TestDesktopUserAgent::succeedsWhileTheBrowserRuns() {
    install("read line < \"$GATE\"; exit 1");
    QVERIFY(await(userAgent_.open(address)).has_value());
    QCOMPARE(qApp->findChildren<BrowserProcess *>().size(), 1);
    const auto crashed = userAgent_.crashed();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no browser: ")));
    openGate();
    QTRY_VERIFY(crashed.isFinished());                             // and has said so
    QTRY_VERIFY(qApp->findChildren<BrowserProcess *>().isEmpty()); // reaped: no zombie
}

void TestDesktopUserAgent::reportsABrowserThatEndsWithAnErrorLater() {
    install("read line < \"$GATE\"; kill -SEGV $$");
    QVERIFY(await(userAgent_.open(address)).has_value());
    const auto crashed = userAgent_.crashed();
    QVERIFY(!crashed.isFinished());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no browser: ")));
    openGate();
    QTRY_VERIFY(crashed.isFinished());
    QCOMPARE(std::get<UserAgentError>(crashed.result()).kind, Kind::BrowserFailed);
}

void TestDesktopUserAgent::reportsNoBrowserThatIsClosed() {
    install("read line < \"$GATE\"; exit 0");
    QVERIFY(await(userAgent_.open(address)).has_value());
    const auto crashed = userAgent_.crashed();
    openGate();
    QTRY_VERIFY(qApp->findChildren<BrowserProcess *>().isEmpty());
    QVERIFY(!crashed.isFinished() || crashed.isCanceled());
}

void TestDesktopUserAgent::browserSurvivesTheProgram() {
    install("echo started > \"$OUT\"; read line < \"$GATE\"; echo survived >> \"$OUT\"");
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("tst_desktopuseragent"), QLatin1String(openAndEnd)});
    QTRY_VERIFY(program.state() == QProcess::NotRunning);
    QCOMPARE(program.exitCode(), 0);
    QTRY_COMPARE(contents(out()), QByteArray("started\n"));
    openGate();
    QTRY_COMPARE(contents(out()), QByteArray("started\nsurvived\n"));
}

void TestDesktopUserAgent::browserHasItsOwnSession() {
    install("read -r pid name state parent group session rest < /proc/$$/stat; "
            "[ \"$session\" = $$ ] && echo own > \"$OUT\"");
    QVERIFY(await(userAgent_.open(address)).has_value());
    QCOMPARE(contents(out()), QByteArray("own\n"));
}

void TestDesktopUserAgent::browserInheritsNoFiles() {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const int inherited = ::open("/etc/hostname", O_RDONLY); // without O_CLOEXEC
    QVERIFY(inherited > 2);
    install("ls -l /proc/$$/fd > \"$OUT\"");
    QVERIFY(await(userAgent_.open(address)).has_value());
    ::close(inherited);
    const QByteArray files = contents(out());
    QVERIFY2(files.contains("/dev/null"), files.constData());
    QVERIFY2(!files.contains("socket:"), files.constData());
    QVERIFY2(!files.contains("hostname"), files.constData());
}

void TestDesktopUserAgent::browserInheritsNoSettings() {
    qputenv("AUTH_ASGARDEO_SECRET", "hidden");
    const auto restore = qScopeGuard([] { qunsetenv("AUTH_ASGARDEO_SECRET"); });
    install("env > \"$OUT\"");
    QVERIFY(await(userAgent_.open(address)).has_value());
    QVERIFY(contents(out()).contains("PATH="));
    QVERIFY(!contents(out()).contains("hidden"));
}

/// Those that this program was started with are for its own window.
void TestDesktopUserAgent::browserInheritsNoActivationToken() {
    qputenv("XDG_ACTIVATION_TOKEN", "used");
    qputenv("DESKTOP_STARTUP_ID", "used");
    const auto restore = qScopeGuard([] {
        qunsetenv("XDG_ACTIVATION_TOKEN");
        qunsetenv("DESKTOP_STARTUP_ID");
    });
    install("env > \"$OUT\"");
    QVERIFY(await(userAgent_.open(address)).has_value());
    QVERIFY(contents(out()).contains("PATH="));
    QVERIFY(!contents(out()).contains("used"));
}

void TestDesktopUserAgent::browserGetsATokenOfItsOwn() {
    int requests = 0;
    DesktopUserAgent userAgent(
        [&requests] { return ready(QStringLiteral("token-%1").arg(++requests)); });
    install("echo \"$XDG_ACTIVATION_TOKEN\" >> \"$OUT\"");
    QVERIFY(await(userAgent.open(address)).has_value());
    QVERIFY(await(userAgent.open(address)).has_value());
    QCOMPARE(contents(out()), QByteArray("token-1\ntoken-2\n"));
}

void TestDesktopUserAgent::opensWithoutATokenThatDoesNotCome_data() {
    QTest::addColumn<ActivationTokenProvider>("provider");
    const auto row = [](const char *name, const ActivationTokenProvider &provider) {
        QTest::newRow(name) << provider;
    };
    row("none", [] { return ready(QString()); });
    row("canceled", [] { return QFuture<QString>(); });
    const auto silent = std::make_shared<Deferred<QString>>();
    row("late", [silent] { return silent->future(); });
    row("thrown", []() -> QFuture<QString> { throw std::runtime_error("no display"); });
    row("thrown in a chain", [] {
        return ready(QString()).then(
            [](const QString &) -> QString { throw std::runtime_error("no display"); });
    });
}

void TestDesktopUserAgent::opensWithoutATokenThatDoesNotCome() {
    QFETCH(const ActivationTokenProvider, provider);
    if (QByteArray(QTest::currentDataTag()).startsWith("thrown")) {
        QTest::ignoreMessage(QtWarningMsg, "no activation token: no display");
    }
    DesktopUserAgent userAgent(provider);
    install("echo \"<$XDG_ACTIVATION_TOKEN>\" > \"$OUT\"");
    QVERIFY(await(userAgent.open(address)).has_value());
    QCOMPARE(contents(out()), QByteArray("<>\n"));
}

void TestDesktopUserAgent::opensNothingOnceItIsDestroyed() {
    Deferred<QString> token;
    auto userAgent = std::make_unique<DesktopUserAgent>([&token] { return token.future(); });
    install("echo opened > \"$OUT\"");
    const auto opened = userAgent->open(address);
    userAgent.reset();
    token.finish(QStringLiteral("token-1"));
    QTRY_VERIFY(opened.isCanceled());
    QVERIFY(qApp->findChildren<BrowserProcess *>().isEmpty());
}

void TestDesktopUserAgent::environmentRestoresWhatALauncherChanged() {
    QProcessEnvironment environment;
    const auto set = [&environment](const char *name, const char *value) {
        environment.insert(QLatin1String(name), QLatin1String(value));
    };
    set("LD_LIBRARY_PATH", "/bundle/lib");
    set("BIFROST_ORIGINAL_LD_LIBRARY_PATH", "/opt/lib");
    set("QT_PLUGIN_PATH", "/bundle/plugins");
    set("BIFROST_ORIGINAL_QT_PLUGIN_PATH", "");
    set("HOME", "/home/x");
    set("BIFROST_CLIENT_SECRET", "hidden");
    set("NEXT_PUBLIC_AUTH_ASGARDEO_LOGOUT_URL", "x");
    set("XDG_ACTIVATION_TOKEN", "used");
    QCOMPARE(browserEnvironment(environment).toStringList().join(QLatin1Char(' ')),
             QStringLiteral("HOME=/home/x LD_LIBRARY_PATH=/opt/lib"));
}

void TestDesktopUserAgent::browserUsesNoProxyForThisComputer_data() {
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("upper");
    const QString loopback = QStringLiteral("127.0.0.1,localhost,::1");
    const auto row = [](const char *name, const QStringList &given, const QString &lower,
                        const QString &upper) { QTest::newRow(name) << given << lower << upper; };
    const QString proxy = QStringLiteral("http_proxy=http://proxy.example:3128");
    row("no proxy", {QStringLiteral("HOME=/home/x")}, {}, {});
    row("no proxy, but exclusions", {QStringLiteral("no_proxy=a.example")},
        QStringLiteral("a.example"), {});
    row("proxy", {proxy}, loopback, loopback);
    row("proxy for everything", {QStringLiteral("ALL_PROXY=socks5://proxy.example")}, loopback,
        loopback);
    row("exclusions", {proxy, QStringLiteral("no_proxy=a.example, .b.example")},
        QStringLiteral("a.example,.b.example,") + loopback,
        QStringLiteral("a.example,.b.example,") + loopback);
    row("exclusions in capitals", {proxy, QStringLiteral("NO_PROXY=a.example")},
        QStringLiteral("a.example,") + loopback, QStringLiteral("a.example,") + loopback);
    row("excluded already", {proxy, QStringLiteral("no_proxy=localhost,127.0.0.1,::1")},
        QStringLiteral("localhost,127.0.0.1,::1"), QStringLiteral("localhost,127.0.0.1,::1"));
    row("everything excluded", {proxy, QStringLiteral("no_proxy=*")}, QStringLiteral("*"),
        QStringLiteral("*,") + loopback);
    row("proxy of the person alone",
        {QStringLiteral("BIFROST_ORIGINAL_http_proxy=http://proxy.example:3128")}, loopback,
        loopback);
    row("proxy of the launcher alone", {proxy, QStringLiteral("BIFROST_ORIGINAL_http_proxy=")}, {},
        {});
}

void TestDesktopUserAgent::browserUsesNoProxyForThisComputer() {
    QFETCH(const QStringList, given);
    QProcessEnvironment environment;
    for (const QString &variable : given) {
        environment.insert(variable.section(QLatin1Char('='), 0, 0),
                           variable.section(QLatin1Char('='), 1));
    }
    const QProcessEnvironment seen = browserEnvironment(environment);
    QTEST(seen.value(QStringLiteral("no_proxy")), "lower");
    QTEST(seen.value(QStringLiteral("NO_PROXY")), "upper");
}

/// Opens an address and ends at once, like a program that is closed while the browser starts.
static int openAndReturn() {
    DesktopUserAgent userAgent;
    const auto opened = userAgent.open(address);
    return opened.isFinished() ? 1 : 0;
}

static int desktopUserAgentMain(int argc, char **argv) {
    const QGuiApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], openAndEnd) == 0) {
        return openAndReturn();
    }
    TestDesktopUserAgent test;
    return QTest::qExec(&test, argc, argv);
}

BIFROST_TEST_WITH_MAIN(desktopUserAgentMain)
#include "tst_desktopuseragent.moc"
