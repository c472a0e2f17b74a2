// SPDX-License-Identifier: Apache-2.0
// A provider that will not ask the person anew, and a port that is not free.
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

class TestAuthorizationTrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world_ = std::make_unique<FlowWorld>(); }
    void cleanup() { world_.reset(); }

    void goesOnWithoutThePromptInTheSameTab() {
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

    void linksOfTheSecondRequestLeadToIt() {
        SignInAttempt attempt(*world_, prompting(Prompt::LoginPreferred));
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.refusal("login_required"));
        QTRY_COMPARE(world_->listeners.last().sentOn.size(), 1);
        QVERIFY(!attempt.flow->browserUrl().isEmpty());
        QCOMPARE(world_->listeners.last().targets.constLast().url,
                 world_->listeners.last().sentOn.first());
    }

    void answerToTheFirstRequestIsOutOfDateThen() {
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

    void neverAsksAThirdTime() {
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

    void otherwiseARefusalEndsIt_data() {
        QTest::addColumn<Prompt>("prompt");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("who insists") << Prompt::Login << QByteArray("login_required");
        QTest::newRow("no prompt") << Prompt::Default << QByteArray("login_required");
        QTest::newRow("declined") << Prompt::LoginPreferred << QByteArray("access_denied");
        QTest::newRow("another reason")
            << Prompt::LoginPreferred << QByteArray("interaction_required");
    }
    void otherwiseARefusalEndsIt() {
        QFETCH(Prompt, prompt);
        QFETCH(QByteArray, error);
        SignInAttempt attempt(*world_, prompting(prompt));
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.refusal(error));
        QVERIFY(finished(attempt.result));
        QVERIFY(outcome(attempt.result.result()).contains(QString::fromLatin1(error)));
        QVERIFY(world_->listeners.last().sentOn.isEmpty());
    }

    void refusalOfSomebodyElseChangesNothing() {
        SignInAttempt attempt(*world_, prompting(Prompt::LoginPreferred));
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect("error=login_required&state=guessed");
        world_->listeners.last().redirect("error=login_required");
        settle();
        QVERIFY(world_->listeners.last().sentOn.isEmpty());
        QCOMPARE(parameter(world_->oauth.authorizationParameters, u"prompt"_s), u"login"_s);
    }

    void tellsWhetherThePersonWasAsked_data() {
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
        QTest::newRow("no word") << Prompt::LoginPreferred << QJsonValue() << Unconfirmed;
        QTest::newRow("nobody wanted it") << Prompt::Default << QJsonValue(-86400) << NotRequested;
    }
    void tellsWhetherThePersonWasAsked() {
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

    void whoTakesTheirTimeWasAskedAllTheSame() {
        world_->provider.changeIdToken = [&](IdTokenFactory &token) {
            token.withClaim(u"auth_time"_s, world_->provider.now.addSecs(-280).toSecsSinceEpoch());
        };
        SignInAttempt attempt(*world_, prompting(Prompt::LoginPreferred));
        QVERIFY(attempt.startAndWait());
        world_->pass(300s); // signs in after 20 seconds, and reads the consent page for long
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QCOMPARE(outcome(attempt.result.result()), u"ok"_s);
        QCOMPARE(attempt.flow->reauthentication(), Reauthentication::Confirmed);
    }

    void wrongClockOfOursDoesNotMatter() {
        world_->clock.advance(50s); // nobody knows: the provider dates nothing
        SignInAttempt attempt(*world_, prompting(Prompt::LoginPreferred));
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QCOMPARE(outcome(attempt.result.result()), u"ok"_s);
        QCOMPARE(attempt.flow->reauthentication(), Reauthentication::Confirmed);
    }

    void saysWhichPortIsTakenWhileItWaits() {
        world_->listeners.configuredPortIsFree = false;
        SignInAttempt attempt(*world_);
        QVERIFY(!attempt.flow->takenPort());
        QVERIFY(attempt.startAndWait());
        QCOMPARE(attempt.flow->takenPort(), (TakenPort{27421, TakenPort::Holder::OtherUser}));
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result));
        QVERIFY(!attempt.flow->takenPort());
    }

    void freePortIsNoWorthAWord() {
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QVERIFY(!attempt.flow->takenPort());
    }

    void portsThatNobodyConfiguredAreNotTaken() {
        world_->configuration.redirectPorts = {};
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        QVERIFY(!attempt.flow->takenPort());
    }

private:
    std::unique_ptr<FlowWorld> world_;
};

BIFROST_TEST(TestAuthorizationTrip, QCoreApplication)
#include "tst_authorizationtrip.moc"
