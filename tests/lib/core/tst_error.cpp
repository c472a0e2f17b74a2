// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/error.h>

#include <QtTest>

using namespace bifrost;
using Endpoint = OAuthErrorResponse::Endpoint;

Q_DECLARE_METATYPE(Error)

namespace {

Error transport(TransportError::Kind kind, int status = 0) {
    TransportError error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}

Error oauth(Endpoint endpoint, const char *code, int status = 0) {
    return OAuthErrorResponse{endpoint, QString::fromLatin1(code), {}, status};
}

Error validation(Rule rule) {
    return ValidationError{rule, {}, {}};
}

} // namespace

class TestError : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognizesCancellation();
    void recognizesTransientErrors_data();
    void recognizesTransientErrors();
    void recognizesWhatEndsASession_data();
    void recognizesWhatEndsASession();
    void onlyAnotherIdentityEndsASession();
    void tellsOutagesFromRefusals_data();
    void tellsOutagesFromRefusals();
    void describesItselfInOneLine_data();
    void describesItselfInOneLine();
    void hidesQueriesAndLineEnds();
};

void TestError::recognizesCancellation() {
    QVERIFY(isCanceled(UserAgentError{UserAgentError::Kind::Canceled, {}}));
    QVERIFY(!isCanceled(UserAgentError{UserAgentError::Kind::TimedOut, {}}));
    QVERIFY(!isCanceled(oauth(Endpoint::Authorization, "access_denied")));
    QVERIFY(!isCanceled(SessionError{}));
}

void TestError::recognizesTransientErrors_data() {
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("transient");
    using Kind = TransportError::Kind;
    const auto row = [](const char *name, const Error &error, bool transient) {
        QTest::newRow(name) << error << transient;
    };
    row("unknown host", transport(Kind::HostNotFound), true);
    row("refused", transport(Kind::ConnectionRefused), true);
    row("offline", transport(Kind::Offline), true);
    row("timed out", transport(Kind::TimedOut), true);
    row("lost", transport(Kind::ConnectionLost), true);
    row("500", transport(Kind::HttpStatus, 500), true);
    row("503", transport(Kind::HttpStatus, 503), true);
    row("429", transport(Kind::HttpStatus, 429), true);
    row("408", transport(Kind::HttpStatus, 408), true);
    row("404", transport(Kind::HttpStatus, 404), false);
    row("401", transport(Kind::HttpStatus, 401), false);
    row("untrusted", transport(Kind::TlsUntrusted), false);
    row("handshake", transport(Kind::TlsFailed), false);
    row("too large", transport(Kind::TooLarge), false);
    row("redirected", transport(Kind::Redirected, 307), false);
    row("not JSON", transport(Kind::NotJson, 200), false);
    row("proxy not there", transport(Kind::ProxyUnreachable), true);
    row("proxy asks", transport(Kind::ProxyAuthenticationRequired), false);
    row("proxy refuses the password", transport(Kind::ProxyAuthenticationRefused), false);
    row("proxy wants another method", transport(Kind::ProxyAuthenticationUnsupported), false);
    row("proxy refuses", transport(Kind::ProxyRefused, 403), false);
    row("proxy cannot connect", transport(Kind::ProxyRefused, 502), true);
    row("server_error in a redirect", oauth(Endpoint::Authorization, "server_error"), true);
    row("temporarily_unavailable", oauth(Endpoint::Authorization, "temporarily_unavailable"), true);
    row("502 of the token endpoint", oauth(Endpoint::Token, "oops", 502), true);
    row("slow_down", oauth(Endpoint::Token, "slow_down", 400), true);
    row("429 of the token endpoint", oauth(Endpoint::Token, "slow_down", 429), true);
    row("invalid_grant", oauth(Endpoint::Token, "invalid_grant", 400), false);
    row("access_denied", oauth(Endpoint::Authorization, "access_denied"), false);
    row("rule", validation(Rule::IdTokenIsNotExpired), false);
    row("browser", UserAgentError{UserAgentError::Kind::TimedOut, {}}, false);
    row("keychain", StorageError{StorageError::Kind::TimedOut, {}}, false);
    row("session", SessionError{SessionError::Kind::Expired}, false);
    row("session in use", SessionError{SessionError::Kind::InUse}, true);
    row("rejected by the application", SignInRejection{}, false);
    row("body to be sent again", ApiError{.kind = ApiError::Kind::BodyNotRepeatable}, true);
    using Hardware = SigningKeyError::Kind;
    row("hardware busy", SigningKeyError{Hardware::Busy, {}}, true);
    row("hardware silent", SigningKeyError{Hardware::TimedOut, {}}, true);
    row("hardware gone for a moment", SigningKeyError{Hardware::Unavailable, {}}, true);
    row("no hardware", SigningKeyError{Hardware::NotFound, {}}, false);
    row("hardware denied", SigningKeyError{Hardware::Denied, {}}, false);
    row("lost key", SessionError{SessionError::Kind::ProofKeyMissing}, false);
    row("token of an API", ApiError{.kind = ApiError::Kind::TokenRejected, .httpStatus = 401},
        false);
}

