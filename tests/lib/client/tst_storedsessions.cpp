// SPDX-License-Identifier: Apache-2.0
// Against a real gnome-keyring: tests/support/with-keyring.sh starts it.
#include <bifrost/client.h>

#include "../session/samplesession.h"
#include "platform/clientlock.h"
#include "platform/keychain/indexedsecretstore.h"
#include "platform/keychain/keychainsecretstore.h"
#include "session/sessionstore.h"
#include "session/storekey.h"
#include "session/unrevokedtokenstore.h"
#include "support/eventually.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using Content = StoredSession::Content;

namespace {

constexpr std::chrono::seconds patient{20};
const QString elsewhere = u"https://elsewhere.example"_s;

template<typename T>
Result<T> await(const QFuture<Result<T>> &future) {
    return eventually([&] { return future.isFinished(); }, std::chrono::seconds(60)) &&
                   !future.isCanceled()
               ? future.result()
               : Result<T>(failure(UserAgentError{}));
}

} // namespace

class TestStoredSessions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(qEnvironmentVariableIsSet("KEYRING_PID"), "run by with-keyring.sh only");
    }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        application_.applicationId = u"org.bifrost.stored"_s;
        application_.dataDirectory = folder_->path();
    }

    void findsNothingAtFirst() { QCOMPARE(list().size(), 0); }

    void findsAndRemovesWhatEveryClientHasStored() {
        store();
        folder_ = std::make_unique<QTemporaryDir>(); // the keychain itself knows
        application_.dataDirectory = folder_->path();
        QCOMPARE(list().size(), 0); // nothing is read that no marker names
        QCOMPARE(list(StoredSessionSearch::Everywhere).size(), 2);
        const auto found = list(); // from then on it is marked
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].content, Content::Session);
        QCOMPARE(found[0].issuer, IdTokenFactory::issuer);
        QCOMPARE(found[0].clientId, IdTokenFactory::clientId);
        QCOMPARE(found[0].claims.value("email"_L1).toString(), u"ada@example.com"_s);
        QCOMPARE(found[1].content, Content::UnfinishedSignOut);
        QCOMPARE(found[1].issuer, elsewhere);
        QCOMPARE(outcome(await(Client::removeStoredSession(application_, found[0]))), u"ok"_s);
        QCOMPARE(list().size(), 1);
        QCOMPARE(outcome(await(Client::removeStoredSession(application_, found[1]))), u"ok"_s);
        QCOMPARE(list().size(), 0);
        QVERIFY(!isIndexed());
        QCOMPARE(QDir(folder_->path()).entryList(QDir::Files), QStringList());
    }

    void keepsApplicationsApart() {
        store();
        const ClientConfiguration mine = application_;
        const QTemporaryDir folder;
        application_.applicationId = u"org.bifrost.other"_s;
        application_.dataDirectory = folder.path();
        QCOMPARE(list().size(), 0);
        application_ = mine;
        for (const StoredSession &stored : list()) {
            QVERIFY(await(Client::removeStoredSession(application_, stored)));
        }
    }

    /// A process ended after it had removed a record, or before it had written it.
    void forgetsNamesThatHoldNothing() {
        store();
        {
            KeychainSecretStore keychain = this->keychain();
            for (const auto &[kind, issuer, clientId] :
                 {std::tuple{StoreKey::Kind::Session, IdTokenFactory::issuer,
                             IdTokenFactory::clientId},
                  std::tuple{StoreKey::Kind::UnrevokedTokens, elsewhere, u"x"_s}}) {
                QVERIFY(await(keychain.remove(StoreKey{kind, issuer, clientId}.toString())));
            }
        }
        QVERIFY(isIndexed());
        QCOMPARE(list().size(), 0);
        QVERIFY(!isIndexed());
    }

    /// It may be about to write.
    void leavesTheNameOfAClientThatIsAtWork() {
        store();
        const QString key =
            StoreKey{StoreKey::Kind::Session, IdTokenFactory::issuer, IdTokenFactory::clientId}
                .toString();
        ClientLock lock(folder_->path(), key, {});
        auto held = await(lock.acquire(patient));
        QVERIFY(held && await(keychain().remove(key)));
        QCOMPARE(list().size(), 1);
        QVERIFY(names().contains(key));
        held = ProcessLock::Held();
        QCOMPARE(list().size(), 1);
        QVERIFY(!names().contains(key));
        QVERIFY(await(Client::removeStoredSession(application_, list().constFirst())));
    }

private:
    [[nodiscard]] KeychainSecretStore keychain() const {
        return KeychainSecretStore({.applicationId = application_.applicationId,
                                    .dataDirectory = application_.dataDirectory,
                                    .timeout = patient});
    }
    /// The session of one client, and what a sign-out of another one has left.
    void store() {
        KeychainSecretStore keychain = this->keychain();
        IndexedSecretStore secrets(keychain, application_.dataDirectory);
        SessionStore sessions(secrets, IdTokenFactory::issuer, IdTokenFactory::clientId);
        QVERIFY(await(sessions.save(sampleSession())));
        UnrevokedTokenStore tokens(secrets, elsewhere, u"x"_s);
        QVERIFY(await(tokens.save({Secret("token")})));
    }
    [[nodiscard]] QList<StoredSession>
    list(StoredSessionSearch search = StoredSessionSearch::WhereMarked) const {
        const auto listed = await(Client::storedSessions(application_, search));
        if (!listed) {
            qWarning("%s", qPrintable(toLogString(listed.error())));
            return QList<StoredSession>(99);
        }
        return *listed;
    }
    [[nodiscard]] bool isIndexed() const {
        KeychainSecretStore keychain = this->keychain();
        const auto index = await(keychain.read(IndexedSecretStore::indexKey()));
        return !index || *index;
    }

    [[nodiscard]] QStringList names() const {
        KeychainSecretStore keychain = this->keychain();
        IndexedSecretStore secrets(keychain, application_.dataDirectory);
        return await(secrets.keys()).value_or(QStringList());
    }

    std::unique_ptr<QTemporaryDir> folder_;
    ClientConfiguration application_;
};

BIFROST_TEST(TestStoredSessions, QCoreApplication)
#include "tst_storedsessions.moc"
