// SPDX-License-Identifier: Apache-2.0
// UserInfo after the sign-in, as a client and the processes that share its session see it.
#include "support/processfixture.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = UserInfoState::Outcome;

class TestProfileReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        rename(u"Augusta"_s);
        process_ = std::make_unique<ProcessFixture>(*world_);
        QVERIFY(process_->signIn());
        QCOMPARE(name(), u"Augusta"_s);
    }
    void cleanup() {
        process_.reset();
        world_.reset();
    }

    void readsAgainOnRequest() {
        rename(u"Ada"_s);
        world_->pass(1min);
        const auto session = reload();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(name(), u"Ada"_s);
        QCOMPARE(session->userInfo().readAt, world_->clock.now());
        QCOMPARE(session->accessToken().reveal(), "access-1"); // no refresh was due
        QVERIFY(world_->record().contains("Ada"));
    }

    void readsAgainAfterARefresh() {
        rename(u"Ada"_s);
        world_->pass(2h);
        QVERIFY(process_->fresh());
        QTRY_COMPARE(name(), u"Ada"_s);
        QTRY_VERIFY(world_->record().contains("Ada"));
        QVERIFY(world_->record().contains("refresh-2"));
    }

    void neverDelaysARefresh() {
        world_->pass(2h);
        world_->http.held = {FakeProvider::userInfoPath()};
        const auto session = process_->fresh();
        QCOMPARE(accessToken(session), "access-2");
        QCOMPARE(name(), u"Augusta"_s);
        rename(u"Ada"_s);
        world_->http.release();
        QTRY_COMPARE(name(), u"Ada"_s);
    }

    void keepsTheTokensOfARefreshThatIsFasterThanUserInfo() {
        world_->http.held = {FakeProvider::userInfoPath()};
        const auto late = process_->client.reloadProfile();
        QTRY_COMPARE(world_->http.countOf(FakeProvider::userInfoPath()), 2);
        world_->pass(2h);
        QCOMPARE(accessToken(process_->fresh()), "access-2");
        rename(u"Ada"_s);
        world_->http.release();
        QVERIFY(finished(late));
        QTRY_COMPARE(name(), u"Ada"_s);
        QCOMPARE(process_->client.session()->accessToken().reveal(), "access-2");
        QVERIFY(world_->record().contains("refresh-2"));
    }

    void refreshesFirstIfTheTokenHasExpired() {
        world_->pass(2h);
        rename(u"Ada"_s);
        QCOMPARE(accessToken(reload()), "access-2");
        QCOMPARE(name(), u"Ada"_s);
        QCOMPARE(world_->http.countOf(FakeProvider::userInfoPath()), 2); // at sign-in, and now
    }

    void keepsTheClaimsWhenItFails_data() {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<Outcome>("expected");
        QTest::newRow("500") << jsonResponse("{}", 500) << Outcome::Failed;
        QTest::newRow("403") << jsonResponse("{}", 403) << Outcome::Refused;
        QTest::newRow("error under 200") << jsonResponse(R"({"error":"x"})") << Outcome::Refused;
        QTest::newRow("error under 401")
            << jsonResponse(R"({"error":"invalid_token"})", 401) << Outcome::Refused;
        QTest::newRow("error under 404")
            << jsonResponse(R"({"error":"x"})", 404) << Outcome::Failed;
        QTest::newRow("error of its own")
            << jsonResponse(R"({"error":"server_error"})") << Outcome::Failed;
        QTest::newRow("not JSON") << jsonResponse("<html>") << Outcome::Unreadable;
        QTest::newRow("another subject")
            << jsonResponse(R"({"sub":"mallory","nickname":"M"})") << Outcome::OtherSubject;
    }
    void keepsTheClaimsWhenItFails() {
        QFETCH(const HttpResponse, response);
        QFETCH(const Outcome, expected);
        const QDateTime readAt = world_->clock.now();
        world_->pass(1min);
        answer(response);
        QVERIFY(!reload());
        QCOMPARE(name(), u"Augusta"_s);
        const UserInfoState state = process_->client.session()->userInfo();
        QCOMPARE(state.outcome, expected);
        QCOMPARE(state.httpStatus, expected == Outcome::Unreadable ? 0 : state.httpStatus);
        QCOMPARE(state.readAt, readAt);
        QVERIFY(hasFailed(state));
        // The next run knows it too.
        process_ = std::make_unique<ProcessFixture>(*world_);
        QVERIFY(process_->restore());
        QCOMPARE(process_->client.session()->userInfo(), state);
    }

    void keepsTheProvidersWords() {
        answer(jsonResponse(R"({"error":"x","error_description":"Not you"})"));
        QVERIFY(!reload());
        QCOMPARE(process_->client.session()->userInfo().providerMessage, u"Not you"_s);
        answer(jsonResponse(R"({"error":"x"})", 403));
        QVERIFY(!reload());
        QCOMPARE(process_->client.session()->userInfo().providerMessage, u"x"_s);
        process_ = std::make_unique<ProcessFixture>(*world_);
        QVERIFY(process_->restore());
        QCOMPARE(process_->client.session()->userInfo().providerMessage, u"x"_s);
    }

    void forgetsTheFailureWithTheNextSuccess() {
        answer(jsonResponse("{}", 500));
        QVERIFY(!reload());
        world_->http.answers[FakeProvider::userInfoPath()] = [this](const HttpRequest &) {
            return jsonResponse(QJsonDocument(world_->provider.userInfo).toJson());
        };
        QVERIFY(reload());
        QCOMPARE(process_->client.session()->userInfo().outcome, Outcome::Read);
        QVERIFY(process_->client.session()->userInfo().detail.isEmpty());
    }

    void aClaimThatIsWithdrawnIsThatOfTheIdTokenAgain() {
        const auto givenName = [this] {
            return process_->client.session()->claims().value("given_name"_L1).toString();
        };
        QCOMPARE(givenName(), u"Augusta"_s);
        world_->provider.userInfo.remove(u"given_name"_s);
        world_->provider.userInfo.remove(u"nickname"_s);
        QVERIFY(reload());
        QCOMPARE(givenName(), u"Ada"_s);
        QVERIFY(!process_->client.session()->claims().contains("nickname"_L1));
    }

    void otherProcessesSeeTheClaims() {
        ProcessFixture other(*world_);
        QVERIFY(other.restore());
        rename(u"Ada"_s);
        QVERIFY(reload());
        QCOMPARE(nameIn(other), u"Augusta"_s);
        world_->pass(2h);
        world_->http.held = {FakeProvider::userInfoPath()};
        QVERIFY(other.fresh()); // catches up before it refreshes
        QCOMPARE(nameIn(other), u"Ada"_s);
        QCOMPARE(other.client.session()->accessToken().reveal(), "access-2");
    }

    void changesOnlyWhatAnotherProcessHasRefreshed() {
        ProcessFixture other(*world_);
        QVERIFY(other.restore());
        world_->pass(2h);
        QVERIFY(other.fresh());
        QTRY_COMPARE(world_->http.countOf(FakeProvider::userInfoPath()), 2);
        rename(u"Ada"_s);
        QCOMPARE(accessToken(reload()), "access-2");
        QVERIFY(world_->record().contains("refresh-2"));
        QVERIFY(world_->record().contains("Ada"));
    }

    void bringsNothingBackAfterASignOut() {
        world_->http.held = {FakeProvider::userInfoPath()};
        const auto late = process_->client.reloadProfile();
        QTRY_COMPARE(world_->http.countOf(FakeProvider::userInfoPath()), 2);
        QVERIFY(process_->signOut());
        world_->http.release();
        QVERIFY(finished(late));
        QCOMPARE(outcome(late.result()), u"SessionError SignedOut"_s);
        QVERIFY(!process_->client.session());
        QVERIFY(!world_->stored().contains(u"session"_s));
    }

    void isKeptInMemoryWhenTheKeychainDoesNotShowTheSession() {
        world_->keychain.readError = StorageError{StorageError::Kind::Locked, {}};
        rename(u"Ada"_s);
        QVERIFY(reload());
        QCOMPARE(name(), u"Ada"_s);
    }

    void waitsAsLongAsTheProviderAsks() {
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.insert(u"expires_in"_s, 100);
        };
        world_->pass(2h);
        QVERIFY(process_->fresh());
        QTRY_COMPARE(process_->client.session()->userInfo().readAt, world_->clock.now());
        settle(); // what was read is stored: another call would share that request
        HttpResponse busy = jsonResponse("{}", 429);
        busy.retryAfter = 3h; // taken for a mistake: 5 minutes
        answer(busy);
        QVERIFY(!reload());
        world_->pass(200s);
        QVERIFY(process_->fresh());
        settle();
        QCOMPARE(world_->http.countOf(FakeProvider::userInfoPath()), 3);
        world_->pass(200s);
        QVERIFY(process_->fresh());
        QTRY_COMPARE(world_->http.countOf(FakeProvider::userInfoPath()), 4);
    }

    void readsAgainWhatWasLateAtTheSignIn() {
        process_.reset();
        world_ = std::make_unique<FlowWorld>();
        rename(u"Augusta"_s);
        world_->configuration.requestTimeout = 1s;
        world_->http.held = {FakeProvider::userInfoPath()};
        process_ = std::make_unique<ProcessFixture>(*world_);
        QVERIFY(process_->signIn());
        QTRY_COMPARE(world_->http.countOf(FakeProvider::userInfoPath()), 2);
        QCOMPARE(process_->client.session()->userInfo().outcome, Outcome::TimedOut);
        world_->http.release();
        QTRY_COMPARE(name(), u"Augusta"_s);
        QCOMPARE(process_->client.session()->userInfo().outcome, Outcome::Read);
    }

    void saysThatThereIsNone() {
        process_.reset();
        world_ = std::make_unique<FlowWorld>();
        world_->provider.metadata.remove(u"userinfo_endpoint"_s);
        process_ = std::make_unique<ProcessFixture>(*world_);
        QVERIFY(process_->signIn());
        QCOMPARE(process_->client.session()->userInfo().outcome, Outcome::NotOffered);
        QCOMPARE(outcome(reload()), u"MetadataEndpointIsPresent"_s);
    }

    void needsASession() {
        QVERIFY(process_->signOut());
        QCOMPARE(outcome(reload()), u"SessionError SignedOut"_s);
    }

private:
    void rename(const QString &name) { world_->provider.userInfo.insert(u"nickname"_s, name); }
    void answer(const HttpResponse &response) {
        world_->http.answers[FakeProvider::userInfoPath()] = [response](const HttpRequest &) {
            return response;
        };
    }
    [[nodiscard]] Result<Session> reload() {
        const auto session = process_->client.reloadProfile();
        return finished(session) ? session.result() : Result<Session>(failure(SessionError{}));
    }
    [[nodiscard]] static QString nameIn(const ProcessFixture &process) {
        const auto session = process.client.session();
        return session ? session->claims().value("nickname"_L1).toString() : QString();
    }
    [[nodiscard]] QString name() const { return nameIn(*process_); }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<ProcessFixture> process_;
};

BIFROST_TEST(TestProfileReader, QCoreApplication)
#include "tst_profilereader.moc"
