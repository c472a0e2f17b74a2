// SPDX-License-Identifier: Apache-2.0
#include "../samples.h"
#include "notices/errortext.h"
#include "sentence.h"
#include "support/testroom.h"

#include <bifrost/rule.h>

#include <QSet>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bifrost::Error)

namespace {

void addError(const QByteArray &name, const Error &error) {
    QTest::newRow(name.constData()) << error;
}

// Ends with the last enumerator of each kind; -Wswitch in errortext.cpp catches new ones after it.
void addKinds() {
    for (int kind = 0; kind <= int(UserAgentError::Kind::ListenerUnavailable); ++kind) {
        addError("user agent " + QByteArray::number(kind),
                 UserAgentError{static_cast<UserAgentError::Kind>(kind), u"detail"_s});
    }
    for (int kind = 0; kind <= int(TransportError::Kind::ProxyRefused); ++kind) {
        TransportError error;
        error.kind = static_cast<TransportError::Kind>(kind);
        error.url = QUrl(u"https://provider.example/path"_s);
        error.httpStatus = error.kind == TransportError::Kind::HttpStatus ? 500 : 0;
        error.proxy = u"proxy.example:3128"_s;
        addError("transport " + QByteArray::number(kind), error);
    }
    for (int kind = 0; kind <= int(StorageError::Kind::Failed); ++kind) {
        addError("storage " + QByteArray::number(kind),
                 StorageError{static_cast<StorageError::Kind>(kind), u"detail"_s});
    }
    for (int kind = 0; kind <= int(SessionError::Kind::InUse); ++kind) {
        addError("session " + QByteArray::number(kind),
                 SessionError{static_cast<SessionError::Kind>(kind)});
    }
    for (int kind = 0; kind <= int(SignInRejection::Kind::Failed); ++kind) {
        addError("rejection " + QByteArray::number(kind),
                 SignInRejection{static_cast<SignInRejection::Kind>(kind)});
    }
    for (int kind = 0; kind <= int(ApiError::Kind::InsufficientAuthentication); ++kind) {
        addError("API " + QByteArray::number(kind),
                 ApiError{.kind = static_cast<ApiError::Kind>(kind)});
    }
    for (int kind = 0; kind <= int(SigningKeyError::Kind::Failed); ++kind) {
        addError("signing key " + QByteArray::number(kind),
                 SigningKeyError{static_cast<SigningKeyError::Kind>(kind), u"detail"_s});
    }
}

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasText_data();
    void everyErrorHasText();
    void everyRuleHasItsOwnSentence();
    void everyActionHasALabel();
    void namesTheHostAndTheStatus();
    void distinguishesTooManyRequestsFromNotFound();
    void declinedSignInIsInformational();
    void takenPortNamesItsHolder_data();
    void takenPortNamesItsHolder();
    void missingExpiryIsNoMatterOfClocks();
    void detailsNameRuleAndClause();
    void detailsContainTheProvidersMessage();
    void clockSkewIsRounded_data();
    void clockSkewIsRounded();
};

void TestErrorText::everyErrorHasText_data() {
    QTest::addColumn<Error>("error");
    addKinds();
    for (const auto *code :
         {"access_denied", "login_required", "invalid_grant", "invalid_client",
          "unauthorized_client", "invalid_scope", "invalid_request", "server_error",
          "temporarily_unavailable", "consent_required", "interaction_required",
          "account_selection_required", "unsupported_response_type", "unsupported_grant_type",
          "invalid_token", "never_heard_of"}) {
        addError(QByteArray("oauth ") + code,
                 OAuthErrorResponse{
                     OAuthErrorResponse::Endpoint::Token, QString::fromLatin1(code), {}, 400});
    }
    for (const auto *code :
         {"access_denied", "login_required", "consent_required", "interaction_required",
          "account_selection_required", "invalid_request", "unauthorized_client",
          "unsupported_response_type", "invalid_scope", "invalid_target", "request_not_supported",
          "server_error", "temporarily_unavailable", "unheard"}) {
        addError(
            QByteArray("authorization ") + code,
            OAuthErrorResponse{
                OAuthErrorResponse::Endpoint::Authorization, QString::fromLatin1(code), {}, 0});
    }
    for (int endpoint = 0; endpoint <= int(OAuthErrorResponse::Endpoint::Keys); ++endpoint) {
        addError("endpoint " + QByteArray::number(endpoint),
                 OAuthErrorResponse{
                     static_cast<OAuthErrorResponse::Endpoint>(endpoint), u"odd"_s, {}, 400});
    }
    for (int rule = 0; rule < ruleCount; ++rule) {
        const auto broken = static_cast<Rule>(rule);
        addError("rule " + name(broken).toLatin1(), ValidationError{broken, {}, {}});
    }
}

void TestErrorText::everyErrorHasText() {
    QFETCH(Error, error);
    const Notice notice = describe(error);
    QVERIFY2(notice.title.size() > 3, qPrintable(notice.title));
    QVERIFY2(!notice.title.endsWith(u'.'), qPrintable(notice.title));
    QVERIFY2(isSentence(notice.text), qPrintable(notice.text));
    QVERIFY(!notice.details.isEmpty());
    QVERIFY2(!notice.text.contains(u'%'), qPrintable(notice.text)); // no placeholder is left
    QVERIFY2(!notice.text.contains(u'_'), qPrintable(notice.text)); // no bare error codes
}

