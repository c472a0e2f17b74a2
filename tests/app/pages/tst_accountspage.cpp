// SPDX-License-Identifier: Apache-2.0
#include "pages/accountspage.h"

#include "../shownpage.h"
#include "pages/accounts/accountheader.h"
#include "support/testroom.h"
#include "theme/style.h"

#include <bifrost/account.h>

#include <QApplication>
#include <QSignalSpy>

using namespace shownpage;
using namespace Qt::StringLiterals;
using Fold = AccountHeader::Fold;
using Request = AccountRequest::Kind;

class TestAccountsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void cleanup();
    void showsEachAccount();
    void oneCardIsUnfoldedAtATime();
    void switchesAndSignsOut();
    void signsInToTheCurrentAccountAsEverywhere();
    void signsInToAnotherAccount();
    void renames();
    void keepsTheNameOnEscape();
    void removesOnlyWhatIsSignedOutAndAsks();
    void newCurrentAccountUnfolds();
    void signsOutOfAllAfterAQuestion();
    void oneSignedInAccountHasNoWayOutOfAll();
    void addsAtTheSameProvider();
    void addsElsewhere();
    void eachProviderHasARedirectUrlOfItsOwn();
    void mistakesAreShown();
    void addingCanBeCanceled();
    void nothingBeginsWhileASignInIsUnderWay();
    void organizations();
    void organizationsOfTheSameNameAreTold();
    void noOrganizationsWhereThereAreNone();

private:
    void show(const ViewState &state);
    [[nodiscard]] QList<AccountHeader *> headers() const;
    void unfold(int index) const { headers()[index]->click(); }
    [[nodiscard]] Button *named(const QString &name) const { return button(*frame_, name); }
    [[nodiscard]] AccountRequest requested();

    std::unique_ptr<PageFrame> frame_;
    std::unique_ptr<QSignalSpy> requests_;
    std::unique_ptr<QSignalSpy> actions_;
};

void TestAccountsPage::cleanup() {
    requests_.reset();
    actions_.reset();
    frame_.reset();
}

void TestAccountsPage::show(const ViewState &state) {
    frame_ = shown(Kind::Accounts, state);
    frame_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(frame_.get()));
    auto *page = qobject_cast<AccountsPage *>(frame_->page());
    requests_ = std::make_unique<QSignalSpy>(page, &AccountsPage::accountRequested);
    actions_ = std::make_unique<QSignalSpy>(page, &Page::actionRequested);
}

QList<AccountHeader *> TestAccountsPage::headers() const {
    return visible<AccountHeader>(*frame_);
}

/// The only one since the last question.
AccountRequest TestAccountsPage::requested() {
    const QList<QVariantList> all =
        std::exchange(static_cast<QList<QVariantList> &>(*requests_), {});
    return all.size() == 1 ? all.constFirst().constFirst().value<AccountRequest>()
                           : AccountRequest{};
}

void TestAccountsPage::showsEachAccount() {
    show(sample("two-accounts"));
    QCOMPARE(headers().size(), 2);
    QCOMPARE(
        spoken(headers()[0]),
        u"Ada Lovelace, ada@analytical.example, Asgardeo (acme), Signed in, current account"_s);
    QCOMPARE(spoken(headers()[1]),
             u"At the archive, charles@analytical.example, Asgardeo (acme), Signed out"_s);
    frame_->apply(sample("fifty-accounts"));
    QTRY_COMPARE(headers().size(), 50);
    frame_->apply(sample("no-account"));
    QVERIFY(headers().isEmpty());
    QVERIFY(shows(*frame_, u"There is no account yet."_s));
}

void TestAccountsPage::oneCardIsUnfoldedAtATime() {
    show(sample("two-accounts"));
    QCOMPARE(headers()[0]->fold(), Fold::Unfolded); // the current one
    QVERIFY(!named(u"Switch to this account"_s));
    unfold(1);
    QCOMPARE(headers()[0]->fold(), Fold::Folded);
    QCOMPARE(headers()[1]->fold(), Fold::Unfolded);
    QVERIFY(named(u"Switch to this account"_s));
    unfold(1);
    QCOMPARE(headers()[1]->fold(), Fold::Folded);
    QVERIFY(!named(u"Rename"_s));
}

void TestAccountsPage::switchesAndSignsOut() {
    const ViewState state = sample("fifty-accounts");
    show(state);
    unfold(3);
    named(u"Switch to this account"_s)->click();
    QCOMPARE(requested(),
             (AccountRequest{.kind = Request::Switch, .id = state.accounts.lines[3].id}));
    named(u"Sign Out"_s)->click();
    QCOMPARE(requested(),
             (AccountRequest{.kind = Request::SignOut, .id = state.accounts.lines[3].id}));
}

