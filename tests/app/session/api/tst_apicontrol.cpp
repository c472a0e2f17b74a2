// SPDX-License-Identifier: Apache-2.0
#include "../controllerfixture.h"
#include "session/api/apicontrol.h"
#include "support/testroom.h"

#include <QBuffer>
#include <QSignalSpy>

using namespace bifrost;
using namespace Qt::StringLiterals;
using ApiPhase = ApiView::Phase;

class TestApiControl : public ControllerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksBeforeAServerGetsTheToken();
    void sendsNothingWithoutConsent();
    void remembersConsent();
    void keepsConsentInMemoryIfTheSettingIsFixed();
    void forgetsAServer();
    void showsMistakesAndSendsNothing();
    void showsTheResponse();
    void hidesTheTokenThatAnApiSendsBack();
    void saysThatTheTokenWasRenewed();
    void explainsAProblem();
    void signsInWithWhatTheApiRequires();
    void cancelsARequest();
    void aCanceledRequestDoesNotEndTheNext();
    void sendsOneRequestAtATime();
    void forgetsEverythingWithTheSession();
    void remembersTheLastRequests();
    void decodesPictures();
    void offersExamplesOfTheProvider();

private:
    [[nodiscard]] ApiView view() const { return api_->extended({}).api; }
    void makeStore(const Layer &commandLine = {});
    FakeClient &sendAllowed(const ApiInput &input);
    [[nodiscard]] static ApiResponse response(const QByteArray &type, const QByteArray &body);

    std::unique_ptr<ConfigurationStore> store_;
    std::unique_ptr<ApiControl> api_;
    const ApiInput input_{.address = u"https://api.example.com/orders"_s};
};

void TestApiControl::makeStore(const Layer &commandLine) {
    api_.reset();
    ConfigurationPlaces places;
    places.userFile = folder_->filePath(u"bifrost.conf"_s);
    store_ = std::make_unique<ConfigurationStore>(places, commandLine);
    api_ = std::make_unique<ApiControl>(*controller_, *store_);
}

void TestApiControl::init() {
    makeController();
    makeStore();
}

void TestApiControl::cleanup() {
    api_.reset();
    store_.reset();
    controller_.reset();
}

FakeClient &TestApiControl::sendAllowed(const ApiInput &input) {
    FakeClient &client = startSignedIn();
    api_->send(input);
    api_->perform(Action::AllowApi);
    return client;
}

ApiResponse TestApiControl::response(const QByteArray &type, const QByteArray &body) {
    ApiResponse response;
    response.status = 200;
    response.headers = {{"Content-Type", type}};
    response.body = body;
    return response;
}

void TestApiControl::asksBeforeAServerGetsTheToken() {
    FakeClient &client = startSignedIn();
    api_->send(input_);
    QCOMPARE(view().phase, ApiPhase::Asking);
    QCOMPARE(view().origin, u"https://api.example.com"_s);
    QVERIFY(client.calls.isEmpty());
    api_->perform(Action::AllowApi);
    QCOMPARE(view().phase, ApiPhase::Running);
    QCOMPARE(client.calls.size(), 1);
    QCOMPARE(client.allowedOrigins, QStringList{u"https://api.example.com"_s});
}

void TestApiControl::sendsNothingWithoutConsent() {
    FakeClient &client = startSignedIn();
    api_->perform(Action::AllowApi); // nothing was asked
    api_->send(input_);
    api_->perform(Action::CancelApi);
    QCOMPARE(view().phase, ApiPhase::Idle);
    api_->perform(Action::AllowApi); // too late
    QVERIFY(client.calls.isEmpty());
    QVERIFY(view().allowedOrigins.isEmpty());
}

void TestApiControl::remembersConsent() {
    FakeClient &client = sendAllowed(input_);
    FakeClient::finish<ApiResponse>(client.pendingCall, response("text/plain", "a"));
    QTRY_COMPARE(view().phase, ApiPhase::Done);
    makeStore(); // as after a restart
    api_->send(input_);
    QCOMPARE(view().phase, ApiPhase::Running);
    ApiInput other = input_;
    other.address = u"https://api.example.com:8443/orders"_s; // another origin
    FakeClient::finish<ApiResponse>(client.pendingCall, response("text/plain", "a"));
    QTRY_COMPARE(view().phase, ApiPhase::Done);
    api_->send(other);
    QCOMPARE(view().phase, ApiPhase::Asking);
}

