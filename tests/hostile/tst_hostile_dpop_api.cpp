// SPDX-License-Identifier: Apache-2.0
// An API that abuses a token that is bound to a key (RFC 9449 §7), or wants to have it unbound.
#include "bindingprovider.h"
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"

#include <bifrost/apiclient.h>

#include <QNetworkReply>
#include <QSet>

#include <algorithm>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestHostileDpopApi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        provider_ = std::make_unique<BindingProvider>();
        party_ = std::make_unique<RelyingParty>(*provider_);
        api_ = std::make_unique<HttpServer>();
        other_ = std::make_unique<HttpServer>();
        QVERIFY(party_->signIn());
        client_ =
            *ApiClient::create(party_->client(), {.origins = {origin(*api_), origin(*other_)}});
        refreshesBefore_ = provider_->requests(HttpProvider::tokenPath);
    }
    void cleanup() {
        client_.reset();
        party_.reset();
        provider_.reset();
        api_.reset();
        other_.reset();
    }

    void demandThatBringsNoNewNonceIsNotMet_data() {
        QTest::addColumn<QByteArrayList>("nonces");
        QTest::newRow("none") << QByteArrayList();
        QTest::newRow("too long") << QByteArrayList{QByteArray(4000, 'x')};
        QTest::newRow("two fields") << QByteArrayList{"a", "b"};
        QTest::newRow("space") << QByteArrayList{"a b"};
    }
    /// The same request would have the same answer.
    void demandThatBringsNoNewNonceIsNotMet() {
        QFETCH(const QByteArrayList, nonces);
        HttpServer::Reply demand = challenge("DPoP error=\"use_dpop_nonce\"");
        for (const QByteArray &nonce : nonces) {
            demand.headers.append({"DPoP-Nonce", nonce});
        }
        api_->on("/", demand);
        QCOMPARE(status(client_->post(api_->url(u"/"_s), ApiBody::json({}))), 401);
        QCOMPARE(api_->requests().size(), 1);
        QVERIFY(!proofsAt(*api_).constLast().claims.contains("nonce"_L1));
    }

    void nonceThatIsDemandedAgainIsSentOnce() {
        HttpServer::Reply demand = challenge("DPoP error=\"use_dpop_nonce\"");
        demand.headers.append({"DPoP-Nonce", QByteArray("always-the-same")});
        api_->on("/", demand);
        QCOMPARE(status(get("/")), 401);
        QCOMPARE(api_->requests().size(), 2); // without, and with
        QCOMPARE(status(get("/")), 401);
        QCOMPARE(api_->requests().size(), 3); // it had it
        QCOMPARE(refreshes(), 0);
    }

    void loopOfDemandsAndRejectionsEnds_data() {
        QTest::addColumn<QByteArrayList>("challenges");
        const QByteArray nonce = "DPoP error=\"use_dpop_nonce\"";
        const QByteArray rejected = "DPoP error=\"invalid_token\"";
        const QByteArray proof = "DPoP error=\"invalid_dpop_proof\"";
        const QByteArray bearer = "Bearer error=\"invalid_token\"";
        const auto row = [](const char *name, const QByteArrayList &challenges) {
            QTest::newRow(name) << challenges;
        };
        row("nonces", {nonce});
        row("rejected tokens", {rejected});
        row("rejected proofs", {proof});
        row("unbound tokens", {bearer});
        row("in turn", {nonce, rejected});
        row("in turn, from the other end", {rejected, nonce});
        row("both at once", {nonce + ", " + bearer});
        row("all", {nonce, proof, rejected, bearer});
    }
    void loopOfDemandsAndRejectionsEnds() {
        QFETCH(const QByteArrayList, challenges);
        api_->on("/", [this, challenges](const HttpServer::Request &) {
            const int turn = turn_++;
            HttpServer::Reply reply = challenge(challenges[turn % challenges.size()]);
            reply.headers.append({"DPoP-Nonce", "n-" + QByteArray::number(turn)});
            return reply;
        });
        constexpr int calls = 10;
        for (int call = 1; call <= calls; ++call) {
            const qsizetype before = api_->requests().size();
            status(get("/"));
            QVERIFY(api_->requests().size() - before <= 3); // first, with nonce, with new token
        }
        QVERIFY2(refreshes() <= 1, qPrintable(QString::number(refreshes())));
        QVERIFY(party_->client().session());
        QVERIFY(isPresentedWithProofsOfItsOwn(*api_));
    }

    void redirectCarriesNothingToAnotherOrigin_data() {
        QTest::addColumn<int>("code");
        for (const int code : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d", code) << code;
        }
    }
    /// Not even to one that may get the token.
    void redirectCarriesNothingToAnotherOrigin() {
        QFETCH(const int, code);
        const QByteArray elsewhere = other_->url(u"/"_s).toEncoded();
        api_->on("/", HttpServer::Reply{code, {}, {{"Location", elsewhere}}});
        QVERIFY(!party_->await(get("/")));
        auto *reply = client_->networkAccessManager()->get(QNetworkRequest(api_->url(u"/"_s)));
        QVERIFY(eventually([reply] { return reply->isFinished(); }));
        reply->deleteLater();
        QCOMPARE(other_->connectionCount(), 0);
        QCOMPARE(api_->requests().size(), 2);
    }

    void nonceOfOneOriginIsNotSentToAnother() {
        provider_->checker.demandNonces();
        provider_->change(HttpProvider::tokenPath, [this](const auto &request, const auto &honest) {
            HttpServer::Reply reply = honest(request);
            reply.headers.append({"DPoP-Nonce", provider_->checker.nonce()});
            return reply;
        });
        api_->on("/", HttpServer::Reply{200, {}, {{"DPoP-Nonce", "of-api"}}});
        other_->on("/", HttpServer::Reply{200, {}, {{"DPoP-Nonce", "of-other"}}});
        QVERIFY(party_->await(party_->client().freshSession(std::chrono::hours{2})));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(status(get("/")), 200);
            QCOMPARE(status(client_->get(other_->url(u"/"_s))), 200);
        }
        const auto sent = [](const HttpServer &server) {
            QSet<QString> nonces;
            for (const ReadProof &proof : proofsAt(server)) {
                nonces.insert(proof.claim("nonce"));
            }
            return nonces;
        };
        QCOMPARE(sent(*api_), (QSet<QString>{QString(), u"of-api"_s}));
        QCOMPARE(sent(*other_), (QSet<QString>{QString(), u"of-other"_s}));
        QVERIFY(!(sent(provider_->server).contains(u"of-api"_s)));
    }

    /// An API that remembers proofs (RFC 9449 §11.1) would take the second request for a replay.
    void brokenConnectionRepeatsNoProof_data() {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"GET", "PUT", "DELETE", "POST"}) {
            QTest::newRow(method) << QByteArray(method);
        }
    }
    void brokenConnectionRepeatsNoProof() {
        QFETCH(const QByteArray, method);
        api_->on("/warm", HttpServer::Reply{});
        QCOMPARE(status(get("/warm")), 200); // so that the connection is one that was kept
        api_->on("/", HttpServer::Reply{200, {}, {}, HttpServer::Ending::DropBefore});
        const auto body = method == "PUT" || method == "POST" ? ApiBody::json({}) : ApiBody();
        QVERIFY(!party_->await(client_->send(method, api_->url(u"/"_s), body)));
        QVERIFY(api_->requests().size() <= (method == "POST" ? 2 : 3));
        QVERIFY(isPresentedWithProofsOfItsOwn(*api_));
    }

