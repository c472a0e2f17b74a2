// SPDX-License-Identifier: Apache-2.0
// Runs every program that the documentation quotes, with a provider over real HTTP, the browser of
// browser.cpp, the user of person.cpp, and a keychain of its own.
#include "support/eventually.h"
#include "support/httpprovider.h"
#include "support/testproxy.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int status = -1; ///< of the program; -1 if it did not end
    QString output;
};

class ExampleProcess {
public:
    ExampleProcess() {
        environment_.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment_.insert(u"PATH"_s,
                            QStringLiteral(EXAMPLES_PATH ":") + environment_.value(u"PATH"_s));
    }
    void withoutKeychain() {
        environment_.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    }

    /// With `steps`, a user does them (person.cpp), and the program then ends.
    Run run(const QString &name, const QStringList &arguments, const QStringList &steps = {}) {
        QProcess process;
        if (!steps.isEmpty()) {
            environment_.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(PLUGIN_PATH));
            environment_.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"person"_s);
            environment_.insert(u"BIFROST_PERSON"_s, steps.join(u'\n'));
        }
        process.setProcessEnvironment(environment_);
        process.setProcessChannelMode(QProcess::MergedChannels);
        const QString folder = name.startsWith("step"_L1) ? u"/guide/"_s
                               : name == "signin"_L1      ? u"/"_s
                                                          : u"/howto/"_s;
        process.start(QStringLiteral(EXAMPLES) + folder + name, arguments);
        // The provider is in this process, so that its event loop has to run.
        if (!eventually([&] { return process.state() == QProcess::NotRunning; },
                        std::chrono::seconds(60))) {
            process.kill();
            process.waitForFinished();
            return {-1, QString::fromUtf8(process.readAll())};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAll())};
    }

private:
    QProcessEnvironment environment_ = QProcessEnvironment::systemEnvironment();
};

} // namespace

#define VERIFY_RUN(process, expected)                                                              \
    do {                                                                                           \
        const Run finished = (process);                                                            \
        QVERIFY2(finished.status == 0 && finished.output.contains(expected),                       \
                 qPrintable(finished.output));                                                     \
    } while (false)

