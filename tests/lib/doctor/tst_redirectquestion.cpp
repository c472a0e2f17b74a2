// SPDX-License-Identifier: Apache-2.0
#include "doctor/redirectquestion.h"

#include "protocol/formquery.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Verdict = Finding::Verdict;

namespace {

const QUrl endpoint(u"https://provider.test/authorize?tenant=a%26b"_s);
const QByteArray ours = "http://127.0.0.1:27421/callback";

AuthorizationRequest request() {
    AuthorizationRequest request;
    request.clientId = u"desktop"_s;
    request.redirectUri = QUrl(QString::fromLatin1(ours));
    request.scopes = {u"openid"_s};
    return request;
}

HttpResponse redirectTo(const QByteArray &location) {
    HttpResponse response;
    response.status = 302;
    response.url = endpoint;
    response.location = location;
    return response;
}

HttpResponse page(int status, const QByteArray &body) {
    HttpResponse response;
    response.status = status;
    response.url = endpoint;
    response.contentType = "text/html";
    response.body = body;
    return response;
}

} // namespace

Q_DECLARE_METATYPE(HttpResponse)
Q_DECLARE_METATYPE(Finding::Verdict)

class TestRedirectQuestion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksWithoutAPrompt() {
        AuthorizationRequest asked = request();
        asked.options.prompt = Prompt::Login;
        asked.options.additionalParameters = {{u"audience"_s, u"x"_s}};
        const HttpRequest question = redirectQuestion(endpoint, asked);
        QCOMPARE(question.method, HttpRequest::Method::Get);
        const auto parameters = parseFormQuery(question.url.query(QUrl::FullyEncoded).toLatin1());
        QVERIFY(parameters);
        QCOMPARE(findParameter(*parameters, u"prompt"_s), u"none"_s);
        QCOMPARE(findParameter(*parameters, u"tenant"_s), u"a&b"_s);
        QCOMPARE(findParameter(*parameters, u"redirect_uri"_s), QString::fromLatin1(ours));
        QCOMPARE(findParameter(*parameters, u"audience"_s), u"x"_s);
        QVERIFY(!question.url.toEncoded().contains(asked.codeVerifier.reveal()));
    }

    void aRedirectWithOurStateProvesIt_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Finding::Verdict>("verdict");
        QTest::newRow("login_required") << QByteArray("error=login_required") << Verdict::Ok;
        QTest::newRow("interaction") << QByteArray("error=interaction_required") << Verdict::Ok;
        QTest::newRow("a code, which is not used") << QByteArray("code=abc") << Verdict::Ok;
        QTest::newRow("another error")
            << QByteArray("error=unauthorized_client&error_description=no+code+flow")
            << Verdict::Warning;
    }
    void aRedirectWithOurStateProvesIt() {
        QFETCH(QByteArray, answer);
        QFETCH(Finding::Verdict, verdict);
        const AuthorizationRequest asked = request();
        const Finding finding = redirectFinding(
            redirectTo(ours + '?' + answer + "&state=" + asked.state.reveal()), asked);
        QCOMPARE(finding.verdict, verdict);
        QCOMPARE(finding.fact("registered"_L1), u"yes"_s);
        QCOMPARE(finding.error.has_value(), verdict == Verdict::Warning);
        for (const auto &fact : finding.facts) {
            QVERIFY(!fact.value.contains(u"abc"_s)); // not even a code that came unasked
        }
    }

    void anythingElseProvesNothing_data() {
        QTest::addColumn<HttpResponse>("response");
        QTest::newRow("foreign state") << redirectTo(ours + "?error=login_required&state=x");
        QTest::newRow("no state") << redirectTo(ours + "?error=login_required");
        QTest::newRow("another port")
            << redirectTo("http://127.0.0.1:27422/callback?error=login_required&state=x");
        QTest::newRow("longer path") << redirectTo(ours + "/more?state=x");
        QTest::newRow("login page") << redirectTo("/login?session=1");
        QTest::newRow("broken query") << redirectTo(ours + "?state=%zz");
        QTest::newRow("no location") << redirectTo({});
        QTest::newRow("a page") << page(200, "<h1>Sign in</h1> redirect_uri");
        QTest::newRow("a page without words") << page(400, "<h1>Oops</h1>");
        QTest::newRow("words in scripts alone")
            << page(400, "<script>var redirect_uri = 1;</script><p data-x='callback'>Oops</p>");
        QTest::newRow("firewall") << page(403, "Blocked");
    }
    void anythingElseProvesNothing() {
        QFETCH(HttpResponse, response);
        const Finding finding = redirectFinding(response, request());
        QCOMPARE(finding.verdict, Verdict::NotChecked);
        QCOMPARE(finding.fact("registered"_L1), u"unknown"_s);
    }

    void quotesTheProvidersWords_data() {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<QString>("words");
        QTest::newRow("page of Keycloak")
            << page(400, "<html><head><title>x</title></head><body><p>We are sorry...</p>"
                         "<p class='instruction'>Invalid parameter: redirect_uri</p></body>")
            << u"redirectUri"_s << u"We are sorry... Invalid parameter: redirect_uri"_s;
        QTest::newRow("error page of Asgardeo")
            << redirectTo("https://accounts.test/oauth2_error.do?oauthErrorCode=invalid_callback&"
                          "oauthErrorMsg=Registered+callback+does+not+match&sp=Shop")
            << u"redirectUri"_s << u"invalid_callback Registered callback does not match"_s;
        QTest::newRow("JSON")
            << page(400, R"({"error":"invalid_request","error_description":"bad redirect URI"})")
            << u"redirectUri"_s << u"bad redirect URI"_s;
        QTest::newRow("with references")
            << page(400, "<p>client&#39;s redirect_uri &lt;&quot;a&amp;quot;&quot;&gt;</p>")
            << u"redirectUri"_s << u"client's redirect_uri <\"a&quot;\">"_s;
        QTest::newRow("unknown client")
            << page(400, "<p>Client not found.</p>") << u"client"_s << u"Client not found."_s;
        QTest::newRow("unknown client of Asgardeo")
            << redirectTo(
                   "/oauth2_error.do?oauthErrorCode=invalid_client&oauthErrorMsg=Cannot+find")
            << u"client"_s << u"invalid_client Cannot find"_s;
    }
    void quotesTheProvidersWords() {
        QFETCH(HttpResponse, response);
        QFETCH(QString, refused);
        QFETCH(QString, words);
        const Finding finding = redirectFinding(response, request());
        QCOMPARE(finding.verdict, Verdict::Failed);
        QCOMPARE(finding.fact("refused"_L1), refused);
        QVERIFY2(finding.fact("words"_L1).contains(words), qPrintable(finding.fact("words"_L1)));
        QCOMPARE(finding.fact("registered"_L1), refused == "client"_L1 ? u"unknown"_s : u"no"_s);
    }

    /// A page that repeats the request, and one of a hostile provider.
    void wordsAreBoundedAndHoldNothingOfTheRequest() {
        const AuthorizationRequest asked = request();
        const Finding finding = redirectFinding(page(400, "redirect_uri " + asked.state.reveal() +
                                                              ' ' + asked.nonce.reveal() +
                                                              "\x1b[31m" + QByteArray(10000, 'x')),
                                                asked);
        const QString words = finding.fact("words"_L1);
        QVERIFY(words.size() <= 200);
        QVERIFY(!words.contains(u'\x1b'));
        QVERIFY(!words.contains(QString::fromLatin1(asked.state.reveal())));
        QVERIFY(!words.contains(QString::fromLatin1(asked.nonce.reveal())));
    }
};

BIFROST_TEST(TestRedirectQuestion, QCoreApplication)
#include "tst_redirectquestion.moc"
