// SPDX-License-Identifier: Apache-2.0
// Several accounts: which one the window shows, sign-ins that add one or lead to another one.
#include "accountsfixture.h"
#include "notices/accountnoticetext.h"
#include "support/flowworld.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace Qt::StringLiterals;
using Kind = AccountRequest::Kind;

class TestSessionControllerAccounts : public AccountsFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        list_.clear();
        makeController();
    }

    void startReadsTheListAfterTheSession() {
        list_ = {ada_, grace_};
        FakeClient &client = start();
        QCOMPARE(accounts_->loads, 0);
        client.currentSession = sessionOf(ada_);
        FakeClient::finish<void>(client.pendingRestore, {});
        QTRY_COMPARE(accounts_->loads, 1);
        QCOMPARE(accounts_->questions, KeychainQuestions::ForSessionsOnly);
        controller_->perform(Action::OpenAccounts); // the user has asked for it
        QCOMPARE(accounts_->loads, 2);
        QCOMPARE(accounts_->questions, KeychainQuestions::Allowed);
    }

    void listThatNobodyWasAskedForIsReadAfterTheSignIn() {
        list_ = {ada_, grace_};
        FakeClient &client = start();
        FakeClient::finish<void>(client.pendingRestore, {});
        QTRY_VERIFY(accounts_->pendingLoad);
        FakeClient::finish<QList<Account>>(accounts_->pendingLoad,
                                           failure(StorageError{StorageError::Kind::Locked, {}}));
        QTRY_COMPARE(controller_->state().phase, Phase::SignedOut);
        QVERIFY(controller_->state().notices.isEmpty());
        controller_->perform(Action::SignIn);
        client.currentSession = sessionOf(ada_);
        const StorageError refused{StorageError::Kind::Locked, {}};
        client.setProblem(refused); // the user is not asked a second time
        signInAs(client, ada_);
        QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
        test::settle();
        QCOMPARE(accounts_->loads, 1);
        client.setProblem(std::nullopt);
        QCOMPARE(accounts_->loads, 2);
        accounts_->finishLoad();
        QTRY_VERIFY(!line(grace_).id.isEmpty());
    }

    void keychainThatHasRefusedIsAskedForTheListWhenItWorksAgain() {
        list_ = {ada_, grace_};
        FakeClient &client = start();
        const StorageError refused{StorageError::Kind::Locked, {}};
        client.setProblem(refused);
        FakeClient::finish<void>(client.pendingRestore, failure(refused));
        QTRY_COMPARE(controller_->state().phase, Phase::SignedOut);
        QCOMPARE(accounts_->loads, 0);
        client.setProblem(std::nullopt);
        QCOMPARE(accounts_->loads, 1);
        client.setProblem(refused); // of a later change
        client.setProblem(std::nullopt);
        QCOMPARE(accounts_->loads, 1);
    }

    void startShowsTheAccountThatWasShownLast() {
        startWith({ada_, grace_});
        switchTo(grace_);
        QCOMPARE(current(), grace_.id);
        restart();
        start();
        QCOMPARE(accounts_->loads, 0); // not before its session is restored
        QCOMPARE(newest_, accounts_->clientOf(grace_.id));
    }

    void switchShowsTheOtherAccountAtOnce() {
        startWith({ada_, grace_});
        switchTo(grace_);
        QCOMPARE(current(), grace_.id);
        QCOMPARE(controller_->state().phase, Phase::Restoring);
        FakeClient &client = *accounts_->clientOf(grace_.id);
        client.currentSession = sessionOf(grace_);
        FakeClient::finish<void>(client.pendingRestore, {});
        QTRY_COMPARE(controller_->state().phase, Phase::SignedIn);
        QCOMPARE(controller_->state().session->subject, u"grace"_s);
        QCOMPARE(line(ada_).state, AccountLine::State::SignedIn);
    }

    void switchToAnUnknownAccountKeepsTheOneThatIsShown() {
        startWith({ada_});
        request({.kind = Kind::Switch, .id = u"nobody"_s});
        QCOMPARE(current(), ada_.id);
        QCOMPARE(controller_->state().phase, Phase::SignedIn);
        QVERIFY(hasNotice(u"no longer there"_s));
    }

    void switchCancelsASignIn() {
        startWith({ada_, grace_});
        request({.kind = Kind::Add});
        const QPointer<FakeClient> newcomer = accounts_->clientOf(u"newcomer"_s);
        newcomer->setActivity(Activity::WaitingForBrowser);
        switchTo(grace_);
        QCOMPARE(newcomer->cancellations, 1);
        QCOMPARE(current(), grace_.id);
        QVERIFY(!controller_->state().accounts.isAdding);
        QTRY_VERIFY(!newcomer);
    }

    void addShowsTheSignInAndThenTheNewAccount() {
        startWith({ada_});
        request({.kind = Kind::Add});
        FakeClient &newcomer = this->newcomer();
        QCOMPARE(newcomer.prompts, QList<Prompt>{Prompt::SelectAccount});
        newcomer.setActivity(Activity::WaitingForBrowser);
        QCOMPARE(controller_->state().phase, Phase::WaitingForBrowser);
        QVERIFY(controller_->state().accounts.isAdding);
        newcomer.setActivity(Activity::Idle);
        signInAs(newcomer, grace_);
        QTRY_COMPARE(current(), grace_.id);
        QVERIFY(!controller_->state().accounts.isAdding);
        QCOMPARE(controller_->state().notices, QList<Notice>());
        QCOMPARE(appState_->currentAccount()->id, grace_.id);
    }

    void addAfterASignOutStillAsksWhichAccount() {
        startWith({ada_});
        appState_->rememberSignOut();
        request({.kind = Kind::Add});
        QCOMPARE(newcomer().prompts, QList<Prompt>{Prompt::SelectAccount});
    }

    void canceledAddReturnsToTheAccountBefore() {
        startWith({ada_, grace_});
        request({.kind = Kind::Add});
        cancel(newcomer());
        QTRY_VERIFY(!controller_->state().accounts.isAdding);
        QCOMPARE(current(), ada_.id);
        QCOMPARE(controller_->state().notices, QList<Notice>());
    }

    void failedAddCanBeTriedAgain() {
        startWith({ada_});
        request({.kind = Kind::AddElsewhere,
                 .issuer = u"https://idp.example"_s,
                 .clientId = u"desktop"_s});
        FakeClient::finish<void>(newcomer().pendingSignIn, failure(unreachable()));
        QTRY_VERIFY(!controller_->state().accounts.isAdding);
        QCOMPARE(current(), ada_.id);
        QCOMPARE(controller_->state().notices.size(), 1);
        QCOMPARE(controller_->state().notices.constFirst().action, Action::TryAgain);
        controller_->perform(Action::TryAgain);
        QVERIFY(controller_->state().accounts.isAdding);
        QCOMPARE(accounts_->places.size(), 2);
        QCOMPARE(accounts_->places.constLast().issuer, u"https://idp.example"_s);
        QCOMPARE(accounts_->places.constLast().clientId, u"desktop"_s);
    }

    void addFollowsAnIssuerThatTheProviderStatesOnce() {
        startWith({ada_});
        const ValidationError stated{Rule::MetadataIssuerMatches, u"https://idp.example"_s,
                                     u"https://idp.example/"_s, u"https://idp.example/"_s};
        request({.kind = Kind::AddElsewhere, .issuer = u"https://idp.example"_s});
        FakeClient::finish<void>(newcomer().pendingSignIn, failure(stated));
        QTRY_COMPARE(accounts_->places.size(), 2);
        QCOMPARE(accounts_->places.constLast().issuer, u"https://idp.example/"_s);
        QVERIFY(controller_->state().accounts.isAdding);
        FakeClient::finish<void>(newcomer().pendingSignIn, failure(stated));
        QTRY_VERIFY(!controller_->state().accounts.isAdding);
        QCOMPARE(accounts_->places.size(), 2);
    }

    void addAsSomebodyWhoIsThereSaysSo() {
        startWith({ada_, grace_});
        request({.kind = Kind::Add});
        signInAs(newcomer(), grace_);
        QTRY_COMPARE(current(), grace_.id);
        QVERIFY(controller_->state().notices.contains(describeKnownAccount(u"grace"_s)));
    }

    void signInExpectsTheAccountThatIsShown() {
        startWith({ada_, grace_});
        controller_->perform(Action::SignIn);
        QCOMPARE(accounts_->clientOf(ada_.id)->loginHints, QStringList(u"ada@example.com"_s));
    }

    void signInAsSomebodyElseIsToldAtOnce() {
        startWith({ada_, grace_});
        controller_->perform(Action::SignIn);
        signInAs(*accounts_->clientOf(ada_.id), grace_);
        QTRY_COMPARE(current(), grace_.id);
        const Notice told = notice(Action::KeepAccount);
        QCOMPARE(told.title, describeOtherAccount(u"grace"_s, u"ada"_s).title);
        QCOMPARE(told.otherAction, Action::UseAnotherAccount);
        QCOMPARE(line(ada_).state, AccountLine::State::SignedIn);
        controller_->perform(Action::KeepAccount);
        QCOMPARE(controller_->state().notices, QList<Notice>());
        QCOMPARE(current(), grace_.id);
    }

    void anotherAccountThatWasThereIsLeftAlone() {
        startWith({ada_, grace_});
        controller_->perform(Action::SignIn);
        signInAs(*accounts_->clientOf(ada_.id), grace_);
        QTRY_COMPARE(current(), grace_.id);
        controller_->perform(Action::UseAnotherAccount);
        QCOMPARE(current(), ada_.id);
        const FakeClient &again = *accounts_->clientOf(ada_.id);
        QCOMPARE(again.prompts, QList<Prompt>{Prompt::SelectAccount});
        QCOMPARE(again.loginHints, QStringList(u"ada@example.com"_s));
        QVERIFY(accounts_->removed.isEmpty());
    }

    void anotherAccountThatIsNewIsSignedOutAgain() {
        startWith({ada_});
        controller_->perform(Action::SignIn);
        signInAs(*accounts_->clientOf(ada_.id), grace_);
        QTRY_COMPARE(current(), grace_.id);
        controller_->perform(Action::UseAnotherAccount);
        QCOMPARE(current(), ada_.id);
        QCOMPARE(accounts_->clientOf(ada_.id)->prompts, QList<Prompt>{Prompt::SelectAccount});
        FakeClient *discarded = accounts_->clientOf(grace_.id);
        QVERIFY(discarded);
        QCOMPARE(discarded->scopes, QList<SignOutScope>{SignOutScope::LocalAndTokens});
        QVERIFY(accounts_->removed.isEmpty());
        FakeClient::finish<SignOutReceipt>(discarded->pendingSignOut, samples::receipt());
        QTRY_COMPARE(accounts_->removed, QStringList(grace_.id));
    }

    void firstSignInMeansNobodyInParticular() {
        Account unused = ada_;
        unused.subject.clear();
        unused.claims = {};
        unused.state = Account::State::SignedOut;
        list_ = {unused, grace_};
        restore(start());
        loadList();
        controller_->perform(Action::SignIn);
        signInAs(*accounts_->clientOf(ada_.id), grace_);
        QTRY_COMPARE(current(), grace_.id);
        QVERIFY(notice(Action::KeepAccount).title.isEmpty());
        QVERIFY(controller_->state().notices.contains(describeKnownAccount(u"grace"_s)));
    }

    void signOutOfAnotherAccountShowsIt() {
        startWith({ada_, grace_});
        request({.kind = Kind::SignOut, .id = grace_.id});
        QCOMPARE(current(), grace_.id);
        FakeClient &client = *accounts_->clientOf(grace_.id);
        QVERIFY(!client.pendingSignOut); // its session is restored first
        client.currentSession = sessionOf(grace_);
        FakeClient::finish<void>(client.pendingRestore, {});
        QTRY_VERIFY(client.pendingSignOut);
        QCOMPARE(client.scopes, QList<SignOutScope>{SignOutScope::LocalAndProvider});
    }

    void requestsWaitForASignOut() {
        startWith({ada_, grace_});
        newest_ = accounts_->clientOf(ada_.id);
        controller_->perform(Action::SignOut);
        newest_->setActivity(Activity::WaitingForSignOut);
        switchTo(grace_);
        QCOMPARE(current(), ada_.id);
    }

    void signOutOfAllEndsWhereItBegan();
    void signOutOfAllTellsWhatIsLeft();

    void removedAccountIsReplaced() {
        Account gone = grace_;
        gone.state = Account::State::SignedOut;
        startWith({ada_, gone});
        switchTo(gone);
        restore(*accounts_->clientOf(gone.id));
        request({.kind = Kind::Remove, .id = gone.id});
        QCOMPARE(current(), ada_.id);
        QTRY_COMPARE(accounts_->removed, QStringList(gone.id));
        QVERIFY(!accounts_->clientOf(gone.id)); // the library deletes it
    }

    void lastAccountLeavesTheConfiguredClient() {
        Account gone = ada_;
        gone.state = Account::State::SignedOut;
        list_ = {gone};
        restore(start());
        loadList();
        request({.kind = Kind::Remove, .id = gone.id});
        QCOMPARE(controller_->state().phase, Phase::Restoring); // not the set-up
        QTRY_COMPARE(accounts_->removed, QStringList(gone.id));
        accounts_->list.clear();
        FakeClient::finish<void>(accounts_->pendingChange, {});
        QTRY_VERIFY(accounts_->clientOf(ada_.id));
        QTRY_VERIFY(accounts_->clientOf(ada_.id)->pendingRestore);
        restore(*accounts_->clientOf(ada_.id));
    }

    void accountThatIsSignedOutDoesNotHideTheSetUp() {
        Account out = bob_;
        out.state = Account::State::SignedOut;
        list_ = {out};
        controller_->configure(std::nullopt);
        controller_->start();
        loadList();
        QCOMPARE(controller_->state().phase, Phase::NotConfigured);
        QCOMPARE(controller_->state().accounts.lines.size(), 1);
    }

    void accountsAreShownAlsoIfNothingIsConfigured() {
        list_ = {bob_};
        controller_->configure(std::nullopt);
        controller_->start();
        QCOMPARE(controller_->state().phase, Phase::NotConfigured);
        accounts_->finishLoad();
        QTRY_COMPARE(current(), bob_.id);
        QCOMPARE(controller_->state().providerName, u"idp.example"_s);
    }

