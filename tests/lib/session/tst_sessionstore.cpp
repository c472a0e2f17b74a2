// SPDX-License-Identifier: Apache-2.0
#include "doubles/memorysecretstore.h"
#include "samplesession.h"
#include "session/sessionbuilder.h"
#include "session/sessionserializer.h"
#include "session/sessionstore.h"
#include "support/eventually.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QUrl>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using test::IdTokenFactory;
using test::MemorySecretStore;

namespace {

SessionStore storeFor(MemorySecretStore &secrets) {
    return {secrets, IdTokenFactory::issuer, IdTokenFactory::clientId};
}

template<typename T>
Result<T> await(const QFuture<Result<T>> &future) {
    return test::eventually([&] { return future.isFinished(); }, std::chrono::seconds(10)) &&
                   !future.isCanceled()
               ? future.result()
               : Result<T>(failure(UserAgentError{}));
}

StorageError::Kind kindOf(const Error &error) {
    return std::get<StorageError>(error).kind;
}

/// -1 when nothing has failed.
template<typename T>
StorageError::Kind kindOf(const Result<T> &result) {
    return result ? StorageError::Kind(-1) : kindOf(result.error());
}

Session sessionOf(const QString &issuer, const QString &clientId) {
    QJsonObject record =
        QJsonDocument::fromJson(SessionSerializer::serialize(test::sampleSession()).reveal())
            .object();
    QJsonObject claims = record["idTokenClaims"_L1].toObject();
    claims.insert("iss"_L1, issuer);
    claims.insert("aud"_L1, clientId);
    record.insert("issuer"_L1, issuer);
    record.insert("clientId"_L1, clientId);
    record.insert("idTokenClaims"_L1, claims);
    return *SessionSerializer::deserialize(Secret(QJsonDocument(record).toJson()));
}

template<typename Store>
bool isStored(Store &&store, const Session &session) {
    const auto loaded = await(store.load());
    return loaded && *loaded && test::isSame(**loaded, session);
}

} // namespace

class TestSessionStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingAtFirst();
    void bringsBackWhatItSaved();
    void keepsOneEntry();
    void labelsTheEntryForItsUser_data();
    void labelsTheEntryForItsUser();
    void removesTheEntry();
    void keepsSessionsOfOtherClientsApart_data();
    void keepsSessionsOfOtherClientsApart();
    void leavesWhatEarlierBuildsStoredForOthers_data();
    void leavesWhatEarlierBuildsStoredForOthers();
    void leavesWhatItCannotRead_data();
    void leavesWhatItCannotRead();
    void changesNothingOfANewerVersion_data();
    void changesNothingOfANewerVersion();
    void replacesADamagedRecord();
    void passesErrorsOn();
    void testsTheStore();
    void readsARecordOfTheFirstFormat();

private:
    const Session session_ = test::sampleSession(); // each has a signature of its own
};

void TestSessionStore::findsNothingAtFirst() {
    MemorySecretStore secrets;
    const auto loaded = await(storeFor(secrets).load());
    QVERIFY(loaded);
    QVERIFY(!loaded->has_value());
}

void TestSessionStore::bringsBackWhatItSaved() {
    MemorySecretStore secrets;
    const Session session = test::sampleSession();
    QVERIFY(await(storeFor(secrets).save(session)));
    const auto loaded = await(storeFor(secrets).load());
    QVERIFY(loaded);
    QVERIFY(loaded->has_value());
    QVERIFY(test::isSame(**loaded, session));
}

void TestSessionStore::keepsOneEntry() {
    MemorySecretStore secrets;
    QVERIFY(await(storeFor(secrets).save(test::sampleSession())));
    QVERIFY(await(storeFor(secrets).save(test::sampleSession())));
    QCOMPARE(secrets.entries.size(), 1);
}