void TestApiControl::keepsConsentInMemoryIfTheSettingIsFixed() {
    Layer layer;
    layer.values.insert(Setting::ApiOrigins, u"https://other.example"_s);
    makeStore(layer);
    FakeClient &client = sendAllowed(input_);
    QCOMPARE(client.calls.size(), 1);
    QVERIFY(!view().fixedBy.isEmpty());
    QVERIFY(view().allowedOrigins.contains(u"https://other.example"_s));
    QVERIFY(!QFile::exists(store_->userFile()));
}

void TestApiControl::forgetsAServer() {
    sendAllowed(input_);
    api_->disallow(u"https://api.example.com"_s);
    QVERIFY(view().allowedOrigins.isEmpty());
    QCOMPARE(view().phase, ApiPhase::Done); // the request was canceled
    api_->send(input_);
    QCOMPARE(view().phase, ApiPhase::Asking);
}

void TestApiControl::showsMistakesAndSendsNothing() {
    FakeClient &client = startSignedIn();
    api_->send({.address = u"http://api.example.com"_s});
    QVERIFY(!view().mistakes.address.isEmpty());
    QCOMPARE(view().phase, ApiPhase::Idle);
    QVERIFY(client.calls.isEmpty());
    api_->send(input_);
    QVERIFY(!view().mistakes.any());
}

void TestApiControl::showsTheResponse() {
    FakeClient &client = sendAllowed(input_);
    client.reportProgress(100, -1);
    FakeClient::finish<ApiResponse>(client.pendingCall, response("application/json", "{\"a\":1}"));
    QTRY_COMPARE(view().phase, ApiPhase::Done);
    QCOMPARE(view().result->response->status, 200);
    QCOMPARE(view().result->text, u"{\n  \"a\": 1\n}"_s);
    QVERIFY(view().result->problem.title.isEmpty());
    QVERIFY(!view().result->isTokenRefreshed);
}

void TestApiControl::hidesTheTokenThatAnApiSendsBack() {
    FakeClient &client = sendAllowed(input_);
    ApiResponse echo = response("text/plain", "you sent the access token");
    echo.headers.append(std::pair<QByteArray, QByteArray>("X-Echo", "the access token"));
    FakeClient::finish<ApiResponse>(client.pendingCall, echo);
    QTRY_COMPARE(view().phase, ApiPhase::Done);
    QCOMPARE(view().result->text, u"you sent $ACCESS_TOKEN"_s);
    QCOMPARE(view().result->response->body, "you sent $ACCESS_TOKEN");
    QCOMPARE(view().result->response->header("X-Echo"), "$ACCESS_TOKEN");
    ApiError error;
    error.kind = ApiError::Kind::TokenRejected;
    error.errorDescription = u"the access token is no good"_s;
    api_->send(input_);
    FakeClient::finish<ApiResponse>(client.pendingCall, failure(error));
    QTRY_COMPARE(view().phase, ApiPhase::Done);
    QVERIFY(!view().result->problem.details.contains(u"the access token"_s));
    QVERIFY(view().result->problem.details.contains(u"$ACCESS_TOKEN"_s));
}

void TestApiControl::saysThatTheTokenWasRenewed() {
    FakeClient &client = sendAllowed(input_);
    SessionSnapshot renewed = *client.currentSession;
    renewed.refreshedAt = renewed.refreshedAt.addSecs(60);
    client.setSession(renewed);
    FakeClient::finish<ApiResponse>(client.pendingCall, response("text/plain", "a"));
    QTRY_COMPARE(view().phase, ApiPhase::Done);
    QVERIFY(view().result->isTokenRefreshed);
}

void TestApiControl::explainsAProblem() {
    FakeClient &client = sendAllowed(input_);
    FakeClient::finish<ApiResponse>(client.pendingCall, failure(unreachable()));
    QTRY_COMPARE(view().phase, ApiPhase::Done);
    QVERIFY(!view().result->response);
    QVERIFY(!view().result->problem.title.isEmpty());
}

void TestApiControl::signsInWithWhatTheApiRequires() {
    FakeClient &client = sendAllowed(input_);
    ApiError error;
    error.kind = ApiError::Kind::InsufficientScope;
    error.missingScopes = {u"orders:write"_s};
    FakeClient::finish<ApiResponse>(client.pendingCall, failure(error));
    QTRY_COMPARE(view().phase, ApiPhase::Done);
    QCOMPARE(view().result->problem.action, Action::SignInForApi);
    api_->perform(Action::SignInForApi);
    QCOMPARE(client.additionalScopes, QList<QStringList>{{u"orders:write"_s}});
}

