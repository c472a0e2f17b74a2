// SPDX-License-Identifier: Apache-2.0
#include "session/unrevokedtokenstore.h"
#include "support/eventually.h"
#include "support/idtokenfactory.h"
#include "support/memorysecretstore.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using test::IdTokenFactory;
using test::MemorySecretStore;

namespace {

const QString key = u"unrevoked"_s;

template<typename T>
Result<T> await(const QFuture<Result<T>> &future) {
    return test::eventually([&] { return future.isFinished(); }, std::chrono::seconds(10)) &&
                   !future.isCanceled()
               ? future.result()
               : Result<T>(failure(UserAgentError{}));
}

struct Keychain {
    MemorySecretStore secrets;
    UnrevokedTokenStore store{secrets, IdTokenFactory::issuer, IdTokenFactory::clientId};
};

QList<Secret> tokens() {
    return {Secret("first+/="), Secret("second")};
}

bool isEmpty(const Result<QList<Secret>> &loaded) {
    return loaded && loaded->isEmpty();
}

/// A record as an entry of its own, without the header, which would show every change.
QByteArray valid() {
    Keychain keychain;
    if (!await(keychain.store.save({Secret("refresh-1")}))) {
        return {};
    }
    const QByteArray entry = keychain.secrets.entries.value(key).reveal();
    return entry.mid(entry.indexOf('\n') + 1);
}

} // namespace

class TestUnrevokedTokenStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingAtFirst() { QVERIFY(isEmpty(await(keychain_.store.load()))); }

    void bringsBackWhatItSaved() {
        QVERIFY(await(keychain_.store.save(tokens())));
        QCOMPARE(keychain_.secrets.entries.keys(), QStringList{key});
        const auto loaded = await(keychain_.store.load());
        QVERIFY(loaded && *loaded == tokens());
    }

    void noTokensNoRecord() {
        QVERIFY(await(keychain_.store.save(tokens())));
        QVERIFY(await(keychain_.store.save({})));
        QVERIFY(keychain_.secrets.entries.isEmpty());
        QVERIFY(await(keychain_.store.save(tokens())));
        QVERIFY(await(keychain_.store.remove()));
        QVERIFY(keychain_.secrets.entries.isEmpty());
    }

    void recordsOfOthersAreNone() {
        QVERIFY(await(keychain_.store.save(tokens())));
        UnrevokedTokenStore other(keychain_.secrets, IdTokenFactory::issuer, u"another client"_s);
        QVERIFY(isEmpty(await(other.load())));
        UnrevokedTokenStore elsewhere(keychain_.secrets, u"https://elsewhere.example"_s,
                                      IdTokenFactory::clientId);
        QVERIFY(isEmpty(await(elsewhere.load())));
    }

    void unusableRecordsAreNone_data() {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("refresh-1");
        QTest::newRow("array") << QByteArray(R"(["refresh-1"])");
        QTest::newRow("cut") << valid().left(40);
        QTest::newRow("newer") << valid().replace(R"("format":1)", R"("format":99)");
        QTest::newRow("tokens are no array")
            << valid().replace(R"(["refresh-1"])", R"("refresh-1")");
        QTest::newRow("tokens are no texts") << valid().replace(R"("refresh-1")", "7");
        QTest::newRow("empty token") << valid().replace("refresh-1", "");
    }
    void unusableRecordsAreNone() {
        QFETCH(QByteArray, record);
        keychain_.secrets.entries.insert(key, Secret(valid()));
        const auto usable = await(keychain_.store.load());
        QVERIFY(usable && usable->size() == 1);
        keychain_.secrets.entries.insert(key, Secret(record));
        QVERIFY(isEmpty(await(keychain_.store.load())));
        QVERIFY(await(keychain_.store.save(tokens()))); // and it is replaced
        const auto replaced = await(keychain_.store.load());
        QVERIFY(replaced && *replaced == tokens());
    }

    void passesErrorsOn() {
        const StorageError locked{StorageError::Kind::Locked, {}};
        keychain_.secrets.readError = keychain_.secrets.writeError = keychain_.secrets.removeError =
            locked;
        QVERIFY(!await(keychain_.store.load()));
        QVERIFY(!await(keychain_.store.save(tokens())));
        QVERIFY(!await(keychain_.store.remove()));
    }

    void cleanup() {
        keychain_.secrets.entries.clear();
        keychain_.secrets.readError = keychain_.secrets.writeError = keychain_.secrets.removeError =
            std::nullopt;
    }

private:
    Keychain keychain_;
};

BIFROST_TEST(TestUnrevokedTokenStore, QCoreApplication)
#include "tst_unrevokedtokenstore.moc"
