// SPDX-License-Identifier: Apache-2.0
#include "doubles/memorysecretstore.h"
#include "samplesession.h"
#include "session/sessionserializer.h"
#include "session/sessionstore.h"
#include "session/storedrecords.h"
#include "session/unrevokedtokenstore.h"
#include "support/eventually.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using Content = StoredSession::Content;
using Kind = StorageError::Kind;

namespace {

const QString sharedSession = StoreKey::shared(StoreKey::Kind::Session);
const QString sharedTokens = StoreKey::shared(StoreKey::Kind::UnrevokedTokens);

template<typename T>
Result<T> await(const QFuture<Result<T>> &future) {
    return eventually([&] { return future.isFinished(); }, std::chrono::seconds(10)) &&
                   !future.isCanceled()
               ? future.result()
               : Result<T>(failure(UserAgentError{}));
}

/// For comparisons: content, issuer, client ID, name, problem.
QString described(const StoredSession &stored) {
    return QStringList{
        stored.content == Content::Session ? u"session"_s : u"sign-out"_s, stored.issuer,
        stored.clientId, stored.claims.value("email"_L1).toString(),
        stored.problem ? toLogString(*stored.problem).section(u' ', 1, 1).remove(u':') : QString()}
        .join(u'|');
}

} // namespace

class TestStoredRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { secrets_ = std::make_unique<MemorySecretStore>(); }

    void findsNothingAtFirst() { QCOMPARE(list(), QStringList()); }

    void findsTheRecordsOfEveryClient() {
        storeSession();
        storeTokens(u"https://elsewhere.example"_s, u"x"_s);
        QCOMPARE(list(), (QStringList{mine_ + u"ada@example.com|"_s,
                                      u"sign-out|https://elsewhere.example|x||"_s}));
    }

    void findsWhatEarlierBuildsStored() {
        secrets_->entries.insert(sharedSession, SessionSerializer::serialize(sampleSession()));
        secrets_->entries.insert(
            sharedTokens, Secret("{\"format\":1,\"issuer\":\"https://"
                                 "b.example\",\"clientId\":\"y\",\"refreshTokens\":[\"t\"]}"));
        QCOMPARE(list(),
                 (QStringList{u"sign-out|https://b.example|y||"_s, mine_ + u"ada@example.com|"_s}));
    }

    void aRecordInTwoPlacesCountsOnce() {
        storeSession();
        secrets_->entries.insert(sharedSession, SessionSerializer::serialize(sampleSession()));
        QCOMPARE(list().size(), 1);
        QVERIFY(removeAll());
        QVERIFY(secrets_->entries.isEmpty());
    }

    void namesThatHoldNothingAreLeftOut() {
        QCOMPARE(list({u"session:https%3A%2F%2Fa.example:x"_s}), QStringList());
    }

    void findsWhatCannotBeRead_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("expected");
        const QString own = u"session:https%3A%2F%2Fa.example:x"_s;
        QTest::newRow("damaged") << own << QByteArray("{")
                                 << u"session|https://a.example|x||Corrupt"_s;
        QTest::newRow("a member is missing")
            << own
            << QByteArray("{\"format\":1,\"issuer\":\"https://a.example\",\"clientId\":\"x\"}")
            << u"session|https://a.example|x||Corrupt"_s;
        QTest::newRow("newer") << own << QByteArray("{\"format\":9}")
                               << u"session|https://a.example|x||NewerVersion"_s;
        QTest::newRow("newer header") << own << QByteArray("{\"format\":9}\n")
                                      << u"session|https://a.example|x||NewerVersion"_s;
        QTest::newRow("damaged, of an earlier build")
            << sharedSession << QByteArray("{") << u"session||||Corrupt"_s;
        QTest::newRow("damaged tokens of an earlier build")
            << sharedTokens << QByteArray("{}") << u"sign-out||||Corrupt"_s;
        QTest::newRow("a kind of a newer version")
            << u"account:7"_s << QByteArray("?") << u"session||||NewerVersion"_s;
    }
    void findsWhatCannotBeRead() {
        QFETCH(QString, key);
        QFETCH(QByteArray, record);
        QFETCH(QString, expected);
        secrets_->entries.insert(key, Secret(record));
        QCOMPARE(list(), QStringList{expected});
        const bool isNewer = expected.endsWith(u"NewerVersion"_s);
        QCOMPARE(removeAll(), !isNewer); // what a newer version has written is left alone
        QCOMPARE(secrets_->entries.isEmpty(), !isNewer);
    }

    void removesTheOneThatIsMeant() {
        storeSession();
        storeTokens(IdTokenFactory::issuer, IdTokenFactory::clientId);
        StoredRecords records(*secrets_);
        QVERIFY(await(records.remove({.content = Content::Session,
                                      .issuer = IdTokenFactory::issuer,
                                      .clientId = IdTokenFactory::clientId})));
        QCOMPARE(stored(*secrets_), QStringList{u"unrevoked"_s});
        QVERIFY(removeAll());
        QVERIFY(secrets_->entries.isEmpty());
    }

    /// What was damaged has been replaced since.
    void removesNoWholeRecordForADamagedOne() {
        secrets_->entries.insert(sharedSession, SessionSerializer::serialize(sampleSession()));
        StoredRecords records(*secrets_);
        QVERIFY(!await(records.remove(
            {.content = Content::Session, .problem = StorageError{Kind::Corrupt, {}}})));
        QCOMPARE(secrets_->entries.size(), 1);
    }

    void aKeychainThatDoesNotSayIsNotAnEmptyOne() {
        storeSession();
        secrets_->readError = StorageError{Kind::Locked, {}};
        QVERIFY(list().constFirst().contains(u"Locked"_s));
        QVERIFY(!removeAll());
        secrets_->readError.reset();
        QCOMPARE(secrets_->entries.size(), 1);
    }

    void configuresAClientThatCanSignOut() {
        ClientConfiguration own;
        own.issuer = IdTokenFactory::issuer;
        own.clientId = IdTokenFactory::clientId;
        own.clientAuthentication = ClientAuthentication::ClientSecretBasic;
        own.clientSecret = Secret("s");
        own.redirectPorts = {4711};
        own.securityProfile = SecurityProfile::Fapi2;
        const StoredSession mine{.issuer = own.issuer, .clientId = own.clientId};
        QVERIFY(mine.configuration(own).clientSecret == Secret("s"));
        QCOMPARE(mine.configuration(own).securityProfile, SecurityProfile::Fapi2);
        const StoredSession other{.issuer = u"https://b.example"_s, .clientId = own.clientId};
        const ClientConfiguration there = other.configuration(own);
        QCOMPARE(there.issuer, u"https://b.example"_s);
        QCOMPARE(there.redirectPorts, QList<quint16>{4711});
        QVERIFY(!there.clientSecret); // belongs to another client
        QCOMPARE(there.clientAuthentication, ClientAuthentication::None);
        QCOMPARE(there.securityProfile, SecurityProfile::OpenIdConnect); // or it would be refused
    }

