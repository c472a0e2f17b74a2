// SPDX-License-Identifier: Apache-2.0
// What the window says about the browser's response to a sign-in.
#include "notices/errortext.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(UnmatchedResponse)
Q_DECLARE_METATYPE(Action)

class TestSignInText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void authorizationErrorsQuoteTheProvider_data();
    void authorizationErrorsQuoteTheProvider();
    void unmatchedResponseIsDescribed_data();
    void unmatchedResponseIsDescribed();
    void reservedParameterIsNamed();
};

void TestSignInText::authorizationErrorsQuoteTheProvider_data() {
    QTest::addColumn<QString>("code");
    for (const auto *code : {"access_denied", "invalid_request", "server_error", "unheard"}) {
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void TestSignInText::authorizationErrorsQuoteTheProvider() {
    QFETCH(QString, code);
    const Notice notice = describe(Error(OAuthErrorResponse{
        OAuthErrorResponse::Endpoint::Authorization, code, u"a claims parameter is required"_s}));
    QVERIFY2(notice.text.startsWith(u"The provider says: \"a claims parameter is required\". "_s),
             qPrintable(notice.text));
    QVERIFY(notice.text.endsWith(u'.'));
    QVERIFY(!notice.text.contains(u"redirect"_s)); // it came through the redirect
}

void TestSignInText::unmatchedResponseIsDescribed_data() {
    using Reason = UnmatchedResponse::Reason;
    QTest::addColumn<UnmatchedResponse>("response");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("mentions");
    QTest::addColumn<Action>("action");
    const QString title = u"A response from the browser could not be matched to this sign-in"_s;
    QTest::newRow("declined") << UnmatchedResponse{Reason::WithoutState, u"access_denied"_s}
                              << title << u"the sign-in was declined"_s << Action::StartAgain;
    QTest::newRow("error") << UnmatchedResponse{Reason::WithoutState, u"server_error"_s} << title
                           << u"reports an error"_s << Action::StartAgain;
    QTest::newRow("no state") << UnmatchedResponse{Reason::WithoutState} << title
                              << u"doesn't say which sign-in"_s << Action::StartAgain;
    QTest::newRow("other state") << UnmatchedResponse{Reason::OtherState} << title
                                 << u"belongs to another sign-in"_s << Action::StartAgain;
    QTest::newRow("unreadable") << UnmatchedResponse{Reason::Unreadable} << title
                                << u"can't be read"_s << Action::StartAgain;
    QTest::newRow("localhost") << UnmatchedResponse{Reason::OtherHost, {}, RedirectHost::Localhost}
                               << u"The browser came back to localhost"_s
                               << u"http://127.0.0.1:27421/callback"_s << Action::UseLocalhost;
    QTest::newRow("127.0.0.1") << UnmatchedResponse{Reason::OtherHost,
                                                    {},
                                                    RedirectHost::Ipv4Literal}
                               << u"The browser came back to 127.0.0.1"_s
                               << u"the same redirect host"_s << Action::OpenSettings;
}

void TestSignInText::unmatchedResponseIsDescribed() {
    QFETCH(UnmatchedResponse, response);
    QFETCH(QString, mentions);
    const Notice notice = describe(response, u"http://127.0.0.1:27421/callback"_s);
    QTEST(notice.title, "title");
    QTEST(notice.action, "action");
    QVERIFY2(notice.text.contains(mentions), qPrintable(notice.text));
    QVERIFY2(notice.text.endsWith(u'.'), qPrintable(notice.text));
    QVERIFY(!notice.text.contains(u'_'));
    QCOMPARE(notice.details.isEmpty(), response.error.isEmpty());
    QCOMPARE(notice.kind, Notice::Kind::LastingProblem);
}

void TestSignInText::reservedParameterIsNamed() {
    const Notice notice = describe(
        Error(ValidationError{Rule::AdditionalParametersAreAllowed, {}, u"request_uri"_s}));
    QVERIFY2(notice.text.contains(u"\"request_uri\""_s), qPrintable(notice.text));
    QCOMPARE(notice.action, Action::OpenSettings);
}

BIFROST_TEST(TestSignInText, QCoreApplication)
#include "tst_signintext.moc"
