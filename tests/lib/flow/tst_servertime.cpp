// SPDX-License-Identifier: Apache-2.0
#include "flow/refresh/tokenrefresher.h"
#include "flow/servertime.h"
#include "signin/signinattempt.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

using Change = std::function<void(HttpResponse &)>;
Q_DECLARE_METATYPE(Change)

class TestServerTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world_ = std::make_unique<FlowWorld>(); }

    void knowsNothingAtFirst() {
        QVERIFY(!time().skew());
        QCOMPARE(time().now(), world_->clock.now());
    }

    void reportsTheDifferenceOfTheClocks_data() {
        QTest::addColumn<int>("providerAhead");
        QTest::newRow("slow") << 420;
        QTest::newRow("fast") << -420;
        QTest::newRow("a time zone wrong") << 14 * 3600;
    }
    void reportsTheDifferenceOfTheClocks() {
        QFETCH(int, providerAhead);
        observe(seconds{providerAhead});
        QVERIFY(time().skew());
        // A Date names a second, not a moment.
        QVERIFY(std::chrono::abs(*time().skew() + seconds{providerAhead}) <= 1s);
        QVERIFY(qAbs(world_->clock.now().addSecs(providerAhead).secsTo(time().now())) <= 1);
    }

    void smallDifferencesCountAsNone() {
        for (const int difference : {0, 1, 59, -1, -59}) {
            observe(seconds{difference});
            QVERIFY(!time().skew());
            QCOMPARE(time().now(), world_->clock.now());
        }
        observe(62s);
        QVERIFY(time().skew());
    }

    void slowAnswersAreNoDifference() {
        const QDateTime sentAt = world_->clock.now();
        world_->clock.advance(90s); // a very long way there, or back
        for (const int madeAfter : {0, 45, 90}) {
            time().observe(answer(sentAt.addSecs(madeAfter)), sentAt);
            QVERIFY(!time().skew());
        }
        time().observe(answer(sentAt.addSecs(45 + 600)), sentAt);
        QVERIFY(std::chrono::abs(*time().skew() + 600s) <= 1s); // half way, at a guess
    }

    void answersThatSayNothing_data() {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) {
            QTest::newRow(name) << change;
        };
        row("no Date", [](HttpResponse &r) { r.date.reset(); });
        row("kept by a cache", [](HttpResponse &r) { r.isFromCache = true; });
        row("not over TLS", [](HttpResponse &r) { r.url = QUrl(u"http://op.example.com/"_s); });
        row("no address", [](HttpResponse &r) { r.url = QUrl(); });
    }
    void answersThatSayNothing() {
        QFETCH(Change, change);
        HttpResponse response = answer(world_->clock.now().addSecs(420));
        change(response);
        time().observe(response, world_->clock.now());
        QVERIFY(!time().skew());
    }

    void ignoresAResponseIfTheClockWasSetBack() {
        const QDateTime sentAt = world_->clock.now();
        world_->clock.set(sentAt.addSecs(-600));
        time().observe(answer(sentAt), sentAt);
        QVERIFY(!time().skew());
    }

    void latestAnswerCounts() {
        QSignalSpy changed(&time(), &ServerTime::skewChanged);
        observe(420s);
        observe(420s);
        QCOMPARE(changed.size(), 1);
        observe(-420s);
        QCOMPARE(changed.size(), 2);
        world_->clock.advance(-420s); // the clock was put right
        observe(0s);
        QCOMPARE(changed.size(), 3);
        QVERIFY(!time().skew());
    }

    void isFollowedForADayAtMost() {
        observe(24h - 2s);
        QVERIFY(world_->clock.now().secsTo(time().now()) > qint64{23} * 3600);
        observe(24h + 2s);
        QCOMPARE(time().now(), world_->clock.now());
        QVERIFY(*time().skew() < -24h); // but told
    }

    void signInSucceedsWithAWrongClock_data() {
        QTest::addColumn<int>("providerAhead");
        QTest::addColumn<bool>("datesAnswers");
        QTest::addColumn<QString>("expected");
        QTest::newRow("slow") << 420 << true << u"ok"_s;
        QTest::newRow("fast") << -2 * 3600 << true << u"ok"_s;
        QTest::newRow("slow, and nobody says so")
            << 420 << false << u"IdTokenIssuedAtIsPlausible"_s;
        QTest::newRow("fast, and nobody says so") << -2 * 3600 << false << u"IdTokenIsNotExpired"_s;
        QTest::newRow("days slow") << 3 * 86400 << true << u"IdTokenIssuedAtIsPlausible"_s;
    }
    void signInSucceedsWithAWrongClock() {
        QFETCH(int, providerAhead);
        QFETCH(bool, datesAnswers);
        QFETCH(QString, expected);
        setProviderAhead(providerAhead);
        world_->provider.datesAnswers = datesAnswers;
        const auto session = signInWith(*world_);
        if (expected != u"ok"_s) {
            QVERIFY2(outcome(session).contains(expected), qPrintable(outcome(session)));
            return;
        }
        QVERIFY2(session, qPrintable(outcome(session)));
        // By our clock, with which it will be compared.
        QCOMPARE(session->accessTokenExpiresAt(), world_->clock.now().addSecs(3600));
    }

    void refreshSucceedsWithAWrongClock() {
        SignInAttempt attempt(*world_);
        QVERIFY(attempt.startAndWait());
        world_->listeners.last().redirect(world_->provider.approval());
        QVERIFY(finished(attempt.result) && attempt.result.result());
        world_->clock.advance(2h);
        setProviderAhead(-600); // our clock was set forward meanwhile
        world_->provider.datesAnswers = true;
        TokenRefresher refresher(world_->seams(), world_->settings(), attempt.discovery,
                                 attempt.current, attempt.unfinished);
        const auto fresh = refresher.freshSession(60s);
        QVERIFY(finished(fresh));
        QCOMPARE(accessToken(fresh.result()), QByteArray("access-2"));
        QCOMPARE(fresh.result()->accessTokenExpiresAt(), world_->clock.now().addSecs(3600));
        QVERIFY(*time().skew() > 9min);
    }

    void observersPassFailuresOn() {
        const auto sent = world_->seams().http.send({});
        QVERIFY(finished(sent));
        QCOMPARE(sent.result()->status, 404);
        world_->http.answers[QString()] = [](const HttpRequest &) -> Result<HttpResponse> {
            return transportFailure(TransportError::Kind::Offline);
        };
        const auto failed = world_->seams().http.send({});
        QVERIFY(finished(failed));
        QVERIFY(errorAs<TransportError>(failed.result()));
    }

private:
    ServerTime &time() { return world_->seams().serverTime; }
    static HttpResponse answer(const QDateTime &date) {
        HttpResponse response;
        response.url = QUrl(IdTokenFactory::issuer);
        response.date = date;
        return response;
    }
    void observe(seconds providerAhead) {
        time().observe(answer(world_->clock.now().addSecs(providerAhead.count())),
                       world_->clock.now());
    }
    void setProviderAhead(int ahead) { world_->provider.now = world_->clock.now().addSecs(ahead); }

    std::unique_ptr<FlowWorld> world_;
};

BIFROST_TEST(TestServerTime, QCoreApplication)
#include "tst_servertime.moc"
