// SPDX-License-Identifier: Apache-2.0
#include "samplesession.h"
#include "session/sessionserializer.h"
#include "session/sessionstore.h"
#include "support/memorysecretstore.h"

#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using test::IdTokenFactory;
using test::MemorySecretStore;

namespace {

SessionStore storeFor(MemorySecretStore &secrets) {
    return {secrets, IdTokenFactory::issuer, IdTokenFactory::clientId};
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
    void outlivesItsCall();
};

void TestSessionStore::findsNothingAtFirst() {
    MemorySecretStore secrets;
    const auto loaded = storeFor(secrets).load().result();
    QVERIFY(loaded);
    QVERIFY(!loaded->has_value());
}

void TestSessionStore::bringsBackWhatItSaved() {
    MemorySecretStore secrets;
    const Session session = test::sampleSession();
    QVERIFY(storeFor(secrets).save(session).result());
    const auto loaded = storeFor(secrets).load().result();
    QVERIFY(loaded);
    QVERIFY(loaded->has_value());
    QVERIFY(test::isSame(**loaded, session));
}

void TestSessionStore::keepsOneEntry() {
    MemorySecretStore secrets;
    QVERIFY(storeFor(secrets).save(test::sampleSession()).result());
    QVERIFY(storeFor(secrets).save(test::sampleSession()).result());
    QCOMPARE(secrets.entries.keys(), QStringList{u"session"_s});
}

void TestSessionStore::removesTheEntry() {
    MemorySecretStore secrets;
    QVERIFY(storeFor(secrets).save(test::sampleSession()).result());
    QVERIFY(storeFor(secrets).remove().result());
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
    QVERIFY(storeFor(secrets).save(test::sampleSession()).result());
    const auto loaded = SessionStore(secrets, issuer, clientId).load().result();
    QVERIFY(!loaded);
    QCOMPARE(kindOf(loaded.error()), StorageError::Kind::ForeignClient);
    QVERIFY(secrets.entries.contains(u"session"_s));
    QVERIFY(storeFor(secrets).load().result());
}

void TestSessionStore::leavesWhatItCannotRead_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<StorageError::Kind>("kind");
    QTest::newRow("corrupt") << QByteArray("{") << StorageError::Kind::Corrupt;
    QTest::newRow("newer") << QByteArray(R"({"format":2})") << StorageError::Kind::NewerVersion;
}

void TestSessionStore::leavesWhatItCannotRead() {
    QFETCH(QByteArray, record);
    QFETCH(StorageError::Kind, kind);
    MemorySecretStore secrets;
    secrets.entries.insert(u"session"_s, Secret(record));
    const auto loaded = storeFor(secrets).load().result();
    QVERIFY(!loaded);
    QCOMPARE(kindOf(loaded.error()), kind);
    QCOMPARE(secrets.entries.value(u"session"_s).reveal(), record);
    QCOMPARE(secrets.calls, QStringList{u"read session"_s});
}

void TestSessionStore::passesErrorsOn() {
    MemorySecretStore secrets;
    secrets.readError = StorageError{StorageError::Kind::Locked, {}};
    secrets.writeError = StorageError{StorageError::Kind::Denied, {}};
    secrets.removeError = StorageError{StorageError::Kind::TimedOut, {}};
    SessionStore store = storeFor(secrets);
    QCOMPARE(kindOf(store.load().result().error()), StorageError::Kind::Locked);
    QCOMPARE(kindOf(store.save(test::sampleSession()).result().error()),
             StorageError::Kind::Denied);
    QCOMPARE(kindOf(store.remove().result().error()), StorageError::Kind::TimedOut);
}

/// A keychain may answer after the store is gone.
void TestSessionStore::outlivesItsCall() {
    struct SlowSecretStore final : SecretStore {
        QFuture<Result<std::optional<Secret>>> read(const QString &) override {
            promise.start();
            return promise.future();
        }
        QFuture<Result<void>> write(const QString &, const Secret &) override {
            return ready(Result<void>());
        }
        QFuture<Result<void>> remove(const QString &) override { return ready(Result<void>()); }
        QPromise<Result<std::optional<Secret>>> promise;
    } secrets;
    auto store =
        std::make_unique<SessionStore>(secrets, IdTokenFactory::issuer, IdTokenFactory::clientId);
    const auto loading = store->load();
    QVERIFY(!loading.isFinished());
    store.reset();
    secrets.promise.addResult(std::optional(SessionSerializer::serialize(test::sampleSession())));
    secrets.promise.finish();
    QVERIFY(loading.isFinished());
    QVERIFY(loading.result().value().has_value());
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