void TestError::recognizesTransientErrors() {
    QFETCH(Error, error);
    QTEST(isTransient(error), "transient");
}

void TestError::recognizesWhatEndsASession_data() {
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("ends");
    const auto row = [](const char *name, const Error &error, bool ends) {
        QTest::newRow(name) << error << ends;
    };
    row("invalid_grant", oauth(Endpoint::Token, "invalid_grant", 400), true);
    row("signature", validation(Rule::JwsSignatureIsValid), true);
    row("algorithm", validation(Rule::JwsAlgorithmIsAllowed), true);
    row("issuer", validation(Rule::IdTokenIssuerMatches), true);
    row("other person", validation(Rule::RefreshedSubjectMatches), true);
    row("nonce", validation(Rule::RefreshedNonceMatches), false);
    row("auth_time", validation(Rule::RefreshedAuthenticationTimeMatches), false);
    row("encrypted", validation(Rule::JwsIsNotEncrypted), false);
    row("invalid_grant under 200", oauth(Endpoint::Token, "invalid_grant", 200), true);
    row("unknown key", validation(Rule::JwsKeyIsFound), false);
    row("unusable key", validation(Rule::JwsKeyIsUsable), false);
    row("key set", validation(Rule::JwkSetIsJsonObject), false);
    row("metadata", validation(Rule::MetadataIssuerMatches), false);
    row("token response", validation(Rule::TokenResponseAccessTokenIsPresent), false);
    row("UserInfo", validation(Rule::UserInfoSubjectMatches), false);
    row("invalid_grant elsewhere", oauth(Endpoint::Revocation, "invalid_grant", 400), false);
    row("invalid_client", oauth(Endpoint::Token, "invalid_client", 401), false);
    row("server_error", oauth(Endpoint::Token, "server_error", 502), false);
    row("offline", transport(TransportError::Kind::Offline), false);
    row("400 without an error", transport(TransportError::Kind::HttpStatus, 400), false);
    row("keychain", StorageError{StorageError::Kind::Corrupt, {}}, false);
    row("session", SessionError{SessionError::Kind::Expired}, false);
    row("canceled", UserAgentError{UserAgentError::Kind::Canceled, {}}, false);
}

void TestError::recognizesWhatEndsASession() {
    QFETCH(Error, error);
    QTEST(invalidatesSession(error), "ends");
}

void TestError::onlyAnotherIdentityEndsASession() {
    QStringList ending;
    for (int i = 0; i < ruleCount; ++i) {
        if (invalidatesSession(validation(static_cast<Rule>(i)))) {
            ending += bifrost::name(static_cast<Rule>(i));
        }
    }
    const QStringList expected{
        QStringLiteral("JwsAlgorithmIsAllowed"),
        QStringLiteral("JwsSignatureIsValid"),
        QStringLiteral("IdTokenIssuerMatches"),
        QStringLiteral("IdTokenSubjectIsPresent"),
        QStringLiteral("IdTokenAudienceContainsClient"),
        QStringLiteral("IdTokenAuthorizedPartyIsClient"),
        QStringLiteral("RefreshedIssuerMatches"),
        QStringLiteral("RefreshedSubjectMatches"),
        QStringLiteral("RefreshedAudienceMatches"),
    };
    QCOMPARE(ending, expected);
}

