// SPDX-License-Identifier: Apache-2.0
// What a sign-in leaves to be known.
#include "support/processfixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;

class TestClientSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        process_ = std::make_unique<ProcessFixture>(*world_);
    }
    void cleanup() {
        process_.reset();
        world_.reset();
    }

    void reauthenticationIsThatOfTheLastSignInThatSucceeded() {
        Client &client = process_->client;
        QCOMPARE(client.reauthentication(), Reauthentication::NotRequested);
        SignInOptions options;
        options.prompt = Prompt::Login;
        const auto signIn = client.signIn(options);
        QTRY_COMPARE(client.activity(), Activity::WaitingForBrowser);
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(signIn));
        QCOMPARE(client.reauthentication(), Reauthentication::Confirmed);
        const auto canceled = client.signIn({});
        client.cancel();
        QVERIFY(finished(canceled));
        QCOMPARE(client.reauthentication(), Reauthentication::Confirmed);
        QVERIFY(process_->signIn());
        QCOMPARE(client.reauthentication(), Reauthentication::NotRequested);
    }

    void takenPortIsForgottenWithTheAttempt() {
        world_->listeners.configuredPortIsFree = false;
        QFuture<Result<Session>> signIn;
        QVERIFY(process_->beginSignIn(signIn));
        QVERIFY(process_->client.browserWait()->takenPort);
        process_->client.cancel();
        QVERIFY(finished(signIn));
        QVERIFY(!process_->client.browserWait());
    }

    void refusesParametersThatTheLibrarySets() {
        SignInOptions options;
        options.additionalParameters = {{QStringLiteral("state"), QStringLiteral("x")}};
        const auto signIn = process_->client.signIn(options);
        QVERIFY(finished(signIn));
        QCOMPARE(std::get<ValidationError>(signIn.result().error()).rule,
                 Rule::AdditionalParametersAreAllowed);
        QVERIFY(world_->listeners.records.isEmpty());
    }

    void refusesDetailsWithoutAType() {
        SignInOptions options;
        options.authorizationDetails = {QStringLiteral("payment")};
        const auto signIn = process_->client.signIn(options);
        QVERIFY(finished(signIn));
        QCOMPARE(std::get<ValidationError>(signIn.result().error()).rule,
                 Rule::AuthorizationDetailsAreTyped);
        QVERIFY(world_->listeners.records.isEmpty());
    }

    void unmatchedResponseIsForgottenWithTheAttempt() {
        Client &client = process_->client;
        QFuture<Result<Session>> signIn;
        QVERIFY(process_->beginSignIn(signIn));
        QVERIFY(client.browserWait()->redirectUri.isValid());
        QVERIFY(client.provider() && !client.provider()->hasOfflineAccess);
        world_->listeners.last().redirect("error=access_denied");
        QTRY_VERIFY(client.browserWait()->unmatchedResponse);
        client.cancel();
        QVERIFY(finished(signIn));
        QVERIFY(!client.browserWait());
    }

private:
    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<ProcessFixture> process_;
};

BIFROST_TEST(TestClientSignIn, QCoreApplication)
#include "tst_client_signin.moc"
