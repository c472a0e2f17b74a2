// SPDX-License-Identifier: Apache-2.0
// A provider that abuses proofs of possession (RFC 9449): nonces without end, nonces that must not
// be sent, tokens that are not bound.
#include "bindingprovider.h"
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"

#include <algorithm>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray tokenPath = HttpProvider::tokenPath;
const QByteArray userInfoPath = HttpProvider::userInfoPath;

HttpServer::Reply nonceDemand(int status, const HttpHeaders &nonces) {
    HttpServer::Reply reply = jsonReply(status, BindingProvider::errorBody("use_dpop_nonce"));
    reply.headers += nonces;
    return reply;
}

} // namespace

class TestHostileDpop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        provider_ = std::make_unique<BindingProvider>();
        party_ = std::make_unique<RelyingParty>(*provider_);
    }
    void cleanup() {
        party_.reset();
        provider_.reset();
    }

    void honestProviderIsServed() {
        QCOMPARE(outcome(party_->signIn()), u"ok"_s);
        QCOMPARE(outcome(fresh()), u"ok"_s);
        QCOMPARE(party_->client().session()->tokenBinding(), TokenBinding::Dpop);
        QVERIFY(provider_->checker.accepted() >= 3);
    }

    void noncesWithoutEndEndASignIn() {
        demandNoncesWithoutEnd(tokenPath, 400);
        QCOMPARE(outcome(party_->signIn()),
                 u"OAuthErrorResponse Token status=400 error=use_dpop_nonce"_s);
        QCOMPARE(provider_->requests(tokenPath), 2);
        QVERIFY(!party_->client().session());
        QCOMPARE(party_->shownOutcome(), BrowserOutcome::Failed);
    }

    void noncesWithoutEndCostNoSession() {
        QCOMPARE(outcome(party_->signIn()), u"ok"_s);
        const auto honest = provider_->server.handler(tokenPath);
        demandNoncesWithoutEnd(tokenPath, 400);
        const qsizetype before = provider_->requests(tokenPath);
        QVERIFY(!fresh());
        QCOMPARE(provider_->requests(tokenPath), before + 2);
        QVERIFY(party_->client().session());
        provider_->server.on(tokenPath, honest); // the refresh token is as good as it was
        provider_->checker.demandNonces();
        provider_->change(tokenPath, withNonce());
        QCOMPARE(outcome(fresh()), u"ok"_s);
    }

    void noncesWithoutEndAtUserInfoEndThere() {
        demandNoncesWithoutEnd(userInfoPath, 401);
        const auto session = party_->signIn();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(provider_->requests(userInfoPath), 2);
        QVERIFY(session->userInfo().outcome != UserInfoState::Outcome::Read);
    }

    void everyResponseMayBringAnother() {
        provider_->checker.demandNonces();
        provider_->change(tokenPath, withNonce());
        provider_->change(userInfoPath, withNonce());
        QCOMPARE(outcome(party_->signIn()), u"ok"_s);
        QCOMPARE(provider_->requests(tokenPath), 2); // the first time without
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(outcome(fresh()), u"ok"_s);
        }
        QVERIFY(provider_->requests(tokenPath) <= 2 + 2 * 5);
    }

    void nonceThatMustNotBeSentIsNot_data() {
        QTest::addColumn<QByteArrayList>("fields");
        const auto row = [](const char *name, const QByteArrayList &fields) {
            QTest::newRow(name) << fields;
        };
        row("none", {});
        row("empty", {""});
        row("too long", {QByteArray(1025, 'x')});
        row("60 KB", {QByteArray(60'000, 'x')});
        row("space", {"a b"});
        row("tabulator", {"a\tb"});
        row("control character", {"a\x01"
                                  "b"});
        row("quotation mark", {"a\"b"});
        row("backslash", {"a\\b"});
        row("not ASCII", {"\xc3\xa4"});
        row("two fields", {"first", "second"});
        row("the same twice", {"first", "first"});
    }
    void nonceThatMustNotBeSentIsNot() {
        QFETCH(const QByteArrayList, fields);
        HttpHeaders headers;
        for (const QByteArray &field : fields) {
            headers.append({"DPoP-Nonce", field});
        }
        provider_->answer(tokenPath, nonceDemand(400, headers));
        for (int attempt = 1; attempt <= 2; ++attempt) {
            QVERIFY(!party_->signIn());
            QCOMPARE(provider_->requests(tokenPath), attempt); // nothing has changed: not again
        }
        for (const ReadProof &proof : proofsAt(provider_->server, tokenPath)) {
            QVERIFY(!proof.claim("jti").isEmpty() && !proof.claims.contains("nonce"_L1));
        }
    }

    void longestNonceIsSent() {
        const QByteArray nonce(1024, 'x');
        provider_->answer(tokenPath, nonceDemand(400, {{"DPoP-Nonce", nonce}}));
        QVERIFY(!party_->signIn());
        QCOMPARE(provider_->requests(tokenPath), 2);
        QCOMPARE(proofsAt(provider_->server, tokenPath).constLast().claim("nonce").toLatin1(),
                 nonce);
    }

    void tokenThatIsNotBoundIsRefusedWhereThatIsRequired_data() {
        QTest::addColumn<QJsonValue>("type");
        QTest::newRow("Bearer") << QJsonValue(u"Bearer"_s);
        QTest::newRow("none") << QJsonValue();
        QTest::newRow("empty") << QJsonValue(QString());
        QTest::newRow("both") << QJsonValue(u"DPoP Bearer"_s);
        QTest::newRow("list") << QJsonValue(QJsonArray{u"DPoP"_s});
        QTest::newRow("number") << QJsonValue(1);
        QTest::newRow("look-alike") << QJsonValue(u"D\u0420oP"_s); // Cyrillic
        QTest::newRow("unknown") << QJsonValue(u"N_A"_s);
    }
    void tokenThatIsNotBoundIsRefusedWhereThatIsRequired() {
        QFETCH(const QJsonValue, type);
        party_->configuration.dpop = DpopUse::Required;
        provider_->issueTokensOfType(type);
        QCOMPARE(outcome(party_->signIn()), u"TokenResponseTokenTypeIsDpop"_s);
        QVERIFY(!party_->client().session());
        QCOMPARE(party_->storeChanges(), QStringList());
        QTRY_VERIFY(provider_->requests(HttpProvider::revocationPath) > 0);
        QVERIFY(!presentsBearerTokens());
    }

    void downgradeAtARefreshChangesNothing() {
        party_->configuration.dpop = DpopUse::Required;
        QCOMPARE(outcome(party_->signIn()), u"ok"_s);
        provider_->issueTokensOfType(u"Bearer"_s);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(outcome(fresh()), u"TokenResponseTokenTypeIsDpop"_s);
        }
        QCOMPARE(party_->client().session()->tokenBinding(), TokenBinding::Dpop);
        QVERIFY(!presentsBearerTokens());
        provider_->issueTokensOfType(u"DPoP"_s);
        QCOMPARE(outcome(fresh()), u"ok"_s); // each time, the newest refresh token was kept
    }

    void metadataThatForgetsItChangesNothing_data() {
        QTest::addColumn<QStringList>("announced");
        QTest::addColumn<DpopUse>("use");
        QTest::newRow("nothing") << QStringList() << DpopUse::Auto;
        QTest::newRow("another algorithm") << QStringList{u"RS256"_s} << DpopUse::Auto;
        QTest::newRow("nothing, required") << QStringList() << DpopUse::Required;
        QTest::newRow("another algorithm, required")
            << QStringList{u"RS256"_s} << DpopUse::Required;
    }
    /// The tokens are bound, whatever the provider announces later.
    void metadataThatForgetsItChangesNothing() {
        QFETCH(const QStringList, announced);
        QFETCH(const DpopUse, use);
        party_->configuration.dpop = use;
        QCOMPARE(outcome(party_->signIn()), u"ok"_s);
        provider_->announce(announced);
        party_->restart();
        QCOMPARE(outcome(party_->await(party_->client().restoreSession())), u"ok"_s);
        QCOMPARE(outcome(fresh()), u"ok"_s);
        QCOMPARE(party_->client().session()->tokenBinding(), TokenBinding::Dpop);
        QCOMPARE(proofsAt(provider_->server, tokenPath).constLast().thumbprint,
                 provider_->boundKey);
        QVERIFY(!presentsBearerTokens());
    }

private:
    /// The access token is not as fresh as this.
    Result<Session> fresh() { return party_->await(party_->client().freshSession(2h)); }

    void demandNoncesWithoutEnd(const QByteArray &path, int status) {
        provider_->server.on(path, [this, status](const HttpServer::Request &) {
            return nonceDemand(status, {{"DPoP-Nonce", "n-" + QByteArray::number(++nonces_)}});
        });
    }
    [[nodiscard]] BindingProvider::Changed withNonce() {
        return [this](const HttpServer::Request &request, const HttpServer::Handler &honest) {
            HttpServer::Reply reply = honest(request);
            reply.headers.append({"DPoP-Nonce", provider_->checker.nonce()});
            return reply;
        };
    }
    [[nodiscard]] bool presentsBearerTokens() const {
        const auto &requests = provider_->server.requests();
        return std::any_of(requests.begin(), requests.end(), [](const auto &request) {
            return request.header("Authorization").startsWith("Bearer");
        });
    }

    std::unique_ptr<BindingProvider> provider_;
    std::unique_ptr<RelyingParty> party_;
    int nonces_ = 0;
};

BIFROST_TEST(TestHostileDpop, QCoreApplication)
#include "tst_hostile_dpop.moc"