void TestError::tellsOutagesFromRefusals_data() {
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("outage");
    QTest::addColumn<bool>("refusal");
    using Kind = TransportError::Kind;
    const auto row = [](const char *name, const Error &error, bool outage, bool refusal) {
        QTest::newRow(name) << error << outage << refusal;
    };
    const auto status = [](int httpStatus) {
        TransportError error;
        error.kind = Kind::HttpStatus;
        error.httpStatus = httpStatus;
        error.endpoint = Endpoint::Token;
        return Error(error);
    };
    row("unknown host", transport(Kind::HostNotFound), true, false);
    row("no network", transport(Kind::Offline), true, false);
    row("untrusted", transport(Kind::TlsUntrusted), true, false);
    row("lost", transport(Kind::ConnectionLost), true, false);
    row("page", transport(Kind::NotJson, 200), false, false);
    row("redirect", transport(Kind::Redirected, 302), false, false);
    for (const int answer : {500, 502, 503, 429, 408}) {
        row(QByteArray::number(answer).constData(), status(answer), false, false);
    }
    for (const int answer : {400, 401, 403, 404}) {
        row(QByteArray::number(answer).constData(), status(answer), false, true);
    }
    row("404 of another endpoint", transport(Kind::HttpStatus, 404), false, false);
    for (const char *code :
         {"invalid_client", "unauthorized_client", "access_denied", "invalid_request",
          "invalid_scope", "unsupported_grant_type", "invalid_dpop_proof", "never_heard_of"}) {
        row(code, oauth(Endpoint::Token, code, 400), false, true);
    }
    row("invalid_grant", oauth(Endpoint::Token, "invalid_grant", 400), false, false);
    row("server_error", oauth(Endpoint::Token, "server_error", 400), false, false);
    row("invalid_client under 503", oauth(Endpoint::Token, "invalid_client", 503), false, false);
    row("of another endpoint", oauth(Endpoint::Revocation, "invalid_client", 401), false, false);
    row("rule", validation(Rule::TokenResponseIsJsonObject), false, false);
    row("keychain", StorageError{StorageError::Kind::Locked, {}}, false, false);
    row("in use", SessionError{SessionError::Kind::InUse}, false, false);
}

void TestError::tellsOutagesFromRefusals() {
    QFETCH(Error, error);
    QTEST(isOutage(error), "outage");
    QTEST(isRefusal(error), "refusal");
}

