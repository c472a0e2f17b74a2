// SPDX-License-Identifier: Apache-2.0
#include "core/origin.h"

#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestOrigin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isSchemeHostAndPort_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("path, query and fragment") << u"https://api.example/v1?x#y"_s << true;
        QTest::newRow("default port") << u"https://api.example:443/"_s << true;
        QTest::newRow("case") << u"HTTPS://API.Example/"_s << true;
        QTest::newRow("user") << u"https://user@api.example/"_s << true;
        QTest::newRow("other port") << u"https://api.example:8443/"_s << false;
        QTest::newRow("other scheme") << u"http://api.example/"_s << false;
        QTest::newRow("port of the other scheme") << u"http://api.example:443/"_s << false;
        QTest::newRow("subdomain") << u"https://x.api.example/"_s << false;
        QTest::newRow("domain above") << u"https://example/"_s << false;
        QTest::newRow("suffix") << u"https://api.example.evil/"_s << false;
        QTest::newRow("name as user") << u"https://api.example@evil.example/"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("invalid") << u"https://api.example:x/"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void isSchemeHostAndPort() {
        QFETCH(const QString, url);
        QTEST(Origin(QUrl(url)) == Origin(QUrl(u"https://api.example"_s)), "isSame");
    }

    void defaultPortOfHttpIsAnother() {
        QCOMPARE(Origin(QUrl(u"http://localhost"_s)), Origin(QUrl(u"http://localhost:80/"_s)));
        QVERIFY(Origin(QUrl(u"http://localhost"_s)) != Origin(QUrl(u"http://localhost:443/"_s)));
    }

    void isShownAsText() {
        QCOMPARE(Origin(QUrl(u"https://a.example:8443/x?y#z"_s)).toString(),
                 u"https://a.example:8443"_s);
        QCOMPARE(Origin(QUrl(u"https://münchen.example:8443"_s)).toString(),
                 u"https://xn--mnchen-3ya.example:8443"_s);
    }
};

BIFROST_TEST(TestOrigin, bifrost::test::NoApplication)
#include "tst_origin.moc"
