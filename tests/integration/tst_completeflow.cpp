// SPDX-License-Identifier: Apache-2.0
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A port of 127.0.0.1 that was free a moment ago.
quint16 freePort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16{0};
}

} // namespace

class TestCompleteFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsInAndOutAtLocalhost() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.configuration.redirectHost = RedirectHost::Localhost;
        party.configuration.redirectPorts = {freePort()};
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        QCOMPARE(party.browser.pages.constLast().url.host(), u"localhost"_s);
        QCOMPARE(party.browser.opened.constFirst().host(), u"localhost"_s);
        const auto receipt = party.await(party.client().signOut(SignOutScope::LocalAndProvider));
        QCOMPARE(outcome(receipt), u"ok"_s);
        QVERIFY(receipt->done(SignOutReceipt::Step::BrowserReturned));
    }

    void signsInRestoresRefreshesAndSignsOut() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.configuration.redirectPorts = {freePort()};

        const auto session = party.signIn();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->claims().value("given_name"_L1), u"Ada"_s);
        QCOMPARE(session->claims().value("email"_L1), u"ada@example.com"_s);
        QCOMPARE(party.shownOutcome(), BrowserOutcome::SignedIn);
        QVERIFY(!party.browser.pages.constLast().url.hasQuery());

        party.restart();
        provider.server.on(HttpProvider::metadataPath, HttpServer::Reply{500, {}, {}});
        const auto restored = party.await(party.client().restoreSession());
        QCOMPARE(outcome(restored), u"ok"_s);
        QVERIFY((*restored)->accessToken() == session->accessToken());
        QCOMPARE(party.browser.opened.size(), 1);

        useMetadataOf(provider);
        const auto fresh = party.await(party.client().freshSession(2h));
        QCOMPARE(outcome(fresh), u"ok"_s);
        QVERIFY(!(fresh->accessToken() == session->accessToken()));
        QVERIFY(!(*fresh->refreshToken() == *session->refreshToken()));

        const auto receipt = party.await(party.client().signOut(SignOutScope::LocalAndProvider));
        QCOMPARE(outcome(receipt), u"ok"_s);
        for (const SignOutReceipt::Entry &entry : receipt->entries) {
            QCOMPARE(entry.status, SignOutReceipt::Status::Done);
        }
        QCOMPARE(party.shownOutcome(), BrowserOutcome::SignedOut);
        QCOMPARE(provider.requests(HttpProvider::revocationPath), 2);
        QVERIFY(party.store.entries.isEmpty());

        party.restart();
        const auto nobody = party.await(party.client().restoreSession());
        QVERIFY(nobody && !*nobody);
    }

    void confidentialClientAuthenticates() {
        HttpProvider provider;
        provider.clientSecret = "s3cr&t +%";
        RelyingParty party(provider);
        party.configuration.clientAuthentication = ClientAuthentication::ClientSecretBasic;
        party.configuration.clientSecret = Secret(provider.clientSecret);
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
    }

    void takenPortSignsInElsewhereAndSignsOutWithoutReturn() {
        QTcpServer somebodyElse;
        QVERIFY(somebodyElse.listen(QHostAddress::LocalHost));
        HttpProvider provider;
        RelyingParty party(provider);
        party.configuration.redirectPorts = {somebodyElse.serverPort()};
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        QVERIFY(party.browser.pages.constLast().url.port() != somebodyElse.serverPort());

        const auto receipt = party.await(party.client().signOut(SignOutScope::LocalAndProvider));
        QCOMPARE(outcome(receipt), u"ok"_s);
        QCOMPARE(receipt->entry(SignOutReceipt::Step::BrowserReturned).reason,
                 SignOutReceipt::Reason::RedirectUriNotUsable);
        QVERIFY(receipt->done(SignOutReceipt::Step::ProviderSessionEnded));
        QTRY_COMPARE(provider.requests(HttpProvider::logoutPath),
                     2); // the first request is our probe
        const auto sent = provider.lastRequest(HttpProvider::logoutPath);
        QVERIFY(sent.body.contains("id_token_hint"));
        QVERIFY(!sent.body.contains("post_logout_redirect_uri"));
    }

    void listensOnTheSecondPortOfTheList() {
        QTcpServer somebodyElse;
        QVERIFY(somebodyElse.listen(QHostAddress::LocalHost));
        HttpProvider provider;
        RelyingParty party(provider);
        const quint16 second = freePort();
        party.configuration.redirectPorts = {somebodyElse.serverPort(), second};
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        QCOMPARE(party.browser.pages.constLast().url.port(), int(second));
    }

    void rotatedKeyIsAccepted() {
        HttpProvider provider;
        RelyingParty party(provider);
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        provider.key = SigningKey::rsa();
        provider.keyId = "rotated";
        provider.keys = {HttpProvider::published(provider.key, provider.keyId)};
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        QCOMPARE(provider.requests(HttpProvider::keysPath), 2);
    }

    void nothingListensWithoutARoundTrip() {
        HttpProvider provider;
        RelyingParty party(provider);
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        const QUrl tab = party.browser.pages.constLast().url;
        QTRY_VERIFY(!isOpen(quint16(tab.port())));
    }

    void browserIsStartedQuicklyWithDiscoveryCached() {
        HttpProvider provider;
        RelyingParty party(provider);
        QVERIFY(party.await(party.client().prepare()));
        const qsizetype before = provider.requests(HttpProvider::metadataPath);
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        QCOMPARE(provider.requests(HttpProvider::metadataPath), before);
    }

private:
    static void useMetadataOf(HttpProvider &provider) {
        provider.server.on(HttpProvider::metadataPath,
                           jsonReply(200, QJsonDocument(provider.metadata).toJson()));
    }
    static bool isOpen(quint16 port) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(1000);
    }
};

BIFROST_TEST(TestCompleteFlow, QCoreApplication)
#include "tst_completeflow.moc"
