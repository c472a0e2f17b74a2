// SPDX-License-Identifier: Apache-2.0
// Against a real gnome-keyring: tests/support/with-keyring.sh starts it.
#include <bifrost/accountmanager.h>

#include "../session/samplesession.h"
#include "platform/keychain/indexedsecretstore.h"
#include "platform/keychain/keychainsecretstore.h"
#include "session/accountentry.h"
#include "session/sessionserializer.h"
#include "session/sessionstore.h"
#include "support/eventually.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QTemporaryDir>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
Result<T> await(const QFuture<Result<T>> &future) {
    return eventually([&] { return future.isFinished(); }, std::chrono::seconds(60)) &&
                   !future.isCanceled()
               ? future.result()
               : Result<T>(failure(UserAgentError{}));
}

} // namespace

class TestAccountKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(qEnvironmentVariableIsSet("KEYRING_PID"), "run by with-keyring.sh only");
    }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        application_.issuer = IdTokenFactory::issuer;
        application_.clientId = IdTokenFactory::clientId;
        application_.applicationId = u"org.bifrost.accounts"_s;
        application_.dataDirectory = folder_->path();
    }
    void cleanup() {
        const auto all = await(Client::storedSessions(application_));
        for (const StoredSession &stored : all.value()) {
            QVERIFY(await(Client::removeStoredSession(application_, stored)));
        }
        QVERIFY(await(AccountManager::removeList(application_)));
        QCOMPARE(QDir(folder_->path()).entryList(QDir::Files), QStringList());
    }

    /// Format 1 under the key of all clients, format 2 under that of its client.
    void whatAnEarlierBuildHasStoredIsTheFirstAccount_data() {
        QTest::addColumn<bool>("isShared");
        QTest::newRow("the first builds") << true;
        QTest::newRow("before accounts") << false;
    }
    void whatAnEarlierBuildHasStoredIsTheFirstAccount() {
        QFETCH(bool, isShared);
        isShared ? storeAsTheFirstBuilds() : store({});
        const auto manager = *AccountManager::create(application_);
        const auto accounts = await(manager->load());
        QCOMPARE(outcome(accounts), u"ok"_s);
        QCOMPARE(accounts->size(), 1);
        QVERIFY(accounts->constFirst().account.isEmpty());
        QCOMPARE(accounts->constFirst().state, Account::State::SignedIn);
        const auto session = await((*manager->client(accounts->constFirst().id))->restoreSession());
        QCOMPARE(outcome(session), u"ok"_s);
        QVERIFY(*session);
        QCOMPARE(manager->accountOf(**session), accounts->constFirst());
    }

    void listsEachAccountAndNotTheList() {
        store({});
        store(u"second"_s);
        const auto manager = *AccountManager::create(application_);
        QCOMPARE(await(manager->load())->size(), 2);
        const auto stored = await(Client::storedSessions(application_));
        QCOMPARE(stored->size(), 2);
        for (const StoredSession &session : *stored) {
            QVERIFY(!session.problem);
        }
        QVERIFY(await(AccountManager::removeList(application_)));
        QVERIFY(!await(keychain().read(AccountEntry::key())).value());
        QCOMPARE(await(manager->load())->size(), 2); // made again
        QVERIFY(await(keychain().read(AccountEntry::key())).value());
    }

    void aListWhoseMarkerIsLostCanBeRemoved() {
        constexpr auto everywhere = StoredSessionSearch::Everywhere;
        store({});
        QVERIFY(await((*AccountManager::create(application_))->load()));
        QVERIFY(QDir(folder_->path()).removeRecursively());
        QVERIFY(await(AccountManager::removeList(application_, everywhere)));
        QVERIFY(!await(keychain(everywhere).read(AccountEntry::key())).value());
        QCOMPARE(await(Client::storedSessions(application_, everywhere))->size(), 1);
    }

    void changesAtOnceLoseNothing() {
        store({});
        store(u"second"_s);
        const auto one = *AccountManager::create(application_);
        const auto other = *AccountManager::create(application_);
        const auto ids = await(one->load());
        QCOMPARE(await(other->load())->size(), 2);
        QList<QFuture<Result<void>>> renames;
        for (int i = 0; i < 4; ++i) {
            renames.append(one->rename(ids->at(0).id, u"first "_s + QString::number(i)));
            renames.append(other->rename(ids->at(1).id, u"second "_s + QString::number(i)));
        }
        for (const auto &rename : std::as_const(renames)) {
            QCOMPARE(outcome(await(rename)), u"ok"_s);
        }
        const auto later = *AccountManager::create(application_);
        const auto accounts = await(later->load());
        QCOMPARE(accounts->at(0).name, u"first 3"_s);
        QCOMPARE(accounts->at(1).name, u"second 3"_s);
    }

private:
    [[nodiscard]] KeychainSecretStore
    keychain(StoredSessionSearch search = StoredSessionSearch::WhereMarked) const {
        return KeychainSecretStore({.applicationId = application_.applicationId,
                                    .dataDirectory = application_.dataDirectory,
                                    .timeout = std::chrono::seconds(20),
                                    .search = search});
    }
    void store(const QString &account) {
        KeychainSecretStore keychain = this->keychain();
        IndexedSecretStore secrets(keychain, application_.dataDirectory);
        SessionStore sessions(secrets, IdTokenFactory::issuer, IdTokenFactory::clientId, account);
        QVERIFY(await(sessions.save(freshSession())));
    }
    void storeAsTheFirstBuilds() {
        KeychainSecretStore keychain = this->keychain();
        QVERIFY(await(keychain.write(StoreKey::shared(StoreKey::Kind::Session),
                                     SessionSerializer::serialize(freshSession()))));
    }
    /// Not refreshed when it is restored.
    [[nodiscard]] static Session freshSession() {
        SessionBuilder::Data data = sampleSessionData();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        data.signedInAt = now;
        data.refreshedAt = now;
        data.accessTokenExpiresAt = now.addSecs(3600);
        return SessionBuilder::build(data);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    ClientConfiguration application_;
};

BIFROST_TEST(TestAccountKeychain, QCoreApplication)
#include "tst_accountkeychain.moc"
