// SPDX-License-Identifier: Apache-2.0
#include "notices/apitext.h"
#include "sentence.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestApiText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTransportProblemHasItsOwnText();
    void everyRefusalHasItsOwnText();
    void offersASignInThatHelps();
    void quotesTheApiAmongTheDetails();
    void explainsResponsesThatRefuse();
    void everyStatusHasWords();
    void warnsOfMethodsThatChange();
};

void TestApiText::everyTransportProblemHasItsOwnText() {
    using Kind = TransportError::Kind;
    QSet<QString> titles;
    const QList<Kind> kinds{Kind::HostNotFound,   Kind::ConnectionRefused, Kind::Offline,
                            Kind::TlsUntrusted,   Kind::TlsFailed,         Kind::TimedOut,
                            Kind::ConnectionLost, Kind::TooLarge,          Kind::Redirected};
    for (const Kind kind : kinds) {
        TransportError error;
        error.kind = kind;
        error.detail = u"https://elsewhere.example/"_s;
        const Notice notice = describeApiProblem(error);
        titles.insert(notice.title);
        QVERIFY(!notice.text.isEmpty());
        QVERIFY(!notice.text.contains(u"provider"_s)); // it isn't about the provider
        QVERIFY(!notice.details.isEmpty());
        QCOMPARE(notice.action, Action::None);
        QCOMPARE(notice.text.contains(error.detail), kind == Kind::Redirected);
    }
    QCOMPARE(titles.size(), kinds.size());
}

void TestApiText::everyRefusalHasItsOwnText() {
    using Kind = ApiError::Kind;
    for (const Kind kind :
         {Kind::OriginNotAllowed, Kind::InvalidRequest, Kind::DeviceFailed, Kind::TokenRejected,
          Kind::BodyNotRepeatable, Kind::InsufficientScope, Kind::InsufficientAuthentication}) {
        ApiError error;
        error.kind = kind;
        const Notice notice = describeApiProblem(error);
        QVERIFY(!notice.title.isEmpty() && !notice.text.isEmpty());
        QVERIFY(notice.action == Action::None || notice.action == Action::SignInForApi);
    }
    QCOMPARE(describeApiProblem(UserAgentError{UserAgentError::Kind::Canceled, {}}),
             describeCanceledApiRequest());
}

void TestApiText::offersASignInThatHelps() {
    ApiError error;
    error.kind = ApiError::Kind::InsufficientScope;
    QCOMPARE(describeApiProblem(error).action, Action::None); // which one?
    error.missingScopes = {u"orders:read"_s, u"orders:write"_s};
    QCOMPARE(describeApiProblem(error).action, Action::SignInForApi);
    QVERIFY(describeApiProblem(error).text.contains(u"orders:read, orders:write"_s));
    error.kind = ApiError::Kind::InsufficientAuthentication;
    QCOMPARE(describeApiProblem(error).action, Action::SignInForApi);
}

void TestApiText::quotesTheApiAmongTheDetails() {
    ApiError error;
    error.kind = ApiError::Kind::TokenRejected;
    error.errorDescription = u"wrong audience"_s;
    const Notice notice = describeApiProblem(error);
    QVERIFY(notice.details.contains(u"wrong audience"_s));
    QVERIFY(!notice.text.contains(u"wrong audience"_s));
}

void TestApiText::explainsResponsesThatRefuse() {
    ApiResponse response;
    response.status = 401;
    response.headers = {{"WWW-Authenticate", "Basic realm=\"orders\""}};
    auto notice = describeApiResponse(response);
    QVERIFY(notice && notice->text.contains(u"Basic"_s));
    QVERIFY(notice->details.contains(u"realm=\"orders\""_s));
    response.headers.clear();
    notice = describeApiResponse(response);
    QVERIFY(notice && notice->details.isEmpty());
    response.status = 403;
    QVERIFY(describeApiResponse(response));
    response.status = 429;
    QVERIFY(!describeApiResponse(response));
    response.retryAfter = std::chrono::seconds(90);
    notice = describeApiResponse(response);
    QVERIFY(notice && notice->text.contains(u"1:30"_s));
    response.status = 200;
    QVERIFY(!describeApiResponse(response));
}

void TestApiText::everyStatusHasWords() {
    for (const int status :
         {200, 201, 204, 304, 400, 401, 403, 404, 405, 409, 418, 422, 429, 500, 503, 599}) {
        const QString text = apiStatusText(status);
        QVERIFY(text.startsWith(QString::number(status)));
        QVERIFY(text.size() > 8);
    }
}

void TestApiText::warnsOfMethodsThatChange() {
    QSet<QString> texts;
    for (const char *method : {"GET", "POST", "PUT", "DELETE"}) {
        texts.insert(apiMethodText(method));
    }
    QCOMPARE(texts.size(), 4);
}

BIFROST_TEST(TestApiText, QCoreApplication)
#include "tst_apitext.moc"
