// SPDX-License-Identifier: Apache-2.0
#include "apifixture.h"
#include "doubles/readproof.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Requests with a token that is bound to a key (RFC 9449 §7).
class TestApiClientBound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        api_ = std::make_unique<ApiFixture>();
        nonce_.clear();
        rotates_ = false;
        api_->world.provider.metadata.insert("dpop_signing_alg_values_supported"_L1,
                                             QJsonArray{u"ES256"_s});
        api_->world.provider.changeTokenResponse = [](QJsonObject &response) {
            response.insert("token_type"_L1, u"DPoP"_s);
        };
        QVERIFY(api_->signIn());
        thumbprint_ = readProof(api_->world.oauth.proofs.constLast())->thumbprint;
    }
    void cleanup() { api_.reset(); }

    void presentsTheTokenWithAProof() {
        protect("/orders");
        QCOMPARE(text(api_->get(u"/orders?page=2"_s)), u"200"_s);
        QCOMPARE(requests().size(), 1);
    }

    void proofNamesTheMethod() {
        protect("/orders");
        const auto sent = api_->api->post(api_->url(u"/orders"_s), ApiBody::json({}));
        QCOMPARE(text(ApiFixture::await(sent)), u"200"_s);
        QCOMPARE(readProof(requests().constLast().header("DPoP"))->claim("htm"), u"POST"_s);
    }

    void demandedNonceIsSent() {
        nonce_ = "n-1";
        protect("/orders");
        QCOMPARE(text(api_->get(u"/orders"_s)), u"200"_s);
        QCOMPARE(text(api_->get(u"/orders"_s)), u"200"_s);
        QCOMPARE(requests().size(), 3); // without, with, and with at once
        QCOMPARE(api_->refreshes(), 0);
    }

    void nonceThatChangesWithEachResponseIsFollowed() {
        rotates_ = true;
        nonce_ = "n-0";
        protect("/orders");
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(text(api_->get(u"/orders"_s)), u"200"_s);
        }
        QCOMPARE(requests().size(), 6);
    }

    void floodOfNoncesEnds() {
        api_->server.on("/orders", [this](const HttpServer::Request &) {
            return refusal("use_dpop_nonce", "n-" + QByteArray::number(++issued_));
        });
        QCOMPARE(text(api_->get(u"/orders"_s)), u"401"_s);
        QCOMPARE(requests().size(), 2);
        QCOMPARE(api_->refreshes(), 0);
    }

    void unusableNonceIsNotSent() {
        api_->server.on("/orders", [this](const HttpServer::Request &) {
            return refusal("use_dpop_nonce", QByteArray(4000, 'x'));
        });
        api_->get(u"/orders"_s);
        QVERIFY(!readProof(requests().constLast().header("DPoP"))->claims.contains("nonce"_L1));
        QVERIFY(requests().size() <= 2);
    }

    /// As with a token whose `cnf` names another key.
    void tokenThatIsRejectedIsRefreshedOnce() {
        api_->server.on("/orders", [this](const HttpServer::Request &) {
            return refusal("invalid_token", {});
        });
        QVERIFY(failedWith(api_->get(u"/orders"_s), ApiError::Kind::TokenRejected));
        QCOMPARE(requests().size(), 2);
        QCOMPARE(api_->refreshes(), 1);
        QVERIFY(failedWith(api_->get(u"/orders"_s), ApiError::Kind::TokenRejected));
        QCOMPARE(api_->refreshes(), 1);
    }

    void redirectHasAProofOfItsOwn() {
        protect("/new");
        api_->server.on("/old", HttpServer::Reply{307, {}, {{"Location", "/new"}}});
        QCOMPARE(text(api_->get(u"/old"_s)), u"200"_s);
        const auto first = readProof(requests().constFirst().header("DPoP"));
        const auto second = readProof(requests().constLast().header("DPoP"));
        QVERIFY(first->claim("htu").endsWith("/old"_L1) &&
                second->claim("htu").endsWith("/new"_L1));
        QVERIFY(first->claim("jti") != second->claim("jti"));
    }

    void networkAccessManagerPresentsIt() {
        protect("/orders");
        QNetworkAccessManager &manager = *api_->api->networkAccessManager();
        QCOMPARE(status(manager.get(QNetworkRequest(api_->url(u"/orders"_s)))), 200);
        QNetworkRequest custom(api_->url(u"/orders"_s));
        QCOMPARE(status(manager.sendCustomRequest(custom, "PATCH", QByteArray("x"))), 200);
        QCOMPARE(readProof(requests().constLast().header("DPoP"))->claim("htm"), u"PATCH"_s);
    }

    /// Signatures by hardware come later: requests wait for them.
    void hardwareSignsEachRequest() {
        signInWithHardware();
        protect("/orders");
        QCOMPARE(text(api_->get(u"/orders"_s)), u"200"_s);
        const auto sent = api_->api->post(api_->url(u"/orders"_s), ApiBody::json({}));
        QCOMPARE(text(ApiFixture::await(sent)), u"200"_s);
        QNetworkAccessManager &manager = *api_->api->networkAccessManager();
        QCOMPARE(status(manager.get(QNetworkRequest(api_->url(u"/orders"_s)))), 200);
        QCOMPARE(requests().size(), 3);
    }

    void hardwareThatFailsSendsNothing() {
        signInWithHardware();
        protect("/orders");
        api_->world.hardware.error = SigningKeyError{SigningKeyError::Kind::Unavailable, {}};
        QCOMPARE(text(api_->get(u"/orders"_s)), u"SigningKeyError Unavailable"_s);
        QNetworkAccessManager &manager = *api_->api->networkAccessManager();
        QCOMPARE(status(manager.get(QNetworkRequest(api_->url(u"/orders"_s)))), 0);
        QVERIFY(requests().isEmpty());
        QVERIFY(api_->client->session());
    }

    void networkAccessManagerFollowsNoRedirectWithIt() {
        protect("/new");
        api_->server.on("/old", HttpServer::Reply{307, {}, {{"Location", "/new"}}});
        QCOMPARE(
            status(api_->api->networkAccessManager()->get(QNetworkRequest(api_->url(u"/old"_s)))),
            307);
        QCOMPARE(requests().size(), 1);
    }

    void networkAccessManagerRemembersTheNonce() {
        nonce_ = "n-1";
        protect("/orders");
        QNetworkAccessManager &manager = *api_->api->networkAccessManager();
        QCOMPARE(status(manager.get(QNetworkRequest(api_->url(u"/orders"_s)))), 401);
        QCOMPARE(status(manager.get(QNetworkRequest(api_->url(u"/orders"_s)))), 200);
    }

