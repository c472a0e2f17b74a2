// SPDX-License-Identifier: Apache-2.0
#include "flow/dpop/boundrequests.h"

#include "../signin/signinattempt.h"
#include "doubles/readproof.h"
#include "protocol/dpopproof.h"
#include "session/sessionbuilder.h"
#include "support/flowworld.h"
#include "support/testroom.h"

#include <QSet>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpResponse withNonce(HttpResponse response, const QByteArray &nonce) {
    response.dpopNonce = nonce;
    return response;
}

} // namespace

class TestBoundRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        answers_.clear();
        made_ = 0;
        world_->oauth.answer = [this](const Parameters &) {
            return ready<Result<HttpResponse>>(next());
        };
        world_->http.answers[u"/userinfo"_s] = [this](const HttpRequest &) { return next(); };
    }
    void cleanup() { world_.reset(); }

    void tokenRequestWithoutAKeyIsSentAsItIs() {
        QVERIFY(finished(bound().requestToken(make(), std::nullopt)));
        QCOMPARE(world_->oauth.proofs, QByteArrayList{QByteArray()});
    }

    void tokenRequestHasAProofForIt() {
        requestToken();
        const auto proof = readProof(world_->oauth.proofs.constLast());
        QVERIFY(proof);
        QCOMPARE(proof->thumbprint, key_->thumbprint());
        QCOMPARE(proof->claim("htm"), u"POST"_s);
        QCOMPARE(proof->claim("htu"), tokenRequest_.url.toString());
        QVERIFY(!proof->claims.contains("ath"_L1) && !proof->claims.contains("nonce"_L1));
    }

    void demandedNonceIsSentWithASecondRequest() {
        answers_ = {withNonce(oauthError("use_dpop_nonce"), "n-1"), jsonResponse("{}")};
        QCOMPARE(requestToken()->status, 200);
        const auto &proofs = world_->oauth.proofs;
        QCOMPARE(proofs.size(), 2);
        QCOMPARE(readProof(proofs[1])->claim("nonce"), u"n-1"_s);
        QVERIFY(readProof(proofs[0])->claim("jti") != readProof(proofs[1])->claim("jti"));
    }

    /// A client assertion is good once (RFC 7523 §3 (7)).
    void theSecondRequestIsMadeAnew() {
        answers_ = {withNonce(oauthError("use_dpop_nonce"), "n-1"), jsonResponse("{}")};
        requestToken();
        QStringList numbers;
        for (const Parameters &sent : world_->oauth.tokenRequests) {
            numbers.append(parameter(sent, u"number"_s));
        }
        QCOMPARE(numbers, (QStringList{u"1"_s, u"2"_s}));
    }

    void nonceOfASuccessIsSentWithTheNextRequest() {
        answers_ = {withNonce(jsonResponse("{}"), "n-1"), withNonce(jsonResponse("{}"), "n-2")};
        requestToken();
        requestToken();
        requestToken();
        const auto &proofs = world_->oauth.proofs;
        QCOMPARE(proofs.size(), 3);
        QCOMPARE(readProof(proofs[1])->claim("nonce"), u"n-1"_s);
        QCOMPARE(readProof(proofs[2])->claim("nonce"), u"n-2"_s);
    }

    /// A provider that is never content gets two requests, not one after the other for ever.
    void floodOfNoncesEnds() {
        for (int i = 0; i < 50; ++i) {
            answers_.append(withNonce(oauthError("use_dpop_nonce"), "n-" + QByteArray::number(i)));
        }
        QCOMPARE(requestToken()->status, 400);
        QCOMPARE(world_->oauth.proofs.size(), 2);
    }

    void requestIsNotRepeated_data() {
        QTest::addColumn<HttpResponse>("response");
        QTest::newRow("no nonce") << oauthError("use_dpop_nonce");
        QTest::newRow("unusable nonce") << withNonce(oauthError("use_dpop_nonce"), "a b");
        QTest::newRow("oversized nonce")
            << withNonce(oauthError("use_dpop_nonce"), QByteArray(100000, 'x'));
        QTest::newRow("refused grant") << withNonce(oauthError("invalid_grant"), "n-1");
        QTest::newRow("refused proof") << withNonce(oauthError("invalid_dpop_proof"), "n-1");
        QTest::newRow("server error") << withNonce(jsonResponse("{}", 500), "n-1");
        QTest::newRow("tokens") << withNonce(
            jsonResponse(R"({"error":"use_dpop_nonce","access_token":"a"})"), "n-1");
    }
    void requestIsNotRepeated() {
        QFETCH(HttpResponse, response);
        answers_ = {response};
        requestToken();
        QCOMPARE(world_->oauth.proofs.size(), 1);
    }

    void nonceThatWasSentAlreadyIsNoReasonToRepeat() {
        answers_ = {withNonce(jsonResponse("{}"), "n-1"),
                    withNonce(oauthError("use_dpop_nonce"), "n-1")};
        requestToken();
        requestToken();
        QCOMPARE(world_->oauth.proofs.size(), 2);
    }

    void noProofIsSentTwice() {
        QSet<QByteArray> proofs;
        for (int i = 0; i < 20; ++i) {
            requestToken();
            proofs.insert(readProof(world_->oauth.proofs.constLast())->claim("jti").toLatin1());
        }
        QCOMPARE(proofs.size(), 20);
    }

    void timeIsThatOfTheProvider() {
        HttpResponse response = jsonResponse("{}");
        response.url = QUrl(u"https://op.example/"_s);
        response.date = world_->clock.now().addSecs(3600);
        world_->seams().serverTime.observe(response, world_->clock.now());
        requestToken();
        const qint64 issuedAt =
            readProof(world_->oauth.proofs.constLast())->claims.value("iat"_L1).toInteger();
        QVERIFY(qAbs(issuedAt - response.date->toSecsSinceEpoch()) <= 1);
    }

    void bearerTokenIsPresentedAlone() {
        requestResource({Secret("access"), std::nullopt});
        QCOMPARE(field("Authorization"), QByteArray("Bearer access"));
        QCOMPARE(field("DPoP"), QByteArray());
    }

    void boundTokenIsPresentedWithAProofForIt() {
        requestResource({Secret("access"), key_});
        QCOMPARE(field("Authorization"), QByteArray("DPoP access"));
        const auto proof = readProof(field("DPoP"));
        QVERIFY(proof);
        QCOMPARE(proof->claim("htm"), u"GET"_s);
        QCOMPARE(proof->claim("htu"), resource_.url.toString());
        QVERIFY(!proof->claim("ath").isEmpty());
    }

    void resourceMayDemandANonceOnce() {
        for (int i = 0; i < 50; ++i) {
            answers_.append(withNonce(jsonResponse("{}", 401), "n-" + QByteArray::number(i)));
        }
        requestResource({Secret("access"), key_});
        QCOMPARE(world_->http.requests.size(), 2);
        QCOMPARE(readProof(field("DPoP"))->claim("nonce"), u"n-0"_s);
    }

    void boundTokenWithoutItsKeyIsNotSent() {
        QCOMPARE(outcome(heldToken(session(TokenBinding::Dpop, std::nullopt))),
                 u"SessionError ProofKeyMissing"_s);
        QVERIFY(heldToken(session(TokenBinding::Dpop, key_))->key);
        QVERIFY(!heldToken(session(TokenBinding::Refused, key_))->key);
        QVERIFY(!heldToken(session(TokenBinding::None, std::nullopt))->key);
    }

    void keyThatDoesNotSignSendsNothing() {
        const auto other = PrivateKey::generate(*findAlgorithm("Ed25519"));
        const auto response = bound().requestToken(make(), *other);
        QVERIFY(finished(response));
        QCOMPARE(outcome(response.result()), u"SessionError ProofKeyMissing"_s);
        QVERIFY(world_->oauth.proofs.isEmpty());
    }

