// SPDX-License-Identifier: Apache-2.0
#include "client/accountconfiguration.h"

#include "support/outcome.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

ClientConfiguration sampleApplication() {
    ClientConfiguration application;
    application.issuer = u"https://idp.example"_s;
    application.clientId = u"client"_s;
    application.provider = u"keycloak"_s;
    application.scopes = QStringList{u"openid"_s, u"profile"_s};
    application.clientAuthentication = ClientAuthentication::ClientSecretBasic;
    application.clientSecret = Secret("secret");
    return application;
}

const QString elsewhereIssuer = u"https://other.example"_s;

} // namespace

class TestAccountConfiguration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRedirectPathIsThatOfItsIssuer_data() {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("path");
        QTest::newRow("host") << u"https://idp.example"_s << u"/callback/idp.example"_s;
        QTest::newRow("slash") << u"https://idp.example/"_s << u"/callback/idp.example"_s;
        QTest::newRow("port") << u"https://localhost:9443/oauth2/token"_s
                              << u"/callback/localhost_9443_oauth2_token"_s;
        QTest::newRow("tenant") << u"https://api.asgardeo.io/t/acme/oauth2/token"_s
                                << u"/callback/api.asgardeo.io_t_acme_oauth2_token"_s;
        QTest::newRow("a host that looks like a path")
            << u"https://idp.example-t"_s << u"/callback/idp.example-t"_s;
        QTest::newRow("IPv6") << u"https://[2001:db8::1]/a"_s << u"/callback/2001_db8__1__a"_s;
        QTest::newRow("no issuer") << u"http://idp.example"_s << u"/callback"_s;
    }
    void aRedirectPathIsThatOfItsIssuer() {
        QFETCH(QString, issuer);
        const QString made = accountRedirectPath(u"/callback"_s, issuer);
        QTEST(made, "path");
        ClientConfiguration application = sampleApplication();
        application.redirectPath = made;
        QCOMPARE(outcome(checkApplication(application)), u"ok"_s);
    }

    void aLongRedirectPathIsShortenedAndStillItsOwn() {
        const QString issuer = u"https://idp.example/"_s + QString(400, u'x');
        const QString made = accountRedirectPath(u"/callback"_s, issuer);
        QCOMPARE(made.size(), 256);
        QVERIFY(made != accountRedirectPath(u"/callback"_s, issuer + u'y'));
        ClientConfiguration application = sampleApplication();
        application.redirectPath = made;
        QCOMPARE(outcome(checkApplication(application)), u"ok"_s);
    }

    void theConfiguredProviderIsAsConfigured() {
        Account account{.issuer = u"https://idp.example"_s,
                        .clientId = u"client"_s,
                        .account = u"2"_s,
                        .provider = u"zitadel"_s,
                        .redirectPath = u"/x"_s,
                        .scopes = {u"openid"_s}};
        const ClientConfiguration made = accountConfiguration(sampleApplication(), account);
        QCOMPARE(made.account, u"2"_s);
        QCOMPARE(made.provider, u"keycloak"_s);
        QCOMPARE(made.redirectPath, u"/callback"_s);
        QCOMPARE(made.scopes, sampleApplication().scopes);
        QVERIFY(made.clientSecret);
        const auto there = accountAt(sampleApplication(), {.scopes = {u"openid"_s}});
        QCOMPARE(*there, (Account{.issuer = account.issuer, .clientId = account.clientId}));
    }

    void anotherProviderGetsNothingOfTheConfiguredOne() {
        const auto account = accountAt(
            sampleApplication(), {.issuer = elsewhereIssuer + u'/', .clientId = u" theirs "_s});
        QVERIFY(account);
        QCOMPARE(account->clientId, u"theirs"_s);
        Account named = *account;
        named.account = u"2"_s;
        const ClientConfiguration made = accountConfiguration(sampleApplication(), named);
        QCOMPARE(made.clientAuthentication, ClientAuthentication::None);
        QVERIFY(!made.clientSecret);
        QVERIFY(made.provider.isEmpty());
        QCOMPARE(made.redirectPath, u"/callback/other.example"_s);
        QCOMPARE(made.scopes, sampleApplication().scopes);
    }

    void anotherClientOfTheProviderHasItsRedirectPath() {
        const auto account = accountAt(sampleApplication(), {.clientId = u"second"_s});
        const ClientConfiguration made = accountConfiguration(sampleApplication(), *account);
        QCOMPARE(made.redirectPath, u"/callback"_s);
        QCOMPARE(made.provider, u"keycloak"_s);
        QVERIFY(!made.clientSecret);
    }

    void whatIsListedOfAnotherProviderCounts() {
        const auto account = accountAt(sampleApplication(), {.issuer = elsewhereIssuer,
                                                             .clientId = u"theirs"_s,
                                                             .provider = u"zitadel"_s,
                                                             .redirectPath = u"/back"_s,
                                                             .scopes = {u"openid"_s}});
        const ClientConfiguration made = accountConfiguration(sampleApplication(), *account);
        QCOMPARE(made.provider, u"zitadel"_s);
        QCOMPARE(made.redirectPath, u"/back"_s);
        QCOMPARE(made.scopes, QStringList{u"openid"_s});
    }

    /// A program without accounts has stored it, with the redirect path of all.
    void anAccountWithoutANameKeepsTheRedirectPath() {
        const ClientConfiguration made = accountConfiguration(
            sampleApplication(), {.issuer = elsewhereIssuer, .clientId = u"theirs"_s});
        QCOMPARE(made.redirectPath, u"/callback"_s);
    }

    void anAccountSaysWhoIsMeant_data() {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QString>("hint");
        const QJsonObject all{{u"email"_s, u"ada@example.com"_s},
                              {u"preferred_username"_s, u"ada"_s},
                              {u"username"_s, u"lovelace"_s},
                              {u"name"_s, u"Ada"_s}};
        const auto without = [](QJsonObject claims, const QString &name) {
            claims.remove(name);
            return claims;
        };
        const QJsonObject noEmail = without(all, u"email"_s);
        QTest::newRow("email") << all << u"ada@example.com"_s;
        QTest::newRow("preferred_username") << noEmail << u"ada"_s;
        QTest::newRow("username") << without(noEmail, u"preferred_username"_s) << u"lovelace"_s;
        QTest::newRow("nothing") << QJsonObject{{u"name"_s, u"Ada"_s}} << QString();
    }
    void anAccountSaysWhoIsMeant() {
        QFETCH(QJsonObject, claims);
        QTEST(optionsFor({.claims = claims}).loginHint, "hint");
    }
};

BIFROST_TEST(TestAccountConfiguration, QCoreApplication)
#include "tst_accountconfiguration.moc"
