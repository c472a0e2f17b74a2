// SPDX-License-Identifier: Apache-2.0
// The modules of the comprehensive plan beyond certification, for the code flow.
#include "conformance/modulerun.h"
#include "support/testroom.h"

#include <QMessageAuthenticationCode>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

void brokenEs256(HttpProvider &provider) {
    provider.algorithm = "ES256";
    provider.key = SigningKey::forAlgorithm("ES256");
    provider.keys = {HttpProvider::published(provider.key, provider.keyId)};
    provider.changeCompact = withBrokenSignature;
}

/// HS256 with the client secret is valid only for a client that registered for it; ours does not.
void hs256(HttpProvider &provider) {
    provider.changeCompact = [](const QByteArray &compact) {
        const QByteArray input = base64Url(R"({"alg":"HS256"})") + '.' + compact.split('.').at(1);
        return input + '.' +
               base64Url(QMessageAuthenticationCode::hash(input, "not the secret",
                                                          QCryptographicHash::Sha256));
    };
}

QString userInfoBearerHeader(const char *) {
    HttpProvider provider;
    RelyingParty party(provider);
    if (const auto session = party.signIn(); !session) {
        return outcome(session);
    }
    const HttpServer::Request request = provider.lastRequest(HttpProvider::userInfoPath);
    const bool isRight = request.method == "GET" && request.body.isEmpty() &&
                         request.target == HttpProvider::userInfoPath &&
                         request.header("Authorization").startsWith("Bearer ");
    return isRight ? QString() : u"the access token stands elsewhere"_s;
}

/// OIDC Core §5.3.2, without `iss`, `aud` and `kid`.
QString userInfoSigned(const char *) {
    HttpProvider provider;
    const QByteArray claims =
        R"({"sub":")" + IdTokenFactory::subject.toLatin1() + R"(","email":"signed@example.com"})";
    const QByteArray jwt =
        compactJws(QByteArray(R"({"alg":"RS256"})"), claims, provider.key, "RS256");
    provider.answer(HttpProvider::userInfoPath, {200, jwt, {{"Content-Type", "application/jwt"}}});
    RelyingParty party(provider);
    const Result<Session> session = party.signIn();
    if (!session) {
        return outcome(session);
    }
    const bool isUsed = session->claims().value("email"_L1).toString() == "signed@example.com"_L1;
    return isUsed ? QString() : u"not used"_s;
}

/// Aggregated and distributed claims are neither verified nor fetched.
QString claimsOfOthers(const QJsonObject &source, const HttpServer &other) {
    HttpProvider provider;
    provider.userInfo.insert(u"_claim_names"_s, QJsonObject{{u"credit_score"_s, u"src1"_s}});
    provider.userInfo.insert(u"_claim_sources"_s, QJsonObject{{u"src1"_s, source}});
    RelyingParty party(provider);
    const Result<Session> session = party.signIn();
    if (!session) {
        return outcome(session);
    }
    const bool isRight =
        !session->claims().contains("credit_score"_L1) && other.requests().isEmpty();
    return isRight ? QString() : u"claims of a third party were taken over"_s;
}

QString aggregatedClaims(const char *) {
    return claimsOfOthers({{u"JWT"_s, u"eyJhbGciOiJub25lIn0.eyJjcmVkaXRfc2NvcmUiOjY1MH0."_s}}, {});
}

QString distributedClaims(const char *) {
    const HttpServer other;
    return claimsOfOthers({{u"endpoint"_s, other.url(u"/claims"_s).toString()},
                           {u"access_token"_s, u"ksj3n283dke"_s}},
                          other);
}

Row claimOf(const char *module, const QString &name, const QJsonValue &value) {
    return spoilt(module, changeIdToken([name, value](IdTokenFactory &token) {
                      if (value.isUndefined()) {
                          token.withoutClaim(name);
                      } else {
                          token.withClaim(name, value);
                      }
                  }));
}

QList<Row> rows() {
    const QJsonValue nothing(QJsonValue::Undefined);
    const QString another = u"77QmUPtjPfzWtF2AnpK9RQ"_s;
    return {
        claimOf("oidcc-client-test-missing-aud", u"aud"_s, nothing),
        spoilt("oidcc-client-test-invalid-sig-es256", brokenEs256),
        spoilt("oidcc-client-test-invalid-sig-hs256", hs256),
        claimOf("oidcc-client-test-invalid-athash", u"at_hash"_s, another),
        claimOf("oidcc-client-test-missing-athash", u"at_hash"_s, nothing),
        claimOf("oidcc-client-test-invalid-chash", u"c_hash"_s, another),
        claimOf("oidcc-client-test-missing-chash", u"c_hash"_s, nothing),
        {"oidcc-client-test-userinfo-bearer-header", userInfoBearerHeader},
        {"oidcc-client-test-userinfo-signed", userInfoSigned},
        {"oidcc-client-test-aggregated-claims", aggregatedClaims},
        {"oidcc-client-test-distributed-claims", distributedClaims},
    };
}

} // namespace

class TestConformanceComprehensive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void module_data();
    void module();
};

void TestConformanceComprehensive::module_data() {
    QTest::addColumn<Row>("row");
    for (const Row &row : rows()) {
        QTest::newRow(row.module) << row;
    }
}

void TestConformanceComprehensive::module() {
    QFETCH(const Row, row);
    QCOMPARE(row.play(row.module), QString());
}

BIFROST_TEST(TestConformanceComprehensive, QCoreApplication)
#include "tst_conformance_comprehensive.moc"
