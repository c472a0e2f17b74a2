// SPDX-License-Identifier: Apache-2.0
// The helper waits for each call of libsecret, however long GLib would.
#include "secretservicefixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;

class TestPatience : public SecretServiceFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("LD_PRELOAD", BIFROST_TEST_IMPATIENT_GLIB); } // for the helper
    void cleanupTestCase() { qunsetenv("LD_PRELOAD"); }
    void waitsForSlowCall_data();
    void waitsForSlowCall();
    void waitsForAnswerToSlowPrompt();
};

void TestPatience::waitsForSlowCall_data() {
    QTest::addColumn<QString>("call");
    for (const char *call : {"OpenSession", "SearchItems", "GetSecrets", "CreateItem", "Delete"}) {
        QTest::newRow(call) << QString::fromLatin1(call);
    }
}

void TestPatience::waitsForSlowCall() {
    QFETCH(const QString, call);
    service_->delays[call] = 600ms;
    const auto written = await(store_->write(key, Secret("value")));
    QVERIFY2(written, written ? "" : qPrintable(toLogString(written.error())));
    const QStringList calls = service_->calls;
    restart();
    const auto read = await(store_->read(key));
    QVERIFY2(read, read ? "" : qPrintable(toLogString(read.error())));
    QVERIFY(read->has_value());
    const auto removed = await(store_->remove(key));
    QVERIFY2(removed, removed ? "" : qPrintable(toLogString(removed.error())));
    QCOMPARE(service_->size(), 0);
    QVERIFY((calls + service_->calls).contains(call));
}

/// libsecret's own question, to a service that asks about each client.
void TestPatience::waitsForAnswerToSlowPrompt() {
    prepareStored();
    service_->guardsItems = true;
    service_->forgetPermissions();
    service_->delays[QStringLiteral("Unlock")] = 600ms;
    service_->delays[QStringLiteral("Prompt")] = 600ms;
    const auto read = await(store_->read(key));
    QVERIFY2(read, read ? "" : qPrintable(toLogString(read.error())));
    QVERIFY(read->has_value());
    QCOMPARE(service_->prompts, 1);
}

BIFROST_TEST(TestPatience, QCoreApplication)
#include "tst_patience.moc"