void TestSessionStore::labelsTheEntryForItsUser_data() {
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("label");
    const QString place = u" at "_s + QUrl(IdTokenFactory::issuer).host();
    QTest::newRow("address") << QJsonObject{{"email"_L1, u"ada@example.com"_s},
                                            {"name"_L1, u"Ada"_s}}
                             << u"ada@example.com"_s + place;
    QTest::newRow("user name") << QJsonObject{{"preferred_username"_L1, u"ada"_s}}
                               << u"ada"_s + place;
    QTest::newRow("name") << QJsonObject{{"email"_L1, u""_s}, {"name"_L1, u"Ада %1"_s}}
                          << u"Ада %1"_s + place;
    QTest::newRow("nothing but a subject") << QJsonObject() << u"session"_s + place;
    QTest::newRow("control characters")
        << QJsonObject{{"email"_L1, u"ad\u202ea\n\x1b[2J "_s}} << u"ada[2J"_s + place;
    QTest::newRow("a long one") << QJsonObject{{"email"_L1, QString(1000, u'a')}}
                                << QString(100, u'a') + place;
}

void TestSessionStore::labelsTheEntryForItsUser() {
    QFETCH(const QJsonObject, claims);
    QFETCH(const QString, label);
    SessionBuilder::Data data = SessionBuilder::data(test::sampleSession());
    data.claims = claims;
    MemorySecretStore secrets;
    QVERIFY(await(storeFor(secrets).save(SessionBuilder::build(data))));
    QCOMPARE(secrets.labels.values(), QStringList{label});
}

void TestSessionStore::removesTheEntry() {
    MemorySecretStore secrets;
    QVERIFY(await(storeFor(secrets).save(test::sampleSession())));
    QVERIFY(await(storeFor(secrets).remove()));
    QVERIFY(secrets.entries.isEmpty());
}

void TestSessionStore::keepsSessionsOfOtherClientsApart_data() {
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("clientId");
    QTest::newRow("issuer") << u"https://other.example.com"_s << IdTokenFactory::clientId;
    QTest::newRow("issuer with a slash")
        << IdTokenFactory::issuer + u'/' << IdTokenFactory::clientId;
    QTest::newRow("client ID") << IdTokenFactory::issuer << u"other"_s;
    QTest::newRow("a colon that moves") << IdTokenFactory::issuer + u":a"_s << u"b"_s;
    QTest::newRow("any text") << u"https://\u00f6.example/%3A"_s << u"a b/c:\u4e2d"_s;
}

void TestSessionStore::keepsSessionsOfOtherClientsApart() {
    QFETCH(QString, issuer);
    QFETCH(QString, clientId);
    MemorySecretStore secrets;
    QVERIFY(await(storeFor(secrets).save(session_)));
    SessionStore other(secrets, issuer, clientId);
    const auto loaded = await(other.load());
    QVERIFY(loaded);
    QVERIFY(!loaded->has_value());
    const Session others = sessionOf(issuer, clientId);
    QVERIFY(await(other.save(others)));
    QVERIFY(isStored(storeFor(secrets), session_));
    QVERIFY(isStored(other, others));
    QVERIFY(await(other.remove()));
    QVERIFY(isStored(storeFor(secrets), session_));
    QVERIFY(!await(other.load())->has_value());
}

void TestSessionStore::leavesWhatEarlierBuildsStoredForOthers_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("another client")
        << SessionSerializer::serialize(sessionOf(u"https://other.example.com"_s, u"other"_s))
               .reveal();
    QTest::newRow("damaged") << QByteArray("{");
    QTest::newRow("newer") << QByteArray(R"({"format":9})");
    QTest::newRow("newer, of another client")
        << QByteArray(R"({"format":9,"issuer":"https://other.example.com","clientId":"other"})");
}

void TestSessionStore::leavesWhatEarlierBuildsStoredForOthers() {
    QFETCH(QByteArray, record);
    MemorySecretStore secrets;
    secrets.entries.insert(u"session"_s, Secret(record));
    SessionStore store = storeFor(secrets);
    QVERIFY(await(store.save(session_)));
    QVERIFY(isStored(store, session_));
    QCOMPARE(secrets.entries.value(u"session"_s).reveal(), record);
    QVERIFY(await(store.remove()));
    QCOMPARE(secrets.entries.value(u"session"_s).reveal(), record);
    QCOMPARE(secrets.entries.size(), 1);
}

