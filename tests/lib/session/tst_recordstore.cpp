// SPDX-License-Identifier: Apache-2.0
#include "doubles/memorysecretstore.h"
#include "session/recordstore.h"
#include "support/mortalsecretstore.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

using Fate = MortalSecretStore::Fate;
using Value = std::optional<Secret>;

namespace {

constexpr qsizetype smallMaximum = 300;

/// The outcome; the event loop runs until it is there or `store` will never answer again.
template<typename T>
Result<T> await(const QFuture<Result<T>> &future, const MortalSecretStore *store = nullptr) {
    // Nothing here waits for anything but its turn in the event loop.
    const QDeadlineTimer deadline(10'000);
    while (!future.isFinished() && !(store != nullptr && store->isDead()) &&
           !deadline.hasExpired()) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return future.isFinished() && !future.isCanceled() ? future.result()
                                                       : Result<T>(failure(UserAgentError{}));
}

/// A record of `size` bytes that differs from others in every part.
Secret record(char letter, qsizetype size) {
    QByteArray bytes(size, letter);
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = char(bytes[i] + i % 7);
    }
    return Secret(bytes);
}

QByteArray bytes(const Result<Value> &value) {
    if (!value) {
        return outcome(value).toUtf8();
    }
    return *value ? (*value)->reveal() : QByteArray("none");
}

QByteArray stored(MemorySecretStore &secrets) {
    return bytes(await(RecordStore(secrets, u"key"_s).read()));
}

bool store(MemorySecretStore &secrets, const Secret &record) {
    return await(RecordStore(secrets, u"key"_s).write(record)).has_value();
}

} // namespace

class TestRecordStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingAtFirst();
    void bringsBackWhatWasWritten_data();
    void bringsBackWhatWasWritten();
    void keepsOneEntryWhereThereIsNoLimit();
    void keepsEveryEntryWithinTheLimit();
    void readsTheFirstFormatAndReplacesIt();
    void damageCountsAsCorrupt_data();
    void damageCountsAsCorrupt();
    void leavesARecordOfANewerVersion();
    void leavesNothingBehind();
    void eachInterruptedChangeLeavesTheOldRecordOrTheNewOne_data();
    void eachInterruptedChangeLeavesTheOldRecordOrTheNewOne();
    void eachInterruptedRemovalLeavesTheRecordOrNothing_data();
    void eachInterruptedRemovalLeavesTheRecordOrNothing();
    void readsAWholeRecordWhileItIsReplaced();
    void passesErrorsOn();
    void deletingItCancelsPendingOperations();
};

void TestRecordStore::findsNothingAtFirst() {
    MemorySecretStore secrets;
    QCOMPARE(stored(secrets), "none");
}

