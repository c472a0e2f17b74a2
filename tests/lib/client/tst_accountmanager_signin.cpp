// SPDX-License-Identifier: Apache-2.0
// Where a sign-in ends, and what becomes of tokens that nobody keeps.
#include "session/accountentry.h"
#include "session/storekey.h"
#include "support/accountsfixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestAccountManagerSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        accounts_ = std::make_unique<AccountsFixture>(*world_);
    }
    void cleanup() {
        accounts_.reset();
        world_.reset();
    }

    void anotherUserGetsAnAccountOfTheirOwn() {
        QVERIFY(accounts_->add(u"ada"_s));
        Client *newcomer = *accounts_->manager->newcomer();
        const auto bob = accounts_->signIn(newcomer, u"bob"_s);
        QVERIFY(bob);
        QCOMPARE(accounts_->users(), (QStringList{u"ada+"_s, u"bob+"_s}));
        QCOMPARE(accounts_->manager->accountOf(*bob)->subject, u"bob"_s);
        QCOMPARE(accounts_->clientOf(u"bob"_s), newcomer); // whose tab may still be open
        QVERIFY(*accounts_->manager->newcomer() != newcomer);
        QCOMPARE(sessionRecords(), 2);
    }

    void aUserWhoIsThereIsSignedInAgain() {
        QVERIFY(accounts_->add(u"ada"_s));
        const Account before = accounts_->accountOf(u"ada"_s);
        Client *newcomer = *accounts_->manager->newcomer();
        const auto again = accounts_->signIn(newcomer, u"ada"_s);
        QCOMPARE(accounts_->users(), QStringList{u"ada+"_s});
        QCOMPARE(accounts_->manager->accountOf(*again)->id, before.id);
        QCOMPARE(tokenOf(accounts_->clientOf(u"ada"_s)), accessToken(again));
        QVERIFY(!newcomer->session());
        QCOMPARE(*accounts_->manager->newcomer(), newcomer);
        QCOMPARE(sessionRecords(), 1);
    }

    void anotherUserThanExpectedReplacesNobody_data() {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("somebody new") << false;
        QTest::newRow("somebody else who is there") << true;
    }
    void anotherUserThanExpectedReplacesNobody() {
        QFETCH(bool, isKnown);
        const auto ada = accounts_->add(u"ada"_s);
        if (isKnown) {
            QVERIFY(accounts_->add(u"bob"_s));
        }
        const Secret record = world_->keychain.entries.value(world_->sessionKey());
        Client *adasClient = accounts_->clientOf(u"ada"_s);
        const auto signedIn = accounts_->signIn(adasClient, u"bob"_s);
        QCOMPARE(signedIn->subject(), u"bob"_s);
        QCOMPARE(accounts_->manager->accountOf(*signedIn)->subject, u"bob"_s);
        QCOMPARE(tokenOf(adasClient), accessToken(ada));
        QVERIFY(world_->keychain.entries.value(world_->sessionKey()) == record);
        QCOMPARE(tokenOf(accounts_->clientOf(u"bob"_s)), accessToken(signedIn));
        QCOMPARE(accounts_->users(), (QStringList{u"ada+"_s, u"bob+"_s}));
        QCOMPARE(sessionRecords(), 2);
        QVERIFY(revokedTokens(*world_).isEmpty());
    }

    void theUserOfASignedOutAccountKeepsIt() {
        QVERIFY(accounts_->add(u"ada"_s));
        const QString id = accounts_->accountOf(u"ada"_s).id;
        QVERIFY(accounts_->signOutHere(u"ada"_s));
        QVERIFY(accounts_->add(u"bob"_s));
        QVERIFY(accounts_->add(u"ada"_s));
        QCOMPARE(accounts_->users(), (QStringList{u"ada+"_s, u"bob+"_s}));
        QCOMPARE(accounts_->accountOf(u"ada"_s).id, id);
    }

    void theListIsReadBeforeAUserIsPlaced() {
        AccountsFixture other(*world_);
        QVERIFY(other.add(u"ada"_s));
        QVERIFY(other.add(u"bob"_s));
        const auto bob = accounts_->add(u"bob"_s); // has loaded nothing
        QCOMPARE(accounts_->users(), (QStringList{u"ada+"_s, u"bob+"_s}));
        QCOMPARE(accounts_->manager->accountOf(*bob)->id, other.accountOf(u"bob"_s).id);
        QCOMPARE(sessionRecords(), 2);
    }

    /// A program without accounts has replaced the user of the record.
    void aRecordThatHasAnotherUserIsNotOverwritten() {
        QVERIFY(accounts_->add(u"ada"_s));
        QVERIFY(
            finished(accounts_->manager->rename(accounts_->accountOf(u"ada"_s).id, u"Ada's"_s)));
        ProcessFixture program(*world_);
        signInAs(*world_, u"bob"_s);
        QVERIFY(program.signIn());
        const Secret bobs = world_->keychain.entries.value(world_->sessionKey());
        AccountsFixture later(*world_);
        const auto ada = later.add(u"ada"_s);
        QCOMPARE(ada->subject(), u"ada"_s);
        QVERIFY(world_->keychain.entries.value(world_->sessionKey()) == bobs);
        QCOMPARE(later.users(), (QStringList{u"bob+"_s, u"ada+"_s}));
        QVERIFY(later.accountOf(u"bob"_s).name.isEmpty());
        QCOMPARE(sessionRecords(), 2);
    }

    void twoProcessesThatAddAtOnceLoseNothing_data() {
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("records");
        QTest::newRow("two users") << u"bob"_s << 2;
        QTest::newRow("the same user") << u"ada"_s << 1;
    }
    void twoProcessesThatAddAtOnceLoseNothing() {
        QFETCH(QString, second);
        QFETCH(int, records);
        AccountsFixture other(*world_);
        Client *here = *accounts_->manager->newcomer();
        Client *there = *other.manager->newcomer();
        const auto first = begin(here, u"ada"_s);
        world_->lock.holdElsewhere(); // both wait for the list
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(eventually([this] { return readsOfTheList() == 1; }));
        const auto next = begin(there, second);
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(eventually([this] { return readsOfTheList() == 2; }));
        world_->lock.releaseElsewhere();
        QVERIFY(finished(first));
        QCOMPARE(outcome(first.result()), u"ok"_s);
        QVERIFY(finished(next) && next.result());
        AccountsFixture later(*world_);
        QCOMPARE(later.load().size(), records);
        QCOMPARE(sessionRecords(), records);
    }

    void aSignInSucceedsWhateverTheListDoes() {
        world_->lock.error = SessionError{SessionError::Kind::InUse};
        const auto ada = accounts_->add(u"ada"_s);
        QVERIFY(ada);
        QCOMPARE(accounts_->users(), QStringList{u"ada+"_s});
        world_->lock.error.reset();
        QCOMPARE(accounts_->load(), QStringList{u"ada+"_s});
    }

    /// RFC 7009 §2.1: the provider may end everything that the user has granted to the client.
    void tokensThatNobodyKeepsAreRevokedUnlessTheyMayBeThoseOfAnAccount_data() {
        QTest::addColumn<bool>("isSignedIn");
        QTest::newRow("an account is signed in") << true;
        QTest::newRow("nobody is signed in") << false;
    }
    void tokensThatNobodyKeepsAreRevokedUnlessTheyMayBeThoseOfAnAccount() {
        QFETCH(bool, isSignedIn);
        QVERIFY(accounts_->add(u"ada"_s));
        if (!isSignedIn) {
            QVERIFY(accounts_->signOutHere(u"ada"_s));
        }
        Client *newcomer = *accounts_->manager->newcomer();
        const auto attempt = begin(newcomer, u"ada"_s);
        world_->provider.changeIdToken = [](IdTokenFactory &token) {
            token.withClaim(u"aud"_s, u"somebody-else"_s);
        };
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt) && !attempt.result());
        settle();
        QCOMPARE(revokedTokens(*world_).isEmpty(), isSignedIn);
    }

    /// Nobody else would: no account has the name of that client.
    void theNextNewcomerRevokesWhatTheLastOneCouldNot() {
        QVERIFY(accounts_->add(u"ada"_s));
        QVERIFY(accounts_->signOutHere(u"ada"_s));
        const auto revoke = world_->revocation();
        world_->revocation() = [](const HttpRequest &) {
            return transportFailure(TransportError::Kind::Offline);
        };
        const auto attempt = begin(*accounts_->manager->newcomer(), u"bob"_s);
        world_->provider.changeIdToken = [](IdTokenFactory &token) {
            token.withClaim(u"aud"_s, u"somebody-else"_s);
        };
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt) && !attempt.result());
        QVERIFY(eventually([this] { return world_->stored().contains(u"unrevoked"_s); }));
        world_->revocation() = revoke;
        world_->http.requests.clear();
        AccountsFixture later(*world_);
        QCOMPARE(later.load(), QStringList{u"ada"_s});
        QVERIFY(later.add(u"bob"_s));
        QCOMPARE(revokedTokens(*world_).size(), 1);
        QVERIFY(!world_->stored().contains(u"unrevoked"_s));
    }

    void aPlaceElsewhereHasARedirectPathOfItsOwn() {
        const AccountPlace place{.issuer = u"https://other.example/realm"_s,
                                 .clientId = u"their-client"_s,
                                 .scopes = {u"openid"_s, u"email"_s}};
        world_->configuration.additionalParameters = {};
        Client *home = *accounts_->manager->newcomer();
        QCOMPARE(home->configuration().redirectPath, u"/callback"_s);
        Client *newcomer = *accounts_->manager->newcomer(place);
        QCOMPARE(newcomer->configuration().issuer, place.issuer);
        QCOMPARE(newcomer->configuration().clientId, place.clientId);
        QCOMPARE(newcomer->configuration().scopes, place.scopes);
        QCOMPARE(newcomer->configuration().redirectPath, u"/callback/other.example_realm"_s);
        QCOMPARE(*accounts_->manager->newcomer(place), newcomer);
        QCOMPARE(outcome(accounts_->manager->newcomer({.issuer = u"http://x.example"_s})),
                 u"IssuerIsHttps"_s);
    }

    void aSignInSaysWhoseItIs() {
        QVERIFY(accounts_->add(u"ada"_s));
        const Account account = accounts_->accountOf(u"ada"_s);
        const SignInOptions options = accounts_->manager->signInOptions(account.id);
        QCOMPARE(options.loginHint, account.claims.value("username"_L1).toString());
        QVERIFY(!options.loginHint.isEmpty());
        QCOMPARE(options.prompt, Prompt::Default);
        QVERIFY(accounts_->manager->signInOptions(u"0"_s).loginHint.isEmpty());
        QCOMPARE(AccountManager::newcomerOptions().prompt, Prompt::SelectAccount);
    }

private:
    [[nodiscard]] static QByteArray tokenOf(const Client *client) {
        return client->session() ? client->session()->accessToken().reveal() : "nobody";
    }
    [[nodiscard]] QFuture<Result<Session>> begin(Client *client, const QString &subject) const {
        signInAs(*world_, subject);
        auto session = client->signIn({});
        eventually([client] { return client->activity() == Activity::WaitingForBrowser; });
        return session;
    }
    [[nodiscard]] qsizetype readsOfTheList() const {
        return world_->keychain.calls.count(u"read "_s + AccountEntry::key());
    }
    [[nodiscard]] qsizetype sessionRecords() const { return world_->stored().count(u"session"_s); }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<AccountsFixture> accounts_;
};

BIFROST_TEST(TestAccountManagerSignIn, QCoreApplication)
#include "tst_accountmanager_signin.moc"
