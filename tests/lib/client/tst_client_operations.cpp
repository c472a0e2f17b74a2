// SPDX-License-Identifier: Apache-2.0
#include "client/clientprivate.h"
#include "protocol/formquery.h"
#include "support/flowworld.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QLoggingCategory>
#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClientOperations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        client_ = makeClient(world_->unobserved(), world_->settings());
    }
    void cleanup() {
        client_.reset();
        world_.reset();
    }

    void signsInRestoresRefreshesAndSignsOutOverFakes() {
        QSignalSpy sessions(client_.get(), &Client::sessionChanged);
        QSignalSpy activities(client_.get(), &Client::activityChanged);
        QVERIFY(signIn());
        QCOMPARE(sessions.count(), 1);
        QCOMPARE(walk(activities), (QList{Activity::ContactingProvider, Activity::WaitingForBrowser,
                                          Activity::CompletingSignIn, Activity::Idle}));

        restart();
        const auto restored = client_->restoreSession();
        QCOMPARE(client_->activity(), Activity::RestoringSession);
        QVERIFY(finished(restored));
        QCOMPARE((*restored.result())->subject(), IdTokenFactory::subject);
        QCOMPARE(client_->activity(), Activity::Idle);

        world_->pass(2h);
        const auto fresh = client_->freshSession(60s);
        QCOMPARE(client_->activity(), Activity::Refreshing);
        QVERIFY(finished(fresh));
        QCOMPARE(accessToken(fresh.result()), QByteArray("access-2"));

        QSignalSpy last(client_.get(), &Client::activityChanged);
        const auto receipt = signOut();
        QVERIFY(receipt);
        QVERIFY(receipt->done(SignOutReceipt::Step::BrowserReturned));
        QCOMPARE(walk(last), (QList{Activity::SigningOut, Activity::WaitingForSignOut,
                                    Activity::SigningOut, Activity::Idle}));
        QVERIFY(!client_->session());
        QVERIFY(world_->keychain.entries.isEmpty());

        restart();
        const auto nobody = client_->restoreSession();
        QVERIFY(finished(nobody));
        QVERIFY(nobody.result() && !*nobody.result());
    }

    void onlyOperationsOfTheUserAllowQuestions() {
        const int &allowed = world_->keychain.questionsAllowed;
        QVERIFY(signIn());
        QCOMPARE(allowed, 1);
        world_->pass(2h);
        QVERIFY(finished(client_->freshSession(60s)));
        QCOMPARE(allowed, 1);
        QVERIFY(finished(client_->storeAgain()) && finished(client_->restoreSession()));
        QVERIFY(signOut());
        QCOMPARE(allowed, 4);
    }

    void secondOperationIsBusy() {
        const auto first = client_->signIn({});
        const auto second = client_->signIn({});
        const auto third = client_->signOut(SignOutScope::LocalOnly);
        for (const auto &busy : {outcome(second.result()), outcome(third.result())}) {
            QVERIFY2(busy.contains("Busy"_L1), qPrintable(busy));
        }
        client_->cancel();
        QVERIFY(first.isFinished());
        QVERIFY(signIn());
        const auto out = client_->signOut(SignOutScope::LocalOnly);
        QVERIFY(outcome(client_->signIn({}).result()).contains("Busy"_L1));
        QVERIFY(finished(out));
        QVERIFY(signIn());
    }

    void newSignInMayBeginInTheAnswerToTheLast() {
        QFuture<Result<Session>> second;
        auto first = client_->signIn({}).then(
            [&](const Result<Session> &) { second = client_->signIn({}); });
        client_->cancel();
        QVERIFY(!second.isFinished());
        QVERIFY(waitFor(Activity::WaitingForBrowser));
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(second));
        QVERIFY(second.result());
    }

    void mayBeDestroyedInTheAnswerToASignIn() {
        bool called = false;
        auto last = client_->signIn({}).then([&](const Result<Session> &) {
            client_.reset();
            called = true;
        });
        QVERIFY(waitFor(Activity::WaitingForBrowser));
        world_->listeners.last().redirect(world_->provider.approval());
        QTRY_VERIFY(called);
        settle();
    }

    void mayBeDestroyedInTheAnswerToACancel() {
        bool called = false;
        auto last = client_->signIn({}).then([&](const Result<Session> &) {
            client_.reset();
            called = true;
        });
        client_->cancel();
        QVERIFY(called);
        settle();
    }

    void mayBeDestroyedInTheAnswerToASignOut() {
        QVERIFY(signIn());
        bool called = false;
        auto last =
            client_->signOut(SignOutScope::LocalOnly).then([&](const Result<SignOutReceipt> &) {
                client_.reset();
                called = true;
            });
        QTRY_VERIFY(called);
        settle();
    }

    void mayBeDestroyedInTheAnswerToARefresh() {
        QVERIFY(signIn());
        world_->pass(2h);
        bool called = false;
        auto last = client_->freshSession(60s).then([&](const Result<Session> &) {
            client_.reset();
            called = true;
        });
        QTRY_VERIFY(called);
        settle();
    }

    void destroyedClientRunsNoContinuation() {
        bool called = false;
        auto signIn = client_->signIn({}).then([&](const Result<Session> &) { called = true; });
        auto restored = client_->restoreSession().then(
            [&](const Result<std::optional<Session>> &) { called = true; });
        client_.reset();
        QVERIFY(signIn.isFinished() && restored.isFinished());
        QVERIFY(!called);
    }

    void cancelWithinASignalIsSafe_data() {
        QTest::addColumn<Activity>("when");
        QTest::addColumn<bool>("signsOut");
        QTest::newRow("discovery") << Activity::ContactingProvider << false;
        QTest::newRow("browser") << Activity::WaitingForBrowser << false;
        QTest::newRow("completing") << Activity::CompletingSignIn << false;
        QTest::newRow("signing out") << Activity::SigningOut << true;
        QTest::newRow("browser, signing out") << Activity::WaitingForSignOut << true;
    }
    void cancelWithinASignalIsSafe() {
        QFETCH(Activity, when);
        QFETCH(bool, signsOut);
        if (signsOut) {
            QVERIFY(signIn());
        }
        connect(client_.get(), &Client::activityChanged, this, [&](Activity activity) {
            if (activity == when) {
                client_->cancel();
            }
        });
        if (signsOut) {
            const auto out = client_->signOut(SignOutScope::LocalAndProvider);
            QVERIFY(finished(out));
            QVERIFY(out.result());
        } else {
            const auto in = client_->signIn({});
            settle();
            if (when == Activity::CompletingSignIn) {
                world_->listeners.last().redirect(world_->provider.approval());
            }
            QVERIFY(finished(in));
            QVERIFY(isCanceled(in.result().error()));
        }
        settle();
        QVERIFY(!client_->session());
        QVERIFY(!world_->stored().contains(u"session"_s));
        QCOMPARE(client_->activity(), Activity::Idle);
    }

    void signOutWithoutAnAnswerIsFinishedByTheNextRun() {
        QVERIFY(signIn());
        QVERIFY(signOutWithoutAnAnswer());
        QVERIFY(!world_->stored().contains(u"session"_s));
        restart();
        QVERIFY(!client_->hasUnfinishedSignOut()); // not yet known
        QVERIFY(finished(client_->restoreSession()));
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
        QVERIFY(!client_->hasUnfinishedSignOut());
    }

    void signOutWithoutAnAnswerIsFinishedAfterTheNextSignIn() {
        QVERIFY(signIn());
        QVERIFY(signOutWithoutAnAnswer());
        QVERIFY(signIn());
        QTRY_VERIFY(!client_->hasUnfinishedSignOut());
        QTRY_COMPARE(world_->stored(), QStringList{u"session"_s});
    }

    void signOutUnderWayIsNotYetUnfinished() {
        QVERIFY(signIn());
        QList<bool> told;
        connect(client_.get(), &Client::unfinishedSignOutChanged, this,
                [&] { told += client_->hasUnfinishedSignOut(); });
        QVERIFY(signOut());
        QVERIFY(!told.contains(true));
    }

    void askingForTokensWithinASignalRefreshesOnce() {
        QVERIFY(signIn());
        world_->pass(2h);
        QList<QFuture<Result<Session>>> asked;
        connect(client_.get(), &Client::activityChanged, this,
                [&] { asked += client_->freshSession(60s); });
        asked += client_->freshSession(60s);
        settle();
        QVERIFY(asked.size() > 1);
        for (const auto &fresh : std::as_const(asked)) {
            QVERIFY(finished(fresh));
            QCOMPARE(accessToken(fresh.result()), QByteArray("access-2"));
        }
        QCOMPARE(world_->oauth.tokenRequests.size(), 2); // the sign-in's and one refresh
    }

    void signOutStopsARefreshUnderWay() {
        QVERIFY(signIn());
        world_->pass(2h);
        world_->provider.holdsTokenRequests = true;
        const auto fresh = client_->freshSession(60s);
        settle();
        const auto out = client_->signOut(SignOutScope::LocalOnly);
        world_->provider.release();
        QVERIFY(finished(fresh) && finished(out));
        settle();
        QVERIFY(!client_->session());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void refreshAskedForWhileANewSessionIsStoredGetsThatOne() {
        QVERIFY(signIn());
        world_->pass(2h);
        const auto again = client_->signIn({});
        QVERIFY(waitFor(Activity::WaitingForBrowser));
        world_->secrets.holding = true;
        world_->listeners.last().redirect(world_->provider.approval());
        QTRY_VERIFY(world_->secrets.isHolding());
        const auto fresh = client_->freshSession(60s);
        settle();
        QVERIFY(!fresh.isFinished());
        world_->secrets.release();
        QVERIFY(finished(again) && finished(fresh));
        QCOMPARE(accessToken(fresh.result()), QByteArray("access-2"));
        QCOMPARE(world_->oauth.tokenRequests.size(), 2);
    }

    void preparedSignInOpensTheBrowserWithoutNetwork() {
        QVERIFY(finished(client_->prepare()));
        world_->http.requests.clear();
        const auto signIn = client_->signIn({});
        QVERIFY(waitFor(Activity::WaitingForBrowser));
        QCOMPARE(world_->http.countOf(FakeProvider::metadataPath()), 0);
        QVERIFY(!client_->browserUrl().isEmpty());
        client_->cancel();
        QVERIFY(client_->browserUrl().isEmpty());
    }

    void contestedLinkIsForgottenWithTheAttempt() {
        const auto signIn = client_->signIn({});
        QVERIFY(waitFor(Activity::WaitingForBrowser));
        settle();
        QSignalSpy told(client_.get(), &Client::browserWaitChanged);
        world_->listeners.last().contest();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(client_->browserWait()->isLinkContested);
        client_->cancel();
        QVERIFY(!client_->browserWait());
        QVERIFY(finished(signIn));
    }

    void preparationReportsWhatIsWrong() {
        world_->provider.metadata.remove(u"issuer"_s);
        const auto prepared = client_->prepare();
        QVERIFY(finished(prepared));
        QCOMPARE(outcome(prepared.result()), u"MetadataIssuerMatches"_s);
        QCOMPARE(client_->activity(), Activity::Idle);
    }

    void nothingPendingMakesTheseHarmless() {
        client_->cancel();
        QVERIFY(client_->browserUrl().isEmpty());
        QVERIFY(isCanceled(client_->openBrowserAgain().result().error()));
        QVERIFY(client_->storeAgain().result());
        const auto out = client_->signOut(SignOutScope::LocalAndProvider).result();
        QCOMPARE(errorAs<SessionError>(out)->kind, SessionError::Kind::SignedOut);
    }

    void noSecretIsLogged() {
        QLoggingCategory::setFilterRules(u"bifrost.*=true"_s);
        static QString log;
        log.clear();
        const auto handler =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
                log += text + u'\n';
            });
        const bool signedIn = signIn();
        world_->listeners.configuredPortIsFree = false;
        const auto out = signOut();
        world_->provider.tokenAnswer = [](const Parameters &) { return oauthError("x", 500); };
        const bool again = signIn();
        qInstallMessageHandler(handler);
        QLoggingCategory::setFilterRules({});
        QVERIFY(signedIn && out && !again);
        QVERIFY(!log.isEmpty());
        const QStringList secrets{
            parameter(world_->oauth.authorizationParameters, u"state"_s),
            parameter(world_->oauth.authorizationParameters, u"nonce"_s),
            parameter(world_->oauth.tokenRequests.constLast(), u"code_verifier"_s),
            QString::fromLatin1(IdTokenFactory::code),
            u"access-1"_s,
            u"refresh-1"_s,
            u"eyJ"_s};
        for (const QString &secret : secrets) {
            QVERIFY2(!log.contains(secret), qPrintable(secret));
        }
    }

