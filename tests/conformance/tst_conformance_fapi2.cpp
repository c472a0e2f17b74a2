// SPDX-License-Identifier: Apache-2.0
// The FAPI 2.0 Security Profile Final client plan, with the variants openid_connect, plain response
// and mutual TLS for both the client's authentication and its tokens. Each row has the name of its
// module.
#include "conformance/modulerun.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

#include <QJsonArray>
#include <QSslConfiguration>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

/// The keys of this run; every certificate is trusted by its server.
struct Identities {
    TlsIdentity provider = makeTlsIdentity();
    TlsIdentity client = makeTlsIdentity();
};

const Identities &identities() {
    static const Identities made;
    return made;
}

/// Requests are pushed, the client authenticates with its certificate, tokens are bound to it, and
/// tokens are signed with an algorithm of the profile.
Stage fapiStage() {
    const auto provider = [] {
        auto made = std::make_unique<HttpProvider>(identities().provider);
        made->clientCertificate = identities().client.certificate;
        made->demandPushedRequests();
        made->metadata.insert(u"tls_client_certificate_bound_access_tokens"_s, true);
        made->algorithm = "PS256";
        made->key = SigningKey::forAlgorithm("PS256");
        made->keys = {HttpProvider::published(made->key, made->keyId)};
        return made;
    };
    const auto configure = [](ClientConfiguration &configuration) {
        configuration.clientAuthentication = ClientAuthentication::SelfSignedTlsClientAuth;
        configuration.clientCertificate = ClientCertificate{
            identities().client.certificate.toPem(), Secret(identities().client.key.toPem())};
    };
    return {provider, configure};
}

Row fapi(const char *module, const Change &change) {
    return {module, [change](const char *name) { return playSignIn(name, change, fapiStage()); }};
}

Row claim(const char *module, const QString &name, const QJsonValue &value) {
    return fapi(module, changeIdToken([name, value](IdTokenFactory &token) {
                    if (value.isUndefined()) {
                        token.withoutClaim(name);
                    } else {
                        token.withClaim(name, value);
                    }
                }));
}

Row response(const char *module, const std::function<void(FormParameters &)> &change) {
    return fapi(module, [change](HttpProvider &provider) {
        provider.changeAuthorizationResponse = change;
    });
}

/// FAPI 2.0 Security Profile §5.3.3: what the client sends, and where.
QString happyPath(const char *) {
    const Stage stage = fapiStage();
    const auto provider = stage.provider();
    RelyingParty party(*provider);
    stage.configure(party.configuration);
    const Result<Session> session = party.signIn();
    if (!session) {
        return outcome(session);
    }
    const auto opened =
        parseForm(QUrl::fromEncoded(provider->lastRequest(HttpProvider::authorizePath).target)
                      .query()
                      .toLatin1());
    const auto pushed = provider->lastRequest(HttpProvider::pushPath);
    const FormParameters asked = parseForm(pushed.body);
    const auto &certificate = identities().client.certificate;
    const bool isRight =
        opened.keys() == QStringList{u"client_id"_s, u"request_uri"_s} &&
        asked[u"code_challenge_method"_s] == "S256"_L1 && !asked[u"redirect_uri"_s].isEmpty() &&
        asked[u"response_type"_s] == "code"_L1 && pushed.certificate == certificate &&
        provider->lastRequest(HttpProvider::tokenPath).certificate == certificate &&
        provider->lastRequest(HttpProvider::userInfoPath).certificate == certificate &&
        session->tokenBinding() == TokenBinding::Certificate;
    return isRight && party.shownOutcome() == BrowserOutcome::SignedIn ? QString() : u"wrong"_s;
}

/// A response that is not ours is answered with a page that says so, is reported, and does not end
/// the sign-in: any web page could send it. Nothing is requested for it.
QString foreignResponse(const std::function<void(FormParameters &)> &change, const Error &error,
                        UnmatchedResponse::Reason reason) {
    const Stage stage = fapiStage();
    const auto provider = stage.provider();
    provider->changeAuthorizationResponse = change;
    RelyingParty party(*provider);
    stage.configure(party.configuration);
    const auto future = party.client().signIn();
    if (!eventually([&] { return party.browser.pages.size() == 1; }, std::chrono::seconds(10))) {
        return u"the browser did not come back"_s;
    }
    const auto wait = party.client().browserWait();
    const auto unmatched = wait ? wait->unmatchedResponse : std::nullopt;
    const bool isForeign = !future.isFinished() && unmatched && unmatched->reason == reason &&
                           party.shownOutcome() != BrowserOutcome::SignedIn &&
                           provider->requests(HttpProvider::tokenPath) == 0;
    party.client().cancel();
    party.await(future);
    return isForeign ? missingText(error) : u"a foreign response was taken for ours"_s;
}

