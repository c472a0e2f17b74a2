// SPDX-License-Identifier: Apache-2.0
#include "flow/signoutflow.h"
#include "refreshbench.h"
#include "support/outcome.h"

#include <QUrlQuery>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Change = std::function<void(FlowWorld &)>;
Q_DECLARE_METATYPE(Change)
using Step = SignOutReceipt::Step;

namespace {

struct SignOut {
    explicit SignOut(FlowWorld &world)
        : discovery(world.http, world.clock, world.settings().issuer()),
          queue(world.lock),
          current(SessionStore(world.secrets, IdTokenFactory::issuer, IdTokenFactory::clientId),
                  queue),
          unfinished(world.seams(), world.settings(), discovery, queue),
          flow(std::make_unique<SignOutFlow>(world.seams(), world.settings(), discovery, current,
                                             unfinished, owner)) {}
    QObject owner;
    ProviderDiscovery discovery;
    StoreQueue queue;
    CurrentSession current;
    UnfinishedSignOut unfinished;
    std::unique_ptr<SignOutFlow> flow;
    QFuture<Result<SignOutReceipt>> result;

    bool load() { return finished(current.load()) && current.session(); }
    bool startAndWait(SignOutScope scope = SignOutScope::LocalAndProvider) {
        result = flow->start(scope);
        return eventually([this] {
            return flow->activity() == Activity::WaitingForSignOut || result.isFinished();
        });
    }
};

/// One letter a step: Done, Failed, or Skipped with its reason.
QString summary(const SignOutReceipt &receipt) {
    static const QStringList reasons{u""_s,     u"not asked"_s, u"nothing"_s, u"no endpoint"_s,
                                     u"port"_s, u"stopped"_s,   u"earlier"_s, u"error"_s,
                                     u"later"_s};
    QStringList words;
    for (const SignOutReceipt::Entry &entry : receipt.entries) {
        switch (entry.status) {
        case SignOutReceipt::Status::Done:
            words += u"done"_s;
            break;
        case SignOutReceipt::Status::Failed:
            words += !entry.error ? u"failed without error"_s
                     : entry.reason == SignOutReceipt::Reason::FinishedLater ? u"failed for now"_s
                                                                             : u"failed"_s;
            break;
        case SignOutReceipt::Status::Skipped:
            words += reasons.value(static_cast<int>(entry.reason));
            break;
        }
    }
    return words.join(u", "_s);
}

} // namespace

class TestSignOutFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        QVERIFY(signInWith(*world_));
        world_->userAgent.opened.clear();
        world_->http.requests.clear();
        out_ = std::make_unique<SignOut>(*world_);
        QVERIFY(out_->load());
    }
    void cleanup() {
        out_.reset();
        world_.reset();
    }

    void signsOutHereAndAtTheProvider() {
        QVERIFY(out_->startAndWait());
        const quint64 tab = world_->listeners.last().redirect(comeBack());
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, done"_s);
        QCOMPARE(world_->listeners.last().answers[tab], BrowserOutcome::SignedOut);
        QVERIFY(world_->keychain.entries.isEmpty());
        QTRY_VERIFY(world_->listeners.last().destroyed);
    }

    void removesTheSessionHereBeforeAnythingElse() {
        world_->secrets.holding = true;
        out_->result = out_->flow->start(SignOutScope::LocalAndProvider);
        QVERIFY(!out_->current.session());
        QTRY_VERIFY(world_->secrets.isHolding());
        settle();
        QCOMPARE(world_->http.requests.size(), 0);
        world_->http.onSend = [this](const QString &) {
            QVERIFY(!world_->keychain.entries.contains(u"session"_s));
        };
        world_->secrets.release();
        QTRY_COMPARE(out_->flow->activity(), Activity::WaitingForSignOut);
        world_->http.onSend = nullptr;
    }

    void revokesTheRefreshTokenFirst() {
        QVERIFY(out_->startAndWait());
        QList<QByteArray> bodies;
        for (const HttpRequest &request : std::as_const(world_->http.requests)) {
            if (request.url.path() == FakeProvider::revocationPath()) {
                bodies += request.body;
            }
        }
        QCOMPARE(bodies.size(), 2);
        QVERIFY(bodies[0].contains("token=refresh-1"));
        QVERIFY(bodies[1].contains("token=access-1"));
    }

    void revokesWhatAnotherProcessHasRefreshed() {
        world_->pass(2h);
        RefreshBench elsewhere(*world_);
        QVERIFY(finished(elsewhere.current.load()));
        const auto refreshed = elsewhere.refresher->freshSession(1min);
        QVERIFY(finished(refreshed) && refreshed.result());
        const QByteArray refreshToken = refreshed.result()->refreshToken()->reveal();
        QVERIFY(refreshToken != "refresh-1");
        world_->http.requests.clear();
        QVERIFY(out_->startAndWait());
        const auto isRevoked = [&](const HttpRequest &request) {
            return request.url.path() == FakeProvider::revocationPath() &&
                   request.body.contains("token=" + refreshToken);
        };
        QVERIFY(
            std::any_of(world_->http.requests.cbegin(), world_->http.requests.cend(), isRevoked));
    }

    void sendsTheBrowserWithHintAndState() {
        QVERIFY(out_->startAndWait());
        const QUrl target = world_->listeners.last().targets.constFirst();
        const QUrlQuery query(target);
        QCOMPARE(target.path(), u"/logout"_s);
        QVERIFY(query.queryItemValue(u"id_token_hint"_s).size() > 100);
        QCOMPARE(query.queryItemValue(u"client_id"_s), IdTokenFactory::clientId);
        QCOMPARE(query.queryItemValue(u"post_logout_redirect_uri"_s, QUrl::FullyDecoded),
                 u"http://127.0.0.1:27421/callback"_s);
        QCOMPARE(query.queryItemValue(u"state"_s).size(), 43);
    }

    void keepsTheIdTokenOutOfArgumentsAndClipboard() {
        QVERIFY(out_->startAndWait());
        QCOMPARE(world_->userAgent.opened.size(), 1);
        QVERIFY(!world_->userAgent.opened.constFirst().hasQuery());
        QCOMPARE(out_->flow->browserUrl(), world_->userAgent.opened.constFirst());
    }

    void localOnlyContactsNobody() {
        QVERIFY(out_->startAndWait(SignOutScope::LocalOnly));
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()),
                 u"done, not asked, not asked, not asked, not asked"_s);
        QCOMPARE(world_->http.requests.size(), 0);
        QVERIFY(world_->userAgent.opened.isEmpty());
        QVERIFY(world_->keychain.entries.isEmpty());
    }

    void saysWhatItCouldNotDo_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Change &change, const char *expected) {
            QTest::newRow(name) << change << QString::fromLatin1(expected);
        };
        row(
            "no revocation endpoint",
            [](FlowWorld &w) { w.provider.metadata.remove(u"revocation_endpoint"_s); },
            "done, no endpoint, no endpoint, done, done");
        row(
            "no end session endpoint",
            [](FlowWorld &w) { w.provider.metadata.remove(u"end_session_endpoint"_s); },
            "done, done, done, no endpoint, no endpoint");
        row(
            "keychain locked",
            [](FlowWorld &w) {
                w.keychain.removeError = StorageError{StorageError::Kind::Locked, {}};
            },
            "failed, done, done, done, done");
        row(
            "offline",
            [](FlowWorld &w) {
                w.http.answers[FakeProvider::metadataPath()] =
                    [](const HttpRequest &) -> Result<HttpResponse> {
                    return transportFailure(TransportError::Kind::Offline);
                };
            },
            "done, failed for now, failed, failed, earlier");
        row(
            "revocation endpoint down",
            [](FlowWorld &w) {
                w.http.answers[FakeProvider::revocationPath()] =
                    [](const HttpRequest &) -> Result<HttpResponse> {
                    return transportFailure(TransportError::Kind::TimedOut);
                };
            },
            "done, failed for now, earlier, done, done");
        row(
            "provider gone since its metadata came",
            [](FlowWorld &w) {
                w.http.answers[FakeProvider::revocationPath()] =
                    [](const HttpRequest &) -> Result<HttpResponse> {
                    return transportFailure(TransportError::Kind::ConnectionRefused);
                };
            },
            "done, failed for now, earlier, failed, earlier");
        row(
            "revocation refused",
            [](FlowWorld &w) {
                w.http.answers[FakeProvider::revocationPath()] = [](const HttpRequest &) {
                    return oauthError("unsupported_token_type");
                };
            },
            "done, failed, failed, done, done");
        row(
            "no browser",
            [](FlowWorld &w) {
                w.userAgent.error = UserAgentError{UserAgentError::Kind::NoBrowser, {}};
            },
            "done, done, done, failed, earlier");
        row(
            "no listener",
            [](FlowWorld &w) {
                w.listeners.error = UserAgentError{UserAgentError::Kind::ListenerUnavailable, {}};
            },
            "done, done, done, failed, earlier");
        row(
            "nobody comes back", [](FlowWorld &w) { w.configuration.signInTimeout = 0s; },
            "done, done, done, done, stopped");
    }
    void saysWhatItCouldNotDo() {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        change(*world_);
        out_ = std::make_unique<SignOut>(*world_);
        QVERIFY(out_->load());
        world_->listeners.records.clear();
        out_->result = out_->flow->start(SignOutScope::LocalAndProvider);
        const bool comesBack = expected.endsWith("done"_L1);
        QTRY_VERIFY(out_->result.isFinished() || (comesBack && hasOpened()));
        if (comesBack && hasOpened()) {
            world_->listeners.last().redirect(comeBack());
        }
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), expected);
        QVERIFY(!out_->current.session());
    }

    void withoutRefreshTokenThereIsNothingToRevoke() {
        world_->provider.changeTokenResponse = [](QJsonObject &response) {
            response.remove(u"refresh_token"_s);
        };
        QVERIFY(signInWith(*world_));
        out_ = std::make_unique<SignOut>(*world_);
        QVERIFY(out_->load());
        QVERIFY(out_->startAndWait());
        world_->listeners.last().redirect(comeBack());
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, nothing, done, done, done"_s);
    }

    void takenPortLeavesTheRedirectUriOutAndDoesNotWait() {
        world_->listeners.configuredPortIsFree = false;
        QVERIFY(out_->startAndWait());
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, port"_s);
        const QUrlQuery query(world_->listeners.last().targets.constFirst());
        QVERIFY(!query.hasQueryItem(u"post_logout_redirect_uri"_s));
        QVERIFY(!query.hasQueryItem(u"state"_s));
        QVERIFY(query.hasQueryItem(u"id_token_hint"_s));
        // The browser has yet to fetch the address it is sent on to.
        settle();
        QVERIFY(!world_->listeners.last().destroyed);
        out_.reset();
        QVERIFY(world_->listeners.last().destroyed);
    }

    void refusalIsNoSignOutAtTheProvider() {
        QVERIFY(out_->startAndWait());
        const quint64 tab = world_->listeners.last().redirect("error=access_denied&" + comeBack());
        QVERIFY(finished(out_->result));
        const auto receipt = *out_->result.result();
        QCOMPARE(summary(receipt), u"done, done, done, failed, done"_s);
        QVERIFY(std::holds_alternative<OAuthErrorResponse>(
            *receipt.entry(Step::ProviderSessionEnded).error));
        QCOMPARE(world_->listeners.last().answers[tab], BrowserOutcome::Declined);
    }

    void redirectsThatAreNotOursAreNotTheReturn_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("wrong state") << QByteArray("state=wrong");
        QTest::newRow("no state") << QByteArray();
        QTest::newRow("error without state") << QByteArray("error=access_denied");
        QTest::newRow("garbage") << QByteArray("%zz");
    }
    void redirectsThatAreNotOursAreNotTheReturn() {
        QFETCH(QByteArray, query);
        QVERIFY(out_->startAndWait());
        const quint64 foreign = world_->listeners.last().redirect(query);
        settle();
        QVERIFY(!out_->result.isFinished());
        QCOMPARE(world_->listeners.last().answers[foreign], BrowserOutcome::OutOfDate);
        world_->listeners.last().redirect(comeBack());
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, done"_s);
    }

    void browserMayReturnBeforeItIsReportedOpen() {
        world_->userAgent.neverFinishes = true;
        QVERIFY(out_->startAndWait());
        world_->listeners.last().redirect(comeBack());
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), u"done, done, done, done, done"_s);
    }

    void cancelSkipsTheRest_data() {
        QTest::addColumn<QString>("expected");
        QTest::newRow("keychain") << u"done, later, stopped, stopped, stopped"_s;
        QTest::newRow("discovery") << u"done, later, stopped, stopped, stopped"_s;
        QTest::newRow("revocation") << u"done, later, stopped, stopped, stopped"_s;
        QTest::newRow("browser") << u"done, done, done, done, stopped"_s;
    }
    void cancelSkipsTheRest() {
        QFETCH(QString, expected);
        goTo(QTest::currentDataTag());
        out_->flow->cancel();
        out_->flow->cancel();
        releaseAll();
        QVERIFY(finished(out_->result));
        QCOMPARE(summary(*out_->result.result()), expected);
        const bool later = expected.contains("later"_L1);
        QCOMPARE(out_->unfinished.isPending(), later);
        QCOMPARE(world_->keychain.entries.keys(),
                 later ? QStringList{u"unrevoked"_s} : QStringList());
        for (const auto &listener : std::as_const(world_->listeners.records)) {
            QVERIFY(listener->destroyed);
        }
    }

    void destroyedFlowLeavesNothingBehindAtEveryStep_data() { cancelSkipsTheRest_data(); }
    void destroyedFlowLeavesNothingBehindAtEveryStep() {
        goTo(QTest::currentDataTag());
        const auto result = out_->result;
        out_.reset();
        QVERIFY(result.isCanceled());
        QVERIFY(result.isFinished());
        releaseAll();
        for (const auto &listener : std::as_const(world_->listeners.records)) {
            QVERIFY(listener->destroyed);
        }
    }

    void opensTheBrowserAgainOnlyWhileItWaits() {
        QVERIFY(!out_->flow->openBrowserAgain().result());
        QVERIFY(out_->startAndWait());
        QVERIFY(out_->flow->openBrowserAgain().result());
        QCOMPARE(world_->userAgent.opened.size(), 2);
    }

    void nobodySignedInIsAnError() {
        QVERIFY(finished(out_->current.end()));
        out_->result = out_->flow->start(SignOutScope::LocalAndProvider);
        const auto result = out_->result.result();
        QCOMPARE(errorAs<SessionError>(result)->kind, SessionError::Kind::SignedOut);
    }

private:
    [[nodiscard]] bool hasOpened() const {
        return out_->flow->activity() == Activity::WaitingForSignOut;
    }
    [[nodiscard]] QByteArray comeBack() const {
        const QUrlQuery query(world_->listeners.last().targets.constFirst());
        return "state=" + query.queryItemValue(u"state"_s).toLatin1();
    }
    void goTo(QByteArrayView step) {
        if (step == "browser") {
            QVERIFY(out_->startAndWait());
            settle();
            return;
        }
        if (step == "keychain") {
            world_->secrets.holding = true;
        } else if (step == "discovery") {
            world_->http.held = {FakeProvider::metadataPath()};
        } else if (step == "revocation") {
            world_->http.held = {FakeProvider::revocationPath()};
        }
        out_->result = out_->flow->start(SignOutScope::LocalAndProvider);
        settle();
    }
    void releaseAll() {
        world_->http.release();
        world_->secrets.release();
        settle();
    }

    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<SignOut> out_;
};

QTEST_GUILESS_MAIN(TestSignOutFlow)
#include "tst_signoutflow.moc"
