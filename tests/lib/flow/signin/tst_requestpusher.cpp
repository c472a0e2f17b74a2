// SPDX-License-Identifier: Apache-2.0
// Pushed authorization requests (RFC 9126) in a sign-in.
#include "signinattempt.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QUrlQuery>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using PushedRequests = FakeProvider::PushedRequests;

class TestRequestPusher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world_ = std::make_unique<FlowWorld>(); }
    void cleanup() { world_.reset(); }

    void theBrowserGetsAReference();
    void eachBrowserGetsAReferenceOfItsOwn();
    void anExpiredReferenceIsNotUsed();
    void aRefusedRequestOpensNoBrowser();
    void anEndpointThatDoesNotServeUsIsPassedBy_data();
    void anEndpointThatDoesNotServeUsIsPassedBy();
    void isNotPassedByWhereItIsRequired();
    void isNotPassedByOffline();
    void theRequestWithoutThePromptIsPushedToo();
    void cancelsWhileItIsPushed();

private:
    /// What a start URI leads to.
    Result<QUrl> target() {
        const BrowserRequest &request = world_->listeners.last().targets.constLast();
        if (!request.makeUrl) {
            return request.url;
        }
        const auto made = request.makeUrl();
        return finished(made) ? made.result() : Result<QUrl>(failure(SessionError{}));
    }
    [[nodiscard]] qsizetype pushed() const {
        return world_->http.countOf(FakeProvider::pushedRequestPath());
    }
    FakeHttpTransport::Answer &answer() {
        return world_->http.answers[FakeProvider::pushedRequestPath()];
    }
    std::unique_ptr<FlowWorld> world_;
};

void TestRequestPusher::theBrowserGetsAReference() {
    world_->provider.takePushedRequests(PushedRequests::Required);
    SignInOptions options;
    options.loginHint = u"ada@example.com"_s;
    SignInAttempt attempt(*world_, options);
    QVERIFY(attempt.startAndWait());
    QCOMPARE(pushed(), 1);
    const auto address = target();
    QCOMPARE(pushed(), 1); // the one that was pushed before the browser opened
    const QUrlQuery query(*address);
    QCOMPARE(query.queryItems().size(), 2);
    QCOMPARE(query.queryItemValue(u"client_id"_s), world_->configuration.clientId);
    QCOMPARE(query.queryItemValue(u"request_uri"_s, QUrl::FullyDecoded),
             u"urn:ietf:params:oauth:request_uri:1"_s);
    const QUrlQuery sent(QString::fromLatin1(world_->http.requests.constLast().body));
    QCOMPARE(sent.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), u"ada@example.com"_s);
    QCOMPARE(sent.queryItemValue(u"code_challenge_method"_s), u"S256"_s);

    world_->listeners.last().redirect(world_->provider.approval());
    QVERIFY(finished(attempt.result));
    QCOMPARE(outcome(attempt.result.result()), u"ok"_s);
}

void TestRequestPusher::eachBrowserGetsAReferenceOfItsOwn() {
    world_->provider.takePushedRequests(PushedRequests::Offered);
    SignInAttempt attempt(*world_);
    QVERIFY(attempt.startAndWait());
    const auto first = target();
    const auto reloaded = target();
    QVERIFY(first && reloaded);
    QVERIFY(*first != *reloaded);
    QVERIFY(!attempt.flow->browserUrl().isEmpty()); // a copied link
    QVERIFY(*target() != *reloaded);
    QCOMPARE(pushed(), 3);
    answer() = [](const HttpRequest &) { return oauthError("invalid_request"); };
    QVERIFY(!target());
    world_->listeners.last().redirect(world_->provider.approval()); // from an earlier tab
    QVERIFY(finished(attempt.result));
    QCOMPARE(outcome(attempt.result.result()), u"ok"_s);
}

void TestRequestPusher::anExpiredReferenceIsNotUsed() {
    world_->provider.takePushedRequests(PushedRequests::Offered);
    SignInAttempt attempt(*world_);
    QVERIFY(attempt.startAndWait());
    world_->pass(51s); // of 60
    QVERIFY(target()->query().endsWith(u'2'));
    QCOMPARE(pushed(), 2);
}

