// SPDX-License-Identifier: Apache-2.0
// The list of accounts, and the sessions of those that the window does not show.
#include "accountsfixture.h"
#include "session/accounts/accountlines.h"
#include "session/accounts/startingaccount.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Kind = AccountRequest::Kind;
using State = AccountLine::State;

namespace {

OAuthErrorResponse ended() {
    OAuthErrorResponse error;
    error.error = u"invalid_grant"_s; // RFC 6749 §5.2
    error.endpoint = OAuthErrorResponse::Endpoint::Token;
    return error;
}

Configuration namedOnTheCommandLine() {
    Configuration configuration;
    Layer layer;
    layer.values.insert(Setting::Issuer, u"https://c.example"_s);
    layer.values.insert(Setting::ClientId, u"abc"_s);
    configuration.setLayer(Source::CommandLine, layer);
    return configuration;
}

ClientConfiguration configured(const QString &issuer) {
    ClientConfiguration configuration;
    configuration.issuer = issuer;
    configuration.clientId = u"abc"_s;
    return configuration;
}

} // namespace

class TestAccounts : public AccountsFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        list_.clear();
        makeController();
    }

    void lineSaysWhoItIs() {
        Account account = ada_;
        account.claims = {{u"given_name"_s, u"Ada"_s},
                          {u"family_name"_s, u"Lovelace"_s},
                          {u"email"_s, u"ada@example.com"_s}};
        AccountLine shown = accountLine(account, {});
        QCOMPARE(shown.name, u"Ada Lovelace"_s);
        QCOMPARE(shown.detail, u"ada@example.com · Asgardeo (acme)"_s);
        QCOMPARE(shown.initials, u"AL"_s);
        QVERIFY(!shown.hasGivenName);
        account.name = u"Work"_s;
        account.organization = Organization{u"1"_s, u"ABC Builders"_s, {}};
        shown = accountLine(account, {account.id});
        QCOMPARE(shown.name, u"Work"_s);
        QVERIFY(shown.hasGivenName);
        QCOMPARE(shown.organization, u"ABC Builders"_s);
        QCOMPARE(shown.state, State::NeedsSignIn);
    }

    void lineIsPlainText() {
        Account account = ada_;
        account.name = u"a\nb\u202ec"_s;
        account.claims = {{u"email"_s, QJsonArray{1}}, {u"preferred_username"_s, u"x\ny"_s}};
        const AccountLine shown = accountLine(account, {});
        QCOMPARE(shown.name, u"a bc"_s);
        QVERIFY(shown.detail.startsWith(u"x y"_s));
    }

    void rememberedAccountSurvivesARestart() {
        Account account = bob_;
        account.scopes = {u"openid"_s, u"email"_s};
        account.redirectPath = u"/callback/b"_s;
        account.parent = u"p"_s;
        account.organization = Organization{u"1"_s, u"ABC"_s, u"abc"_s};
        account.name = account.subject = QString();
        account.claims = {};
        account.state = Account::State::SignedOut;
        const auto texts = rememberedAccount(account, configured(u"acme"_s)).toTexts();
        const auto again = RememberedAccount::fromTexts(texts);
        QVERIFY(again);
        QCOMPARE(again->account, account);
        QCOMPARE(again->configuredIssuer, QLatin1String(acme));
        QVERIFY(!RememberedAccount::fromTexts(texts.mid(1)));
    }

    void startingAccount_data();
    void startingAccount();

    void sessionsOfTheOthersAreRestoredOneAfterAnother() {
        startWith({ada_, grace_, bob_});
        QTRY_VERIFY(accounts_->clientOf(grace_.id));
        QVERIFY(!accounts_->clientOf(bob_.id));
        restoreOther(grace_);
        QTRY_VERIFY(accounts_->clientOf(bob_.id));
        restoreOther(bob_);
    }

    void accountThatIsSignedOutIsNotRestored() {
        Account out = grace_;
        out.state = Account::State::SignedOut;
        startWith({ada_, out, bob_});
        QTRY_VERIFY(accounts_->clientOf(bob_.id));
        QVERIFY(!accounts_->clientOf(out.id));
        QCOMPARE(line(out).state, State::SignedOut);
    }

    void sessionOfAnotherAccountIsRefreshedWhenDue() {
        startWith({ada_, grace_});
        QTRY_VERIFY(accounts_->clientOf(grace_.id));
        FakeClient &client = *accounts_->clientOf(grace_.id);
        restoreOther(grace_, -1);
        QTRY_VERIFY(client.pendingRefresh);
    }

    void sessionThatEndsIsToldOnce() {
        startWith({ada_, grace_});
        QSignalSpy told(controller_.get(), &SessionController::signInNeeded);
        failRestore(grace_);
        QTRY_COMPARE(line(grace_).state, State::NeedsSignIn);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().constFirst().toString(), grace_.id);
        QCOMPARE(told.constFirst().constLast().toString(), u"grace"_s);
        controller_->configure(configuration()); // as after a restart
        controller_->start();
        FakeClient &client = *newest_;
        client.currentSession = sessionOf(ada_);
        FakeClient::finish<void>(client.pendingRestore, {});
        loadList();
        failRestore(grace_);
        QTRY_COMPARE(line(grace_).state, State::NeedsSignIn);
        QCOMPARE(told.size(), 1);
    }

    void refusalIsToldAndWithdrawnWhenItIsOver() {
        startWith({ada_, grace_});
        QSignalSpy told(controller_.get(), &SessionController::signInNeeded);
        QTRY_VERIFY(accounts_->clientOf(grace_.id));
        FakeClient &client = *accounts_->clientOf(grace_.id);
        restoreOther(grace_, -1);
        QTRY_VERIFY(client.pendingRefresh);
        OAuthErrorResponse refused = ended();
        refused.error = u"unauthorized_client"_s;
        FakeClient::finish<void>(client.pendingRefresh, failure(refused));
        QTRY_COMPARE(line(grace_).state, State::NeedsSignIn);
        QCOMPARE(told.size(), 1);
        SessionSnapshot renewed = sessionOf(grace_); // by another process
        renewed.refreshedAt = QDateTime::currentDateTimeUtc().addSecs(1);
        client.setSession(renewed);
        controller_->checkDue();
        QTRY_COMPARE(line(grace_).state, State::SignedIn);
    }

    void refusalIsNotToldAgainAfterARestart() {
        startWith({ada_, grace_});
        appState_->setAccountsInNeed({{grace_.id, QDateTime::currentDateTimeUtc()}});
        restart();
        QSignalSpy told(controller_.get(), &SessionController::signInNeeded);
        startWith({ada_, grace_});
        QTRY_VERIFY(accounts_->clientOf(grace_.id));
        FakeClient &client = *accounts_->clientOf(grace_.id);
        restoreOther(grace_, -1); // kept by the library, although its refresh was refused
        QTRY_VERIFY(client.pendingRefresh);
        QCOMPARE(line(grace_).state, State::NeedsSignIn);
        OAuthErrorResponse refused = ended();
        refused.error = u"unauthorized_client"_s;
        FakeClient::finish<void>(client.pendingRefresh, failure(refused));
        QTRY_VERIFY(!client.pendingRefresh);
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 0);
    }

    void outageOfAnotherProviderIsNotTold() {
        startWith({ada_, grace_});
        QSignalSpy told(controller_.get(), &SessionController::signInNeeded);
        QTRY_VERIFY(accounts_->clientOf(grace_.id));
        FakeClient &client = *accounts_->clientOf(grace_.id);
        restoreOther(grace_, -1);
        QTRY_VERIFY(client.pendingRefresh);
        FakeClient::finish<void>(client.pendingRefresh, failure(unreachable()));
        QTRY_VERIFY(!client.pendingRefresh);
        QCoreApplication::processEvents();
        QCOMPARE(line(grace_).state, State::SignedIn);
        QCOMPARE(told.size(), 0);
    }

    void sessionThatEndsWhileItIsShownIsNotToldByTheDesktop() {
        QSignalSpy told(controller_.get(), &SessionController::signInNeeded);
        Account now = ada_;
        list_ = {now};
        FakeClient &client = start();
        FakeClient::finish<void>(client.pendingRestore, failure(ended()));
        loadList();
        QTRY_COMPARE(line(ada_).state, State::NeedsSignIn);
        QCOMPARE(told.size(), 0);
        controller_->perform(Action::SignIn);
        client.currentSession = sessionOf(ada_);
        signInAs(client, ada_);
        QTRY_COMPARE(line(ada_).state, State::SignedIn);
    }

    void renameIsPassedOn() {
        startWith({ada_});
        request({.kind = Kind::Rename, .id = ada_.id, .name = u"Work"_s});
        QCOMPARE(accounts_->renamed, (std::pair{ada_.id, u"Work"_s}));
        FakeClient::finish<void>(accounts_->pendingChange,
                                 failure(StorageError{StorageError::Kind::Locked, {}}));
        QTRY_COMPARE(controller_->state().notices.size(), 1);
    }

    void organizationsAreThoseOfTheShownAccount();
    void refusedOrganizationIsSaid();

    void openingTheAccountsReadsTheListAgain() {
        startWith({ada_});
        controller_->perform(Action::OpenAccounts);
        QCOMPARE(accounts_->loads, 2);
        accounts_->list.append(grace_); // of another process
        accounts_->finishLoad();
        QTRY_COMPARE(controller_->state().accounts.lines.size(), 2);
    }

