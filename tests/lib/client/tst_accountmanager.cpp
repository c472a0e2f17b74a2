// SPDX-License-Identifier: Apache-2.0
// The list of accounts, and their clients.
#include "session/accountentry.h"
#include "session/accountlist.h"
#include "support/accountsfixture.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestAccountManager : public QObject {
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

    void isEmptyAtFirstAndStoresNothing() {
        QCOMPARE(accounts_->load(), QStringList());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void needsNoIssuerAndNoClientOfItsOwn() {
        world_->configuration.issuer.clear();
        world_->configuration.clientId.clear();
        QVERIFY(create());
        world_->configuration.redirectPath = u"callback"_s;
        QCOMPARE(outcome(create()), u"RedirectPathIsUsable"_s);
    }

    void firstAccountIsWhereAProgramWithoutAccountsLooks() {
        QVERIFY(accounts_->add(u"ada"_s));
        QVERIFY(world_->keychain.entries.contains(world_->sessionKey()));
        ProcessFixture program(*world_);
        QVERIFY(program.restore());
        QCOMPARE(program.client.session()->subject(), u"ada"_s);
    }

    void whatAProgramWithoutAccountsHasStoredIsTheFirstAccount() {
        {
            ProcessFixture program(*world_);
            signInAs(*world_, u"ada"_s);
            QVERIFY(program.signIn());
        }
        QCOMPARE(accounts_->load(), QStringList{u"ada+"_s});
        const Account account = accounts_->accountOf(u"ada"_s);
        QVERIFY(account.account.isEmpty());
        QVERIFY(account.claims.contains("given_name"_L1));
        QVERIFY(world_->keychain.entries.contains(AccountEntry::key()));
        const auto restored = (*accounts_->manager->client(account.id))->restoreSession();
        QVERIFY(finished(restored) && restored.result() && *restored.result());
        QCOMPARE(accounts_->manager->accountOf(**restored.result())->id, account.id);
    }

    void readsNoRecordThatIsListed() {
        QVERIFY(accounts_->add(u"ada"_s));
        AccountsFixture later(*world_);
        world_->keychain.calls.clear();
        QCOMPARE(later.load(), QStringList{u"ada+"_s});
        QVERIFY(!world_->keychain.calls.contains(u"read "_s + world_->sessionKey()));
    }

    void startAsksNobodyUnlessASessionMayBeStored() {
        QVERIFY(accounts_->add(u"ada"_s));
        const bool &areWithheld = world_->keychain.areQuestionsWithheld;
        AccountsFixture signedIn(*world_);
        QVERIFY(finished(signedIn.manager->load(KeychainQuestions::ForSessionsOnly)));
        QVERIFY(!areWithheld);
        QVERIFY(accounts_->signOutHere(u"ada"_s));
        AccountsFixture signedOut(*world_);
        world_->secrets.holding = true;
        const auto unasked = signedOut.manager->load(KeychainQuestions::ForSessionsOnly);
        QVERIFY(areWithheld);
        world_->secrets.holding = false;
        world_->secrets.release();
        QVERIFY(finished(unasked));
        QCOMPARE(signedOut.users(), QStringList{u"ada"_s}); // a keychain that is open is read
        QVERIFY(!areWithheld);
    }

    void listThatTheUserAsksForMeanwhileIsReadAgain() {
        QVERIFY(accounts_->add(u"ada"_s));
        QVERIFY(accounts_->signOutHere(u"ada"_s));
        AccountsFixture later(*world_);
        world_->keychain.calls.clear();
        world_->secrets.holding = true;
        const auto unasked = later.manager->load(KeychainQuestions::ForSessionsOnly);
        const auto asked = later.manager->load();
        world_->secrets.holding = false;
        world_->secrets.release();
        QVERIFY(finished(unasked) && finished(asked));
        QCOMPARE(world_->keychain.calls.count(u"read "_s + AccountEntry::key()), 2);
    }

    void pendingSignInMayAskTheUser() {
        QVERIFY(accounts_->add(u"ada"_s));
        QVERIFY(accounts_->signOutHere(u"ada"_s));
        Client *client = accounts_->clientOf(u"ada"_s);
        const auto session = client->signIn({});
        QVERIFY(finished(accounts_->manager->load(KeychainQuestions::ForSessionsOnly)));
        QVERIFY(!world_->keychain.areQuestionsWithheld);
        client->cancel();
        QVERIFY(finished(session));
    }

    void keepsAccountsInTheOrderInWhichTheyWereAdded() {
        for (const QString &user : {u"zoe"_s, u"ada"_s, u"bob"_s}) {
            QVERIFY(accounts_->add(user));
        }
        AccountsFixture later(*world_);
        QCOMPARE(later.load(), (QStringList{u"zoe+"_s, u"ada+"_s, u"bob+"_s}));
        QCOMPARE(later.manager->accounts(), accounts_->manager->accounts());
    }

    void aListThatIsLostOrDamagedIsMadeAgain_data() {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("lost") << QByteArray();
        QTest::newRow("no record") << QByteArray("\0\1", 2);
        QTest::newRow("no list") << QByteArray("{\"format\":1}");
        QTest::newRow("other types") << QByteArray("{\"format\":\"1\",\"accounts\":7}");
    }
    void aListThatIsLostOrDamagedIsMadeAgain() {
        QFETCH(QByteArray, entry);
        QVERIFY(accounts_->add(u"ada"_s));
        QVERIFY(accounts_->add(u"bob"_s));
        world_->keychain.entries.remove(AccountEntry::key());
        if (!entry.isEmpty()) {
            world_->keychain.entries.insert(AccountEntry::key(), Secret(entry));
        }
        AccountsFixture later(*world_);
        QStringList users = later.load();
        users.sort();
        QCOMPARE(users, (QStringList{u"ada+"_s, u"bob+"_s}));
        world_->keychain.calls.clear();
        QCOMPARE(AccountsFixture(*world_).load().size(), 2);
        QVERIFY(!world_->keychain.calls.contains(u"read "_s + world_->sessionKey()));
    }

    void aListOfANewerVersionIsLeftAlone() {
        QVERIFY(accounts_->add(u"ada"_s));
        const Secret newer("{\"format\":2,\"accounts\":[]}");
        world_->keychain.entries.insert(AccountEntry::key(), newer);
        AccountsFixture later(*world_);
        QCOMPARE(later.load(), QStringList{u"ada+"_s});
        const auto renamed = later.manager->rename(later.accountOf(u"ada"_s).id, u"Work"_s);
        QVERIFY(finished(renamed));
        QCOMPARE(errorAs<StorageError>(renamed.result())->kind, StorageError::Kind::NewerVersion);
        QVERIFY(later.add(u"bob"_s));
        QCOMPARE(later.users(), (QStringList{u"ada+"_s, u"bob+"_s}));
        QVERIFY(world_->keychain.entries.value(AccountEntry::key()) == newer);
    }

    void keepsWhatItKnowsWhenTheKeychainIsLocked() {
        QVERIFY(accounts_->add(u"ada"_s));
        world_->keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        QVERIFY(accounts_->load() != QStringList{u"ada+"_s});
        QCOMPARE(accounts_->users(), QStringList{u"ada+"_s});
    }

    void anAccountThatCouldNotBeStoredIsListedAndStoredLater() {
        world_->keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        world_->keychain.writeError = world_->keychain.readError;
        QVERIFY(accounts_->add(u"ada"_s));
        QCOMPARE(accounts_->users(), QStringList{u"ada+"_s});
        QVERIFY(world_->keychain.entries.isEmpty());
        world_->keychain.readError.reset();
        world_->keychain.writeError.reset();
        world_->keychain.recover();
        QCOMPARE(accounts_->load(), QStringList{u"ada+"_s});
        AccountsFixture later(*world_);
        QTRY_COMPARE(later.load(), QStringList{u"ada+"_s});
    }

    void stateFollowsTheClientAtOnce() {
        QVERIFY(accounts_->add(u"ada"_s));
        QStringList seen;
        connect(accounts_->clientOf(u"ada"_s), &Client::sessionChanged, this,
                [&] { seen = accounts_->users(); });
        const QSignalSpy changed(accounts_->manager.get(), &AccountManager::accountsChanged);
        QVERIFY(accounts_->signOutHere(u"ada"_s));
        QCOMPARE(seen, QStringList{u"ada"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(accounts_->load(), QStringList{u"ada"_s});
        AccountsFixture later(*world_);
        QCOMPARE(later.load(), QStringList{u"ada"_s}); // remembered for the next sign-in
    }

    void seesWhatAnotherProcessHasChangedWhenItLoads() {
        QVERIFY(accounts_->add(u"ada"_s));
        AccountsFixture other(*world_);
        QCOMPARE(other.load(), QStringList{u"ada+"_s});
        QVERIFY(accounts_->add(u"bob"_s));
        QVERIFY(accounts_->signOutHere(u"ada"_s));
        QCOMPARE(other.users(), QStringList{u"ada+"_s});
        QCOMPARE(other.load(), (QStringList{u"ada"_s, u"bob+"_s}));
    }

    void renames() {
        QVERIFY(accounts_->add(u"ada"_s));
        const QString id = accounts_->accountOf(u"ada"_s).id;
        QCOMPARE(outcome(renamed(id, u"  At\nwork \u0007 "_s + QString(200, u'x'))), u"ok"_s);
        const QString name = accounts_->accountOf(u"ada"_s).name;
        QCOMPARE(name.size(), 100);
        QVERIFY(name.startsWith("At work x"_L1));
        AccountsFixture later(*world_);
        QCOMPARE(later.load().size(), 1);
        QCOMPARE(later.accountOf(u"ada"_s).name, name);
        QCOMPARE(outcome(renamed(id, {})), u"ok"_s);
        QVERIFY(accounts_->accountOf(u"ada"_s).name.isEmpty());
        const auto unknown = renamed(u"0"_s, u"x"_s);
        QCOMPARE(errorAs<SessionError>(unknown)->kind, SessionError::Kind::UnknownAccount);
    }

    void anAccountThatWasRemovedElsewhereIsUnknown() {
        QVERIFY(accounts_->add(u"ada"_s));
        AccountsFixture other(*world_);
        QCOMPARE(other.load().size(), 1);
        const QString id = accounts_->accountOf(u"ada"_s).id;
        QVERIFY(accounts_->signOutHere(u"ada"_s));
        const auto removed = accounts_->manager->remove(id);
        QVERIFY(finished(removed) && removed.result());
        const auto renamed = other.manager->rename(id, u"x"_s);
        QVERIFY(finished(renamed));
        QCOMPARE(errorAs<SessionError>(renamed.result())->kind, SessionError::Kind::UnknownAccount);
        QVERIFY(other.users().isEmpty());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void anAccountThatIsRememberedWorksBeforeTheListIsLoaded() {
        QVERIFY(accounts_->add(u"ada"_s));
        QVERIFY(accounts_->add(u"bob"_s));
        const Account bob = accounts_->accountOf(u"bob"_s);
        AccountsFixture later(*world_);
        world_->keychain.calls.clear();
        const auto adopted = later.manager->adopt(
            {.issuer = bob.issuer, .clientId = bob.clientId, .account = bob.account});
        QVERIFY(adopted);
        QCOMPARE(adopted->id, bob.id);
        QVERIFY(world_->keychain.calls.isEmpty());
        QVERIFY(later.users().isEmpty());
        Client *client = *later.manager->client(bob.id);
        const auto restored = client->restoreSession();
        QVERIFY(finished(restored));
        QCOMPARE(client->session()->subject(), u"bob"_s);
        QCOMPARE(later.load(), (QStringList{u"ada+"_s, u"bob+"_s}));
        QCOMPARE(*later.manager->client(bob.id), client);
    }

    void adoptsNothingUnusable() {
        QCOMPARE(outcome(accounts_->manager->adopt({.issuer = u"http://idp.example"_s})),
                 u"IssuerIsHttps"_s);
        QCOMPARE(outcome(accounts_->manager->adopt({.account = u"../x"_s})),
                 u"AccountNameIsUsable"_s);
        QVERIFY(!accounts_->manager->client(u"0"_s));
    }

    void aClientIsSetUpBeforeItIsMade() {
        QList<Account> seen;
        AccountsFixture other(*world_, [&](const Account &account, ClientConfiguration &made) {
            seen.append(account);
            made.applicationName = u"Set up"_s;
        });
        Client *client = *other.manager->newcomer();
        QCOMPARE(client->configuration().applicationName, u"Set up"_s);
        QVERIFY(other.signIn(client, u"ada"_s));
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0].id, other.accountOf(u"ada"_s).id);
    }

private:
    [[nodiscard]] Result<std::unique_ptr<AccountManager>> create() const {
        return injectedAccountManager(
            world_->unobserved(), [this] { return listedKeys(world_->keychain); },
            world_->configuration);
    }
    [[nodiscard]] Result<void> renamed(const QString &id, const QString &name) const {
        const auto done = accounts_->manager->rename(id, name);
        return finished(done) ? done.result() : Result<void>(failure(SessionError{}));
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<AccountsFixture> accounts_;
};

BIFROST_TEST(TestAccountManager, QCoreApplication)
#include "tst_accountmanager.moc"
