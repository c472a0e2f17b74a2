// SPDX-License-Identifier: Apache-2.0
// A client with a certificate, from sign-in to sign-out, over real TLS.
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <bifrost/apiclient.h>

#include <QSslConfiguration>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Certificates = HttpServer::ClientCertificates;

class TestClientCertificate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        server_ = makeTlsIdentity();
        client_ = makeTlsIdentity();
        trust({server_.certificate, client_.certificate});
    }
    void cleanupTestCase() { trust(QSslConfiguration::systemCaCertificates()); }

    void certificateIsShownWhereTheClientAuthenticatesAndNowhereElse() {
        HttpProvider provider(server_);
        provider.clientCertificate = client_.certificate;
        provider.metadata.insert(u"tls_client_certificate_bound_access_tokens"_s, true);
        RelyingParty party(provider);
        useCertificate(party);
        const auto session = party.signIn();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->tokenBinding(), TokenBinding::Certificate);
        const auto fresh = party.await(party.client().freshSession(2h));
        QCOMPARE(outcome(fresh), u"ok"_s);
        QCOMPARE(fresh->tokenBinding(), TokenBinding::Certificate);
        QCOMPARE(outcome(party.await(party.client().signOut(SignOutScope::LocalAndProvider))),
                 u"ok"_s);
        for (const char *path :
             {HttpProvider::tokenPath, HttpProvider::userInfoPath, HttpProvider::revocationPath}) {
            QVERIFY2(provider.requests(path) > 0, path);
        }
        for (const HttpServer::Request &request : provider.server.requests()) {
            const QByteArray path = request.path();
            const bool isOurs = path == HttpProvider::tokenPath ||
                                path == HttpProvider::userInfoPath ||
                                path == HttpProvider::revocationPath;
            QVERIFY2(request.certificate.isNull() != isOurs, path);
        }
        const auto form = parseForm(provider.lastRequest(HttpProvider::revocationPath).body);
        QCOMPARE(form.value(u"client_id"_s), IdTokenFactory::clientId);
    }

    void bindingIsKnownAfterARestart() {
        HttpProvider provider(server_);
        provider.metadata.insert(u"tls_client_certificate_bound_access_tokens"_s, true);
        RelyingParty party(provider);
        useCertificate(party);
        QVERIFY(party.signIn());
        party.restart();
        const auto restored = party.await(party.client().restoreSession());
        QVERIFY(restored && *restored);
        QCOMPARE((*restored)->tokenBinding(), TokenBinding::Certificate);
    }

    void bindingIsNotClaimedWhereTheProviderDoesNot() {
        HttpProvider provider(server_);
        RelyingParty party(provider);
        useCertificate(party);
        QCOMPARE(party.signIn()->tokenBinding(), TokenBinding::None);
    }

    void aliasesAreAskedInsteadOfTheEndpoints() {
        HttpProvider provider(server_);
        HttpServer mutual(server_, Certificates::Demanded);
        QJsonObject aliases;
        for (const auto &[member, path] :
             {std::pair(u"token_endpoint"_s, HttpProvider::tokenPath),
              std::pair(u"userinfo_endpoint"_s, HttpProvider::userInfoPath)}) {
            aliases.insert(member, mutual.url(QLatin1String(path)).toString());
            mutual.on(path, [&provider](const HttpServer::Request &request) {
                return provider.server.reply(request);
            });
        }
        provider.metadata.insert(u"mtls_endpoint_aliases"_s, aliases);
        RelyingParty party(provider);
        useCertificate(party);
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        QCOMPARE(provider.requests(HttpProvider::tokenPath), 0);
        QCOMPARE(provider.requests(HttpProvider::userInfoPath), 0);
        QCOMPARE(mutual.requests().size(), 2);
    }

    void aliasesAreNothingForAClientWithoutACertificate() {
        HttpProvider provider(server_);
        provider.metadata.insert(
            u"mtls_endpoint_aliases"_s,
            QJsonObject{{u"token_endpoint"_s, u"http://attacker.example/token"_s}});
        RelyingParty party(provider);
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        QCOMPARE(provider.requests(HttpProvider::tokenPath), 1);
    }

    void aliasWithoutTlsEndsTheSignInBeforeTheBrowser() {
        HttpProvider provider(server_);
        provider.metadata.insert(u"mtls_endpoint_aliases"_s,
                                 QJsonObject{{u"token_endpoint"_s, u"http://127.0.0.1:9/token"_s}});
        RelyingParty party(provider);
        useCertificate(party);
        QCOMPARE(outcome(party.signIn()), u"MetadataEndpointIsHttps"_s);
        QVERIFY(party.browser.opened.isEmpty());
    }

    void foreignCertificateIsRefused() {
        HttpProvider provider(server_);
        provider.clientCertificate = makeTlsIdentity().certificate;
        RelyingParty party(provider);
        useCertificate(party);
        const auto session = party.signIn();
        QVERIFY(!session);
        QCOMPARE(std::get<OAuthErrorResponse>(session.error()).error, u"invalid_client"_s);
    }

    /// Neither the code nor the certificate follows a redirect of the token endpoint.
    void redirectOfTheTokenEndpointLeadsNowhere() {
        HttpProvider provider(server_);
        HttpServer stranger(server_, Certificates::Asked);
        provider.answer(HttpProvider::tokenPath,
                        {307, {}, {{"Location", stranger.url(u"/token"_s).toEncoded()}}});
        RelyingParty party(provider);
        useCertificate(party);
        QVERIFY(!party.signIn());
        QCOMPARE(stranger.connectionCount(), 0);
    }

    void onlyTheApisOfABoundSessionSeeTheCertificate() {
        HttpProvider provider(server_);
        provider.metadata.insert(u"tls_client_certificate_bound_access_tokens"_s, true);
        HttpServer api(server_, Certificates::Demanded);
        HttpServer stranger(server_, Certificates::Asked);
        api.on("/orders", HttpServer::Reply{200, "orders", {}});
        api.on("/away",
               HttpServer::Reply{307, {}, {{"Location", stranger.url(u"/orders"_s).toEncoded()}}});
        RelyingParty party(provider);
        useCertificate(party);
        QVERIFY(party.signIn());
        const auto calls = ApiClient::create(
            party.client(), {.origins = {api.url({}).toString(), stranger.url({}).toString()}});
        QVERIFY(calls);
        const auto orders = party.await((*calls)->get(api.url(u"/orders"_s)));
        QVERIFY(orders && orders->isSuccess());
        QCOMPARE(api.requests().constLast().certificate, client_.certificate);
        QCOMPARE(await(*(*calls)->networkAccessManager(), api.url(u"/orders"_s)), 200);
        QCOMPARE(api.requests().constLast().certificate, client_.certificate);
        party.await((*calls)->get(api.url(u"/away"_s))); // to another origin, even an allowed one
        QCOMPARE(stranger.connectionCount(), 0);
    }

    void apisOfAnOrdinarySessionSeeNoCertificate() {
        HttpProvider provider(server_);
        HttpServer api(server_, Certificates::Asked);
        RelyingParty party(provider);
        useCertificate(party);
        QVERIFY(party.signIn());
        const auto calls = ApiClient::create(party.client(), {.origins = {api.url({}).toString()}});
        QVERIFY(party.await((*calls)->get(api.url(u"/orders"_s))));
        QVERIFY(api.requests().constLast().certificate.isNull());
    }

private:
    static void trust(const QList<QSslCertificate> &authorities) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(authorities);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    void useCertificate(RelyingParty &party) const {
        party.configuration.clientAuthentication = ClientAuthentication::SelfSignedTlsClientAuth;
        party.configuration.clientCertificate =
            ClientCertificate{client_.certificate.toPem(), Secret(client_.key.toPem())};
    }
    static int await(QNetworkAccessManager &manager, const QUrl &url) {
        QNetworkReply *reply = manager.get(QNetworkRequest(url));
        const bool finished = eventually([reply] { return reply->isFinished(); }, 10s);
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
        return finished ? status : 0;
    }
    TlsIdentity server_;
    TlsIdentity client_;
};

BIFROST_TEST(TestClientCertificate, QCoreApplication)
#include "tst_clientcertificate.moc"