private:
    bool waitFor(Activity activity) {
        return eventually([&] { return client_->activity() == activity; });
    }
    bool signIn() {
        const auto signedIn = client_->signIn({});
        if (!waitFor(Activity::WaitingForBrowser)) {
            return false;
        }
        world_->listeners.last().redirect(world_->provider.approval());
        return finished(signedIn) && signedIn.result();
    }
    Result<SignOutReceipt> signOut() {
        const auto out = client_->signOut(SignOutScope::LocalAndProvider);
        if (!eventually([&] {
                return out.isFinished() || client_->activity() == Activity::WaitingForSignOut;
            })) {
            return failure(SessionError{});
        }
        const Parameters form = world_->listeners.last().targets.constLast().form;
        world_->listeners.last().redirect(
            "state=" + findParameter(form, u"state"_s).value_or(QString()).toLatin1());
        return finished(out) ? out.result() : Result<SignOutReceipt>(failure(SessionError{}));
    }
    /// The revocation endpoint is out of order during this sign-out only.
    bool signOutWithoutAnAnswer() {
        auto &answer = world_->http.answers[FakeProvider::revocationPath()];
        const auto usual = std::exchange(answer, [](const HttpRequest &) -> Result<HttpResponse> {
            return transportFailure(TransportError::Kind::TimedOut);
        });
        const auto receipt = signOut();
        answer = usual;
        return receipt && client_->hasUnfinishedSignOut() &&
               receipt->entry(SignOutReceipt::Step::RefreshTokenRevoked).reason ==
                   SignOutReceipt::Reason::FinishedLater;
    }
    void restart() { client_ = makeClient(world_->unobserved(), world_->settings()); }
    static QList<Activity> walk(const QSignalSpy &spy) {
        QList<Activity> activities;
        for (const QList<QVariant> &signal : spy) {
            activities += signal.constFirst().value<Activity>();
        }
        return activities;
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<Client> client_;
};

BIFROST_TEST(TestClientOperations, QCoreApplication)
#include "tst_client_operations.moc"