private:
    void signInWithHardware() {
        api_->world.hardware.error.reset();
        QVERIFY(api_->signIn());
        QVERIFY(api_->client->session()->hasHardwareKey());
        thumbprint_ = readProof(api_->world.oauth.proofs.constLast())->thumbprint;
    }
    [[nodiscard]] QList<HttpServer::Request> requests() const { return api_->server.requests(); }

    static HttpServer::Reply refusal(const QByteArray &error, const QByteArray &nonce) {
        HttpServer::Reply reply =
            ApiFixture::refusal("DPoP error=\"" + error + "\", algs=\"ES256\"");
        if (!nonce.isEmpty()) {
            reply.headers.append({"DPoP-Nonce", nonce});
        }
        return reply;
    }

    /// An API that checks the proof as RFC 9449 §4.3 and §7.1 prescribe.
    void protect(const QByteArray &path) {
        api_->server.on(path, [this](const HttpServer::Request &request) -> HttpServer::Reply {
            const auto proof = readProof(request.header("DPoP"));
            const QByteArray target = request.target.split('?').constFirst();
            const QString expected = api_->url(QString::fromLatin1(target)).toString();
            const bool isBound = proof && proof->thumbprint == thumbprint_ &&
                                 proof->claim("htm") == QLatin1StringView(request.method) &&
                                 proof->claim("htu") == expected &&
                                 proof->claim("ath") == tokenHash(request) &&
                                 !seen_.contains(proof->claim("jti"));
            if (!isBound || !request.header("Authorization").startsWith("DPoP ")) {
                return refusal("invalid_dpop_proof", {});
            }
            seen_.insert(proof->claim("jti"));
            if (proof->claim("nonce").toLatin1() != nonce_) {
                return refusal("use_dpop_nonce", nonce_);
            }
            if (rotates_) {
                nonce_ = "n-" + QByteArray::number(++issued_);
            }
            return {200, "orders", {{"DPoP-Nonce", nonce_}}};
        });
    }
    static QString tokenHash(const HttpServer::Request &request) {
        return QString::fromLatin1(base64Url(QCryptographicHash::hash(
            request.header("Authorization").mid(5), QCryptographicHash::Sha256)));
    }
    static QString text(const Result<ApiResponse> &response) {
        return response ? QString::number(response->status) : outcome(response);
    }
    static int status(QNetworkReply *reply) {
        const bool isDone = eventually([reply] { return reply->isFinished(); });
        reply->deleteLater();
        return isDone ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : -1;
    }

    std::unique_ptr<ApiFixture> api_;
    QByteArray thumbprint_;
    QByteArray nonce_;
    bool rotates_ = false;
    int issued_ = 0;
    QSet<QString> seen_;
};

BIFROST_TEST(TestApiClientBound, QCoreApplication)
#include "tst_apiclient_bound.moc"
