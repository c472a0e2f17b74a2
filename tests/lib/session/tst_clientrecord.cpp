// SPDX-License-Identifier: Apache-2.0
#include "doubles/memorysecretstore.h"
#include "session/clientrecord.h"
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

const QString sharedKey = StoreKey::shared(StoreKey::Kind::Session);

StoreKey keyOf(const QString &clientId, const QString &account = {}) {
    return {StoreKey::Kind::Session, u"https://id.example"_s, clientId, account};
}

Secret recordOf(const QString &clientId, char content) {
    return Secret(
        R"({"clientId":"%1","content":"%2","format":1,"issuer":"https://id.example"})"_L1.toString()
            .arg(clientId, QString(300, QLatin1Char(content)))
            .toUtf8());
}

/// The outcome; the event loop runs until it is there or `store` will never answer again.
template<typename T>
Result<T> await(const QFuture<Result<T>> &future, const MortalSecretStore *store = nullptr) {
    const QDeadlineTimer deadline(10'000);
    while (!future.isFinished() && !(store != nullptr && store->isDead()) &&
           !deadline.hasExpired()) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return future.isFinished() && !future.isCanceled() ? future.result()
                                                       : Result<T>(failure(UserAgentError{}));
}

/// The letter of the record that a client finds.
QString found(SecretStore &secrets, const QString &clientId) {
    ClientRecord record(secrets, keyOf(clientId), 1);
    const Result<Value> value = await(record.read());
    if (!value) {
        return outcome(value);
    }
    return *value ? QString::fromUtf8((**value).reveal()).section(u"content\":\""_s, 1).left(1)
                  : u"none"_s;
}

bool write(SecretStore &secrets, const QString &clientId, char content) {
    ClientRecord record(secrets, keyOf(clientId), 1);
    return await(record.write(recordOf(clientId, content))).has_value();
}

/// As an earlier build stored it, under the key of all clients.
void storeAsBefore(SecretStore &secrets, const QString &clientId, char content) {
    RecordStore before(secrets, sharedKey);
    QVERIFY(await(before.write(recordOf(clientId, content))));
}

bool isOccupied(const MemorySecretStore &secrets, const QString &key) {
    return !secrets.entries.keys().filter(QRegularExpression(u"^%1(/|$)"_s.arg(key))).isEmpty();
}

} // namespace

Q_DECLARE_METATYPE(MortalSecretStore::Fate)