private:
    static QString origin(const HttpServer &server) {
        return server.url({}).toString(QUrl::RemovePath);
    }
    static HttpServer::Reply challenge(const QByteArray &value) {
        return {401, {}, {{"WWW-Authenticate", value}}};
    }
    QFuture<Result<ApiResponse>> get(const char *path) {
        return client_->get(api_->url(QString::fromLatin1(path)));
    }
    int status(const QFuture<Result<ApiResponse>> &future) {
        const auto response = party_->await(future);
        return response ? response->status : 0;
    }
    [[nodiscard]] qsizetype refreshes() const {
        return provider_->requests(HttpProvider::tokenPath) - refreshesBefore_;
    }
    [[nodiscard]] bool isPresentedWithProofsOfItsOwn(const HttpServer &server) const {
        QSet<QString> names;
        for (const ReadProof &proof : proofsAt(server)) {
            if (proof.thumbprint != provider_->boundKey || proof.claim("ath").isEmpty()) {
                return false;
            }
            names.insert(proof.claim("jti"));
        }
        const auto &requests = server.requests();
        return names.size() == requests.size() &&
               std::all_of(requests.begin(), requests.end(), [](const auto &request) {
                   return request.header("Authorization").startsWith("DPoP ");
               });
    }

    std::unique_ptr<BindingProvider> provider_;
    std::unique_ptr<RelyingParty> party_;
    std::unique_ptr<HttpServer> api_;
    std::unique_ptr<HttpServer> other_;
    std::unique_ptr<ApiClient> client_;
    qsizetype refreshesBefore_ = 0;
    int turn_ = 0;
};

BIFROST_TEST(TestHostileDpopApi, QCoreApplication)
#include "tst_hostile_dpop_api.moc"