private:
    [[nodiscard]] FakeClient &newcomer() { return *accounts_->clientOf(u"newcomer"_s); }
    FakeClient &restoreShown(const Account &account) {
        FakeClient &client = *accounts_->clientOf(account.id);
        client.currentSession = sessionOf(account);
        FakeClient::finish<void>(client.pendingRestore, {});
        return client;
    }
    void endSession(FakeClient &client, const Account &account) {
        client.setSession(std::nullopt);
        Account ended = account;
        ended.state = Account::State::SignedOut;
        accounts_->put(ended);
        FakeClient::finish<SignOutReceipt>(client.pendingSignOut, samples::receipt());
    }
};

void TestSessionControllerAccounts::signOutOfAllEndsWhereItBegan() {
    startWith({ada_, grace_});
    request({.kind = Kind::SignOutAll});
    QVERIFY(controller_->state().accounts.isSigningOutAll);
    QCOMPARE(current(), grace_.id); // the one that was shown is the last
    FakeClient &second = restoreShown(grace_);
    QTRY_VERIFY(second.pendingSignOut);
    endSession(second, grace_);
    QTRY_COMPARE(current(), ada_.id);
    FakeClient &first = restoreShown(ada_);
    QTRY_VERIFY(first.pendingSignOut);
    endSession(first, ada_);
    QTRY_VERIFY(!controller_->state().accounts.isSigningOutAll);
    QCOMPARE(current(), ada_.id);
    QCOMPARE(controller_->state().phase, Phase::SignedOut);
    QVERIFY(controller_->state().notices.contains(describeSignOutOfAll({})));
    QVERIFY(!controller_->state().receipt.isEmpty());
}

void TestSessionControllerAccounts::signOutOfAllTellsWhatIsLeft() {
    startWith({ada_, grace_});
    request({.kind = Kind::SignOutAll});
    FakeClient &second = restoreShown(grace_);
    QTRY_VERIFY(second.pendingSignOut);
    FakeClient::finish<SignOutReceipt>(second.pendingSignOut,
                                       failure(StorageError{StorageError::Kind::Locked, {}}));
    QTRY_COMPARE(current(), ada_.id); // a failure does not keep the others
    FakeClient &first = restoreShown(ada_);
    QTRY_VERIFY(first.pendingSignOut);
    endSession(first, ada_);
    QTRY_VERIFY(!controller_->state().accounts.isSigningOutAll);
    QVERIFY(controller_->state().notices.contains(describeSignOutOfAll({u"grace"_s})));
}

BIFROST_TEST(TestSessionControllerAccounts, QCoreApplication)
#include "tst_sessioncontroller_accounts.moc"
