// SPDX-License-Identifier: Apache-2.0
// A provider that refuses to reauthenticate the user, and a port that is taken.
#include "signinattempt.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SignInOptions prompting(Prompt prompt) {
    SignInOptions options;
    options.prompt = prompt;
    return options;
}

} // namespace

class TestAuthorizationRoundTrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world_ = std::make_unique<FlowWorld>(); }
    void cleanup() { world_.reset(); }

    void continuesWithoutThePromptInTheSameTab() {
        SignInAttempt attempt(*world_, prompting(Prompt::LoginPreferred));
        QVERIFY(attempt.startAndWait());
        const Parameters first = world_->oauth.authorizationParameters;
        QCOMPARE(parameter(first, u"prompt"_s), u"login"_s);
        const quint64 tab =
            world_->listeners.last().redirect(world_->provider.refusal("login_required"));
        QTRY_VERIFY(world_->listeners.last().sentOn.contains(tab));
        const Parameters second = world_->oauth.authorizationParameters;
        QCOMPARE(parameter(second, u"prompt"_s), QString());
        QCOMPARE(world_->listeners.last().sentOn[tab].host(), u"op.example.com"_s);
        for (const QString &name : {u"state"_s, u"nonce"_s, u"code_challenge"_s}) {
            QVERIFY(parameter(first, name) != parameter(second, name));
        }
        QCOMPARE(parameter(first, u"redirect_uri"_s), parameter(second, u"redirect_uri"_s));
        QVERIFY(!world_->listeners.last().answers.contains(tab));
        QVERIFY(world_->listeners.last().startsAreRetired); // those of the first request
        QCOMPARE(world_->userAgent.opened.size(), 1);       // no other tab
        QCOMPARE(attempt.flow->activity(), Activity::WaitingForBrowser);

        const quint64 again = world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QCOMPARE(outcome(attempt.result.result()), u"ok"_s);
        QCOMPARE(world_->listeners.last().answers[again], BrowserOutcome::SignedIn);
        QCOMPARE(attempt.flow->reauthentication(), Reauthentication::Refused);
    }

    void startUrisLeadToTheSecondRequest() {
        SignInAttempt attempt(*world_, prompting(Prompt::LoginPreferred));
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.refusal("login_required"));
        QTRY_COMPARE(world_->listeners.last().sentOn.size(), 1);
        QVERIFY(!attempt.flow->browserUrl().isEmpty());
        QCOMPARE(world_->listeners.last().targets.constLast().url,
                 world_->listeners.last().sentOn.first());
    }

    void rejectsAnswerToTheFirstRequestAfterTheSecond() {
        SignInAttempt attempt(*world_, prompting(Prompt::LoginPreferred));
        QVERIFY(attempt.startAndWait());
        const QByteArray late = world_->provider.approval();
        world_->listeners.last().redirect(world_->provider.refusal("login_required"));
        QTRY_COMPARE(world_->listeners.last().sentOn.size(), 1);
        const quint64 tab = world_->listeners.last().redirect(late);
        QTRY_COMPARE(world_->listeners.last().answers.value(tab, BrowserOutcome::SignedIn),
                     BrowserOutcome::OutOfDate);
        QVERIFY(!attempt.result.isFinished());
    }

    void sendsNoThirdRequest() {
        SignInAttempt attempt(*world_, prompting(Prompt::LoginPreferred));
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.refusal("login_required"));
        QTRY_COMPARE(world_->listeners.last().sentOn.size(), 1);
        const quint64 tab =
            world_->listeners.last().redirect(world_->provider.refusal("login_required"));
        QVERIFY(finished(attempt.result));
        QVERIFY(outcome(attempt.result.result()).contains("login_required"_L1));
        QCOMPARE(world_->listeners.last().answers[tab], BrowserOutcome::Failed);
        QCOMPARE(world_->listeners.last().sentOn.size(), 1);
        QVERIFY(!attempt.flow->reauthentication());
    }

    void otherRefusalsEndTheAttempt_data() {
        QTest::addColumn<Prompt>("prompt");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("prompt required") << Prompt::Login << QByteArray("login_required");
        QTest::newRow("no prompt") << Prompt::Default << QByteArray("login_required");
        QTest::newRow("declined") << Prompt::LoginPreferred << QByteArray("access_denied");
        QTest::newRow("another error")
            << Prompt::LoginPreferred << QByteArray("interaction_required");
    }
    void otherRefusalsEndTheAttempt() {
        QFETCH(Prompt, prompt);
        QFETCH(QByteArray, error);
        SignInAttempt attempt(*world_, prompting(prompt));
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.refusal(error));
        QVERIFY(finished(attempt.result));
        QVERIFY(outcome(attempt.result.result()).contains(QString::fromLatin1(error)));
        QVERIFY(world_->listeners.last().sentOn.isEmpty());
    }

    void sendsWhatConfigurationAndOptionsAdd() {
        world_->configuration.additionalParameters = {{u"audience"_s, u"api"_s},
                                                      {u"fidp"_s, u"a"_s}};
        SignInOptions options;
        options.additionalParameters = {{u"fidp"_s, u"b"_s}};
        options.additionalScopes = {u"offline_access"_s, u"openid"_s};
        SignInAttempt attempt(*world_, options);
        QVERIFY(attempt.startAndWait());
        const Parameters sent = world_->oauth.authorizationParameters;
        QCOMPARE(parameter(sent, u"audience"_s), u"api"_s);
        QCOMPARE(parameter(sent, u"fidp"_s), u"b"_s);
        QCOMPARE(parameter(sent, u"scope"_s),
                 world_->configuration.scopes.join(u' ') + u" offline_access"_s);
    }

    void sendsResourcesAgainWithTheCode() {
        world_->configuration.resources = {u"urn:a:1"_s, u"urn:a:2"_s};
        SignInOptions options;
        options.authorizationDetails = {QJsonObject{{u"type"_s, u"payment"_s}}};
        const QJsonArray granted{QJsonObject{{u"type"_s, u"payment"_s}, {u"limit"_s, 5}}};
        world_->provider.changeTokenResponse = [&](QJsonObject &response) {
            response.insert("authorization_details"_L1, granted);
        };
        const auto session = signInWith(*world_, options);
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->authorizationDetails(), granted);
        const std::pair second{u"resource"_s, u"urn:a:2"_s};
        QVERIFY(world_->oauth.authorizationParameters.contains(second));
        QVERIFY(world_->oauth.tokenRequests.constFirst().contains(second));
        QCOMPARE(parameter(world_->oauth.authorizationParameters, u"authorization_details"_s),
                 u"[{\"type\":\"payment\"}]"_s);
    }

    void reportsWhatCannotBeMatchedWhileItWaits() {
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QCOMPARE(attempt.flow->browserWait()->redirectUri,
                 QUrl(u"http://127.0.0.1:27421/callback"_s));
        QVERIFY(!attempt.flow->browserWait()->unmatchedResponse);
        settle();
        QSignalSpy told(attempt.flow.get(), &SignInFlow::browserWaitChanged);
        world_->listeners.last().redirect("error=access_denied");
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(attempt.flow->browserWait()->unmatchedResponse,
                 (UnmatchedResponse{.reason = UnmatchedResponse::Reason::WithoutState,
                                    .error = u"access_denied"_s}));
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QCOMPARE(outcome(attempt.result.result()), u"ok"_s);
        QVERIFY(!attempt.flow->browserWait());
    }

    void sendsTheParametersOfTheProvidersProfile() {
        world_->configuration.provider = u"google"_s;
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QCOMPARE(parameter(world_->oauth.authorizationParameters, u"access_type"_s), u"offline"_s);
    }

    void sendsNoParametersOfOtherProviders() {
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QVERIFY(parameter(world_->oauth.authorizationParameters, u"access_type"_s).isEmpty());
    }

    void parametersOfTheProgramPrecedeThoseOfTheProfile() {
        world_->configuration.provider = u"google"_s;
        SignInOptions options;
        options.additionalParameters = {{u"access_type"_s, u"online"_s}};
        SignInAttempt attempt(*world_, options);
        QVERIFY(attempt.startAndWait());
        QCOMPARE(parameter(world_->oauth.authorizationParameters, u"access_type"_s), u"online"_s);
    }

    void ignoresForeignRefusals() {
        SignInAttempt attempt(*world_, prompting(Prompt::LoginPreferred));
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect("error=login_required&state=guessed");
        world_->listeners.last().redirect("error=login_required");
        settle();
        QVERIFY(world_->listeners.last().sentOn.isEmpty());
        QCOMPARE(parameter(world_->oauth.authorizationParameters, u"prompt"_s), u"login"_s);
    }

    void reportsReauthentication_data() {
        QTest::addColumn<Prompt>("prompt");
        QTest::addColumn<QJsonValue>("authTime"); // seconds after `iat`; null: none
        QTest::addColumn<Reauthentication>("expected");
        using enum Reauthentication;
        QTest::newRow("asked") << Prompt::LoginPreferred << QJsonValue(0) << Confirmed;
        QTest::newRow("asked, insisting") << Prompt::Login << QJsonValue(0) << Confirmed;
        QTest::newRow("asked, cut to the second") << Prompt::Login << QJsonValue(-1) << Confirmed;
        QTest::newRow("signed in ten seconds ago")
            << Prompt::LoginPreferred << QJsonValue(-10) << Ignored;
        QTest::newRow("signed in yesterday") << Prompt::Login << QJsonValue(-86400) << Ignored;
        QTest::newRow("no auth_time") << Prompt::LoginPreferred << QJsonValue() << Unconfirmed;
        QTest::newRow("not requested") << Prompt::Default << QJsonValue(-86400) << NotRequested;
    }
    void reportsReauthentication() {
        QFETCH(Prompt, prompt);
        QFETCH(QJsonValue, authTime);
        QFETCH(Reauthentication, expected);
        world_->provider.changeIdToken = [&](IdTokenFactory &token) {
            if (authTime.isDouble()) {
                token.withClaim(u"auth_time"_s,
                                world_->provider.now.toSecsSinceEpoch() + authTime.toInt());
            } else {
                token.withoutClaim(u"auth_time"_s);
            }
        };
        SignInAttempt attempt(*world_, prompting(prompt));
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QCOMPARE(outcome(attempt.result.result()), u"ok"_s); // never a refusal
        QCOMPARE(attempt.flow->reauthentication(), expected);
    }

    void reportsReauthenticationOfASlowUser() {
        world_->provider.changeIdToken = [&](IdTokenFactory &token) {
            token.withClaim(u"auth_time"_s, world_->provider.now.addSecs(-280).toSecsSinceEpoch());
        };
        SignInAttempt attempt(*world_, prompting(Prompt::LoginPreferred));
        QVERIFY(attempt.startAndWait());
        world_->pass(
            300s); // the user signs in after 20 seconds and reads the consent page for a long time
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QCOMPARE(outcome(attempt.result.result()), u"ok"_s);
        QCOMPARE(attempt.flow->reauthentication(), Reauthentication::Confirmed);
    }

    void reauthenticationDoesNotDependOnOurClock() {
        world_->clock.advance(50s); // not noticed: the responses have no Date
        SignInAttempt attempt(*world_, prompting(Prompt::LoginPreferred));
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QCOMPARE(outcome(attempt.result.result()), u"ok"_s);
        QCOMPARE(attempt.flow->reauthentication(), Reauthentication::Confirmed);
    }

    void reportsTheTakenPortWhileItWaits() {
        world_->listeners.configuredPortIsFree = false;
        SignInAttempt attempt(*world_);
        QVERIFY(!attempt.flow->browserWait());
        QVERIFY(attempt.startAndWait());
        QCOMPARE(attempt.flow->browserWait()->takenPort,
                 (TakenPort{27421, TakenPort::Holder::OtherUser}));
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QVERIFY(!attempt.flow->browserWait());
    }

    void reportsNoTakenPortWhenItIsFree() {
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QVERIFY(!attempt.flow->browserWait()->takenPort);
    }

    void reportsNoTakenPortWithoutConfiguredPorts() {
        world_->configuration.redirectPorts = {};
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QVERIFY(!attempt.flow->browserWait()->takenPort);
    }

private:
    std::unique_ptr<FlowWorld> world_;
};

BIFROST_TEST(TestAuthorizationRoundTrip, QCoreApplication)
#include "tst_authorizationroundtrip.moc"