void TestAccountsPage::signsInToTheCurrentAccountAsEverywhere() {
    show(sample("ended-account"));
    named(u"Sign in"_s)->click();
    QVERIFY(requests_->isEmpty());
    QCOMPARE(actions_->constFirst().constFirst().value<Action>(), Action::SignIn);
}

void TestAccountsPage::signsInToAnotherAccount() {
    const ViewState state = sample("two-accounts");
    show(state);
    unfold(1);
    named(u"Sign in"_s)->click();
    QCOMPARE(requested(),
             (AccountRequest{.kind = Request::SignIn, .id = state.accounts.lines[1].id}));
}

void TestAccountsPage::renames() {
    const ViewState state = sample("two-accounts");
    show(state);
    unfold(1);
    named(u"Rename"_s)->click();
    auto *name = field(*frame_, u"Name of the account"_s);
    QVERIFY(name->hasFocus());
    QCOMPARE(name->text(), u"At the archive"_s);
    QTest::keyClicks(name, u" Library "_s); // replaces what is selected
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(requested(),
             (AccountRequest{
                 .kind = Request::Rename, .id = state.accounts.lines[1].id, .name = u"Library"_s}));
    QVERIFY(!field(*frame_, u"Name of the account"_s));
    QVERIFY(named(u"Rename"_s)->hasFocus());
}

void TestAccountsPage::keepsTheNameOnEscape() {
    show(sample("two-accounts"));
    named(u"Rename"_s)->click();
    auto *name = field(*frame_, u"Name of the account"_s);
    QVERIFY(name->text().isEmpty()); // the claims say it
    QCOMPARE(name->placeholderText(), u"Ada Lovelace"_s);
    QTest::keyClicks(name, u"Library"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!field(*frame_, u"Name of the account"_s));
    QVERIFY(requests_->isEmpty());
    QVERIFY(named(u"Rename"_s)->hasFocus());
}

void TestAccountsPage::removesOnlyWhatIsSignedOutAndAsks() {
    const ViewState state = sample("two-accounts");
    show(state);
    QVERIFY(!named(u"Remove"_s)); // of an account that is signed in
    unfold(1);
    named(u"Remove"_s)->click();
    QVERIFY(requests_->isEmpty());
    QVERIFY(named(u"Keep it"_s)->hasFocus()); // the harmless answer
    named(u"Keep it"_s)->click();
    QVERIFY(!named(u"Remove now"_s) && requests_->isEmpty());
    named(u"Remove"_s)->click();
    named(u"Remove now"_s)->click();
    QCOMPARE(requested(),
             (AccountRequest{.kind = Request::Remove, .id = state.accounts.lines[1].id}));
    named(u"Remove"_s)->click();
    ViewState signedIn = state; // meanwhile, in another window
    signedIn.accounts.lines[1].state = AccountLine::State::SignedIn;
    frame_->apply(signedIn);
    QVERIFY(!named(u"Remove now"_s));
}

void TestAccountsPage::newCurrentAccountUnfolds() {
    ViewState state = sample("two-accounts");
    show(state);
    state.accounts.lines[0].isCurrent = false;
    state.accounts.lines[1].isCurrent = true;
    frame_->apply(state);
    QCOMPARE(headers()[0]->fold(), Fold::Folded);
    QCOMPARE(headers()[1]->fold(), Fold::Unfolded);
}

void TestAccountsPage::signsOutOfAllAfterAQuestion() {
    const ViewState state = sample("fifty-accounts");
    show(state);
    named(u"Sign out of all accounts"_s)->click();
    QVERIFY(requests_->isEmpty());
    named(u"Stay signed in"_s)->click();
    QVERIFY(named(u"Sign out of all accounts"_s)->hasFocus());
    named(u"Sign out of all accounts"_s)->click();
    named(u"Sign out of all now"_s)->click();
    QCOMPARE(requested(), (AccountRequest{.kind = Request::SignOutAll}));
    frame_->apply(sample("signing-out-of-all"));
    QVERIFY(shows(*frame_, u"Signing out of all accounts..."_s));
    QVERIFY(!named(u"Sign out of all accounts"_s)->isEnabled());
}

void TestAccountsPage::oneSignedInAccountHasNoWayOutOfAll() {
    show(sample("two-accounts"));
    QVERIFY(!named(u"Sign out of all accounts"_s));
}

void TestAccountsPage::addsAtTheSameProvider() {
    show(sample("one-account"));
    QCOMPARE(named(u"Add an account"_s)->kind(), Button::Kind::Primary);
    named(u"Add an account"_s)->click();
    QCOMPARE(requested(), (AccountRequest{.kind = Request::Add}));
}

