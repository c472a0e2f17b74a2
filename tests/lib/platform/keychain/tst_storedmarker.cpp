// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/storedmarker.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestStoredMarker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isUnsetAtFirst();
    void persists();
    void keepsKeysApart();
    void canBeClearedTwice();
    void namesKeyInsideFileOnly();
    void namesKeychain();
    void listsKeys();
    void acceptsMarkersOfEarlierBuilds();
    void isReadableByUserAlone();
    void warnsWhenItCannotWrite();
    void checksOnceWhetherItCanWrite();

private:
    QTemporaryDir folder_;
    QString data() const { return folder_.filePath(QStringLiteral("share/app")); }
    const QString key_ = QStringLiteral("https://id.example/../acme client");
};

void TestStoredMarker::isUnsetAtFirst() {
    QVERIFY(!StoredMarker(data()).isSet(key_));
    QVERIFY(!StoredMarker(data()).mayBeStored(key_));
    QVERIFY(QDir(folder_.path()).isEmpty()); // to look leaves nothing behind
}

void TestStoredMarker::persists() {
    StoredMarker(data()).set(key_);
    QVERIFY(StoredMarker(data()).isSet(key_));
}

void TestStoredMarker::keepsKeysApart() {
    const StoredMarker marker(data());
    marker.set(key_);
    QVERIFY(!marker.isSet(key_ + QLatin1Char('2')));
    marker.clear(key_ + QLatin1Char('2'));
    QVERIFY(marker.isSet(key_));
}

void TestStoredMarker::canBeClearedTwice() {
    const StoredMarker marker(data());
    marker.set(key_);
    marker.clear(key_);
    marker.clear(key_);
    QVERIFY(!marker.isSet(key_));
}

void TestStoredMarker::namesKeyInsideFileOnly() {
    StoredMarker(data()).set(key_);
    const QStringList files = QDir(data()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!files.constFirst().contains(QStringLiteral("acme")));
}

void TestStoredMarker::namesKeychain() {
    const StoredMarker marker(data());
    marker.set(key_);
    QCOMPARE(marker.keychain(key_), QString());
    marker.set(key_, QStringLiteral("KWallet"));
    marker.set(key_); // whoever does not know it leaves it as it is
    QCOMPARE(marker.keychain(key_), QStringLiteral("KWallet"));
    QCOMPARE(marker.keys(), QStringList{key_});
    marker.clear(key_);
    QCOMPARE(marker.keychain(key_), QString());
}

void TestStoredMarker::listsKeys() {
    const QTemporaryDir folder;
    const StoredMarker marker(folder.path());
    QVERIFY(marker.keys().isEmpty());
    const QStringList keys{key_, QStringLiteral("b")};
    for (const QString &key : keys) {
        marker.set(key);
    }
    QFile foreign(folder.filePath(QStringLiteral("stored-0123")));
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("c") == 1);
    foreign.close();
    const QStringList listed = marker.keys();
    QCOMPARE(QSet(listed.begin(), listed.end()), QSet(keys.begin(), keys.end()));
    marker.clear(key_);
    QCOMPARE(marker.keys(), QStringList{QStringLiteral("b")});
}

void TestStoredMarker::acceptsMarkersOfEarlierBuilds() {
    const QTemporaryDir folder;
    const StoredMarker marker(folder.path());
    marker.set(key_);
    QFile file(folder.filePath(QDir(folder.path()).entryList(QDir::Files).constFirst()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate)); // they were empty
    file.close();
    QVERIFY(marker.isSet(key_));
    QVERIFY(marker.keys().isEmpty());
    QVERIFY(marker.mayLackKeys());
    marker.set(key_);
    QCOMPARE(marker.keys(), QStringList{key_});
    QVERIFY(!marker.mayLackKeys());
}

void TestStoredMarker::isReadableByUserAlone() {
    StoredMarker(data()).set(key_);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(data()) & others, QFile::Permissions());
}

void TestStoredMarker::warnsWhenItCannotWrite() {
    QFile inTheWay(folder_.filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const StoredMarker marker(folder_.filePath(QStringLiteral("file/below")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot mark")));
    marker.set(key_);
    QVERIFY(!marker.isSet(key_));
    QVERIFY(marker.mayBeStored(key_)); // nobody knows
}

void TestStoredMarker::checksOnceWhetherItCanWrite() {
    const QTemporaryDir folder;
    const StoredMarker marker(folder.filePath(QStringLiteral("data/app")));
    QVERIFY(!marker.mayBeStored(key_));
    QFile inTheWay(folder.filePath(QStringLiteral("data")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!marker.mayBeStored(key_)); // not tried again
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot mark")));
    marker.set(key_);
    QVERIFY(marker.mayBeStored(key_)); // the failure is remembered
    QVERIFY(marker.mayLackKeys());
    QVERIFY(inTheWay.remove());
    marker.set(key_);
    marker.clear(key_);
    QVERIFY(!marker.mayBeStored(key_));
}

BIFROST_TEST(TestStoredMarker, bifrost::test::NoApplication)
#include "tst_storedmarker.moc"
