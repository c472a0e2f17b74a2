// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/presentation/problemtext.h>

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bifrost::Error)

class TestProblemText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatHappened_data();
    void saysWhatHappened();
    void cancelingIsNoProblem();
    void everyKindHasWhatToDo();
    void quotesNothingOfTheProvider();
};

static Error transport(TransportError::Kind kind, int status = 0) {
    TransportError error;
    error.kind = kind;
    error.httpStatus = status;
    return error;
}

static Error oauth(const QString &code, OAuthErrorResponse::Endpoint endpoint, int status = 400) {
    OAuthErrorResponse error;
    error.endpoint = endpoint;
    error.error = code;
    error.errorDescription = u"written by the provider"_s;
    error.httpStatus = status;
    return error;
}

void TestProblemText::saysWhatHappened_data() {
    using Endpoint = OAuthErrorResponse::Endpoint;
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const Error &error, const QString &title) {
        QTest::newRow(name) << error << title;
    };
    row("no browser", UserAgentError{UserAgentError::Kind::NoBrowser, {}}, u"No browser opened"_s);
    row("late", UserAgentError{UserAgentError::Kind::TimedOut, {}}, u"The browser didn't return"_s);
    row("offline", transport(TransportError::Kind::Offline), u"You're offline"_s);
    row("down", transport(TransportError::Kind::ConnectionRefused),
        u"The provider can't be reached"_s);
    row("certificate", transport(TransportError::Kind::TlsUntrusted),
        u"The connection isn't secure"_s);
    row("proxy", transport(TransportError::Kind::ProxyRefused),
        u"The proxy refuses the connection"_s);
    row("overload", transport(TransportError::Kind::HttpStatus, 503), u"The provider is busy"_s);
    row("web page", transport(TransportError::Kind::NotJson),
        u"The provider's response can't be used"_s);
    row("declined", oauth(u"access_denied"_s, Endpoint::Authorization),
        u"The sign-in was declined"_s);
    row("revoked", oauth(u"invalid_grant"_s, Endpoint::Token), u"Your session has ended"_s);
    row("client unknown", oauth(u"invalid_client"_s, Endpoint::Token, 401),
        u"The provider rejected the request"_s);
    row("forged", ValidationError{Rule::IdTokenAudienceContainsClient, {}, {}},
        u"The provider's response can't be used"_s);
    row("no client ID", ValidationError{Rule::ClientIdIsPresent, {}, {}},
        u"The configuration can't be used"_s);
    row("no path", ValidationError{Rule::RedirectPathIsUsable, {}, {}},
        u"The configuration can't be used"_s);
    row("metadata", ValidationError{Rule::MetadataIsJsonObject, {}, {}},
        u"The provider's response can't be used"_s);
    row("keychain", StorageError{StorageError::Kind::Locked, {}}, u"The keychain doesn't work"_s);
    row("expired", SessionError{SessionError::Kind::Expired}, u"Your session has ended"_s);
    row("busy", SessionError{SessionError::Kind::Busy}, u"A sign-in or sign-out is in progress"_s);
    row("not accepted", SignInRejection{SignInRejection::Kind::Rejected, u"Staff only."_s, {}},
        u"You weren't signed in"_s);
    row("hardware silent", SigningKeyError{SigningKeyError::Kind::TimedOut, {}},
        u"This computer's security chip isn't responding"_s);
    row("no hardware", SigningKeyError{SigningKeyError::Kind::NotFound, {}},
        u"This computer's security chip can't be used"_s);
    ApiError api;
    api.kind = ApiError::Kind::InsufficientScope;
    row("permission", api, u"The server requires another permission"_s);
}

void TestProblemText::saysWhatHappened() {
    QFETCH(const Error, error);
    QTEST(problemText(error).title, "title");
}

void TestProblemText::cancelingIsNoProblem() {
    const ProblemText problem = problemText(UserAgentError{UserAgentError::Kind::Canceled, {}});
    QVERIFY(problem.title.isEmpty());
    QVERIFY(problem.text.isEmpty());
}

void TestProblemText::everyKindHasWhatToDo() {
    for (int kind = 0; kind <= int(TransportError::Kind::ProxyRefused); ++kind) {
        const ProblemText problem = problemText(transport(TransportError::Kind(kind)));
        QVERIFY2(!problem.title.isEmpty() && problem.text.endsWith(u'.'), qPrintable(problem.text));
    }
    for (int kind = 0; kind <= int(SessionError::Kind::InUse); ++kind) {
        QVERIFY(problemText(SessionError{SessionError::Kind(kind)}).text.endsWith(u'.'));
    }
    for (int kind = 0; kind <= int(SigningKeyError::Kind::Failed); ++kind) {
        QVERIFY(problemText(SigningKeyError{SigningKeyError::Kind(kind), {}}).text.endsWith(u'.'));
    }
}

void TestProblemText::quotesNothingOfTheProvider() {
    const ProblemText problem =
        problemText(oauth(u"custom_error"_s, OAuthErrorResponse::Endpoint::Authorization));
    QVERIFY(!(problem.title + problem.text).contains("custom_error"_L1));
    QVERIFY(!(problem.title + problem.text).contains("written by"_L1));
}

BIFROST_TEST(TestProblemText, QCoreApplication)
#include "tst_problemtext.moc"