void TestApiControl::cancelsARequest() {
    FakeClient &client = sendAllowed(input_);
    const QFuture<Result<ApiResponse>> request = client.pendingCall->future();
    api_->perform(Action::CancelApi);
    QVERIFY(request.isCanceled());
    QCOMPARE(view().phase, ApiPhase::Done);
    QVERIFY(!view().result->response);
    FakeClient::finish<ApiResponse>(client.pendingCall, response("text/plain", "late"));
    QCoreApplication::processEvents();
    QVERIFY(!view().result->response);
}

void TestApiControl::aCanceledRequestDoesNotEndTheNext() {
    FakeClient &client = sendAllowed(input_);
    api_->perform(Action::CancelApi);
    api_->send(input_);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(view().phase, ApiPhase::Running);
    FakeClient::finish<ApiResponse>(client.pendingCall, response("text/plain", "a"));
    QTRY_COMPARE(view().phase, ApiPhase::Done);
    QCOMPARE(view().result->text, u"a"_s);
}

void TestApiControl::sendsOneRequestAtATime() {
    FakeClient &client = sendAllowed(input_);
    api_->send(input_);
    QCOMPARE(client.calls.size(), 1);
}

void TestApiControl::forgetsEverythingWithTheSession() {
    FakeClient &client = sendAllowed(input_);
    const QFuture<Result<ApiResponse>> request = client.pendingCall->future();
    client.setSession(std::nullopt);
    QVERIFY(request.isCanceled());
    QCOMPARE(view().phase, ApiPhase::Idle);
    QVERIFY(view().history.isEmpty());
    api_->send(input_);
    QCOMPARE(view().phase, ApiPhase::Idle);
    SessionSnapshot other = samples::session();
    other.subject = u"bob"_s;
    client.setSession(samples::session());
    api_->send(input_);
    FakeClient::finish<ApiResponse>(client.pendingCall, response("text/plain", "a"));
    QTRY_COMPARE(view().phase, ApiPhase::Done);
    client.setSession(other); // who must not see Ada's
    QCOMPARE(view().phase, ApiPhase::Idle);
    QVERIFY(!view().result);
    QVERIFY(view().history.isEmpty());
}

void TestApiControl::remembersTheLastRequests() {
    FakeClient &client = sendAllowed(input_);
    for (int i = 0; i < 12; ++i) {
        FakeClient::finish<ApiResponse>(client.pendingCall, response("text/plain", "a"));
        QTRY_COMPARE(view().phase, ApiPhase::Done);
        ApiInput next = input_;
        next.address += u"/%1"_s.arg(i % 10);
        api_->send(next);
    }
    QCOMPARE(view().history.size(), 8);
    QCOMPARE(view().history[0].outcome, u"200"_s);
    QCOMPARE(view().history[0].input.address, input_.address + u"/0"_s);
}

void TestApiControl::decodesPictures() {
    FakeClient &client = sendAllowed(input_);
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(image.save(&buffer, "png"));
    FakeClient::finish<ApiResponse>(client.pendingCall, response("image/png", bytes));
    QTRY_VERIFY(view().result && !view().result->image.isNull());
    QCOMPARE(view().result->image.size(), QSize(20, 10)); // whole, not square
    api_->send(input_);
    FakeClient::finish<ApiResponse>(client.pendingCall, response("image/png", "no picture"));
    QTRY_VERIFY(view().result && view().result->kind == ApiBodyKind::Binary);
}

void TestApiControl::offersExamplesOfTheProvider() {
    Layer layer;
    layer.values.insert(Setting::Issuer, u"acme"_s);
    makeStore(layer);
    FakeClient &client = startSignedIn();
    ProviderSummary summary;
    summary.userInfoEndpoint = QUrl(u"https://api.asgardeo.io/t/acme/oauth2/userinfo"_s);
    client.summary = summary;
    const auto examples = view().examples;
    QCOMPARE(examples.size(), 3);
    QCOMPARE(examples[0].address, u"https://api.asgardeo.io/t/acme/oauth2/userinfo"_s);
    QVERIFY(examples[0].scopes.isEmpty());
    QCOMPARE(examples[1].address, u"https://api.asgardeo.io/t/acme/scim2/Me"_s);
    QCOMPARE(examples[1].scopes, u"internal_login"_s);
    client.currentSession->scopes.append(u"internal_login"_s);
    client.setSession(client.currentSession);
    QVERIFY(view().examples[1].scopes.isEmpty());
}

BIFROST_TEST(TestApiControl, QApplication)
#include "tst_apicontrol.moc"