private:
    /// Each request that is made has another number.
    [[nodiscard]] TokenRequestMaker make() {
        return [this] {
            TokenRequest request = tokenRequest_;
            request.parameters.append({u"number"_s, QString::number(++made_)});
            return request;
        };
    }
    BoundRequests &bound() { return world_->seams().bound; }
    HttpResponse next() { return answers_.isEmpty() ? jsonResponse("{}") : answers_.takeFirst(); }
    Result<HttpResponse> requestToken() {
        const auto response = bound().requestToken(make(), key_);
        return finished(response) ? response.result()
                                  : Result<HttpResponse>(failure(SessionError{}));
    }
    void requestResource(const HeldToken &token) {
        QVERIFY(finished(bound().requestResource(resource_, token)));
    }
    [[nodiscard]] QByteArray field(const QByteArray &name) const {
        for (const auto &[key, value] : world_->http.requests.constLast().headers) {
            if (key == name) {
                return value;
            }
        }
        return {};
    }
    static Session session(TokenBinding binding, const std::optional<PrivateKey> &key) {
        FlowWorld world;
        SessionBuilder::Data data = SessionBuilder::data(*signInWith(world));
        data.proofKey = key;
        data.tokenBinding = binding;
        return SessionBuilder::build(data);
    }

    std::unique_ptr<FlowWorld> world_;
    QList<HttpResponse> answers_;
    std::optional<PrivateKey> key_ = newProofKey();
    int made_ = 0;
    TokenRequest tokenRequest_{
        Grant::RefreshToken, QUrl(u"https://op.example/token"_s), {}, {}, {}};
    HttpRequest resource_{HttpRequest::Method::Get, QUrl(u"https://op.example/userinfo"_s), {}, {}};
};

BIFROST_TEST(TestBoundRequests, QCoreApplication)
#include "tst_boundrequests.moc"