void TestRequestPusher::aRefusedRequestOpensNoBrowser() {
    world_->provider.takePushedRequests(PushedRequests::Offered);
    answer() = [](const HttpRequest &) { return oauthError("invalid_scope"); };
    SignInAttempt attempt(*world_);
    QVERIFY(attempt.startAndWait());
    QVERIFY(attempt.result.isFinished());
    QVERIFY(outcome(attempt.result.result()).contains(u"invalid_scope"_s));
    QVERIFY(world_->userAgent.opened.isEmpty());
    QVERIFY(world_->listeners.last().closed);
}

void TestRequestPusher::anEndpointThatDoesNotServeUsIsPassedBy_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not found") << 404 << QByteArray("<html>");
    QTest::newRow("out of order") << 503 << QByteArray();
    QTest::newRow("client unknown there") << 401 << QByteArray(R"({"error":"invalid_client"})");
    QTest::newRow("client unknown there, 400")
        << 400 << QByteArray(R"({"error":"invalid_client"})");
    QTest::newRow("client not allowed") << 400 << QByteArray(R"({"error":"unauthorized_client"})");
    QTest::newRow("another code, 401") << 401 << QByteArray(R"({"error":"access_denied"})");
    QTest::newRow("no reference") << 201 << QByteArray("{}");
}

void TestRequestPusher::anEndpointThatDoesNotServeUsIsPassedBy() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    world_->provider.takePushedRequests(PushedRequests::Offered);
    answer() = [=](const HttpRequest &) { return jsonResponse(body, status); };
    SignInAttempt attempt(*world_);
    QVERIFY(attempt.startAndWait());
    QVERIFY(QUrlQuery(*target()).hasQueryItem(u"state"_s));
    QCOMPARE(pushed(), 1);
    world_->listeners.last().redirect(world_->provider.approval());
    QVERIFY(finished(attempt.result));
    QCOMPARE(outcome(attempt.result.result()), u"ok"_s);
}

void TestRequestPusher::isNotPassedByWhereItIsRequired() {
    world_->provider.takePushedRequests(PushedRequests::Required);
    answer() = [](const HttpRequest &) { return jsonResponse("<html>", 404); };
    SignInAttempt attempt(*world_);
    QVERIFY(attempt.startAndWait());
    QVERIFY(attempt.result.isFinished());
    QVERIFY(errorAs<TransportError>(attempt.result.result()));
    QVERIFY(world_->userAgent.opened.isEmpty());
}

void TestRequestPusher::isNotPassedByOffline() {
    world_->provider.takePushedRequests(PushedRequests::Offered);
    answer() = [](const HttpRequest &) { return transportFailure(TransportError::Kind::Offline); };
    SignInAttempt attempt(*world_);
    QVERIFY(attempt.startAndWait());
    QVERIFY(attempt.result.isFinished());
    QVERIFY(isOutage(attempt.result.result().error()));
}

void TestRequestPusher::theRequestWithoutThePromptIsPushedToo() {
    world_->provider.takePushedRequests(PushedRequests::Required);
    SignInOptions options;
    options.prompt = Prompt::LoginPreferred;
    SignInAttempt attempt(*world_, options);
    QVERIFY(attempt.startAndWait());
    QVERIFY(target());
    const quint64 tab =
        world_->listeners.last().redirect(world_->provider.refusal("login_required"));
    QTRY_VERIFY(world_->listeners.last().sentOn.contains(tab));
    // To a start URI of ours, which leads on to the provider.
    QCOMPARE(world_->listeners.last().sentOn[tab].host(), u"127.0.0.1"_s);
    QVERIFY(target()->query().endsWith(u'2'));
    const QUrlQuery sent(QString::fromLatin1(world_->http.requests.constLast().body));
    QVERIFY(!sent.hasQueryItem(u"prompt"_s));
    world_->listeners.last().redirect(world_->provider.approval());
    QVERIFY(finished(attempt.result));
    QCOMPARE(attempt.flow->reauthentication(), Reauthentication::Refused);
}

void TestRequestPusher::cancelsWhileItIsPushed() {
    world_->provider.takePushedRequests(PushedRequests::Offered);
    world_->http.held = {FakeProvider::pushedRequestPath()};
    SignInAttempt attempt(*world_);
    const auto result = attempt.flow->start();
    QTRY_COMPARE(pushed(), 1);
    attempt.flow->cancel();
    QVERIFY(finished(result));
    QVERIFY(isCanceled(result.result().error()));
    world_->http.release();
    settle();
    QVERIFY(world_->userAgent.opened.isEmpty());
}

BIFROST_TEST(TestRequestPusher, QCoreApplication)
#include "tst_requestpusher.moc"
