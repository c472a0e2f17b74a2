// SPDX-License-Identifier: Apache-2.0
#include "api/allowedorigins.h"
#include "support/outcome.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestAllowedOrigins : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsHttpsAndLoopback_data() {
        QTest::addColumn<QString>("origin");
        for (const char *origin :
             {"https://api.example", "https://api.example/", "https://api.example:8443",
              "https://[2001:db8::1]", "http://127.0.0.1:8080", "http://[::1]:8080",
              "http://localhost", "https://münchen.example"}) {
            QTest::newRow(origin) << QString::fromUtf8(origin);
        }
    }
    void acceptsHttpsAndLoopback() {
        QFETCH(const QString, origin);
        QCOMPARE(outcome(AllowedOrigins::from({origin})), u"ok"_s);
    }

    void refusesWhatIsNoSafeOrigin_data() {
        QTest::addColumn<QStringList>("origins");
        QTest::newRow("none") << QStringList();
        for (const char *origin :
             {"", "api.example", "http://api.example", "http://127.0.0.1.evil.example",
              "https://api.example/v1", "https://api.example?x", "https://api.example#x",
              "https://user@api.example", "https://", "ftp://api.example", "https://*.example",
              "javascript:alert(1)", "file:///etc"}) {
            QTest::newRow(origin) << QStringList{QString::fromUtf8(origin)};
        }
        QTest::newRow("the second") << QStringList{u"https://a.example"_s, u"http://b.example"_s};
    }
    void refusesWhatIsNoSafeOrigin() {
        QFETCH(const QStringList, origins);
        QCOMPARE(outcome(AllowedOrigins::from(origins)), u"ApiOriginIsUsable"_s);
    }

    /// FAPI 2.0 SP §5.2.1 (1).
    void theSecurityProfileKnowsNoPlainHttp() {
        const auto profile = SecurityProfile::Fapi2;
        QCOMPARE(outcome(AllowedOrigins::from({u"http://127.0.0.1:8080"_s}, profile)),
                 u"ApiOriginIsUsable"_s);
        QCOMPARE(outcome(AllowedOrigins::from({u"https://127.0.0.1:8080"_s}, profile)), u"ok"_s);
    }

    void allowsWhatIsListed_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("path") << u"https://api.example/v1?x"_s << true;
        QTest::newRow("other origin") << u"https://api.example:8443/"_s << false;
        QTest::newRow("name as user") << u"https://api.example@evil.example/"_s << false;
        QTest::newRow("loopback, other name") << u"http://localhost:8080/"_s << false;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/x"_s << true;
        QTest::newRow("empty") << QString() << false;
    }
    void allowsWhatIsListed() {
        QFETCH(const QString, url);
        const auto origins =
            AllowedOrigins::from({u"https://api.example"_s, u"http://127.0.0.1:8080"_s});
        QTEST(origins->allows(QUrl(url)), "isAllowed");
    }
};

BIFROST_TEST(TestAllowedOrigins, bifrost::test::NoApplication)
#include "tst_allowedorigins.moc"
