// SPDX-License-Identifier: Apache-2.0
#include "samplesession.h"
#include "session/sessionserializer.h"
#include "session/sessionstore.h"
#include "support/eventually.h"
#include "support/memorysecretstore.h"
#include "support/testroom.h"

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

} // namespace

class TestSessionStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingAtFirst();
    void bringsBackWhatItSaved();
    void keepsOneEntry();
    void removesTheEntry();
    void refusesForeignSession_data();
    void refusesForeignSession();
    void leavesWhatItCannotRead_data();
    void leavesWhatItCannotRead();
    void passesErrorsOn();
    void testsTheStore();
    void readsARecordOfTheFirstFormat();
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
    QCOMPARE(secrets.entries.keys(), QStringList{u"session"_s});
}

void TestSessionStore::removesTheEntry() {
    MemorySecretStore secrets;
    QVERIFY(await(storeFor(secrets).save(test::sampleSession())));
    QVERIFY(await(storeFor(secrets).remove()));
    QVERIFY(secrets.entries.isEmpty());
}

void TestSessionStore::refusesForeignSession_data() {
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("clientId");
    QTest::newRow("issuer") << u"https://other.example.com"_s << IdTokenFactory::clientId;
    QTest::newRow("issuer with a slash")
        << IdTokenFactory::issuer + u'/' << IdTokenFactory::clientId;
    QTest::newRow("client ID") << IdTokenFactory::issuer << u"other"_s;
}

void TestSessionStore::refusesForeignSession() {
    QFETCH(QString, issuer);
    QFETCH(QString, clientId);
    MemorySecretStore secrets;
    QVERIFY(await(storeFor(secrets).save(test::sampleSession())));
    const auto loaded = await(SessionStore(secrets, issuer, clientId).load());
    QVERIFY(!loaded);
    QCOMPARE(kindOf(loaded.error()), StorageError::Kind::ForeignClient);
    QVERIFY(secrets.entries.contains(u"session"_s));
    QVERIFY(await(storeFor(secrets).load()));
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
    secrets.calls.removeAll(u"read session"_s);
    QVERIFY(secrets.calls.isEmpty());
}

void TestSessionStore::passesErrorsOn() {
    MemorySecretStore secrets;
    secrets.readError = StorageError{StorageError::Kind::Locked, {}};
    secrets.writeError = StorageError{StorageError::Kind::Denied, {}};
    secrets.removeError = StorageError{StorageError::Kind::TimedOut, {}};
    SessionStore store = storeFor(secrets);
    QCOMPARE(kindOf(await(store.load()).error()), StorageError::Kind::Locked);
    QCOMPARE(kindOf(await(store.save(test::sampleSession())).error()), StorageError::Kind::Denied);
    QCOMPARE(kindOf(await(store.remove()).error()), StorageError::Kind::TimedOut);
}

void TestSessionStore::testsTheStore() {
    MemorySecretStore secrets;
    SessionStore store = storeFor(secrets);
    QVERIFY(await(store.selfTest()));
    QVERIFY(secrets.entries.isEmpty());
    QCOMPARE(secrets.calls.size(), 3);
    secrets.writeError = StorageError{StorageError::Kind::Locked, {}};
    QCOMPARE(kindOf(await(store.selfTest()).error()), StorageError::Kind::Locked);
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
