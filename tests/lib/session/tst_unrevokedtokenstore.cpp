// SPDX-License-Identifier: Apache-2.0
#include "doubles/idtokenfactory.h"
#include "doubles/memorysecretstore.h"
#include "session/unrevokedtokenstore.h"
#include "support/eventually.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using test::IdTokenFactory;
using test::MemorySecretStore;

namespace {

const QString key = u"unrevoked"_s; // of earlier builds

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
    const QByteArray entry = keychain.secrets.entries.first().reveal();
    return entry.mid(entry.indexOf('\n') + 1);
}

} // namespace

class TestUnrevokedTokenStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingAtFirst() { QVERIFY(isEmpty(await(keychain_.store.load()))); }

    void bringsBackWhatItSaved() {
        QVERIFY(await(keychain_.store.save(tokens())));
        QCOMPARE(keychain_.secrets.entries.size(), 1);
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

    void keepsTheTokensOfOtherClientsApart() {
        QVERIFY(await(keychain_.store.save(tokens())));
        for (const auto &[issuer, clientId] :
             {std::pair{IdTokenFactory::issuer, u"another client"_s},
              std::pair{u"https://elsewhere.example"_s, IdTokenFactory::clientId}}) {
            UnrevokedTokenStore other(keychain_.secrets, issuer, clientId);
            QVERIFY(isEmpty(await(other.load())));
            QVERIFY(await(other.save({Secret("of others")})));
            QVERIFY(await(keychain_.store.load()) == tokens());
            QVERIFY(await(other.load()) == QList{Secret("of others")});
            QVERIFY(await(other.save({})));
            QVERIFY(await(keychain_.store.load()) == tokens());
        }
    }

    void adoptsTheTokensOfAnEarlierBuild() {
        keychain_.secrets.entries.insert(key, Secret(valid()));
        QVERIFY(await(keychain_.store.load()) == QList{Secret("refresh-1")});
        QVERIFY(await(keychain_.store.save(tokens())));
        QVERIFY(!keychain_.secrets.entries.contains(key));
        QVERIFY(await(keychain_.store.load()) == tokens());
    }

    void leavesTheTokensThatAnEarlierBuildKeptForOthers() {
        const QByteArray record = valid().replace(IdTokenFactory::clientId.toUtf8(), "another");
        keychain_.secrets.entries.insert(key, Secret(record));
        QVERIFY(isEmpty(await(keychain_.store.load())));
        QVERIFY(await(keychain_.store.save(tokens())));
        QVERIFY(await(keychain_.store.save({})));
        QCOMPARE(keychain_.secrets.entries.value(key).reveal(), record);
    }

    void leavesTokensOfANewerVersion() {
        QVERIFY(await(keychain_.store.save(tokens())));
        const QByteArray newer = valid().replace(R"("format":1)", R"("format":99)");
        keychain_.secrets.entries.first() = Secret(newer);
        QVERIFY(isEmpty(await(keychain_.store.load())));
        QVERIFY(!await(keychain_.store.save(tokens())));
        QVERIFY(!await(keychain_.store.save({})));
        QCOMPARE(keychain_.secrets.entries.first().reveal(), newer);
    }

    void damagedRecordsAreNone_data() {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("refresh-1");
        QTest::newRow("array") << QByteArray(R"(["refresh-1"])");
        QTest::newRow("cut") << valid().left(40);
        QTest::newRow("tokens are no array")
            << valid().replace(R"(["refresh-1"])", R"("refresh-1")");
        QTest::newRow("tokens are no texts") << valid().replace(R"("refresh-1")", "7");
        QTest::newRow("empty token") << valid().replace("refresh-1", "");
    }
    void damagedRecordsAreNone() {
        QFETCH(QByteArray, record);
        QVERIFY(await(keychain_.store.save(tokens())));
        keychain_.secrets.entries.first() = Secret(record);
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