void TestAccountsPage::addsElsewhere() {
    show(sample("one-account"));
    named(u"Use another provider"_s)->click();
    QVERIFY(field(*frame_, u"Organization or issuer"_s)->hasFocus());
    QTest::keyClicks(field(*frame_, u"Organization or issuer"_s), u"https://idp.example"_s);
    QCOMPARE(field(*frame_, u"Redirect URL for this provider"_s)->text(),
             u"http://127.0.0.1:27421"_s +
                 bifrost::accountRedirectPath(u"/callback"_s, u"https://idp.example"_s));
    QTest::keyClicks(field(*frame_, u"Client ID"_s), u" desktop "_s);
    named(u"Sign in with this provider"_s)->click();
    const AccountRequest request = requested();
    QCOMPARE(request.kind, Request::AddElsewhere);
    QCOMPARE(request.issuer, u"https://idp.example"_s);
    QCOMPARE(request.clientId, u"desktop"_s);
}

// RFC 8252 §8.10.
void TestAccountsPage::eachProviderHasARedirectUrlOfItsOwn() {
    show(sample("one-account"));
    named(u"Use another provider"_s)->click();
    const auto *redirect = field(*frame_, u"Redirect URL for this provider"_s);
    const QString configured = u"http://127.0.0.1:27421/callback"_s;
    QCOMPARE(redirect->text(), configured);
    auto *issuer = field(*frame_, u"Organization or issuer"_s);
    QTest::keyClicks(issuer, u"acme"_s); // the configured one, with another client ID
    QCOMPARE(redirect->text(), configured);
    QTest::keyClicks(issuer, u"2"_s);
    QVERIFY(redirect->text().startsWith(configured + u'/'));
}

void TestAccountsPage::mistakesAreShown() {
    show(sample("one-account"));
    named(u"Use another provider"_s)->click();
    named(u"Sign in with this provider"_s)->click();
    QVERIFY(requests_->isEmpty());
    QVERIFY(shows(*frame_, u"Enter the organization or the issuer."_s));
    QVERIFY(shows(*frame_, u"Enter the client ID."_s));
    QVERIFY(field(*frame_, u"Organization or issuer"_s)->hasFocus());
}

void TestAccountsPage::addingCanBeCanceled() {
    show(sample("adding-account"));
    QVERIFY(!named(u"Add an account"_s)->isEnabled());
    named(u"Cancel"_s)->click();
    QCOMPARE(actions_->constFirst().constFirst().value<Action>(), Action::Cancel);
}

void TestAccountsPage::nothingBeginsWhileASignInIsUnderWay() {
    show(sample("adding-account"));
    unfold(1);
    for (const QString &name : {u"Switch to this account"_s, u"Sign Out"_s}) {
        QVERIFY2(!named(name)->isEnabled(), qPrintable(name));
    }
    QVERIFY(named(u"Rename"_s)->isEnabled());
}

void TestAccountsPage::organizations() {
    show(sample("organizations-unasked"));
    named(u"Show my organizations"_s)->click();
    QCOMPARE(requested(), (AccountRequest{.kind = Request::ListOrganizations}));
    frame_->apply(sample("organizations-asking"));
    QVERIFY(shows(*frame_, u"Asking the provider..."_s));
    frame_->apply(sample("organizations-none"));
    QVERIFY(shows(*frame_, u"You aren't a member of an organization."_s));
    frame_->apply(sample("organizations-refused"));
    QVERIFY(
        shows(*frame_, u"The provider doesn't allow this application to read organizations."_s));
    const ViewState state = sample("organizations");
    frame_->apply(state);
    QVERIFY(shows(*frame_, u"You are signed in to Analytical Engines."_s));
    QVERIFY(!named(u"Analytical Engines"_s)); // it is the current one
    named(u"Difference Engines"_s)->click();
    QCOMPARE(requested(), (AccountRequest{.kind = Request::SwitchOrganization,
                                          .organization = state.accounts.organizations.list[1]}));
}

void TestAccountsPage::organizationsOfTheSameNameAreTold() {
    const ViewState state = sample("organizations");
    show(state);
    named(u"Research (research-turin)"_s)->click();
    QCOMPARE(requested().organization, state.accounts.organizations.list[3]);
}

void TestAccountsPage::noOrganizationsWhereThereAreNone() {
    show(sample("one-account"));
    QVERIFY(!shows(*frame_, u"Organizations"_s));
}

BIFROST_TEST(TestAccountsPage, QApplication)
#include "tst_accountspage.moc"