private:
    void storeSession() {
        SessionStore store(*secrets_, IdTokenFactory::issuer, IdTokenFactory::clientId);
        QVERIFY(await(store.save(sampleSession())));
    }
    void storeTokens(const QString &issuer, const QString &clientId) {
        UnrevokedTokenStore store(*secrets_, issuer, clientId);
        QVERIFY(await(store.save({Secret("token")})));
    }
    QStringList list(QStringList keys = {}) {
        StoredRecords records(*secrets_);
        const auto listed = await(records.list(keys + secrets_->entries.keys()));
        if (!listed) {
            return {toLogString(listed.error())};
        }
        found_ = *listed;
        QStringList texts;
        std::transform(found_.cbegin(), found_.cend(), std::back_inserter(texts), described);
        return texts;
    }
    bool removeAll() {
        list();
        StoredRecords records(*secrets_);
        return !found_.isEmpty() &&
               std::all_of(found_.cbegin(), found_.cend(), [&](const StoredSession &found) {
                   return await(records.remove(found)).has_value();
               });
    }

    const QString mine_ = u"session|%1|%2|"_s.arg(IdTokenFactory::issuer, IdTokenFactory::clientId);
    std::unique_ptr<MemorySecretStore> secrets_;
    QList<StoredSession> found_;
};

BIFROST_TEST(TestStoredRecords, QCoreApplication)
#include "tst_storedrecords.moc"
