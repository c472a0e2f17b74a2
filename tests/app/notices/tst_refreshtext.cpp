// SPDX-License-Identifier: Apache-2.0
#include "notices/refreshtext.h"

#include "notices/errortext.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Endpoint = OAuthErrorResponse::Endpoint;

Q_DECLARE_METATYPE(bifrost::Error)

namespace {

Error oauth(const char *code, int status, const QString &description = {}) {
    return OAuthErrorResponse{Endpoint::Token, QString::fromLatin1(code), description, status};
}

Error status(int httpStatus) {
    TransportError error;
    error.kind = TransportError::Kind::HttpStatus;
    error.url = QUrl(u"https://provider.example/token"_s);
    error.httpStatus = httpStatus;
    error.endpoint = Endpoint::Token;
    return error;
}

void addErrors() {
    const auto row = [](const QByteArray &name, const Error &error) {
        QTest::newRow(name.constData()) << error;
    };
    for (const char *code : {"invalid_grant", "invalid_client", "unauthorized_client",
                             "access_denied", "invalid_request", "invalid_scope", "server_error",
                             "unsupported_grant_type", "invalid_dpop_proof", "never_heard_of"}) {
        row(code, oauth(code, 400));
    }
    for (const int httpStatus : {400, 401, 403, 404, 429, 500, 502, 503}) {
        row("status " + QByteArray::number(httpStatus), status(httpStatus));
    }
    for (int kind = 0; kind <= int(TransportError::Kind::NotJson); ++kind) {
        TransportError error;
        error.kind = static_cast<TransportError::Kind>(kind);
        error.url = QUrl(u"https://provider.example/token"_s);
        row("transport " + QByteArray::number(kind), error);
    }
    for (int i = 0; i < ruleCount; ++i) { // what a refresh reports; it leaves out other ID Tokens
        const auto rule = static_cast<Rule>(i);
        const Error error = ValidationError{rule, {}, {}};
        if (name(rule).startsWith(u"TokenResponse"_s) || invalidatesSession(error)) {
            row(name(rule).toLatin1(), error);
        }
    }
    row("signed out elsewhere", SessionError{SessionError::Kind::SignedOut});
    row("in use", SessionError{SessionError::Kind::InUse});
}

} // namespace

class TestRefreshText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverSpeaksOfASignIn_data() {
        QTest::addColumn<Error>("error");
        addErrors();
    }
    void neverSpeaksOfASignIn() {
        QFETCH(Error, error);
        const Notice notice = describeRefresh(error);
        QVERIFY2(notice.title.size() > 3, qPrintable(notice.title));
        QVERIFY2(notice.text.endsWith(u'.'), qPrintable(notice.text));
        QVERIFY2(!notice.text.contains(u'%') && !notice.text.contains(u'_'),
                 qPrintable(notice.text));
        QVERIFY(!notice.details.isEmpty());
        const QString words = notice.title + u' ' + notice.text;
        for (const auto &wrong : {u"weren't signed in"_s, u"Nothing was signed in"_s, u"sign-in"_s,
                                  u"declined"_s, u"redirect URL"_s}) {
            QVERIFY2(!words.contains(wrong, Qt::CaseInsensitive), qPrintable(words));
        }
        const bool isReached = !isOutage(error);
        QVERIFY2(!isReached || !words.contains(u"be reached"_s), qPrintable(words));
    }

    void refusalNamesItsReasonAndOffersToSignIn_data() {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("reason");
        const QString quota = u"Refresh token is invalid"_s;
        QTest::newRow("the provider's words")
            << oauth("invalid_request", 400, quota) << u"The provider says: \"%1\"."_s.arg(quota);
        QTest::newRow("unknown client") << oauth("invalid_client", 401) << u"no longer accepts"_s;
        QTest::newRow("confidential") << oauth("unauthorized_client", 401) << u"authenticate now"_s;
        QTest::newRow("401 whatever the code") << oauth("x", 401) << u"authenticate now"_s;
        QTest::newRow("DPoP") << oauth("invalid_dpop_proof", 400) << u"DPoP"_s;
        QTest::newRow("DPoP in words") << oauth("invalid_request", 400, u"DPoP proof is missing"_s)
                                       << u"proof of possession"_s;
        QTest::newRow("status alone") << status(403) << u"provider.example responded"_s;
    }
    void refusalNamesItsReasonAndOffersToSignIn() {
        QFETCH(Error, error);
        QFETCH(QString, reason);
        const Notice notice = describeRefresh(error);
        QCOMPARE(notice.title, u"The provider refuses to renew this session"_s);
        QVERIFY2(notice.text.contains(reason), qPrintable(notice.text));
        QCOMPARE(notice.action, Action::SignIn);
        QCOMPARE(notice.otherAction, Action::TryAgain);
        QCOMPARE(notice.kind, Notice::Kind::LastingProblem);
    }

    void troubleWithTheTpmEndsNothing_data() {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("advice");
        const auto row = [](const char *name, SigningKeyError::Kind kind, const QString &title,
                            const QString &advice) {
            QTest::newRow(name) << Error(SigningKeyError{kind, u"tcti:IO failure"_s}) << title
                                << advice;
        };
        using Kind = SigningKeyError::Kind;
        row("silent", Kind::Unavailable, u"The TPM isn't responding"_s, {});
        row("busy", Kind::Busy, u"The TPM is busy"_s, {});
        row("access withdrawn", Kind::Denied, u"You can't use this computer's TPM"_s,
            u"group tss"_s);
        row("uninstalled", Kind::ModuleMissing, u"The TPM can't be used"_s, u"tpm2-openssl"_s);
    }
    void troubleWithTheTpmEndsNothing() {
        QFETCH(Error, error);
        QFETCH(QString, advice);
        const Notice notice = describeRefresh(error);
        QTEST(notice.title, "title");
        QVERIFY2(notice.text.contains(advice), qPrintable(notice.text));
        QVERIFY2(notice.text.endsWith(u"You are still signed in, and Bifrost retries "
                                      "automatically."_s),
                 qPrintable(notice.text));
        QCOMPARE(notice.action, Action::TryAgain);
        QCOMPARE(notice.tone, Notice::Tone::Warning);
    }

    void errorResponseIsAProblemOfTheProvider_data() {
        QTest::addColumn<Error>("error");
        QTest::newRow("server_error") << oauth("server_error", 500, u"cache entry is gone"_s);
        QTest::newRow("502") << status(502);
        QTest::newRow("429") << status(429);
    }
    void errorResponseIsAProblemOfTheProvider() {
        QFETCH(Error, error);
        const Notice notice = describeRefresh(error);
        QCOMPARE(notice.title, u"The provider reported a problem"_s);
        QVERIFY(notice.text.contains(u"You are still signed in"_s));
        QCOMPARE(notice.action, Action::TryAgain);
    }

    void outageKeepsItsWords() {
        TransportError error;
        error.kind = TransportError::Kind::ConnectionRefused;
        QCOMPARE(describeRefresh(error), describe(Error(error)));
    }

    void endOfTheSessionOffersToSignIn() {
        for (const Error &error :
             {oauth("invalid_grant", 200), Error(SessionError{SessionError::Kind::SignedOut}),
              Error(ValidationError{Rule::RefreshedSubjectMatches, {}, {}})}) {
            QCOMPARE(describeRefresh(error).action, Action::SignIn);
        }
    }
};

BIFROST_TEST(TestRefreshText, QCoreApplication)
#include "tst_refreshtext.moc"
