// SPDX-License-Identifier: Apache-2.0
// How accounts end: one, and all.
#include "session/accountentry.h"
#include "session/accountlist.h"
#include "support/accountsfixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestAccountManagerEnd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        accounts_ = std::make_unique<AccountsFixture>(*world_);
        QVERIFY(accounts_->add(u"ada"_s));
        QVERIFY(accounts_->add(u"bob"_s));
    }
    void cleanup() {
        accounts_.reset();
        world_.reset();
    }

    void removesNobodyWhoIsSignedIn() {
        QCOMPARE(errorAs<SessionError>(removed(u"ada"_s))->kind, SessionError::Kind::Busy);
        AccountsFixture later(*world_); // whose clients have not restored anything yet
        QCOMPARE(later.load().size(), 2);
        const auto removal = later.manager->remove(later.accountOf(u"ada"_s).id);
        QVERIFY(finished(removal));
        QCOMPARE(errorAs<SessionError>(removal.result())->kind, SessionError::Kind::Busy);
        QCOMPARE(later.users(), (QStringList{u"ada+"_s, u"bob+"_s}));
        QCOMPARE(world_->stored().count(u"session"_s), 2);
        const auto unknown = later.manager->remove(u"0"_s);
        QVERIFY(finished(unknown));
        QCOMPARE(errorAs<SessionError>(unknown.result())->kind, SessionError::Kind::UnknownAccount);
    }

    void removesNobodyWhoIsSigningIn() {
        QVERIFY(accounts_->signOutHere(u"ada"_s));
        const auto attempt = accounts_->clientOf(u"ada"_s)->signIn();
        QCOMPARE(errorAs<SessionError>(removed(u"ada"_s))->kind, SessionError::Kind::Busy);
        accounts_->clientOf(u"ada"_s)->cancel();
        QVERIFY(finished(attempt));
        QCOMPARE(outcome(removed(u"ada"_s)), u"ok"_s);
    }

    void removesAnAccountWithItsClient() {
        QVERIFY(accounts_->signOutHere(u"ada"_s));
        const Account ada = accounts_->accountOf(u"ada"_s);
        const QPointer<Client> client = accounts_->clientOf(u"ada"_s);
        QCOMPARE(outcome(removed(u"ada"_s)), u"ok"_s);
        QCOMPARE(accounts_->users(), QStringList{u"bob+"_s});
        QVERIFY(eventually([&] { return !client; }));
        QVERIFY(!accounts_->manager->client(ada.id));
        AccountsFixture later(*world_);
        QCOMPARE(later.load(), QStringList{u"bob+"_s});
    }

    /// No other account would.
    void completesPendingRevocationsBeforeItRemoves() {
        world_->revocation() = [](const HttpRequest &) {
            return transportFailure(TransportError::Kind::Offline);
        };
        const auto token = accounts_->clientOf(u"ada"_s)->session()->refreshToken();
        const auto out = accounts_->clientOf(u"ada"_s)->signOut();
        QVERIFY(eventually([&] {
            return accounts_->clientOf(u"ada"_s)->activity() == Activity::WaitingForSignOut;
        }));
        accounts_->clientOf(u"ada"_s)->cancel();
        QVERIFY(finished(out));
        QVERIFY(world_->stored().contains(u"unrevoked"_s));
        QCOMPARE(errorAs<TransportError>(removed(u"ada"_s))->kind, TransportError::Kind::Offline);
        QCOMPARE(accounts_->users(), (QStringList{u"ada"_s, u"bob+"_s}));
        world_->http.requests.clear();
        world_->revocation() = [](const HttpRequest &) {
            HttpResponse done;
            done.status = 200;
            return done;
        };
        QCOMPARE(outcome(removed(u"ada"_s)), u"ok"_s);
        QCOMPARE(revokedTokens(*world_), QByteArrayList{token->reveal()});
        QVERIFY(!world_->stored().contains(u"unrevoked"_s));
    }

    void removesADamagedRecordOnly() {
        const QString key = world_->sessionKey();
        world_->keychain.entries.insert(key, Secret("damaged"));
        AccountsFixture later(*world_);
        QCOMPARE(later.load().size(), 2);
        const auto removal = later.manager->remove(later.accountOf(u"ada"_s).id);
        QVERIFY(finished(removal));
        QCOMPARE(outcome(removal.result()), u"ok"_s);
        QVERIFY(!world_->keychain.entries.contains(key));
        QCOMPARE(later.load(), QStringList{u"bob+"_s});
    }

    void removesAnAccountThatCanHaveNoClient() {
        const Account odd{.issuer = u"https://other.example"_s,
                          .clientId = u"x"_s,
                          .account = u"1"_s,
                          .redirectPath = u"/start"_s};
        const Secret list = AccountList::serialize({odd});
        world_->keychain.entries = {{AccountEntry::key(), list}};
        AccountsFixture later(*world_);
        QCOMPARE(later.load().size(), 1);
        const QString id = later.manager->accounts().constFirst().id;
        QCOMPARE(outcome(later.manager->client(id)), u"RedirectPathIsUsable"_s);
        const auto removal = later.manager->remove(id);
        QVERIFY(finished(removal));
        QCOMPARE(outcome(removal.result()), u"ok"_s);
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void theLastAccountTakesTheListWithIt() {
        for (const QString &user : {u"ada"_s, u"bob"_s}) {
            QVERIFY(accounts_->signOutHere(user));
            QCOMPARE(outcome(removed(user)), u"ok"_s);
        }
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void signsOutOfAll() {
        AccountsFixture later(*world_); // none of its clients exists yet
        const auto all = later.manager->signOutAll(SignOutScope::LocalOnly);
        QVERIFY(finished(all));
        QCOMPARE(all.result().size(), 2);
        for (const AccountSignOut &out : all.result()) {
            QVERIFY(out.outcome);
        }
        QCOMPARE(all.result()[0].account, later.accountOf(u"ada"_s).id);
        QCOMPARE(later.users(), (QStringList{u"ada"_s, u"bob"_s}));
        QVERIFY(!world_->stored().contains(u"session"_s));
        const auto again = later.manager->signOutAll(SignOutScope::LocalOnly);
        QVERIFY(finished(again) && again.result().isEmpty());
    }

    void showsOneBrowserPageAtATime() {
        Client *ada = accounts_->clientOf(u"ada"_s);
        Client *bob = accounts_->clientOf(u"bob"_s);
        const auto all = accounts_->manager->signOutAll();
        QVERIFY(eventually([&] { return ada->activity() == Activity::WaitingForSignOut; }));
        QCOMPARE(bob->activity(), Activity::Idle);
        QVERIFY(bob->session());
        ada->cancel();
        QVERIFY(eventually([&] { return bob->activity() == Activity::WaitingForSignOut; }));
        bob->cancel();
        QVERIFY(finished(all));
        QCOMPARE(all.result().size(), 2);
        QCOMPARE(accounts_->users(), (QStringList{u"ada"_s, u"bob"_s}));
    }

    void oneFailureKeepsNoOtherFromSigningOut() {
        const auto attempt = accounts_->clientOf(u"ada"_s)->signIn(); // so it is busy
        const auto all = accounts_->manager->signOutAll(SignOutScope::LocalOnly);
        QVERIFY(finished(all));
        QCOMPARE(all.result().size(), 2);
        QVERIFY(!all.result()[0].outcome);
        QVERIFY(all.result()[1].outcome);
        QCOMPARE(accounts_->users(), (QStringList{u"ada+"_s, u"bob"_s}));
        accounts_->clientOf(u"ada"_s)->cancel();
        QVERIFY(finished(attempt));
    }

    void deletingTheManagerCancelsWhatIsPending() {
        const auto all = accounts_->manager->signOutAll();
        const auto load = accounts_->manager->load();
        const auto attempt = (*accounts_->manager->newcomer())->signIn();
        accounts_->manager.reset();
        QVERIFY(all.isCanceled() && load.isCanceled() && attempt.isCanceled());
        settle();
    }

private:
    [[nodiscard]] Result<void> removed(const QString &user) const {
        const auto removal = accounts_->manager->remove(accounts_->accountOf(user).id);
        return finished(removal) ? removal.result() : Result<void>(failure(UserAgentError{}));
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<AccountsFixture> accounts_;
};

BIFROST_TEST(TestAccountManagerEnd, QCoreApplication)
#include "tst_accountmanager_end.moc"
