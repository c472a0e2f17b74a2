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
    void tellsCancellation();
    void tellsTransientErrors_data();
    void tellsTransientErrors();
    void tellsWhatEndsASession_data();
    void tellsWhatEndsASession();
    void onlyRulesOfTheIdTokenEndASession();
    void describesItselfInOneLine_data();
    void describesItselfInOneLine();
    void hidesQueriesAndLineEnds();
};

void TestError::tellsCancellation() {
    QVERIFY(isCancelled(UserAgentError{UserAgentError::Kind::Cancelled, {}}));
    QVERIFY(!isCancelled(UserAgentError{UserAgentError::Kind::TimedOut, {}}));
    QVERIFY(!isCancelled(oauth(Endpoint::Authorization, "access_denied")));
    QVERIFY(!isCancelled(SessionError{}));
}

void TestError::tellsTransientErrors_data() {
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
    row("404", transport(Kind::HttpStatus, 404), false);
    row("401", transport(Kind::HttpStatus, 401), false);
    row("untrusted", transport(Kind::TlsUntrusted), false);
    row("handshake", transport(Kind::TlsFailed), false);
    row("too large", transport(Kind::TooLarge), false);
    row("redirected", transport(Kind::Redirected, 307), false);
    row("not JSON", transport(Kind::NotJson, 200), false);
    row("server_error in a redirect", oauth(Endpoint::Authorization, "server_error"), true);
    row("temporarily_unavailable", oauth(Endpoint::Authorization, "temporarily_unavailable"), true);
    row("502 of the token endpoint", oauth(Endpoint::Token, "oops", 502), true);
    row("429 of the token endpoint", oauth(Endpoint::Token, "slow_down", 429), true);
    row("invalid_grant", oauth(Endpoint::Token, "invalid_grant", 400), false);
    row("access_denied", oauth(Endpoint::Authorization, "access_denied"), false);
    row("rule", validation(Rule::IdTokenIsNotExpired), false);
    row("browser", UserAgentError{UserAgentError::Kind::TimedOut, {}}, false);
    row("keychain", StorageError{StorageError::Kind::TimedOut, {}}, false);
    row("session", SessionError{SessionError::Kind::Expired}, false);
    row("session in use", SessionError{SessionError::Kind::InUse}, true);
}

void TestError::tellsTransientErrors() {
    QFETCH(Error, error);
    QTEST(isTransient(error), "transient");
}

void TestError::tellsWhatEndsASession_data() {
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
    row("nonce", validation(Rule::RefreshedNonceMatches), true);
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
    row("cancelled", UserAgentError{UserAgentError::Kind::Cancelled, {}}, false);
}

void TestError::tellsWhatEndsASession() {
    QFETCH(Error, error);
    QTEST(invalidatesSession(error), "ends");
}

void TestError::onlyRulesOfTheIdTokenEndASession() {
    for (int i = 0; i < ruleCount; ++i) {
        const QString name = bifrost::name(static_cast<Rule>(i));
        const bool isAboutToken =
            (name.startsWith(QLatin1String("Jws")) && !name.startsWith(QLatin1String("JwsKey"))) ||
            name.startsWith(QLatin1String("IdToken")) ||
            name.startsWith(QLatin1String("Refreshed"));
        const bool isAboutTime = name == QLatin1String("IdTokenIsNotExpired") ||
                                 name == QLatin1String("IdTokenIssuedAtIsPlausible") ||
                                 name == QLatin1String("IdTokenIsAlreadyValid");
        QVERIFY2(invalidatesSession(validation(static_cast<Rule>(i))) ==
                     (isAboutToken && !isAboutTime),
                 qPrintable(name));
    }
}

void TestError::describesItselfInOneLine_data() {
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("line");
    const auto row = [](const Error &error, const char *line) {
        QTest::newRow(line) << error << QString::fromUtf8(line);
    };
    row(UserAgentError{UserAgentError::Kind::Cancelled, {}}, "UserAgentError Cancelled");
    row(UserAgentError{UserAgentError::Kind::TimedOut, {}}, "UserAgentError TimedOut");
    row(UserAgentError{UserAgentError::Kind::NoBrowser, QStringLiteral("no xdg-open")},
        "UserAgentError NoBrowser: no xdg-open");
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
        "ValidationError IdTokenNonceMatches (Core 3.1.3.7 (11))");
    row(ValidationError{Rule::MetadataIssuerMatches, QStringLiteral("https://a"),
                        QStringLiteral("https://b")},
        "ValidationError MetadataIssuerMatches (Discovery 4.3): expected 'https://a': actual "
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
