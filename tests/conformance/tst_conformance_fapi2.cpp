// SPDX-License-Identifier: Apache-2.0
// The FAPI 2.0 Security Profile Final client plan, with the variants openid_connect, plain
// response, and for the client's authentication and its tokens each of mutual TLS, private_key_jwt
// and DPoP. Each row has the name of its module, and is played in all variants that the module has.
#include "client/clientprivate.h"
#include "conformance/fapi2stage.h"
#include "support/testroom.h"

#include <bifrost/apiclient.h>

#include <QSslConfiguration>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

QList<Fapi2Variant> variantsWithProofs() {
    QList<Fapi2Variant> variants = fapi2Variants();
    variants.removeIf([](const Fapi2Variant &variant) { return !variant.hasProofs(); });
    return variants;
}

Row fapi(const char *module, const Change &change) {
    return {module, [change](const char *name) {
                return playVariants(fapi2Variants(), [&](const Fapi2Variant &variant) {
                    return playSignIn(name, change, fapi2Stage(variant));
                });
            }};
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

/// Where the client's endpoints for mutual TLS are (RFC 8705 §5).
enum class Aliases { Published, None };

/// Publishes aliases of the endpoints that `mutual` serves, as `provider` would.
void publishAliases(HttpProvider &provider, HttpServer &mutual) {
    QJsonObject aliases;
    for (const auto &[member, path] :
         {std::pair(u"token_endpoint"_s, HttpProvider::tokenPath),
          std::pair(u"userinfo_endpoint"_s, HttpProvider::userInfoPath),
          std::pair(u"pushed_authorization_request_endpoint"_s, HttpProvider::pushPath)}) {
        aliases.insert(member, mutual.url(QLatin1String(path)).toString());
        mutual.on(path,
                  [&provider](const auto &request) { return provider.server.reply(request); });
    }
    provider.metadata.insert(u"mtls_endpoint_aliases"_s, aliases);
}

/// FAPI 2.0 SP §5.3.3: what the client sends, and where. The provider checks its assertions and
/// proofs.
QString playHappyPath(const Fapi2Variant &variant, ProofNonces nonces, Aliases aliases) {
    const Stage stage = fapi2Stage(variant, nonces);
    const auto provider = stage.provider();
    HttpServer mutual(fapi2Identities().provider, HttpServer::ClientCertificates::Asked);
    const bool hasAliases =
        variant.hasCertificate() && !variant.hasProofs() && aliases == Aliases::Published;
    if (hasAliases) {
        publishAliases(*provider, mutual);
    }
    RelyingParty party(*provider);
    stage.configure(party.configuration);
    const Result<Session> session = party.signIn();
    if (!session) {
        return outcome(session);
    }
    const QList<HttpServer::Request> asked =
        hasAliases ? mutual.requests() : provider->server.requests();
    QMap<QByteArray, QSslCertificate> shown;
    FormParameters pushed;
    for (const HttpServer::Request &request : asked) {
        shown.insert(request.path(), request.certificate);
        if (request.path() == HttpProvider::pushPath) {
            pushed = parseForm(request.body);
        }
    }
    const auto opened =
        parseForm(QUrl::fromEncoded(provider->lastRequest(HttpProvider::authorizePath).target)
                      .query()
                      .toLatin1());
    const auto certificate =
        variant.hasCertificate() ? fapi2Identities().client.certificate : QSslCertificate();
    const bool isRight = opened.keys() == QStringList{u"client_id"_s, u"request_uri"_s} &&
                         pushed[u"code_challenge_method"_s] == "S256"_L1 &&
                         !pushed[u"redirect_uri"_s].isEmpty() &&
                         pushed[u"response_type"_s] == "code"_L1 &&
                         shown.value(HttpProvider::pushPath) == certificate &&
                         shown.value(HttpProvider::tokenPath) == certificate &&
                         shown.value(HttpProvider::userInfoPath) == certificate &&
                         session->userInfo().outcome == UserInfoState::Outcome::Read &&
                         session->tokenBinding() ==
                             (variant.hasProofs() ? TokenBinding::Dpop : TokenBinding::Certificate);
    return isRight && party.shownOutcome() == BrowserOutcome::SignedIn ? QString() : u"wrong"_s;
}

QString happyPath(const char *) {
    return playVariants(fapi2Variants(), [](const Fapi2Variant &variant) {
        return playHappyPath(variant, ProofNonces::Demanded, Aliases::Published);
    });
}

QString happyPathWithoutAliases(const char *) {
    return playVariants(fapi2Variants(), [](const Fapi2Variant &variant) {
        return playHappyPath(variant, ProofNonces::Demanded, Aliases::None);
    });
}

QString happyPathWithoutNonces(const char *) {
    return playVariants(variantsWithProofs(), [](const Fapi2Variant &variant) {
        return playHappyPath(variant, ProofNonces::None, Aliases::Published);
    });
}

/// RFC 9110 §11.1: a scheme has no case. The challenge is answered with the nonce that it brings.
QString resourceSchemeInAnyCase(const char *) {
    return playVariants(variantsWithProofs(), [](const Fapi2Variant &variant) {
        const Stage stage = fapi2Stage(variant, ProofNonces::None);
        const auto provider = stage.provider();
        Fapi2Checks resource(*provider, ProofNonces::Demanded);
        resource.scheme = "dPoP";
        HttpServer::Request accepted;
        provider->server.on("/orders", [&](const HttpServer::Request &request) {
            const auto refusal = resource.challenge(request);
            accepted = refusal ? HttpServer::Request() : request;
            return refusal.value_or(HttpServer::Reply{200, "[]", {}});
        });
        RelyingParty party(*provider);
        stage.configure(party.configuration);
        if (const auto session = party.signIn(); !session) {
            return outcome(session);
        }
        const auto api =
            ApiClient::create(party.client(), {.origins = {provider->server.url({}).toString()}});
        const auto orders = party.await((*api)->get(QUrl(provider->address(u"/orders"_s))));
        const bool isRight =
            orders && orders->isSuccess() && accepted.header("Authorization").startsWith("DPoP ");
        return isRight ? QString() : u"the nonce was not used"_s;
    });
}

/// A response that is not ours is answered with a page that says so, is reported, and does not end
/// the sign-in: any web page could send it. Nothing is requested for it.
QString foreignResponse(const Fapi2Variant &variant,
                        const std::function<void(FormParameters &)> &change, const Error &error,
                        UnmatchedResponse::Reason reason) {
    const Stage stage = fapi2Stage(variant);
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
    return playVariants(fapi2Variants(), [](const Fapi2Variant &variant) {
        return foreignResponse(
            variant, [](FormParameters &response) { response.insert(u"state"_s, u"another"_s); },
            ValidationError{Rule::ResponseStateMatches, {}, {}},
            UnmatchedResponse::Reason::OtherState);
    });
}

QString noState(const char *) {
    return playVariants(fapi2Variants(), [](const Fapi2Variant &variant) {
        return foreignResponse(
            variant, [](FormParameters &response) { response.remove(u"state"_s); },
            ValidationError{Rule::ResponseStateIsPresent, {}, {}},
            UnmatchedResponse::Reason::WithoutState);
    });
}

/// An algorithm that is not of the profile, with a key that is published.
void signWithRs256(HttpProvider &provider) {
    provider.algorithm = "RS256";
    provider.key = SigningKey::forAlgorithm("RS256");
    provider.keys = {HttpProvider::published(provider.key, provider.keyId)};
}

QString inOtherCase(const QString &text) {
    QString changed;
    for (const QChar c : text) {
        changed += c.isUpper() ? c.toLower() : c.toUpper();
    }
    return changed;
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
        fapi("fapi2-security-profile-final-client-test-invalid-alternate-alg", signWithRs256),
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
               {"fapi2-security-profile-final-client-test-happy-path-no-mtls-endpoint-aliases",
                happyPathWithoutAliases},
               {"fapi2-security-profile-final-client-test-happy-path-no-dpop-nonce",
                happyPathWithoutNonces},
               {"fapi2-security-profile-final-client-test-rs-dpop-auth-scheme-case-insensitivity",
                resourceSchemeInAnyCase},
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
                            const QString type = response.value("token_type"_L1).toString();
                            response.insert(u"token_type"_s, inOtherCase(type));
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
        configuration.setCaCertificates({fapi2Identities().provider.certificate});
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