/// Everywhere: `mine` is the client under test.
class TestClientRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init_data() const {
        QTest::addColumn<qsizetype>("maximum");
        QTest::newRow("one entry") << MemorySecretStore().maximum;
        QTest::newRow("parts") << qsizetype(300);
    }
    void initTestCase_data() const { init_data(); }
    void init() {
        QFETCH_GLOBAL(qsizetype, maximum);
        secrets_ = std::make_unique<MemorySecretStore>();
        secrets_->maximum = maximum;
    }

    void clientsHaveRecordsOfTheirOwn() {
        QVERIFY(write(*secrets_, u"mine"_s, 'a'));
        QVERIFY(write(*secrets_, u"other"_s, 'b'));
        QCOMPARE(found(*secrets_, u"mine"_s), u"a"_s);
        QCOMPARE(found(*secrets_, u"other"_s), u"b"_s);
        ClientRecord mine(*secrets_, keyOf(u"mine"_s), 1);
        QVERIFY(await(mine.remove()));
        QCOMPARE(found(*secrets_, u"mine"_s), u"none"_s);
        QCOMPARE(found(*secrets_, u"other"_s), u"b"_s);
    }

    void readsWhatAnEarlierBuildStored() {
        storeAsBefore(*secrets_, u"mine"_s, 'a');
        secrets_->calls.clear();
        QCOMPARE(found(*secrets_, u"mine"_s), u"a"_s);
        QCOMPARE(secrets_->calls.filter(u"read "_s), secrets_->calls); // needs no lock
        QCOMPARE(found(*secrets_, u"other"_s), u"none"_s);
    }

    void movesItWithTheNextChange() {
        storeAsBefore(*secrets_, u"mine"_s, 'a');
        QVERIFY(write(*secrets_, u"mine"_s, 'b'));
        QCOMPARE(found(*secrets_, u"mine"_s), u"b"_s);
        QVERIFY(!isOccupied(*secrets_, sharedKey));
    }

    void removesItTogetherWithItsOwn() {
        QVERIFY(write(*secrets_, u"mine"_s, 'a'));
        storeAsBefore(*secrets_, u"mine"_s, 'b');
        ClientRecord mine(*secrets_, keyOf(u"mine"_s), 1);
        QVERIFY(await(mine.remove()));
        QVERIFY(secrets_->entries.isEmpty());
    }

    void movesNothingOfOthers() {
        storeAsBefore(*secrets_, u"other"_s, 'o');
        const auto before = secrets_->entries;
        QVERIFY(write(*secrets_, u"mine"_s, 'a'));
        ClientRecord mine(*secrets_, keyOf(u"mine"_s), 1);
        QVERIFY(await(mine.remove()));
        QVERIFY(secrets_->entries == before);
        QCOMPARE(found(*secrets_, u"other"_s), u"o"_s);
    }

    /// The user returned to an earlier build, and signed in there.
    void whatAnEarlierBuildHasStoredSinceIsTheNewest() {
        QVERIFY(write(*secrets_, u"mine"_s, 'a'));
        storeAsBefore(*secrets_, u"mine"_s, 'b');
        QCOMPARE(found(*secrets_, u"mine"_s), u"b"_s);
    }

    void anInterruptedMoveLosesNothing_data() {
        QTest::addColumn<Fate>("fate");
        QTest::newRow("refused") << Fate::Refuses;
        QTest::newRow("failed late") << Fate::FailsLate;
        QTest::newRow("died before") << Fate::DiesBefore;
        QTest::newRow("died after") << Fate::DiesAfter;
    }
    /// A record moves because another is written: at every step the old one or the new one is
    /// found, and the next change puts everything in order.
    void anInterruptedMoveLosesNothing() {
        QFETCH(Fate, fate);
        int fatal = 0;
        for (bool isOver = false; !isOver; ++fatal) {
            init();
            storeAsBefore(*secrets_, u"mine"_s, 'a');
            MortalSecretStore mortal(*secrets_, fate, fatal);
            ClientRecord record(mortal, keyOf(u"mine"_s), 1);
            const auto written = await(record.write(recordOf(u"mine"_s, 'b')), &mortal);
            isOver = !mortal.isReached();
            const QString after = found(*secrets_, u"mine"_s);
            QVERIFY2(after == u"b"_s || (after == u"a"_s && !written), qPrintable(after));
            QVERIFY(write(*secrets_, u"mine"_s, 'c'));
            QCOMPARE(found(*secrets_, u"mine"_s), u"c"_s);
            QVERIFY(!isOccupied(*secrets_, sharedKey));
        }
        QVERIFY(fatal > 5); // it has been interrupted at many places
    }

    void aRecordOfAnEarlierBuildBelongsToNoAccountWithAName() {
        storeAsBefore(*secrets_, u"mine"_s, 'a');
        ClientRecord named(*secrets_, keyOf(u"mine"_s, u"work"_s), 1);
        const auto before = await(named.read());
        QVERIFY(before && !*before);
        QVERIFY(await(named.write(recordOf(u"mine"_s, 'b'))));
        QCOMPARE(found(*secrets_, u"mine"_s), u"a"_s);
        QVERIFY(await(named.remove()));
        QCOMPARE(found(*secrets_, u"mine"_s), u"a"_s);
    }

    void anInterruptedRemovalBringsNoOlderRecordBack_data() {
        anInterruptedMoveLosesNothing_data();
    }
    void anInterruptedRemovalBringsNoOlderRecordBack() {
        QFETCH(Fate, fate);
        for (int fatal = 0, isOver = 0; !isOver; ++fatal) {
            init();
            QVERIFY(write(*secrets_, u"mine"_s, 'a'));
            storeAsBefore(*secrets_, u"mine"_s, 'b');
            MortalSecretStore mortal(*secrets_, fate, fatal);
            ClientRecord record(mortal, keyOf(u"mine"_s), 1);
            const auto removed = await(record.remove(), &mortal);
            isOver = mortal.isReached() ? 0 : 1;
            const QString after = found(*secrets_, u"mine"_s);
            QVERIFY2(after == u"none"_s || (after == u"b"_s && !removed), qPrintable(after));
        }
    }

private:
    std::unique_ptr<MemorySecretStore> secrets_;
};

BIFROST_TEST(TestClientRecord, QCoreApplication)
#include "tst_clientrecord.moc"