private:
    void restoreOther(const Account &account, int expiresIn = 3600) {
        FakeClient &client = *accounts_->clientOf(account.id);
        QTRY_VERIFY(client.pendingRestore);
        client.currentSession = sessionOf(account);
        client.currentSession->accessTokenExpiresAt =
            QDateTime::currentDateTimeUtc().addSecs(expiresIn);
        FakeClient::finish<void>(client.pendingRestore, {});
    }
    void failRestore(const Account &account) {
        QTRY_VERIFY(accounts_->clientOf(account.id));
        FakeClient &client = *accounts_->clientOf(account.id);
        QTRY_VERIFY(client.pendingRestore);
        FakeClient::finish<void>(client.pendingRestore, failure(ended()));
    }
};

void TestAccounts::startingAccount_data() {
    QTest::addColumn<QString>("configured");
    QTest::addColumn<Configuration>("sources");
    QTest::addColumn<QString>("before"); // configured when Bob's account was chosen
    QTest::addColumn<QString>("shown");
    const auto c = u"https://c.example"_s;
    QTest::newRow("as before") << c << Configuration() << c << bob_.issuer;
    QTest::newRow("configured anew") << c << Configuration() << u"https://d.example"_s << c;
    QTest::newRow("no longer configured") << QString() << Configuration() << c << QString();
    QTest::newRow("on the command line") << c << namedOnTheCommandLine() << c << c;
    QTest::newRow("the same on the command line")
        << bob_.issuer << namedOnTheCommandLine() << c << bob_.issuer;
    QTest::newRow("nothing remembered") << c << Configuration() << QString() << c;
    QTest::newRow("nothing at all") << QString() << Configuration() << QString() << QString();
}