void TestErrorText::everyRuleHasItsOwnSentence() {
    QSet<QString> seen;
    for (int rule = 0; rule < ruleCount; ++rule) {
        const QString text = describe(Error(ValidationError{static_cast<Rule>(rule), {}, {}})).text;
        QVERIFY2(!seen.contains(text), qPrintable(name(static_cast<Rule>(rule))));
        seen.insert(text);
    }
}

void TestErrorText::everyActionHasALabel() {
    for (int action = int(Action::None) + 1; action <= int(Action::Dismiss); ++action) {
        QVERIFY2(!actionText(static_cast<Action>(action)).isEmpty(),
                 QByteArray::number(action).constData());
    }
    QVERIFY(actionText(Action::None).isEmpty());
}

void TestErrorText::namesTheHostAndTheStatus() {
    TransportError error;
    error.kind = TransportError::Kind::HttpStatus;
    error.url = QUrl(u"https://provider.example/token"_s);
    error.httpStatus = 503;
    const QString text = describe(Error(error)).text;
    QVERIFY(text.contains(u"provider.example"_s));
    QVERIFY(text.contains(u"503"_s));
}

void TestErrorText::distinguishesTooManyRequestsFromNotFound() {
    TransportError error;
    error.kind = TransportError::Kind::HttpStatus;
    error.httpStatus = 429;
    QCOMPARE(describe(Error(error)).action, Action::TryAgain);
    error.kind = TransportError::Kind::NoProvider;
    error.httpStatus = 404;
    QCOMPARE(describe(Error(error)).action, Action::OpenSettings);
}

void TestErrorText::declinedSignInIsInformational() {
    const OAuthErrorResponse denied{
        OAuthErrorResponse::Endpoint::Authorization, u"access_denied"_s, {}, 0};
    QCOMPARE(describe(Error(denied)).tone, Notice::Tone::Info);
}

void TestErrorText::takenPortNamesItsHolder_data() {
    using Holder = TakenPort::Holder;
    QTest::addColumn<TakenPort>("taken");
    QTest::addColumn<QString>("names");
    QTest::newRow("named") << TakenPort{27421, Holder::ThisUser, u"node"_s, 42}
                           << u"by 'node' (process 42),"_s;
    QTest::newRow("nameless") << TakenPort{27421, Holder::ThisUser} << u"by another program,"_s;
    QTest::newRow("another user") << TakenPort{27421, Holder::OtherUser}
                                  << u"by a program of another user,"_s;
    QTest::newRow("nobody knows") << TakenPort{27421} << u"by another program,"_s;
    QTest::newRow("ourselves") << TakenPort{27421, Holder::ThisUser, u"bifrost"_s,
                                            QCoreApplication::applicationPid()}
                               << u"Another Bifrost sign-in or sign-out"_s;
    QTest::newRow("a place in a name")
        << TakenPort{27421, Holder::ThisUser, u"%2"_s, 42} << u"by '%2' (process 42),"_s;
}

void TestErrorText::takenPortNamesItsHolder() {
    QFETCH(TakenPort, taken);
    QFETCH(QString, names);
    const Notice notice = describe(taken);
    QCOMPARE(notice.title, u"Port 27421 is taken"_s);
    QVERIFY2(isSentence(notice.text), qPrintable(notice.text));
    QVERIFY2(notice.text.contains(names), qPrintable(notice.text));
}

void TestErrorText::missingExpiryIsNoMatterOfClocks() {
    const QString now = u"2026-11-12T14:03:12Z"_s;
    const Error past = ValidationError{Rule::IdTokenIsNotExpired, now, u"2026-11-12T13:03:12Z"_s};
    QVERIFY(describe(past).text.contains(u"clock"_s));
    const Error missing = ValidationError{Rule::IdTokenIsNotExpired, now, {}};
    QVERIFY(!describe(missing).text.contains(u"clock"_s));
    QCOMPARE(describe(missing).title, u"The sign-in was not accepted"_s);
}

void TestErrorText::detailsNameRuleAndClause() {
    const QString details =
        describe(Error(ValidationError{Rule::IdTokenNonceMatches, {}, {}})).details;
    QVERIFY(details.contains(name(Rule::IdTokenNonceMatches)));
    QVERIFY(details.contains(clause(Rule::IdTokenNonceMatches)));
}

void TestErrorText::detailsContainTheProvidersMessage() {
    const OAuthErrorResponse error{OAuthErrorResponse::Endpoint::Token, u"invalid_grant"_s,
                                   u"Code is stale"_s, 400};
    QVERIFY(describe(Error(error)).details.contains(u"Code is stale"_s));
}

void TestErrorText::clockSkewIsRounded_data() {
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("signsIn");
    QTest::newRow("minute") << qint64{61} << u"Your clock is a minute fast"_s << true;
    QTest::newRow("minutes") << qint64{-419} << u"Your clock is 7 minutes slow"_s << true;
    QTest::newRow("an hour") << qint64{3599} << u"Your clock is 60 minutes fast"_s << true;
    QTest::newRow("hours") << qint64{-7201} << u"Your clock is 2 hours slow"_s << true;
    QTest::newRow("a day") << qint64{86400} << u"Your clock is 24 hours fast"_s << false;
    QTest::newRow("days") << qint64{-3} * 86400 << u"Your clock is 3 days slow"_s << false;
}

void TestErrorText::clockSkewIsRounded() {
    QFETCH(qint64, seconds);
    const Notice notice = describeClockSkew(std::chrono::seconds{seconds});
    QTEST(notice.title, "title");
    QVERIFY(isSentence(notice.text));
    QTEST(notice.text.contains(u"goes by the provider's time"_s), "signsIn");
}

BIFROST_TEST(TestErrorText, QCoreApplication)
#include "tst_errortext.moc"
