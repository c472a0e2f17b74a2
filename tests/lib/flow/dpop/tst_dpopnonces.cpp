// SPDX-License-Identifier: Apache-2.0
#include "flow/dpop/dpopnonces.h"

#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestDpopNonces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void belongToOneOrigin() {
        DpopNonces nonces;
        nonces.remember(QUrl(u"https://op.example/token"_s), "of-op");
        nonces.remember(QUrl(u"https://op.example:8443/token"_s), "of-another-port");
        nonces.remember(QUrl(u"https://api.example/orders"_s), "of-api");
        QCOMPARE(nonces.nonceFor(QUrl(u"https://op.example/userinfo?x"_s)), QByteArray("of-op"));
        QCOMPARE(nonces.nonceFor(QUrl(u"https://op.example:443/"_s)), QByteArray("of-op"));
        QCOMPARE(nonces.nonceFor(QUrl(u"https://op.example:8443/"_s)),
                 QByteArray("of-another-port"));
        QCOMPARE(nonces.nonceFor(QUrl(u"http://op.example/"_s)), QByteArray());
        QCOMPARE(nonces.nonceFor(QUrl(u"https://other.example/"_s)), QByteArray());
    }

    void newestCounts() {
        DpopNonces nonces;
        const QUrl url(u"https://op.example/token"_s);
        nonces.remember(url, "first");
        nonces.remember(url, "second");
        QCOMPARE(nonces.nonceFor(url), QByteArray("second"));
    }

    void absentOrUnusableOneChangesNothing() {
        DpopNonces nonces;
        const QUrl url(u"https://op.example/token"_s);
        nonces.remember(url, "first");
        for (const QByteArray &field : {QByteArray(), QByteArray("a b"), QByteArray(5000, 'x')}) {
            nonces.remember(url, field);
            QCOMPARE(nonces.nonceFor(url), QByteArray("first"));
        }
    }

    void floodLeavesTheServersThatSentOneLast() {
        DpopNonces nonces;
        const QUrl provider(u"https://op.example/token"_s);
        for (int i = 0; i < 1000; ++i) {
            nonces.remember(QUrl(u"https://host%1.example/"_s.arg(i)), "nonce");
            nonces.remember(provider, "of-op");
        }
        QCOMPARE(nonces.nonceFor(provider), QByteArray("of-op"));
        QCOMPARE(nonces.nonceFor(QUrl(u"https://host999.example/"_s)), QByteArray("nonce"));
        QCOMPARE(nonces.nonceFor(QUrl(u"https://host900.example/"_s)), QByteArray());
    }
};

BIFROST_TEST(TestDpopNonces, bifrost::test::NoApplication)
#include "tst_dpopnonces.moc"
