// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/secret.h>

#include <QtTest>

#include <array>
#include <cstring>
#include <memory>
#include <type_traits>

using namespace bifrost;

namespace {

/// Bytes in memory of the test's own, so that it may look at them after the secret is gone. The
/// QByteArray owns its header alone and believes that it owns the rest.
class WatchedBytes {
public:
    explicit WatchedBytes(const char *text) {
        std::strncpy(memory_.data(), text, memory_.size() - 1);
    }
    [[nodiscard]] QByteArray bytes() {
        auto [header, unused] = QTypedArrayData<char>::allocate(qsizetype(memory_.size()));
        return QByteArray(QByteArray::DataPointer(header, memory_.data(),
                                                  qsizetype(std::strlen(memory_.data()))));
    }
    [[nodiscard]] QByteArray now() const { return {memory_.data(), 6}; }

private:
    std::array<char, 16> memory_{};
};

const QByteArray wiped(6, '\0');

} // namespace

class TestSecret : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesNotConvertToText();
    void printsItselfRedacted();
    void comparesContents_data();
    void comparesContents();
    void wipesWhenTheLastOwnerGoes();
    void wipesWhenAssigned();
    void wipesWhenMovedOver();
    void leavesSharedAndConstantBytesAlone();
};

void TestSecret::doesNotConvertToText() {
    static_assert(!std::is_convertible_v<Secret, QByteArray>);
    static_assert(!std::is_convertible_v<Secret, QString>);
    static_assert(!std::is_convertible_v<QByteArray, Secret>);
    QCOMPARE(Secret("token1").reveal(), QByteArray("token1"));
}

void TestSecret::printsItselfRedacted() {
    QString text;
    QDebug(&text) << Secret("token1") << 7;
    QCOMPARE(text, QStringLiteral("[redacted] 7 "));
    text.clear();
    QDebug(&text).nospace() << "token=" << Secret("token1") << '.';
    QCOMPARE(text, QStringLiteral("token=[redacted]."));
}

void TestSecret::comparesContents_data() {
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("equal") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("empty") << QByteArray() << QByteArray("") << true;
    QTest::newRow("first differs") << QByteArray("xbc") << QByteArray("abc") << false;
    QTest::newRow("last differs") << QByteArray("abc") << QByteArray("abd") << false;
    QTest::newRow("case") << QByteArray("abc") << QByteArray("abC") << false;
    QTest::newRow("prefix") << QByteArray("abc") << QByteArray("ab") << false;
    QTest::newRow("high bytes") << QByteArray("\xff\x01") << QByteArray("\xff\x02") << false;
}

void TestSecret::comparesContents() {
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, equal);
    QCOMPARE(Secret(a) == Secret(b), equal);
    QCOMPARE(Secret(b) == Secret(a), equal);
}

void TestSecret::wipesWhenTheLastOwnerGoes() {
    WatchedBytes memory("token1");
    {
        const auto first = std::make_unique<Secret>(memory.bytes());
        {
            const Secret second =
                *first; // NOLINT(performance-unnecessary-copy-initialization): the test is the copy
            QCOMPARE(second.reveal(), QByteArray("token1"));
        }
        QCOMPARE(memory.now(), QByteArray("token1"));
        const Secret moved = std::move(*first);
        QCOMPARE(memory.now(), QByteArray("token1"));
        QCOMPARE(moved.size(), 6);
    }
    QCOMPARE(memory.now(), wiped);
}

void TestSecret::wipesWhenAssigned() {
    WatchedBytes memory("token1");
    const Secret other("token2");
    Secret secret(memory.bytes());
    const Secret &same = secret;
    secret = same;
    QCOMPARE(secret.reveal(), QByteArray("token1"));
    secret = other;
    QCOMPARE(memory.now(), wiped);
    QCOMPARE(secret.reveal(), QByteArray("token2"));
}

void TestSecret::wipesWhenMovedOver() {
    WatchedBytes memory("token1");
    Secret secret(memory.bytes());
    secret = Secret("token2");
    QCOMPARE(memory.now(), wiped);
    QCOMPARE(secret.reveal(), QByteArray("token2"));
}

void TestSecret::leavesSharedAndConstantBytesAlone() {
    const QByteArray shared(QByteArray("token1").repeated(1));
    { const Secret secret(shared); }
    QCOMPARE(shared, QByteArray("token1"));
    // A write into constant memory would crash.
    { const Secret secret(QByteArrayLiteral("token1")); }
    { const Secret secret(QByteArray::fromRawData("token1", 6)); }
    { const Secret secret; }
}

BIFROST_TEST(TestSecret, bifrost::test::NoApplication)
#include "tst_secret.moc"
