// SPDX-License-Identifier: Apache-2.0
// Sessions over several days: a provider outage, a sleeping computer, a clock that jumps.
#include "client/clientprivate.h"
#include "support/flowworld.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Answer = std::function<Result<HttpResponse>()>;
Q_DECLARE_METATYPE(Answer)

class TestLongSessions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        restart();
        QVERIFY(signIn());
    }
    void cleanup() {
        client_.reset();
        world_.reset();
    }

    void survivesADayOfAnOutage_data() {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("offline") << Answer([]() -> Result<HttpResponse> {
            return transportFailure(TransportError::Kind::Offline);
        });
        QTest::newRow("timeouts") << Answer([]() -> Result<HttpResponse> {
            return transportFailure(TransportError::Kind::TimedOut);
        });
        QTest::newRow("500") << Answer([] { return jsonResponse("{}", 500); });
        QTest::newRow("429") << Answer([] { return jsonResponse("{}", 429); });
        QTest::newRow("404") << Answer([] { return jsonResponse("{}", 404); });
        QTest::newRow("captive portal") << Answer([] {
            HttpResponse page = jsonResponse("<html>");
            page.contentType = "text/html";
            return page;
        });
    }
    void survivesADayOfAnOutage() {
        QFETCH(const Answer, answer);
        const QByteArray stored = world_->record();
        world_->provider.tokenAnswer = [&](const Parameters &) { return answer(); };
        for (int quarter = 0; quarter < 96; ++quarter) {
            world_->pass(15min);
            if (quarter % 24 == 23) {
                restart(); // four new starts of the program during the day
                const auto restored = client_->restoreSession();
                QVERIFY(finishedSoon(restored));
            }
            const auto session = client_->freshSession(60s);
            QVERIFY(finishedSoon(session));
            QVERIFY(session.result() || !invalidatesSession(session.result().error()));
            QVERIFY(client_->session());
        }
        QCOMPARE(world_->record(), stored);
        world_->provider.tokenAnswer = {};
        const auto session = client_->freshSession(60s);
        QVERIFY(finished(session));
        QCOMPARE(outcome(session.result()), u"ok"_s);
        QVERIFY(world_->record().contains("refresh-2"));
    }

    void eightHoursOfSleepCostOneRefresh() {
        const qsizetype before = world_->oauth.tokenRequests.size();
        world_->pass(8h);
        QList<QFuture<Result<Session>>> waking;
        for (int caller = 0; caller < 5; ++caller) {
            waking.append(client_->freshSession(60s));
        }
        for (const auto &session : std::as_const(waking)) {
            QVERIFY(finished(session));
            QCOMPARE(accessToken(session.result()), QByteArray("access-2"));
        }
        QCOMPARE(world_->oauth.tokenRequests.size(), before + 1);
    }

    void clockThatJumpsEndsNothing_data() {
        QTest::addColumn<std::chrono::seconds>("jump");
        QTest::newRow("two minutes ahead") << std::chrono::seconds(2min);
        QTest::newRow("two hours ahead") << std::chrono::seconds(2h);
        QTest::newRow("a wrong year ahead") << std::chrono::seconds(24h * 366);
        QTest::newRow("two minutes back") << -std::chrono::seconds(2min);
        QTest::newRow("two hours back") << -std::chrono::seconds(2h);
        QTest::newRow("an empty battery: years back") << -std::chrono::seconds(24h * 3000);
    }
    /// Only the local clock; the provider's time is unknown.
    void clockThatJumpsEndsNothing() {
        QFETCH(const std::chrono::seconds, jump);
        world_->pass(2h);
        world_->clock.advance(jump);
        for (int start = 0; start < 2; ++start) {
            const auto session = client_->freshSession(24h * 4000);
            QVERIFY(finished(session));
            QCOMPARE(outcome(session.result()), u"ok"_s);
            QVERIFY(client_->session());
            restart();
            QVERIFY(finished(client_->restoreSession()));
        }
        world_->clock.set(world_->provider.now); // the clock has been corrected
        const auto session = client_->freshSession(24h * 4000);
        QVERIFY(finished(session));
        QCOMPARE(outcome(session.result()), u"ok"_s);
        QCOMPARE(client_->session()->accessTokenExpiresAt(), world_->clock.now().addSecs(3600));
    }

    void sleepInTheMiddleOfARefreshEndsNothing() {
        world_->pass(2h);
        world_->provider.holdsTokenRequests = true;
        const auto session = client_->freshSession(60s);
        settle();
        world_->pass(8h);
        world_->provider.release();
        QVERIFY(finished(session));
        QCOMPARE(outcome(session.result()), u"ok"_s);
        QCOMPARE(client_->session()->accessTokenExpiresAt(), world_->clock.now().addSecs(3600));
    }

private:
    /// As finished(), but without sleeping, because nothing here depends on real time.
    template<typename T>
    static bool finishedSoon(const QFuture<T> &future) {
        for (int turn = 0; turn < 100 && !future.isFinished(); ++turn) {
            settle();
        }
        return future.isFinished();
    }
    void restart() { client_ = makeClient(world_->unobserved(), world_->settings()); }
    bool signIn() {
        const auto session = client_->signIn({});
        if (!eventually([&] { return client_->activity() == Activity::WaitingForBrowser; })) {
            return false;
        }
        world_->listeners.last().redirect(world_->provider.approval());
        return finished(session) && session.result();
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<Client> client_;
};

BIFROST_TEST(TestLongSessions, QCoreApplication)
#include "tst_longsessions.moc"
