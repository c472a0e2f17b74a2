// SPDX-License-Identifier: Apache-2.0
#include "session/storekey.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Kind = StoreKey::Kind;

class TestStoreKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesKindIssuerAndClient() {
        QCOMPARE((StoreKey{Kind::Session, u"https://id.example/a"_s, u"desktop"_s}.toString()),
                 u"session:https%3A%2F%2Fid.example%2Fa:desktop"_s);
        QCOMPARE((StoreKey{Kind::UnrevokedTokens, u"https://id.example"_s, u"a b"_s}.toString()),
                 u"unrevoked:https%3A%2F%2Fid.example:a%20b"_s);
    }

    void namesAnAccountThatHasAName() {
        const StoreKey key{Kind::Session, u"https://id.example"_s, u"desktop"_s, u"work"_s};
        QCOMPARE(key.toString(), u"session:https%3A%2F%2Fid.example:desktop:work"_s);
        QCOMPARE(StoreKey::parse(key.toString()), std::optional(key));
    }

    void tellsSessionsFromOtherRecords() {
        for (const QString &account : {QString(), u"work"_s}) {
            const StoreKey key{Kind::Session, u"https://id.example"_s, u"desktop"_s, account};
            QVERIFY(StoreKey::isSession(key.toString()));
        }
        QVERIFY(StoreKey::isSession(StoreKey::shared(Kind::Session)));
        const StoreKey revocation{Kind::UnrevokedTokens, u"https://id.example"_s, u"desktop"_s};
        for (const QString &key :
             {revocation.toString(), StoreKey::shared(Kind::UnrevokedTokens), u"accounts"_s}) {
            QVERIFY2(!StoreKey::isSession(key), qPrintable(key));
        }
    }

    void isReadBack_data() {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("clientId");
        QTest::newRow("plain") << u"https://id.example"_s << u"desktop"_s;
        QTest::newRow("separators") << u"https://id.example:1/a:b/0"_s << u"a:b/0/1"_s;
        QTest::newRow("percent") << u"https://id.example/%3A"_s << u"%"_s;
        QTest::newRow("other scripts") << u"https://\u00f6.example"_s << u"\u4e2d \U0001F511"_s;
    }
    void isReadBack() {
        QFETCH(QString, issuer);
        QFETCH(QString, clientId);
        for (const Kind kind : {Kind::Session, Kind::UnrevokedTokens}) {
            const StoreKey key{kind, issuer, clientId};
            QCOMPARE(StoreKey::parse(key.toString()), std::optional(key));
            QVERIFY(!key.toString().contains(u'/')); // which parts of a record have
        }
    }

    void knowsNoOtherKeys_data() {
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << QString();
        QTest::newRow("of an earlier build") << StoreKey::shared(Kind::Session);
        QTest::newRow("its part") << u"session/0/0"_s;
        QTest::newRow("part") << u"session:a:b/0/0"_s;
        QTest::newRow("another kind") << u"account:a:b"_s;
        QTest::newRow("account without a name") << u"session:a:b:"_s;
        QTest::newRow("more of it") << u"session:a:b:c:d"_s;
        QTest::newRow("no issuer") << u"session::b"_s;
        QTest::newRow("no client") << u"session:a:"_s;
        QTest::newRow("not as we write it") << u"session:https%3a:b"_s;
    }
    void knowsNoOtherKeys() {
        QFETCH(QString, key);
        QVERIFY(!StoreKey::parse(key));
    }
};

BIFROST_TEST(TestStoreKey, bifrost::test::NoApplication)
#include "tst_storekey.moc"
