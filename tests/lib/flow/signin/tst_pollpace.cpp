// SPDX-License-Identifier: Apache-2.0
#include "flow/signin/pollpace.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace std::chrono_literals;

namespace {

Error oauth(const char *code, std::optional<std::chrono::seconds> retryAfter = {}) {
    OAuthErrorResponse error;
    error.endpoint = OAuthErrorResponse::Endpoint::Token;
    error.error = QString::fromLatin1(code);
    error.httpStatus = retryAfter ? 429 : 400;
    error.retryAfter = retryAfter;
    return error;
}

Error transport(TransportError::Kind kind) {
    TransportError error;
    error.kind = kind;
    return error;
}

} // namespace

class TestPollPace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsOneIntervalWhileTheUserHasNotDecided() {
        PollPace pace(5s);
        QCOMPARE(pace.firstPause(), 5s);
        QCOMPARE(pace.pauseAfter(oauth("authorization_pending")), 5s);
        QCOMPARE(pace.pauseAfter(oauth("authorization_pending")), 5s);
    }

    void slowDownLengthensAllPausesThatFollow() {
        PollPace pace(5s);
        QCOMPARE(pace.pauseAfter(oauth("slow_down")), 10s);
        QCOMPARE(pace.pauseAfter(oauth("authorization_pending")), 10s);
        QCOMPARE(pace.pauseAfter(oauth("slow_down")), 15s);
    }

    void endlessSlowDownStaysBelowTwoMinutes() {
        PollPace pace(5s);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(pace.pauseAfter(oauth("slow_down")) <= 2min);
        }
    }

    void timeoutsDoubleThePauseUntilThereIsAResponse() {
        PollPace pace(5s);
        const Error timeout = transport(TransportError::Kind::TimedOut);
        QCOMPARE(pace.pauseAfter(timeout), 10s);
        QCOMPARE(pace.pauseAfter(timeout), 20s);
        QCOMPARE(pace.pauseAfter(timeout), 40s);
        QCOMPARE(pace.pauseAfter(oauth("authorization_pending")), 5s);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(pace.pauseAfter(timeout) <= 2min);
        }
    }

    void honorsRetryAfterWithinReason() {
        PollPace pace(5s);
        QCOMPARE(pace.pauseAfter(oauth("slow_down", 30s)), 30s);
        QCOMPARE(pace.pauseAfter(oauth("slow_down", 24h)), 2min);
    }

    void pollsAgainOnlyWhenThatMayHelp() {
        QVERIFY(isWorthAnotherPoll(oauth("authorization_pending")));
        QVERIFY(isWorthAnotherPoll(oauth("slow_down")));
        QVERIFY(isWorthAnotherPoll(transport(TransportError::Kind::TimedOut)));
        QVERIFY(isWorthAnotherPoll(transport(TransportError::Kind::Offline)));
        for (const char *code : {"access_denied", "expired_token", "invalid_grant",
                                 "invalid_client", "unauthorized_client", "invalid_request"}) {
            QVERIFY2(!isWorthAnotherPoll(oauth(code)), code);
        }
        QVERIFY(!isWorthAnotherPoll(transport(TransportError::Kind::TlsUntrusted)));
    }
};

BIFROST_TEST(TestPollPace, QCoreApplication)
#include "tst_pollpace.moc"
