// SPDX-License-Identifier: Apache-2.0
#include "core/types.h"
#include "support/testroom.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <type_traits>

using namespace bifrost;

class TestTypes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomTokenHolds256Bits();
    void randomTokensDiffer();
    void generatedValuesAreFresh();
    void meaningsDoNotMix();
};

void TestTypes::randomTokenHolds256Bits() {
    static const QRegularExpression base64url(QStringLiteral("^[A-Za-z0-9_-]{43}$"));
    const QByteArray token = randomToken();
    QVERIFY(base64url.match(QString::fromLatin1(token)).hasMatch());
    const auto decoded = QByteArray::fromBase64Encoding(
        token, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    QVERIFY(decoded);
    QCOMPARE((*decoded).size(), 32);
}

void TestTypes::randomTokensDiffer() {
    QSet<QByteArray> tokens;
    for (int i = 0; i < 1000; ++i) {
        tokens.insert(randomToken());
    }
    QCOMPARE(tokens.size(), 1000);
}

void TestTypes::generatedValuesAreFresh() {
    QVERIFY(!(State::generate() == State::generate()));
    const Nonce nonce = Nonce::generate();
    QVERIFY(nonce == Nonce(Secret(nonce.reveal())));
}

void TestTypes::meaningsDoNotMix() {
    static_assert(!std::is_constructible_v<Nonce, State>);
    static_assert(!std::is_convertible_v<Secret, State>);
    static_assert(!std::is_assignable_v<AuthorizationCode &, CodeVerifier>);
}

BIFROST_TEST(TestTypes, bifrost::test::NoApplication)
#include "tst_types.moc"
