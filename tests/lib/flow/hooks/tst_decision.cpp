// SPDX-License-Identifier: Apache-2.0
#include "../../session/samplesession.h"
#include "core/async.h"
#include "flow/hooks/decision.h"
#include "support/flowworld.h"
#include "support/testroom.h"

#include <stdexcept>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SignInRejection::Kind;

class TestDecision : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsWithoutAFunction() { QVERIFY(verdict({})); }

    void passesTheDecisionOn() {
        QVERIFY(verdict([](const Session &) { return ready(SignInDecision::accept()); }));
        const auto rejected = verdict([](const Session &session) {
            return ready(SignInDecision::reject(u"Not "_s + session.subject()));
        });
        const auto *error = errorAs<SignInRejection>(rejected);
        QVERIFY(error && error->kind == Kind::Rejected);
        QCOMPARE(error->message, u"Not "_s + IdTokenFactory::subject);
        QVERIFY(!toLogString(*error).contains(u"Not"_s)); // may name a person
    }

    void waitsForTheDecision() {
        Deferred<SignInDecision> later;
        const auto pending =
            askDecider([&](const Session &) { return later.future(); }, sampleSession(), 10s, this);
        settle();
        QVERIFY(!pending.isFinished());
        later.finish(SignInDecision::accept());
        QVERIFY(finished(pending));
        QVERIFY(pending.result());
    }

    void failsWhateverTheFunctionDoes_data() {
        QTest::addColumn<SignInDecider>("decider");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const SignInDecider &decider, Kind kind,
                            const QString &detail = {}) {
            QTest::newRow(name) << decider << kind << detail;
        };
        row(
            "throws",
            [](const Session &) -> QFuture<SignInDecision> {
                throw std::runtime_error("no such\ndatabase");
            },
            Kind::Failed, u"no such?database"_s);
        row(
            "throws anything", [](const Session &) -> QFuture<SignInDecision> { throw 7; },
            Kind::Failed, u"an exception of an unknown type"_s);
        row(
            "throws later",
            [](const Session &) {
                return ready(1).then(
                    [](int) -> SignInDecision { throw std::runtime_error("later"); });
            },
            Kind::Failed, u"later"_s);
        row(
            "cancels",
            [](const Session &) {
                QPromise<SignInDecision> promise;
                promise.start();
                return promise.future();
            },
            Kind::Failed, u"its future was canceled"_s);
        row(
            "returns nothing", [](const Session &) { return QFuture<SignInDecision>(); },
            Kind::Failed, u"its future was canceled"_s);
        row(
            "hangs",
            [](const Session &) {
                static Deferred<SignInDecision> never;
                return never.future();
            },
            Kind::TimedOut);
    }
    void failsWhateverTheFunctionDoes() {
        QFETCH(SignInDecider, decider);
        QFETCH(Kind, kind);
        QFETCH(QString, detail);
        const auto result = verdict(decider, 50ms);
        const auto *error = errorAs<SignInRejection>(result);
        QVERIFY(error);
        QCOMPARE(error->kind, kind);
        QCOMPARE(error->detail, detail);
        QVERIFY(error->message.isEmpty());
    }

    void mayEndWhatItWasAskedFor() {
        auto context = std::make_unique<QObject>();
        const auto pending = askDecider(
            [&](const Session &) {
                context.reset();
                return ready(SignInDecision::accept());
            },
            sampleSession(), 10s, context.get());
        QVERIFY(finished(pending));
        QVERIFY(isCanceled(pending.result().error()));
    }

private:
    Result<void> verdict(const SignInDecider &decider, std::chrono::milliseconds patience = 10s) {
        const auto pending = askDecider(decider, sampleSession(), patience, this);
        return finished(pending) ? pending.result() : Result<void>(failure(SessionError{}));
    }
};

Q_DECLARE_METATYPE(SignInDecider)
Q_DECLARE_METATYPE(Kind)
BIFROST_TEST(TestDecision, QCoreApplication)
#include "tst_decision.moc"