void TestError::describesItselfInOneLine_data() {
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("line");
    const auto row = [](const Error &error, const char *line) {
        QTest::newRow(line) << error << QString::fromUtf8(line);
    };
    row(SignInRejection{SignInRejection::Kind::Rejected, QStringLiteral("Ada is no member"), {}},
        "SignInRejection Rejected"); // without the message, which may name a person
    row(SignInRejection{SignInRejection::Kind::Failed, {}, QStringLiteral("no database")},
        "SignInRejection Failed: no database");
    row(ApiError{.kind = ApiError::Kind::InsufficientScope,
                 .url = QUrl(QStringLiteral("https://api.example/orders?token=x")),
                 .httpStatus = 403,
                 .errorDescription = QStringLiteral("Ask for more"),
                 .missingScopes = {QStringLiteral("read"), QStringLiteral("write")}},
        "ApiError InsufficientScope status=403 url=https://api.example/orders missing=read,write: "
        "Ask for more");
    using Hardware = SigningKeyError::Kind;
    row(SigningKeyError{Hardware::Unsupported, {}}, "SigningKeyError Unsupported");
    row(SigningKeyError{Hardware::ModuleMissing, QStringLiteral("tpm2")},
        "SigningKeyError ModuleMissing: tpm2");
    row(SigningKeyError{Hardware::NotFound, {}}, "SigningKeyError NotFound");
    row(SigningKeyError{Hardware::Denied, {}}, "SigningKeyError Denied");
    row(SigningKeyError{Hardware::Busy, {}}, "SigningKeyError Busy");
    row(SigningKeyError{Hardware::Unavailable, {}}, "SigningKeyError Unavailable");
    row(SigningKeyError{Hardware::TimedOut, {}}, "SigningKeyError TimedOut");
    row(SigningKeyError{Hardware::Failed, QStringLiteral("signing")},
        "SigningKeyError Failed: signing");
    row(UserAgentError{UserAgentError::Kind::Canceled, {}}, "UserAgentError Canceled");
    row(UserAgentError{UserAgentError::Kind::TimedOut, {}}, "UserAgentError TimedOut");
    row(UserAgentError{UserAgentError::Kind::NoBrowser, QStringLiteral("no xdg-open")},
        "UserAgentError NoBrowser: no xdg-open");
    row(UserAgentError{UserAgentError::Kind::BrowserFailed, QStringLiteral("it crashed")},
        "UserAgentError BrowserFailed: it crashed");
    row(OAuthErrorResponse{Endpoint::DeviceAuthorization, QStringLiteral("invalid_scope"), {}, 400},
        "OAuthErrorResponse DeviceAuthorization status=400 error=invalid_scope");
    row(UserAgentError{UserAgentError::Kind::ListenerUnavailable, {}},
        "UserAgentError ListenerUnavailable");
    row(TransportError{TransportError::Kind::HttpStatus,
                       QUrl(QStringLiteral("https://op.example/token")),
                       503,
                       std::chrono::seconds(30),
                       {}},
        "TransportError HttpStatus status=503 url=https://op.example/token retry-after=30s");
    row(TransportError{TransportError::Kind::NotJson, {}, 200, {}, QStringLiteral("text/html")},
        "TransportError NotJson status=200: text/html");
    row(OAuthErrorResponse{Endpoint::Authorization, QStringLiteral("access_denied"),
                           QStringLiteral("User denied the consent"), 0},
        "OAuthErrorResponse Authorization error=access_denied: User denied the consent");
    row(OAuthErrorResponse{Endpoint::Token, QStringLiteral("invalid_grant"), {}, 400},
        "OAuthErrorResponse Token status=400 error=invalid_grant");
    row(ValidationError{Rule::IdTokenNonceMatches, {}, {}},
        "ValidationError IdTokenNonceMatches (OIDC Core §3.1.3.7 (11))");
    row(ValidationError{Rule::MetadataIssuerMatches, QStringLiteral("https://a"),
                        QStringLiteral("https://b")},
        "ValidationError MetadataIssuerMatches (OIDC Discovery §4.3): expected 'https://a': actual "
        "'https://b'");
    row(StorageError{StorageError::Kind::Failed, QStringLiteral(u"Zugriff verweigert f\u00fcr X")},
        "StorageError Failed: Zugriff verweigert f\xc3\xbcr X");
    row(SessionError{SessionError::Kind::Busy}, "SessionError Busy");
    row(SessionError{SessionError::Kind::InUse}, "SessionError InUse");
}

void TestError::describesItselfInOneLine() {
    QFETCH(Error, error);
    QTEST(toLogString(error), "line");
}

void TestError::hidesQueriesAndLineEnds() {
    const QString line = toLogString(
        TransportError{TransportError::Kind::ConnectionLost,
                       QUrl(QStringLiteral("https://me:pw@op.example/cb?code=hunter2#hunter2")),
                       0,
                       {},
                       QStringLiteral("first\r\nsecond\x1b[2J")});
    QCOMPARE(line, QStringLiteral("TransportError ConnectionLost url=https://op.example/cb: first "
                                  "second?[2J"));
}

BIFROST_TEST(TestError, bifrost::test::NoApplication)
#include "tst_error.moc"