void TestSessionStore::leavesWhatItCannotRead_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<StorageError::Kind>("kind");
    QTest::newRow("corrupt") << QByteArray("{") << StorageError::Kind::Corrupt;
    QTest::newRow("newer") << QByteArray(R"({"format":3})") << StorageError::Kind::NewerVersion;
    QTest::newRow("newer header") << QByteArray("{\"format\":3}\n")
                                  << StorageError::Kind::NewerVersion;
    QTest::newRow("cut") << QByteArray(
                                "{\"format\":2,\"generation\":0,\"length\":9,\"parts\":0}\n{")
                         << StorageError::Kind::Corrupt;
}

void TestSessionStore::leavesWhatItCannotRead() {
    QFETCH(QByteArray, record);
    QFETCH(StorageError::Kind, kind);
    MemorySecretStore secrets;
    secrets.entries.insert(u"session"_s, Secret(record));
    const auto loaded = await(storeFor(secrets).load());
    QVERIFY(!loaded);
    QCOMPARE(kindOf(loaded.error()), kind);
    QCOMPARE(secrets.entries.value(u"session"_s).reveal(), record);
    QCOMPARE(secrets.calls.filter(u"read"_s), secrets.calls);
}

void TestSessionStore::changesNothingOfANewerVersion_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("record") << QByteArray(R"({"format":9})");
    QTest::newRow("header") << QByteArray("{\"format\":3}\n");
}

void TestSessionStore::changesNothingOfANewerVersion() {
    QFETCH(QByteArray, record);
    MemorySecretStore secrets;
    QVERIFY(await(storeFor(secrets).save(test::sampleSession())));
    secrets.entries.first() = Secret(record);
    SessionStore store = storeFor(secrets);
    QCOMPARE(kindOf(await(store.load())), StorageError::Kind::NewerVersion);
    QCOMPARE(kindOf(await(store.save(test::sampleSession()))), StorageError::Kind::NewerVersion);
    QCOMPARE(kindOf(await(store.remove())), StorageError::Kind::NewerVersion);
    QCOMPARE(secrets.entries.size(), 1);
    QCOMPARE(secrets.entries.first().reveal(), record);
}

void TestSessionStore::replacesADamagedRecord() {
    MemorySecretStore secrets;
    QVERIFY(await(storeFor(secrets).save(session_)));
    secrets.entries.first() = Secret("{");
    QVERIFY(await(storeFor(secrets).save(session_)));
    QVERIFY(isStored(storeFor(secrets), session_));
    secrets.entries.first() = Secret("{");
    QVERIFY(await(storeFor(secrets).remove()));
    QVERIFY(secrets.entries.isEmpty());
}

void TestSessionStore::passesErrorsOn() {
    MemorySecretStore secrets;
    secrets.writeError = StorageError{StorageError::Kind::Denied, {}};
    secrets.removeError = StorageError{StorageError::Kind::TimedOut, {}};
    SessionStore store = storeFor(secrets);
    QCOMPARE(kindOf(await(store.save(test::sampleSession()))), StorageError::Kind::Denied);
    QCOMPARE(kindOf(await(store.remove())), StorageError::Kind::TimedOut);
    // Nothing is changed while the record cannot be read.
    secrets.readError = StorageError{StorageError::Kind::Locked, {}};
    QCOMPARE(kindOf(await(store.load())), StorageError::Kind::Locked);
    QCOMPARE(kindOf(await(store.save(test::sampleSession()))), StorageError::Kind::Locked);
    QCOMPARE(kindOf(await(store.remove())), StorageError::Kind::Locked);
}

void TestSessionStore::testsTheStore() {
    MemorySecretStore secrets;
    SessionStore store = storeFor(secrets);
    QVERIFY(await(store.check()));
    QVERIFY(secrets.calls.isEmpty()); // a trial entry might require the user's consent
    secrets.checkError = StorageError{StorageError::Kind::Locked, {}};
    QCOMPARE(kindOf(await(store.check()).error()), StorageError::Kind::Locked);
}

void TestSessionStore::readsARecordOfTheFirstFormat() {
    MemorySecretStore secrets;
    const Session session = test::sampleSession();
    secrets.entries.insert(u"session"_s, SessionSerializer::serialize(session));
    const auto loaded = await(storeFor(secrets).load());
    QVERIFY(loaded && *loaded && test::isSame(**loaded, session));
}

BIFROST_TEST(TestSessionStore, QCoreApplication)
#include "tst_sessionstore.moc"
