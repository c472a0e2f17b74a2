// SPDX-License-Identifier: Apache-2.0
#include "doubles/memorysecretstore.h"
#include "platform/keychain/indexedsecretstore.h"
#include "support/eventually.h"
#include "support/mortalsecretstore.h"
#include "support/testroom.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using Fate = MortalSecretStore::Fate;
Q_DECLARE_METATYPE(MortalSecretStore::Fate)

namespace {

template<typename T>
Result<T> await(const QFuture<Result<T>> &future, const MortalSecretStore *store = nullptr) {
    eventually([&] { return future.isFinished() || (store != nullptr && store->isDead()); },
               std::chrono::seconds(20));
    return future.isFinished() && !future.isCanceled() ? future.result()
                                                       : Result<T>(failure(UserAgentError{}));
}

const QString indexEntry = IndexedSecretStore::indexKey();

} // namespace

class TestIndexedSecretStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        keychain_ = std::make_unique<MemorySecretStore>();
        folder_ = std::make_unique<QTemporaryDir>();
    }

    void knowsNothingAtFirst() { QCOMPARE(keys(), QStringList()); }

    void listsWhatWasWritten() {
        QVERIFY(write(u"a"_s) && write(u"b"_s) && write(u"a"_s));
        QCOMPARE(keys(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(keychain_->entries.size(), 3);
    }

    void passesValuesOn() {
        IndexedSecretStore store(*keychain_, folder_->path());
        QVERIFY(await(store.write(u"a"_s, Secret("value"))));
        QCOMPARE((**await(store.read(u"a"_s))).reveal(), QByteArray("value"));
        keychain_->maximum = 77;
        QCOMPARE(store.maximumSize(), 77);
    }

    void listsNoPartsOfEntries() {
        QVERIFY(write(u"a/0/1"_s));
        QCOMPARE(keychain_->entries.keys(), QStringList{u"a/0/1"_s});
        QVERIFY(remove(u"a/0/1"_s));
        QVERIFY(keychain_->entries.isEmpty());
    }

    void leavesNothingBehind() {
        QVERIFY(write(u"a"_s) && write(u"b"_s));
        QVERIFY(remove(u"a"_s));
        QCOMPARE(keys(), QStringList{u"b"_s});
        QVERIFY(remove(u"b"_s));
        QVERIFY(keychain_->entries.isEmpty());
    }

    void survivesALostDataFolder() {
        QVERIFY(write(u"a"_s));
        folder_ = std::make_unique<QTemporaryDir>();
        QCOMPARE(keys(), QStringList{u"a"_s});
    }

    void survivesALostOrDamagedIndex_data() {
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("lost") << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"format":1,"keys":["a")");
        QTest::newRow("no keys") << QByteArray(R"({"format":1})");
    }
    /// The markers name the keys; the next write makes the index anew.
    void survivesALostOrDamagedIndex() {
        QFETCH(QByteArray, damaged);
        QVERIFY(write(u"a"_s) && write(u"b"_s));
        StoredMarker(folder_->path()).set(u"a"_s);
        StoredMarker(folder_->path()).set(u"a/0/0"_s);
        keychain_->entries.insert(indexEntry, Secret(damaged));
        if (damaged.isEmpty()) {
            keychain_->entries.remove(indexEntry);
        }
        QCOMPARE(keys(), QStringList{u"a"_s});
        StoredMarker(folder_->path()).set(u"b"_s);
        QVERIFY(write(u"b"_s)); // marked, but not in the index
        folder_ = std::make_unique<QTemporaryDir>();
        QCOMPARE(keys(), (QStringList{u"a"_s, u"b"_s}));
    }

    void leavesAnIndexOfANewerVersion() {
        const Secret newer(R"({"format":2,"keys":{}})");
        keychain_->entries.insert(indexEntry, newer);
        QVERIFY(write(u"a"_s)); // the marker names it
        QVERIFY(remove(u"a"_s));
        QVERIFY(keychain_->entries.value(indexEntry) == newer);
        IndexedSecretStore store(*keychain_, folder_->path());
        QCOMPARE(std::get<StorageError>(await(store.keys()).error()).kind,
                 StorageError::Kind::NewerVersion);
    }

    void aLockedKeychainIsNotAnEmptyOne() {
        QVERIFY(write(u"a"_s));
        keychain_->readError = StorageError{StorageError::Kind::Locked, {}};
        IndexedSecretStore store(*keychain_, folder_->path());
        QCOMPARE(std::get<StorageError>(await(store.keys()).error()).kind,
                 StorageError::Kind::Locked);
        QVERIFY(!await(store.write(u"b"_s, Secret("x"))));
        keychain_->readError.reset();
        QCOMPARE(keychain_->entries.keys(), (QStringList{u"a"_s, indexEntry}));
    }

    /// Nothing is written that no index names.
    void writesNothingThatItCannotList() {
        keychain_->writeError = StorageError{StorageError::Kind::Denied, {}};
        QVERIFY(!write(u"a"_s));
        QCOMPARE(keychain_->calls.filter(u"write"_s), QStringList{u"write "_s + indexEntry});
    }

    /// A refreshed session comes into the keychain before anything else happens.
    void replacesAValueAtOnce() {
        QVERIFY(write(u"a"_s));
        StoredMarker(folder_->path()).set(u"a"_s);
        keychain_->calls.clear();
        QVERIFY(write(u"a"_s));
        QCOMPARE(keychain_->calls.first(), u"write a"_s);
    }

    void writesAtOnceWhatWasExpected() {
        IndexedSecretStore store(*keychain_, folder_->path());
        QVERIFY(await(store.expectWrite(u"a"_s)));
        QCOMPARE(keys(), QStringList{u"a"_s});
        keychain_->calls.clear();
        QVERIFY(await(store.write(u"a"_s, Secret("value"))));
        QCOMPARE(keychain_->calls.first(), u"write a"_s);
        store.expectNoWrite(u"a"_s); // the write has taken place
        QCOMPARE(keys(), QStringList{u"a"_s});
    }

    void writesInOrderWhatIsStillBeingExpected() {
        IndexedSecretStore store(*keychain_, folder_->path());
        store.expectWrite(u"a"_s);
        QVERIFY(await(store.write(u"a"_s, Secret("value"))));
        QCOMPARE(keychain_->calls.filter(u"write"_s),
                 (QStringList{u"write "_s + indexEntry, u"write a"_s}));
    }

    void takesBackWhatNobodyWrote() {
        IndexedSecretStore store(*keychain_, folder_->path());
        store.expectWrite(u"a"_s);
        store.expectNoWrite(u"a"_s);
        QTRY_COMPARE(keychain_->calls.filter(u"remove"_s).size(), 1);
        QVERIFY(keychain_->entries.isEmpty());
    }

    void leavesWhatAnotherProcessHasWritten() {
        IndexedSecretStore store(*keychain_, folder_->path());
        QVERIFY(await(store.expectWrite(u"a"_s)));
        QVERIFY(write(u"a"_s));
        StoredMarker(folder_->path()).set(u"a"_s);
        store.expectNoWrite(u"a"_s);
        QVERIFY(await(store.read(u"a"_s)));
        QCOMPARE(keys(), QStringList{u"a"_s});
    }

    /// Another process looks for what is listed, and finds nothing.
    void listsAgainWhatWasTakenOutMeanwhile() {
        IndexedSecretStore store(*keychain_, folder_->path());
        QVERIFY(await(store.expectWrite(u"a"_s)));
        QVERIFY(remove(u"a"_s));
        QVERIFY(await(store.write(u"a"_s, Secret("value"))));
        QTRY_COMPARE(keys(), QStringList{u"a"_s});
    }

    void listsLaterWhatCouldNotBeListed() {
        IndexedSecretStore store(*keychain_, folder_->path());
        keychain_->writeError = StorageError{StorageError::Kind::Locked, {}};
        QVERIFY(!await(store.expectWrite(u"a"_s)));
        keychain_->writeError.reset();
        QVERIFY(await(store.write(u"a"_s, Secret("value"))));
        QCOMPARE(keychain_->calls.filter(u"write"_s).last(), u"write a"_s);
        QCOMPARE(keys(), QStringList{u"a"_s});
    }

    void expectsNothingOfWhatIsRemoved() {
        IndexedSecretStore store(*keychain_, folder_->path());
        QVERIFY(await(store.expectWrite(u"a"_s)));
        QVERIFY(await(store.remove(u"a"_s)));
        QVERIFY(await(store.write(u"a"_s, Secret("value"))));
        QCOMPARE(keychain_->calls.filter(u"write"_s).last(), u"write a"_s);
        QCOMPARE(keys(), QStringList{u"a"_s});
    }

    void processesKeepEachOthersKeys() {
        const int processes = 8;
        std::vector<std::unique_ptr<IndexedSecretStore>> stores;
        QList<QFuture<Result<void>>> written;
        QStringList expected;
        for (int i = 0; i < processes; ++i) {
            stores.push_back(std::make_unique<IndexedSecretStore>(*keychain_, folder_->path()));
            expected.append(QString::number(i));
            written.append(stores.back()->write(expected.last(), Secret("x")));
        }
        for (const auto &write : written) {
            QVERIFY(await(write));
        }
        QCOMPARE(keys(), expected);
    }

    void whatIsStoredIsListedWhereverAProcessDies_data() {
        QTest::addColumn<Fate>("fate");
        QTest::newRow("refused") << Fate::Refuses;
        QTest::newRow("failed late") << Fate::FailsLate;
        QTest::newRow("died before") << Fate::DiesBefore;
        QTest::newRow("died after") << Fate::DiesAfter;
    }
    void whatIsStoredIsListedWhereverAProcessDies() {
        QFETCH(Fate, fate);
        enum class Work { Write, ExpectedWrite, Remove };
        for (const Work work : {Work::Write, Work::ExpectedWrite, Work::Remove}) {
            const bool removes = work == Work::Remove;
            for (int fatal = 0, isOver = 0; !isOver; ++fatal) {
                init();
                QVERIFY(write(u"a"_s) && (!removes || write(u"b"_s)));
                MortalSecretStore mortal(*keychain_, fate, fatal);
                {
                    IndexedSecretStore dying(mortal, folder_->path());
                    if (work == Work::ExpectedWrite) {
                        await(dying.expectWrite(u"b"_s), &mortal);
                    }
                    await(removes ? dying.remove(u"b"_s) : dying.write(u"b"_s, Secret("x")),
                          &mortal);
                }
                isOver = mortal.isReached() ? 0 : 1;
                folder_ = std::make_unique<QTemporaryDir>(); // the markers are no help
                QVERIFY(keys().contains(u"a"_s));
                QVERIFY(!keychain_->entries.contains(u"b"_s) || keys().contains(u"b"_s));
            }
        }
    }

private:
    bool write(const QString &key) {
        IndexedSecretStore store(*keychain_, folder_->path());
        return await(store.write(key, Secret("value"))).has_value();
    }
    bool remove(const QString &key) {
        IndexedSecretStore store(*keychain_, folder_->path());
        return await(store.remove(key)).has_value();
    }
    [[nodiscard]] QStringList keys() const {
        IndexedSecretStore store(*keychain_, folder_->path());
        const auto listed = await(store.keys());
        return listed ? *listed : QStringList{toLogString(listed.error())};
    }

    std::unique_ptr<MemorySecretStore> keychain_;
    std::unique_ptr<QTemporaryDir> folder_;
};

BIFROST_TEST(TestIndexedSecretStore, QCoreApplication)
#include "tst_indexedsecretstore.moc"