void TestRecordStore::bringsBackWhatWasWritten_data() {
    QTest::addColumn<qsizetype>("maximum");
    QTest::addColumn<QByteArray>("value");
    const auto unlimited = std::numeric_limits<qsizetype>::max();
    QTest::newRow("no limit") << unlimited << record('a', 200'000).reveal();
    QTest::newRow("empty") << unlimited << QByteArray();
    QTest::newRow("line ends") << unlimited << QByteArray("\n{\n}\n\0\xff", 8);
    QTest::newRow("within the limit") << qsizetype(2560) << record('a', 2000).reveal();
    QTest::newRow("one part") << smallMaximum << record('a', smallMaximum).reveal();
    QTest::newRow("one byte more") << smallMaximum << record('a', smallMaximum + 1).reveal();
    QTest::newRow("many parts") << smallMaximum << record('a', 10 * smallMaximum).reveal();
}

void TestRecordStore::bringsBackWhatWasWritten() {
    QFETCH(qsizetype, maximum);
    QFETCH(QByteArray, value);
    MemorySecretStore secrets;
    secrets.maximum = maximum;
    QVERIFY(store(secrets, Secret(value)));
    QCOMPARE(stored(secrets), value);
    QVERIFY(store(secrets, record('z', 900)));
    QCOMPARE(stored(secrets), record('z', 900).reveal());
}

void TestRecordStore::keepsOneEntryWhereThereIsNoLimit() {
    MemorySecretStore secrets;
    QVERIFY(store(secrets, record('a', 20'000)));
    QVERIFY(store(secrets, record('b', 20'000)));
    QCOMPARE(secrets.calls, (QStringList{u"write key"_s, u"write key"_s}));
}

void TestRecordStore::keepsEveryEntryWithinTheLimit() {
    MemorySecretStore secrets;
    secrets.maximum = smallMaximum;
    QVERIFY(store(secrets, record('a', 1000)));
    QCOMPARE(secrets.entries.size(), 5); // header, and 4 parts
    for (const Secret &entry : std::as_const(secrets.entries)) {
        QVERIFY(entry.size() <= smallMaximum);
    }
}

void TestRecordStore::readsTheFirstFormatAndReplacesIt() {
    const QByteArray first("{\"format\":1,\"issuer\":\"https://op.example\"}");
    for (const qsizetype maximum : {smallMaximum, qsizetype(100'000)}) {
        MemorySecretStore secrets;
        secrets.maximum = maximum;
        secrets.entries.insert(u"key"_s, Secret(first));
        QCOMPARE(stored(secrets), first);
        QVERIFY(store(secrets, record('b', 1000)));
        QCOMPARE(stored(secrets), record('b', 1000).reveal());
    }
}

void TestRecordStore::damageCountsAsCorrupt_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("header alone") << u"key"_s << qsizetype(-1);
    QTest::newRow("cut part") << u"key/1/2"_s << qsizetype(10);
    QTest::newRow("missing part") << u"key/1/2"_s << qsizetype(0);
    QTest::newRow("other bytes") << u"key/1/0"_s << smallMaximum;
}

void TestRecordStore::damageCountsAsCorrupt() {
    QFETCH(QString, key);
    QFETCH(qsizetype, size);
    MemorySecretStore secrets;
    secrets.maximum = smallMaximum;
    QVERIFY(store(secrets, record('a', 1000)));
    QVERIFY(secrets.entries.contains(key));
    if (size < 0) {
        secrets.entries[key] = Secret("{\"format\":2,\"generation\":1,\"parts\":-4}\n");
    } else if (size == 0) {
        secrets.entries.remove(key);
    } else {
        secrets.entries[key] = record('x', size);
    }
    const auto kept = secrets.entries;
    QVERIFY2(stored(secrets).startsWith("StorageError Corrupt"), stored(secrets));
    QVERIFY(secrets.entries == kept);
    QVERIFY(store(secrets, record('b', 1000)));
    QCOMPARE(stored(secrets), record('b', 1000).reveal());
}

void TestRecordStore::leavesARecordOfANewerVersion() {
    MemorySecretStore secrets;
    secrets.entries.insert(u"key"_s, Secret("{\"format\":3}\nwho knows"));
    QVERIFY(stored(secrets).startsWith("StorageError NewerVersion"));
    QCOMPARE(secrets.calls, QStringList(u"read key"_s));
}

void TestRecordStore::leavesNothingBehind() {
    MemorySecretStore secrets;
    secrets.maximum = smallMaximum;
    QVERIFY(store(secrets, record('a', 2000)));
    QVERIFY(store(secrets, record('b', 1000)));
    QCOMPARE(secrets.entries.size(), 5);
    QVERIFY(store(secrets, record('c', 10)));
    QCOMPARE(secrets.entries.keys(), QStringList(u"key"_s));
    QVERIFY(store(secrets, record('d', 1000)));
    QVERIFY(await(RecordStore(secrets, u"key"_s).remove()));
    QVERIFY(secrets.entries.isEmpty());
}

void TestRecordStore::eachInterruptedChangeLeavesTheOldRecordOrTheNewOne_data() {
    QTest::addColumn<qsizetype>("oldSize");
    QTest::addColumn<qsizetype>("newSize");
    QTest::addColumn<Fate>("fate");
    // What is smaller than 50 is one entry, the others are 1 to 4 parts; -1: format 1.
    for (const qsizetype oldSize : {-1, 40, 250, 1000}) {
        for (const qsizetype newSize : {40, 250, 700, 1000}) {
            for (const auto fate :
                 {Fate::Refuses, Fate::FailsLate, Fate::DiesBefore, Fate::DiesAfter}) {
                QTest::addRow("%d to %d, %d", int(oldSize), int(newSize), int(fate))
                    << oldSize << newSize << fate;
            }
        }
    }
}

void TestRecordStore::eachInterruptedChangeLeavesTheOldRecordOrTheNewOne() {
    QFETCH(qsizetype, oldSize);
    QFETCH(qsizetype, newSize);
    QFETCH(Fate, fate);
    const Secret before = oldSize < 0 ? Secret("{\"format\":1}") : record('a', oldSize);
    const Secret after = record('b', newSize);
    bool reached = true;
    for (int fatal = 0; reached; ++fatal) {
        MemorySecretStore secrets;
        secrets.maximum = smallMaximum;
        if (oldSize < 0) {
            secrets.entries.insert(u"key"_s, before);
        } else {
            QVERIFY(store(secrets, record('0', 2000)) && store(secrets, before)); // both sets used
        }
        MortalSecretStore mortal(secrets, fate, fatal);
        RecordStore records(mortal, u"key"_s);
        const auto written = await(records.write(after), &mortal);
        reached = mortal.isReached();
        const QByteArray found = stored(secrets);
        QVERIFY2(
            found == after.reveal() || (!written && found == before.reveal()),
            qPrintable(u"after %1 operations: %2"_s.arg(fatal).arg(QString::fromLatin1(found))));
        // And the next process mends what was left.
        const Secret next = record('c', 620);
        QVERIFY(store(secrets, next));
        QCOMPARE(stored(secrets), next.reveal());
        QCOMPARE(secrets.entries.size(), 4);
    }
}

void TestRecordStore::eachInterruptedRemovalLeavesTheRecordOrNothing_data() {
    QTest::addColumn<Fate>("fate");
    QTest::newRow("refuses") << Fate::Refuses;
    QTest::newRow("fails late") << Fate::FailsLate;
    QTest::newRow("dies before") << Fate::DiesBefore;
    QTest::newRow("dies after") << Fate::DiesAfter;
}

void TestRecordStore::eachInterruptedRemovalLeavesTheRecordOrNothing() {
    QFETCH(Fate, fate);
    const Secret before = record('a', 1000);
    bool reached = true;
    for (int fatal = 0; reached; ++fatal) {
        MemorySecretStore secrets;
        secrets.maximum = smallMaximum;
        QVERIFY(store(secrets, before));
        MortalSecretStore mortal(secrets, fate, fatal);
        RecordStore records(mortal, u"key"_s);
        const auto removed = await(records.remove(), &mortal);
        reached = mortal.isReached();
        QCOMPARE(removed.has_value(), !reached);
        const QByteArray found = stored(secrets);
        QVERIFY2(found == "none" || found == before.reveal(), found);
        QVERIFY(await(RecordStore(secrets, u"key"_s).remove()));
        QVERIFY(secrets.entries.isEmpty());
    }
}

void TestRecordStore::readsAWholeRecordWhileItIsReplaced() {
    MemorySecretStore secrets;
    secrets.maximum = smallMaximum;
    QVERIFY(store(secrets, record('a', 2000)));
    RecordStore writer(secrets, u"key"_s);
    RecordStore reader(secrets, u"key"_s);
    for (int i = 0; i < 60; ++i) {
        const Secret next = record(char('a' + i % 20), 1000 + 300 * (i % 4));
        const auto written = writer.write(next);
        while (!written.isFinished()) {
            const auto found = await(reader.read());
            QVERIFY2(found && *found, qPrintable(outcome(found)));
        }
        QVERIFY(written.result());
        QCOMPARE(stored(secrets), next.reveal());
    }
}

void TestRecordStore::passesErrorsOn() {
    MemorySecretStore secrets;
    RecordStore records(secrets, u"key"_s);
    secrets.readError = StorageError{StorageError::Kind::Locked, {}};
    secrets.writeError = StorageError{StorageError::Kind::Denied, {}};
    secrets.removeError = StorageError{StorageError::Kind::TimedOut, {}};
    QCOMPARE(outcome(await(records.read())), u"StorageError Locked"_s);
    QCOMPARE(outcome(await(records.write(record('a', 10)))), u"StorageError Denied"_s);
    QCOMPARE(outcome(await(records.remove())), u"StorageError TimedOut"_s);
}

void TestRecordStore::deletingItCancelsPendingOperations() {
    MemorySecretStore memory;
    MortalSecretStore secrets(memory, Fate::DiesBefore, 0);
    auto records = std::make_unique<RecordStore>(secrets, u"key"_s);
    const auto reading = records->read();
    records.reset();
    QVERIFY(reading.isFinished() && reading.isCanceled());
}

BIFROST_TEST(TestRecordStore, QCoreApplication)
#include "tst_recordstore.moc"
