// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/testing/testenvironment.h>

#include <QtTest>

using namespace bifrost;
using namespace bifrost::testing;
using namespace Qt::StringLiterals;

class TestTestBrowser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<TestEnvironment>();
        client_ = world_->createClient();
    }
    void cleanup() {
        client_.reset();
        world_.reset();
    }

    void userWhoDeniesIsReportedByTheProvider() {
        world_->browser().setUser(TestBrowser::User::Denies);
        const auto session = await(client_->signIn());
        QVERIFY(!session);
        QCOMPARE(std::get<OAuthErrorResponse>(session.error()).error, u"access_denied"_s);
    }

    void userWhoHesitatesDecidesInTheEnd() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        auto signIn = client_->signIn();
        QTRY_COMPARE(client_->activity(), Activity::WaitingForBrowser);
        world_->browser().approve();
        QVERIFY(await(signIn));
        QVERIFY(await(client_->signOut(SignOutScope::LocalOnly)));
        signIn = client_->signIn();
        QTRY_COMPARE(client_->activity(), Activity::WaitingForBrowser);
        world_->browser().deny();
        QVERIFY(!await(signIn));
        world_->browser().approve(); // no page is open
        QVERIFY(!client_->session());
    }

    void opensAgainWhereTheUserIs() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        const auto signIn = client_->signIn();
        QTRY_COMPARE(client_->activity(), Activity::WaitingForBrowser);
        world_->browser().setUser(TestBrowser::User::Approves);
        QVERIFY(await(client_->openBrowserAgain()));
        QVERIFY(await(signIn));
        QCOMPARE(world_->browser().opened().size(), 2);
    }

    void withoutABrowserNothingOpens() {
        world_->browser().setInstalled(false);
        const auto session = await(client_->signIn());
        QCOMPARE(std::get<UserAgentError>(session.error()).kind, UserAgentError::Kind::NoBrowser);
    }

    void showsWhatWasRequested() {
        QVERIFY(world_->browser().authorizationParameters().isEmpty());
        SignInOptions options;
        options.prompt = Prompt::Login;
        QVERIFY(await(client_->signIn(options)));
        const auto parameters = world_->browser().authorizationParameters();
        QCOMPARE(parameters.value(u"prompt"_s), u"login"_s);
        QCOMPARE(parameters.value(u"scope"_s), u"openid profile email"_s);
        // What is on the command line of a browser names nothing of it.
        for (const QUrl &url : world_->browser().opened()) {
            QCOMPARE(url.host(), u"127.0.0.1"_s);
            QVERIFY(!url.hasQuery());
        }
    }

    void userWhoDeniesASignOutStaysAtTheProvider() {
        QVERIFY(await(client_->signIn()));
        world_->browser().setUser(TestBrowser::User::Denies);
        const auto signOut = client_->signOut();
        QTRY_COMPARE(client_->activity(), Activity::WaitingForSignOut);
        client_->cancel();
        QVERIFY(await(signOut));
        QCOMPARE(world_->provider().signOuts(), 0);
    }

private:
    std::unique_ptr<TestEnvironment> world_;
    std::unique_ptr<Client> client_;
};

BIFROST_TEST(TestTestBrowser, QCoreApplication)
#include "tst_testbrowser.moc"