void TestAccounts::startingAccount() {
    QFETCH(QString, configured);
    QFETCH(Configuration, sources);
    QFETCH(QString, before);
    QFETCH(QString, shown);
    const auto now = configured.isEmpty() ? std::nullopt : std::optional(::configured(configured));
    const auto remembered = before.isEmpty()
                                ? std::nullopt
                                : std::optional(rememberedAccount(bob_, ::configured(before)));
    const auto first = ::startingAccount(now, sources, remembered);
    QCOMPARE(first ? first->issuer : QString(), shown);
}

void TestAccounts::organizationsAreThoseOfTheShownAccount() {
    startWith({ada_});
    QVERIFY(controller_->state().accounts.offersOrganizations);
    request({.kind = Kind::ListOrganizations});
    using Progress = AccountsView::Organizations::Progress;
    QCOMPARE(controller_->state().accounts.organizations.progress, Progress::Asking);
    const Organization builders{u"1"_s, u"ABC Builders"_s, {}};
    FakeClient::finish<QList<Organization>>(accounts_->pendingOrganizations,
                                            QList<Organization>{builders});
    QTRY_COMPARE(controller_->state().accounts.organizations.progress, Progress::Known);
    request({.kind = Kind::SwitchOrganization, .organization = builders});
    QCOMPARE(accounts_->asked, ada_.id + u" 1"_s);
    Account entered = account(u"org"_s, u"ada"_s);
    entered.parent = ada_.id;
    entered.organization = builders;
    accounts_->put(entered);
    FakeClient::finish<Account>(accounts_->pendingSwitch, entered);
    QTRY_COMPARE(current(), entered.id);
    QCOMPARE(controller_->state().accounts.organizations.progress, Progress::NotAsked);
    request({.kind = Kind::ListOrganizations}); // of the user, whom the first account belongs to
    QCOMPARE(accounts_->asked, ada_.id);
    switchTo(bob_);
}

void TestAccounts::refusedOrganizationIsSaid() {
    startWith({ada_, bob_});
    request({.kind = Kind::SwitchOrganization, .organization = {u"1"_s, {}, {}}});
    OAuthErrorResponse refused = ended();
    refused.error = u"access_denied"_s;
    FakeClient::finish<Account>(accounts_->pendingSwitch, failure(refused));
    QTRY_VERIFY(!controller_->state().accounts.organizations.problem.isEmpty());
    QCOMPARE(current(), ada_.id);
    switchTo(bob_); // a provider without organizations
    QVERIFY(!controller_->state().accounts.offersOrganizations);
    QVERIFY(controller_->state().accounts.organizations.problem.isEmpty());
}

BIFROST_TEST(TestAccounts, QCoreApplication)
#include "tst_accounts.moc"
