// SPDX-License-Identifier: Apache-2.0
#include "signinattempt.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The provider has a device authorization endpoint; codes are polled for once a second.
class TestSignInFlowDevice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        world_->provider.offerDeviceSignIn();
        attempt_ = std::make_unique<SignInAttempt>(*world_);
    }
    void cleanup() {
        attempt_.reset();
        world_.reset();
    }

    void signsInWithoutABrowser() {
        QVERIFY(startWithDevice());
        const auto wait = attempt_->flow->browserWait();
        QCOMPARE(wait->progress, BrowserWait::Progress::None);
        QCOMPARE(wait->deviceAuthorization->userCode, u"WDJB-MJHT"_s);
        QCOMPARE(wait->until, world_->clock.now().addSecs(600));
        QVERIFY(wait->redirectUri.isEmpty());
        QVERIFY(finished(attempt_->result));
        const auto session = attempt_->result.result();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->subject(), IdTokenFactory::subject);
        QCOMPARE(world_->oauth.lastGrant, Grant::DeviceCode);
        const Parameters sent = world_->oauth.tokenRequests.constFirst();
        QCOMPARE(parameter(sent, u"grant_type"_s),
                 u"urn:ietf:params:oauth:grant-type:device_code"_s);
        QCOMPARE(parameter(sent, u"device_code"_s), u"device-code-1"_s);
        QCOMPARE(parameter(sent, u"client_id"_s), IdTokenFactory::clientId);
        QVERIFY(world_->userAgent.opened.isEmpty());
        QVERIFY(world_->listeners.records.isEmpty());
        QCOMPARE(world_->stored(), QStringList{u"session"_s});
    }

    void pollsUntilTheUserHasApproved() {
        answerPollsWith("authorization_pending", 1);
        QVERIFY(startWithDevice());
        QVERIFY(finished(attempt_->result));
        QCOMPARE(outcome(attempt_->result.result()), u"ok"_s);
        QCOMPARE(world_->oauth.tokenRequests.size(), 2);
    }

    void failsWithoutTheEndpoint() {
        world_->provider.metadata.remove("device_authorization_endpoint"_L1);
        attempt_->result = attempt_->flow->startWithDevice();
        QVERIFY(finished(attempt_->result));
        const auto result = attempt_->result.result();
        QVERIFY(errorAs<ValidationError>(result));
        QCOMPARE(errorAs<ValidationError>(result)->rule, Rule::MetadataEndpointIsPresent);
    }

    void needsNoCodeFlow() {
        world_->provider.metadata.insert(
            "grant_types_supported"_L1,
            QJsonArray{u"urn:ietf:params:oauth:grant-type:device_code"_s});
        QVERIFY(startWithDevice());
        QVERIFY(finished(attempt_->result));
        QCOMPARE(outcome(attempt_->result.result()), u"ok"_s);
    }

    void endsWithTheUsersRefusal_data() {
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("declined") << QByteArray("access_denied");
        QTest::newRow("expired") << QByteArray("expired_token");
        QTest::newRow("not allowed") << QByteArray("unauthorized_client");
    }

    void endsWithTheUsersRefusal() {
        QFETCH(const QByteArray, error);
        answerPollsWith(error);
        QVERIFY(startWithDevice());
        QVERIFY(finished(attempt_->result));
        const auto result = attempt_->result.result();
        QVERIFY(errorAs<OAuthErrorResponse>(result));
        QCOMPARE(errorAs<OAuthErrorResponse>(result)->error.toLatin1(), error);
        QCOMPARE(world_->oauth.tokenRequests.size(), 1);
    }

    void stopsWhenTheCodesHaveExpired() {
        world_->provider.deviceAuthorization.insert("expires_in"_L1, 1);
        answerPollsWith("authorization_pending");
        QVERIFY(startWithDevice());
        QVERIFY(finished(attempt_->result));
        QVERIFY(errorAs<OAuthErrorResponse>(attempt_->result.result()));
        QCOMPARE(errorAs<OAuthErrorResponse>(attempt_->result.result())->error, u"expired_token"_s);
    }

    void aClockThatIsSetDoesNotEndIt() {
        answerPollsWith("authorization_pending", 1);
        QVERIFY(startWithDevice());
        world_->clock.advance(48h);
        world_->provider.now = world_->clock.now();
        QVERIFY(finished(attempt_->result));
        QCOMPARE(outcome(attempt_->result.result()), u"ok"_s);
    }

    void rejectsAnIdTokenThatIsInvalid() {
        world_->provider.changeIdToken = [](IdTokenFactory &token) {
            token.withClaim(u"aud"_s, u"another"_s);
        };
        QVERIFY(startWithDevice());
        QVERIFY(finished(attempt_->result));
        QVERIFY(errorAs<ValidationError>(attempt_->result.result()));
        QTRY_COMPARE(revokedTokens(*world_), (QByteArrayList{"refresh-1", "access-1"}));
    }

    void cancelStopsPolling() {
        answerPollsWith("authorization_pending");
        QVERIFY(startWithDevice());
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 1);
        attempt_->flow->cancel();
        QVERIFY(finished(attempt_->result));
        QVERIFY(isCanceled(attempt_->result.result().error()));
        world_->provider.tokenAnswer = nullptr;
        SignInAttempt later(*world_); // whose first poll comes after the next one of the canceled
        later.result = later.flow->startWithDevice();
        QVERIFY(finished(later.result));
        QCOMPARE(world_->oauth.tokenRequests.size(), 2);
    }

    void tokensThatArriveAfterACancelAreRevoked() {
        world_->provider.holdsTokenRequests = true;
        QVERIFY(startWithDevice());
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 1);
        attempt_->flow->cancel();
        QVERIFY(finished(attempt_->result));
        world_->provider.release();
        QTRY_COMPARE(revokedTokens(*world_), (QByteArrayList{"refresh-1", "access-1"}));
        QVERIFY(!attempt_->current.session());
    }

    void browserComesFirst() {
        answerPollsWith("authorization_pending");
        QVERIFY(startWithBoth());
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 1);
        world_->provider.tokenAnswer = {};
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt_->result));
        QCOMPARE(outcome(attempt_->result.result()), u"ok"_s);
        QCOMPARE(world_->oauth.lastGrant, Grant::AuthorizationCode);
        QCOMPARE(world_->oauth.tokenRequests.size(), 2);
    }

    void deviceComesFirst() {
        QVERIFY(startWithBoth());
        QVERIFY(finished(attempt_->result));
        QCOMPARE(outcome(attempt_->result.result()), u"ok"_s);
        QCOMPARE(world_->oauth.lastGrant, Grant::DeviceCode);
        QVERIFY(world_->listeners.last().closed);
    }

    void tokensOfTheSlowerWayAreRevoked() {
        world_->provider.holdsTokenRequests = true;
        QVERIFY(startWithBoth());
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 1); // of the device, without response
        world_->listeners.last().redirect(world_->provider.approval());
        QTRY_COMPARE(world_->oauth.tokenRequests.size(), 2);
        world_->provider.release();
        QVERIFY(finished(attempt_->result));
        QCOMPARE(accessToken(attempt_->result.result()), QByteArray("access-2"));
        QVERIFY(!revokedTokens(*world_).contains("refresh-2"));
    }

    void expiredCodeLeavesItToTheBrowser() {
        answerPollsWith("expired_token");
        QVERIFY(startWithBoth());
        QTRY_VERIFY(attempt_->flow->browserWait()->deviceProblem);
        QVERIFY(!attempt_->flow->browserWait()->deviceAuthorization);
        world_->provider.tokenAnswer = {};
        world_->provider.deviceAuthorization.insert("user_code"_L1, u"SECOND"_s);
        QVERIFY(finished(attempt_->flow->addDevice()));
        QCOMPARE(attempt_->flow->browserWait()->deviceAuthorization->userCode, u"SECOND"_s);
        QVERIFY(!attempt_->flow->browserWait()->deviceProblem);
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt_->result));
        QCOMPARE(outcome(attempt_->result.result()), u"ok"_s);
    }

    void declinedOnTheDeviceEndsBoth() {
        answerPollsWith("access_denied");
        QVERIFY(startWithBoth());
        QVERIFY(finished(attempt_->result));
        QVERIFY(errorAs<OAuthErrorResponse>(attempt_->result.result()));
        QVERIFY(world_->listeners.last().closed);
    }

    void aRefusedCodeDoesNotEndTheSignIn() {
        QVERIFY(attempt_->startAndWait());
        world_->http.answers[FakeProvider::deviceAuthorizationPath()] = [](const HttpRequest &) {
            return oauthError("unauthorized_client");
        };
        const auto added = attempt_->flow->addDevice();
        QVERIFY(finished(added));
        QVERIFY(!added.result());
        QCOMPARE(attempt_->flow->activity(), Activity::WaitingForBrowser);
        QVERIFY(!attempt_->flow->browserWait()->deviceAuthorization);
    }

    void aCodeThatComesAfterTheBrowserIsNotUsed() {
        QVERIFY(attempt_->startAndWait());
        const auto added = attempt_->flow->addDevice();
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt_->result));
        QCOMPARE(outcome(attempt_->result.result()), u"ok"_s);
        QCOMPARE(world_->oauth.tokenRequests.size(), 1);
    }

    void addsNoDeviceUnlessItWaits() {
        QVERIFY(isCanceled(attempt_->flow->addDevice().result().error()));
    }

private:
    bool startWithDevice() {
        attempt_->result = attempt_->flow->startWithDevice();
        return eventually([this] { return attempt_->flow->browserWait().has_value(); });
    }
    bool startWithBoth() {
        if (!attempt_->startAndWait()) {
            return false;
        }
        const auto added = attempt_->flow->addDevice();
        return finished(added) && added.result().has_value();
    }
    /// The first `times` polls, or all.
    void answerPollsWith(const QByteArray &error, int times = 1000) {
        world_->provider.tokenAnswer = [this, error, times](const Parameters &) mutable {
            if (--times == 0) {
                QMetaObject::invokeMethod(
                    this, [this] { world_->provider.tokenAnswer = {}; }, Qt::QueuedConnection);
            }
            return Result<HttpResponse>(oauthError(error));
        };
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<SignInAttempt> attempt_;
};

BIFROST_TEST(TestSignInFlowDevice, QCoreApplication)
#include "tst_signinflow_device.moc"