class TestExamples : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyExampleIsRun();

    void getStartedSignsInAndOut() {
        const Run run = example_.run(u"signin"_s, client());
        VERIFY_RUN(run, "Welcome, Ada"_L1);
        QVERIFY(provider_->requests(HttpProvider::logoutPath) > 0);
    }

    void guide_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("steps");
        const QStringList signIn{u"see Home"_s, u"click Sign in"_s};
        const QStringList profile{u"open Profile"_s,
                                  u"see You need to sign in to view this page"_s,
                                  u"open Home"_s,
                                  u"click Sign in"_s,
                                  u"see Welcome, Ada Lovelace"_s,
                                  u"open Profile"_s,
                                  u"see Email: ada@example.com"_s};
        QTest::newRow("step1") << u"step1"_s << QStringList{u"see Home"_s};
        QTest::newRow("step3") << u"step3"_s << QStringList{u"see Guide"_s};
        QTest::newRow("step4") << u"step4"_s
                               << signIn + QStringList{u"see You are now signed in!"_s,
                                                       u"see \"given_name\": \"Ada\""_s};
        QTest::newRow("step5") << u"step5"_s
                               << signIn + QStringList{u"see Welcome, Ada Lovelace"_s};
        QTest::newRow("step6") << u"step6"_s << profile;
        QTest::newRow("step7") << u"step7"_s
                               << profile + QStringList{u"open Home"_s, u"click Sign Out"_s,
                                                        u"see You are signed out"_s,
                                                        u"click Sign in"_s,
                                                        u"see Welcome, Ada Lovelace"_s};
    }
    void guide() {
        QFETCH(QString, name);
        QFETCH(QStringList, steps);
        VERIFY_RUN(example_.run(name, client(), steps), QString());
    }

    void guideExaminesTheRegistration() {
        const Run run = example_.run(u"step2"_s, client());
        VERIFY_RUN(run, "provider.metadata  url="_L1);
        QVERIFY2(!run.output.contains("FAILED"_L1), qPrintable(run.output));
    }

    void guideGreetsAgainAtTheNextStart() {
        VERIFY_RUN(example_.run(u"step5"_s, client(),
                                {u"click Sign in"_s, u"see Welcome, Ada Lovelace"_s}),
                   QString());
        const auto signIns = provider_->requests(HttpProvider::authorizePath);
        VERIFY_RUN(example_.run(u"step5"_s, client(), {u"see Welcome, Ada Lovelace"_s}), QString());
        QCOMPARE(provider_->requests(HttpProvider::authorizePath), signIns);
    }

    void wrongConfigurationIsSaid() {
        for (const auto &name :
             {u"step3"_s, u"step4"_s, u"step5"_s, u"step6"_s, u"step7"_s, u"signin"_s}) {
            const Run run = example_.run(name, {provider_->issuer()});
            QCOMPARE(run.status, 1);
            QVERIFY2(run.output.contains("ClientIdIsPresent"_L1), qPrintable(run.output));
        }
    }

    void keychainKeepsTheSessionOrSaysThatItDoesNot() {
        VERIFY_RUN(example_.run(u"keychain"_s, client()), "You stay signed in."_L1);
        example_.withoutKeychain();
        VERIFY_RUN(example_.run(u"keychain"_s, client()),
                   "You are signed in until you close the program."_L1);
    }

    void deviceShowsACodeAndSignsIn() {
        provider_->offerDeviceSignIn();
        const Run run = example_.run(u"device"_s, client());
        VERIFY_RUN(run, IdTokenFactory::subject);
        QVERIFY2(run.output.contains("and enter WDJB-MJHT."_L1), qPrintable(run.output));
        QCOMPARE(provider_->requests(HttpProvider::authorizePath), 0);
    }

    void browserShowsAPageOfOnesOwn() {
        VERIFY_RUN(example_.run(u"browserpage"_s, client()), IdTokenFactory::subject);
    }

    void protectedPageIsForMembers() {
        provider_->userInfo.insert(u"groups"_s, QJsonArray{u"staff"_s, u"admins"_s});
        VERIFY_RUN(example_.run(u"protect"_s, client() + QStringList{u"admins"_s}),
                   "Welcome to the members' page."_L1);
        QVERIFY(
            provider_->lastRequest(HttpProvider::authorizePath).target.contains("prompt=login"));
        VERIFY_RUN(example_.run(u"protect"_s, client() + QStringList{u"board"_s}),
                   "This is for members of board."_L1);
    }

    void apiIsCalledAndSteppedUpFor() {
        const QString url = provider_->address(u"/orders"_s);
        provider_->answer("/orders", jsonReply(200, R"({"orders":3})"));
        VERIFY_RUN(example_.run(u"apicall"_s, client() + QStringList{url}), R"({"orders":3})"_L1);
        QVERIFY(provider_->lastRequest("/orders").header("authorization").startsWith("Bearer "));
        HttpServer::Reply refusal = jsonReply(403, "{}");
        refusal.headers = {
            {"WWW-Authenticate", R"(Bearer error="insufficient_scope", scope="orders:write")"}};
        provider_->answer("/orders", refusal);
        const Run run = example_.run(u"apicall"_s, client() + QStringList{url});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.contains("InsufficientScope"_L1), qPrintable(run.output));
        QVERIFY(
            provider_->lastRequest(HttpProvider::authorizePath).target.contains("orders%3Awrite"));
    }

    void onlySomeUsersAreLetIn() {
        provider_->userInfo.insert(u"email_verified"_s, true);
        const Run colleague = example_.run(u"decide"_s, client() + QStringList{u"example.com"_s});
        VERIFY_RUN(colleague, "Hello, Ada."_L1);
        VERIFY_RUN(colleague, IdTokenFactory::subject + " is signed in"_L1);
        const Run stranger = example_.run(u"decide"_s, client() + QStringList{u"example.org"_s});
        QCOMPARE(stranger.status, 1);
        QVERIFY2(stranger.output.contains("This is for people at example.org."_L1),
                 qPrintable(stranger.output));
    }

    void eachStepIsListedAndSavedWithoutSecrets() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"steps.har"_s);
        const Run run = example_.run(u"trace"_s, client() + QStringList{path});
        VERIFY_RUN(run, "discovery "_L1 + provider_->issuer());
        VERIFY_RUN(run, u"checked IdTokenNonceMatches (OIDC Core §3.1.3.7 (11))"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray har = file.readAll();
        QVERIFY(har.contains("code_verifier"));
        for (const QByteArray &text : {har, run.output.toUtf8()}) {
            QVERIFY(!text.contains(IdTokenFactory::code));
            QVERIFY(!text.contains("eyJ"));
        }
    }

    void buttonsSignIn() {
        VERIFY_RUN(example_.run(u"widgets"_s, client(), {u"click Sign in"_s, u"see Ada"_s}),
                   QString());
    }

    void severalAccountsAreListed() {
        HttpProvider other;
        other.userInfo.insert(u"email"_s, u"bob@example.org"_s);
        const Run run = example_.run(
            u"accounts"_s, client() + QStringList{other.issuer(), IdTokenFactory::clientId});
        VERIFY_RUN(run, provider_->issuer() + ": ada@example.com"_L1);
        VERIFY_RUN(run, other.issuer() + ": bob@example.org"_L1);
        QVERIFY(!run.output.contains("somebody else"_L1));
        QVERIFY(other.lastRequest(HttpProvider::authorizePath)
                    .target.contains("%2Fcallback%2F127.0.0.1_"));
    }

    void organizationsAreListedAndSwitchedTo() {
        provider_->answer(
            "/t/acme/api/users/v1/me/organizations",
            jsonReply(200, R"({"organizations":[{"id":"org-1","name":"ABC Builders"}]})"));
        VERIFY_RUN(example_.run(u"organizations"_s, client()), "switched to ABC Builders"_L1);
        VERIFY_RUN(example_.run(u"organizations"_s, client() + QStringList{u"abc.example"_s}),
                   "switched to ABC Builders"_L1);
        const QByteArray asked = provider_->lastRequest(HttpProvider::authorizePath).target;
        QVERIFY(asked.contains("fidp=OrganizationSSO") && asked.contains("orgHandle=abc.example"));
    }

    void proxyAsksForItsPassword() {
        TestProxy proxy;
        proxy.mood = TestProxy::Mood::Denies; // after it has accepted the password
        proxy.status = 502;
        const QStringList elsewhere{u"https://id.example/"_s, u"desktop"_s, proxy.address(),
                                    u"ada"_s, u"open sesame"_s};
        const Run run = example_.run(u"proxy"_s, elsewhere);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.output.contains("A password for 127.0.0.1"_L1) &&
                     run.output.contains("ProxyRefused"_L1),
                 qPrintable(run.output));
        // What is on this computer is reached without it.
        VERIFY_RUN(example_.run(u"proxy"_s, client() + elsewhere.mid(2)), provider_->issuer());
    }

    void init() {
        provider_.emplace(); // a session of another test has another issuer
        example_ = ExampleProcess();
    }

private:
    [[nodiscard]] QStringList client() const {
        return {provider_->issuer(), IdTokenFactory::clientId};
    }

    std::optional<HttpProvider> provider_;
    ExampleProcess example_;
};

/// The programs that are built are those that this file names.
void TestExamples::everyExampleIsRun() {
    QFile self(QStringLiteral(SOURCE_DIR "/tests/doc/tst_examples.cpp"));
    QVERIFY(self.open(QIODevice::ReadOnly));
    const QByteArray text = self.readAll();
    const auto names = QByteArray(EXAMPLE_NAMES).split(',');
    QVERIFY(names.size() > 10);
    for (const QByteArray &name : names) {
        QVERIFY2(text.contains("u\"" + name + "\"_s, client()") ||
                     text.contains("newRow(\"" + name + '"') ||
                     text.contains("run(u\"" + name + "\"_s"),
                 name.constData());
    }
}

BIFROST_TEST(TestExamples, QCoreApplication)
#include "tst_examples.moc"