QString otherState(const char *) {
    return foreignResponse(
        [](FormParameters &response) { response.insert(u"state"_s, u"another"_s); },
        ValidationError{Rule::ResponseStateMatches, {}, {}}, UnmatchedResponse::Reason::OtherState);
}

QString noState(const char *) {
    return foreignResponse([](FormParameters &response) { response.remove(u"state"_s); },
                           ValidationError{Rule::ResponseStateIsPresent, {}, {}},
                           UnmatchedResponse::Reason::WithoutState);
}

QList<Row> idTokenRows() {
    const QJsonValue absent(QJsonValue::Undefined);
    return {
        claim("fapi2-security-profile-final-client-test-invalid-iss", u"iss"_s,
              u"https://other.example"_s),
        claim("fapi2-security-profile-final-client-test-invalid-aud", u"aud"_s, u"another"_s),
        // Like the suite's, without the `azp` that would name this client (OIDC Core §3.1.3.7).
        fapi("fapi2-security-profile-final-client-test-invalid-secondary-aud",
             changeIdToken([](IdTokenFactory &token) {
                 token.withClaim(u"aud"_s, QJsonArray{IdTokenFactory::clientId, u"another"_s})
                     .withoutClaim(u"azp"_s);
             })),
        fapi("fapi2-security-profile-final-client-test-invalid-null-alg",
             [](HttpProvider &provider) { provider.changeCompact = withoutSignature; }),
        claim("fapi2-security-profile-final-client-test-invalid-expired-exp", u"exp"_s,
              QDateTime::currentSecsSinceEpoch() - 300),
        claim("fapi2-security-profile-final-client-test-invalid-missing-exp", u"exp"_s, absent),
        claim("fapi2-security-profile-final-client-test-invalid-missing-aud", u"aud"_s, absent),
        claim("fapi2-security-profile-final-client-test-invalid-missing-iss", u"iss"_s, absent),
        claim("fapi2-security-profile-final-client-test-invalid-missing-nonce", u"nonce"_s, absent),
        claim("fapi2-security-profile-final-client-test-invalid-nonce", u"nonce"_s, u"another"_s),
        claim("fapi2-security-profile-final-client-test-valid-aud-as-array", u"aud"_s,
              QJsonArray{IdTokenFactory::clientId}),
    };
}

QList<Row> rows() {
    return QList<Row>{
               {"fapi2-security-profile-final-client-test-happy-path", happyPath},
               fapi("fapi2-security-profile-final-client-test-discovery-issuer-mismatch",
                    [](HttpProvider &provider) {
                        provider.metadata.insert(u"issuer"_s, u"https://other.example"_s);
                    }),
               response("fapi2-security-profile-final-client-test-invalid-authorization-response-"
                        "iss",
                        [](FormParameters &parameters) {
                            parameters.insert(u"iss"_s, u"https://other.example"_s);
                        }),
               response(
                   "fapi2-security-profile-final-client-test-remove-authorization-response-iss",
                   [](FormParameters &parameters) { parameters.remove(u"iss"_s); }),
               {"fapi2-security-profile-final-client-test-ensure-authorization-response-with-"
                "invalid-state-fails",
                otherState},
               {"fapi2-security-profile-final-client-test-ensure-authorization-response-with-"
                "invalid-missing-state-fails",
                noState},
               fapi("fapi2-security-profile-final-client-test-token-endpoint-response-without-"
                    "expires_in",
                    [](HttpProvider &provider) {
                        provider.changeTokenResponse = [](QJsonObject &response) {
                            response.remove(u"expires_in"_s);
                        };
                    }),
               fapi("fapi2-security-profile-final-client-test-token-type-case-insensitivity",
                    [](HttpProvider &provider) {
                        provider.changeTokenResponse = [](QJsonObject &response) {
                            response.insert(u"token_type"_s, u"bEaReR"_s);
                        };
                    }),
           } +
           idTokenRows();
}

} // namespace

class TestConformanceFapi2 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({identities().provider.certificate});
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    void module_data() {
        QTest::addColumn<Row>("row");
        for (const Row &row : rows()) {
            QTest::newRow(row.module) << row;
        }
    }

    void module() {
        QFETCH(const Row, row);
        QCOMPARE(row.play(row.module), QString());
    }
};

BIFROST_TEST(TestConformanceFapi2, QCoreApplication)
#include "tst_conformance_fapi2.moc"
