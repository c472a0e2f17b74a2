// SPDX-License-Identifier: Apache-2.0
#include "flow/browser/browserroundtrip.h"
#include "support/flowworld.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const BrowserRequest request{QUrl(u"https://op.example.com/authorize?state=s"_s), {}};
const BrowserRequest other{QUrl(u"https://op.example.com/logout"_s), {{u"a"_s, u"b"_s}}};

/// Accepts 'yes', 'no' and 'wait', follows up on 'next', and treats everything else as foreign.
Reception<QByteArray> receive(const QByteArray &query) {
    if (query == "yes") {
        return AcceptedRedirect<QByteArray>{query, BrowserOutcome::SignedOut};
    }
    if (query == "wait") {
        return AcceptedRedirect<QByteArray>{query};
    }
    if (query == "no") {
        OAuthErrorResponse error;
        error.error = u"access_denied"_s;
        return AcceptedRedirect<QByteArray>{failure(error), BrowserOutcome::Declined};
    }
    if (query == "next") {
        return FollowUpRequest{other};
    }
    if (query == "stateless") {
        return ForeignRedirect{{.reason = UnmatchedResponse::Reason::WithoutState}};
    }
    return ForeignRedirect();
}

} // namespace

class TestBrowserRoundTrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        owner_ = std::make_unique<QObject>();
        browser_ = listen();
        QVERIFY(browser_);
    }
    void cleanup() {
        browser_.reset();
        owner_.reset();
        world_.reset();
    }

    void waitsForNothingBeforeItBegins() {
        QCOMPARE(browser_->redirectUri(), QUrl(u"http://127.0.0.1:27421/callback"_s));
        QVERIFY(browser_->isOnConfiguredPort());
        QVERIFY(!browser_->isWaiting());
        QVERIFY(browser_->startUri().isEmpty());
        QVERIFY(isCanceled(browser_->openAgain().result().error()));
        QVERIFY(world_->userAgent.opened.isEmpty());
    }

    void opensTheBrowserAtAStartUri() {
        const auto result = await();
        QVERIFY(browser_->isWaiting());
        QCOMPARE(world_->userAgent.opened.size(), 1);
        QCOMPARE(world_->userAgent.opened.constFirst().host(), u"127.0.0.1"_s);
        QCOMPARE(listener().targets.constFirst().url, request.url);
        QTRY_VERIFY(browser_->hasOpened());
        QVERIFY(!result.isFinished());
    }

    void finishesWithTheAcceptedRedirect() {
        const auto result = await();
        const quint64 tab = listener().redirect("yes");
        QVERIFY(finished(result));
        QCOMPARE(*result.result(), QByteArray("yes"));
        QCOMPARE(listener().answers[tab], BrowserOutcome::SignedOut);
        QVERIFY(listener().startsAreRetired);
        QVERIFY(listener().closed);
        QVERIFY(!browser_->isWaiting());
        QTRY_VERIFY(listener().destroyed);
    }

    void finishesWithTheErrorInTheAcceptedRedirect() {
        const auto result = await();
        const quint64 tab = listener().redirect("no");
        QVERIFY(finished(result));
        QVERIFY(outcome(result.result()).contains("access_denied"_L1));
        QCOMPARE(listener().answers[tab], BrowserOutcome::Declined);
    }

    void keepsTheTabUntilItIsConcluded() {
        const auto result = await();
        const quint64 tab = listener().redirect("wait");
        const quint64 late = listener().redirect("yes");
        QVERIFY(finished(result));
        settle();
        QVERIFY(!listener().answers.contains(tab));
        QVERIFY(!listener().closed);
        browser_->conclude(BrowserOutcome::SignedIn);
        QCOMPARE(listener().answers[tab], BrowserOutcome::SignedIn);
        QCOMPARE(listener().answers[late], BrowserOutcome::OutOfDate);
        QVERIFY(listener().closed);
    }

    void foreignRedirectsDoNotEndTheWait() {
        const auto result = await();
        const quint64 foreign = listener().redirect("foreign");
        settle();
        QVERIFY(!result.isFinished());
        QVERIFY(!listener().startsAreRetired);
        QCOMPARE(listener().answers[foreign], BrowserOutcome::OutOfDate);
        listener().redirect("yes");
        QVERIFY(finished(result) && result.result());
    }

    void reportsRedirectsThatCannotBeMatched() {
        const auto result = await();
        QList<UnmatchedResponse> reported;
        connect(browser_.get(), &BrowserRoundTrip::waitChanged, this, [&] {
            if (const auto &response = browser_->wait().unmatchedResponse) {
                reported.append(*response);
            }
        });
        const quint64 stateless = listener().redirect("stateless");
        listener().requests.append({"yes", ++listener().lastId, RedirectHost::Localhost});
        const quint64 elsewhere = listener().lastId;
        listener().handOver();
        QTRY_COMPARE(reported.size(), 2);
        using Reason = UnmatchedResponse::Reason;
        QCOMPARE(reported[0].reason, Reason::WithoutState);
        QCOMPARE(listener().answers[stateless], BrowserOutcome::Unmatched);
        QCOMPARE(reported[1],
                 (UnmatchedResponse{.reason = Reason::OtherHost, .host = RedirectHost::Localhost}));
        QCOMPARE(listener().answers[elsewhere], BrowserOutcome::OtherHost);
        QVERIFY(!result.isFinished());
    }

    void mayBeDestroyedByAReceiverOfItsSignal() {
        const auto result = await();
        settle();
        connect(browser_.get(), &BrowserRoundTrip::waitChanged, this, [this] { browser_.reset(); });
        listener().requests.append({"stateless", ++listener().lastId});
        listener().redirect("yes");
        QTRY_VERIFY(!browser_);
        settle();
        QVERIFY(result.isCanceled());
    }

    void followUpRequestTakesTheSameTab() {
        const auto result = await();
        const quint64 tab = listener().redirect("next");
        QTRY_COMPARE(listener().sentOn.value(tab), other.url);
        QVERIFY(listener().startsAreRetired);
        QVERIFY(!result.isFinished());
        QVERIFY(!browser_->startUri().isEmpty());
        QCOMPARE(listener().targets.constLast().url, other.url);
        QCOMPARE(world_->userAgent.opened.size(), 1);
    }

    void browserMayReturnBeforeItIsReportedOpen() {
        world_->userAgent.neverFinishes = true;
        const auto result = await();
        listener().redirect("yes");
        QVERIFY(finished(result) && result.result());
        QVERIFY(!browser_->hasOpened());
    }

    void timesOut() {
        const auto result = await(0ms);
        QVERIFY(finished(result));
        QVERIFY(outcome(result.result()).contains("TimedOut"_L1));
        QVERIFY(listener().closed);
        QVERIFY(!browser_->isWaiting());
    }

    void failsWithoutABrowser() {
        world_->userAgent.error = UserAgentError{UserAgentError::Kind::NoBrowser, {}};
        const auto result = await();
        QVERIFY(finished(result));
        QVERIFY(outcome(result.result()).contains("NoBrowser"_L1));
        QVERIFY(listener().closed);
    }

    void failureToOpenAgainDoesNotEndTheWait() {
        const auto result = await();
        world_->userAgent.error = UserAgentError{UserAgentError::Kind::NoBrowser, {}};
        QVERIFY(!browser_->openAgain().result());
        settle();
        QVERIFY(browser_->isWaiting());
        QCOMPARE(world_->userAgent.opened.size(), 2);
        QVERIFY(world_->userAgent.opened[0] != world_->userAgent.opened[1]);
    }

    void stopsOnce() {
        const auto result = await();
        browser_->stop();
        browser_->stop();
        QVERIFY(result.isFinished() && isCanceled(result.result().error()));
        QVERIFY(listener().closed);
        QVERIFY(browser_->startUri().isEmpty());
    }

    void replacedRequestIsWhereStartUrisLead() {
        const auto result = await();
        browser_->replaceRequest(other, 1h);
        QVERIFY(browser_->openAgain().result());
        QCOMPARE(listener().targets.constFirst().form, request.form);
        QCOMPARE(listener().targets.constLast().form, other.form);
        listener().redirect("yes");
        QVERIFY(finished(result) && result.result());
        browser_->replaceRequest(request, 0ms); // no effect any more
        QVERIFY(browser_->startUri().isEmpty());
    }

    void reportsAContestedLinkWhileItWaits() {
        const auto result = await();
        settle();
        QSignalSpy told(browser_.get(), &BrowserRoundTrip::waitChanged);
        QVERIFY(!browser_->wait().isLinkContested);
        listener().contest();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(browser_->wait().isLinkContested);
    }

    void contestAfterTheReturnIsNotReported() {
        const auto result = await();
        listener().redirect("wait");
        QVERIFY(finished(result));
        listener().contest();
        settle();
        QVERIFY(!browser_->wait().isLinkContested);
    }

    void reportsHowFarTheBrowserHasCome() {
        using Progress = BrowserWait::Progress;
        QCOMPARE(browser_->wait().progress, Progress::Opening);
        const auto result = await();
        QTRY_COMPARE(browser_->wait().progress, Progress::Opened);
        QSignalSpy told(browser_.get(), &BrowserRoundTrip::waitChanged);
        listener().visit();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(browser_->wait().progress, Progress::PageLoaded);
        QVERIFY(finished(browser_->openAgain()));
        settle();
        QCOMPARE(browser_->wait().progress, Progress::PageLoaded);
    }

    void reportsABrowserThatCrashesUntilThereIsAnotherOne() {
        const auto result = await();
        QTRY_VERIFY(browser_->hasOpened());
        QVERIFY(!browser_->wait().browserProblem);
        world_->userAgent.crash();
        QTRY_VERIFY(browser_->wait().browserProblem);
        QVERIFY(browser_->isWaiting());
        QVERIFY(finished(browser_->openAgain()));
        QTRY_VERIFY(!browser_->wait().browserProblem);
    }

    void waitsWithoutABrowserIfItShall() {
        world_->userAgent.error = UserAgentError{UserAgentError::Kind::NoBrowser, {}};
        const auto result = await(1h, WithoutBrowser::Waits);
        QTRY_VERIFY(browser_->wait().browserProblem);
        QVERIFY(browser_->isWaiting());
        QVERIFY(!browser_->hasOpened());
        listener().redirect("yes"); // from a copied link
        QVERIFY(finished(result) && result.result());
    }

    void opensNoBrowserIfItShallNot() {
        const auto result = await(1h, WithoutBrowser::Always);
        settle();
        QVERIFY(browser_->isWaiting());
        QVERIFY(world_->userAgent.opened.isEmpty());
        QCOMPARE(browser_->wait().progress, BrowserWait::Progress::None);
        QVERIFY(browser_->startUri().isValid());
        listener().visit(); // from the address that was shown
        QTRY_COMPARE(browser_->wait().progress, BrowserWait::Progress::PageLoaded);
        listener().redirect("yes");
        QVERIFY(finished(result) && result.result());
    }

    void takesAnAddressThatIsEnteredByHand() {
        const auto result = await();
        const QString base = browser_->redirectUri().toString();
        QVERIFY(!browser_->enter(u"http://127.0.0.1:27421/other?yes"_s));
        QVERIFY(!browser_->enter(base + u"?foreign"_s));
        QVERIFY(!browser_->enter(base));
        settle();
        QVERIFY(browser_->isWaiting());
        QVERIFY(!listener().startsAreRetired);
        QVERIFY(browser_->enter(base + u"?yes"_s));
        QVERIFY(finished(result) && result.result());
        QVERIFY(listener().startsAreRetired);
        QVERIFY(isCanceled(browser_->enter(base + u"?yes"_s).error()));
    }

    void saysThatAnEnteredAddressLedToAnotherRequest() {
        const auto result = await();
        const auto entered = browser_->enter(browser_->redirectUri().toString() + u"?next"_s);
        QVERIFY(!entered);
        QVERIFY(browser_->isWaiting());
        QCOMPARE(browser_->requestAddress().result(), other.url);
    }

    void waitsLongerIfItIsExtended() {
        const auto result = await(1h);
        const QDateTime before = browser_->wait().until;
        browser_->extend(1min);
        QCOMPARE(browser_->wait().until, before);
        browser_->extend(2h);
        QVERIFY(browser_->wait().until > before);
    }

    void sendFinishesWhenTheBrowserIsOpen() {
        const auto sent = browser_->send(other, 1h);
        QVERIFY(browser_->isWaiting());
        QVERIFY(finished(sent) && sent.result());
        QVERIFY(!browser_->isWaiting());
        settle();
        QVERIFY(!listener().closed); // the browser has yet to fetch the start URI
        owner_.reset();
        QVERIFY(listener().destroyed);
    }

    void sendFailsWithoutABrowser() {
        world_->userAgent.error = UserAgentError{UserAgentError::Kind::NoBrowser, {}};
        const auto sent = browser_->send(other, 1h);
        QVERIFY(finished(sent));
        QVERIFY(outcome(sent.result()).contains("NoBrowser"_L1));
        QVERIFY(listener().closed);
    }

    void sendCanBeStopped() {
        world_->userAgent.neverFinishes = true;
        const auto sent = browser_->send(other, 1h);
        browser_->stop();
        QVERIFY(sent.isFinished() && isCanceled(sent.result().error()));
        QVERIFY(listener().closed);
    }

    void concludingAbandonsTheWait() {
        const auto result = await();
        browser_->conclude(BrowserOutcome::OutOfDate);
        QVERIFY(result.isCanceled());
        QVERIFY(listener().closed);
        QVERIFY(listener().answers.isEmpty()); // no tab was accepted
    }

    void destructionClosesAtOnce() {
        const auto result = await();
        browser_.reset();
        QVERIFY(result.isCanceled());
        QVERIFY(listener().destroyed);
    }

    void failsWhenNoListenerOpens() {
        world_->listeners.error = UserAgentError{UserAgentError::Kind::ListenerUnavailable, {}};
        QVERIFY(!listen());
    }

private:
    std::shared_ptr<BrowserRoundTrip> listen() {
        const auto opened = BrowserRoundTrip::listen(world_->seams(), {27421}, *owner_, this);
        return finished(opened) ? opened.result().value_or(nullptr) : nullptr;
    }
    QFuture<Result<QByteArray>> await(std::chrono::milliseconds timeout = 1h,
                                      WithoutBrowser withoutBrowser = WithoutBrowser::Fails) {
        return browser_->awaitRedirect<QByteArray>(request, timeout, receive, withoutBrowser);
    }
    [[nodiscard]] ListenerRecord &listener() { return world_->listeners.last(); }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<QObject> owner_;
    std::shared_ptr<BrowserRoundTrip> browser_;
};

BIFROST_TEST(TestBrowserRoundTrip, QCoreApplication)
#include "tst_browserroundtrip.moc"
