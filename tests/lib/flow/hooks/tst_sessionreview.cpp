// SPDX-License-Identifier: Apache-2.0
#include "client/clientprivate.h"
#include "support/flowworld.h"
#include "support/testroom.h"

#include <QJsonArray>

#include <stdexcept>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// With a whole client, because what matters is when it asks, and what becomes of the session.
class TestSessionReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<FlowWorld>();
        asked_ = 0;
        decide_ = [](const Session &) { return ready(SignInDecision::accept()); };
        world_->configuration.decisionTimeout = 1s;
        world_->configuration.signInDecision = [this](const Session &session) {
            ++asked_;
            return decide_(session);
        };
        restart();
    }
    void cleanup() {
        client_.reset();
        world_.reset();
    }

    void acceptedUserIsSignedInAndAskedAboutOnce() {
        QVERIFY(signIn());
        settle();
        QCOMPARE(asked_, 1);
        QVERIFY(client_->session());
        QCOMPARE(world_->stored(), QStringList{u"session"_s});
    }

    void decisionSeesTheClaimsBeforeAnythingIsStored() {
        decide_ = [this](const Session &session) {
            const bool isEarly = world_->keychain.entries.isEmpty() && !client_->session();
            const bool isComplete = session.claims().contains("family_name"_L1); // of UserInfo
            return ready(isEarly && isComplete ? SignInDecision::accept()
                                               : SignInDecision::reject(u"No."_s));
        };
        QVERIFY(signIn());
    }

    void rejectedUserIsNotSignedIn() {
        decide_ = [](const Session &) { return ready(SignInDecision::reject(u"Staff only."_s)); };
        const auto session = signIn();
        const auto *error = errorAs<SignInRejection>(session);
        QVERIFY(error);
        QCOMPARE(error->kind, SignInRejection::Kind::Rejected);
        QCOMPARE(error->message, u"Staff only."_s);
        QVERIFY(!client_->session());
        QTRY_COMPARE(revokedTokens(*world_).size(), 2);
        QVERIFY(revokedTokens(*world_).contains("refresh-1"));
        QVERIFY(world_->keychain.entries.isEmpty());
        const auto &listener = world_->listeners.last();
        QVERIFY(listener.answers.values().contains(BrowserOutcome::Rejected));
        QVERIFY(listener.messages.values().contains(u"Staff only."_s));
    }

    void functionThatThrowsRejectsASignIn() {
        decide_ = [](const Session &) -> QFuture<SignInDecision> {
            throw std::runtime_error("oops");
        };
        const auto session = signIn();
        const auto *error = errorAs<SignInRejection>(session);
        QVERIFY(error && error->kind == SignInRejection::Kind::Failed);
        QVERIFY(!client_->session());
        QVERIFY(world_->listeners.last().answers.values().contains(BrowserOutcome::Failed));
    }

    void functionThatHangsRejectsASignIn() {
        Deferred<SignInDecision> never;
        decide_ = [&](const Session &) { return never.future(); };
        const auto session = signIn();
        const auto *error = errorAs<SignInRejection>(session);
        QVERIFY(error && error->kind == SignInRejection::Kind::TimedOut);
    }

    void rejectionLeavesTheSessionOfBefore() {
        QVERIFY(signIn());
        decide_ = [](const Session &) { return ready(SignInDecision::reject({})); };
        QVERIFY(!signIn());
        QCOMPARE(client_->session()->accessToken().reveal(), QByteArray("access-1"));
        QVERIFY(world_->stored().contains(u"session"_s));
        QVERIFY(!revokedTokens(*world_).contains("refresh-1"));
    }

    void signInMayBeCanceledByTheFunction() {
        decide_ = [this](const Session &) {
            client_->cancel();
            return ready(SignInDecision::accept());
        };
        QVERIFY(isCanceled(signIn().error()));
        settle();
        QVERIFY(!client_->session());
    }

    void restoredSessionIsAskedAbout() {
        QVERIFY(signIn());
        restart();
        QVERIFY(finished(client_->restoreSession()));
        QTRY_COMPARE(asked_, 2);
        settle();
        QVERIFY(client_->session());
    }

    void rejectedRestoredSessionEnds() {
        QVERIFY(signIn());
        restart();
        decide_ = [](const Session &) { return ready(SignInDecision::reject(u"No."_s)); };
        QVERIFY(finished(client_->restoreSession()));
        QTRY_VERIFY(!client_->session());
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
        QTRY_VERIFY(revokedTokens(*world_).contains("refresh-1"));
    }

    void refreshThatChangesNothingIsNotAskedAbout() {
        world_->provider.userInfo.insert(u"given_name"_s, u"Ada"_s); // as in the ID Token
        QVERIFY(signIn());
        QVERIFY(refresh());
        settle();
        QCOMPARE(asked_, 1);
        QVERIFY(client_->session());
    }

    void changedGroupEndsTheSession() {
        world_->provider.userInfo.insert(u"groups"_s, QJsonArray{u"staff"_s});
        decide_ = requireGroup(u"staff"_s, u"Staff only."_s);
        QVERIFY(signIn());
        world_->provider.userInfo.insert(u"groups"_s, QJsonArray{});
        QVERIFY(refresh());
        QTRY_VERIFY(!client_->session());
        QTRY_VERIFY(world_->keychain.entries.isEmpty());
        QTRY_VERIFY(revokedTokens(*world_).contains("refresh-2"));
    }

    void functionThatFailsEndsNoSession_data() {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("throws") << false;
        QTest::newRow("hangs") << true;
    }
    void functionThatFailsEndsNoSession() {
        QFETCH(bool, hangs);
        QVERIFY(signIn());
        Deferred<SignInDecision> never;
        decide_ = [&](const Session &) -> QFuture<SignInDecision> {
            if (!hangs) {
                throw std::runtime_error("oops");
            }
            return never.future();
        };
        world_->provider.userInfo.insert(u"given_name"_s, u"Augusta Ada"_s);
        static int kept;
        kept = 0;
        const auto handler =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
                kept += text.contains("is kept without a decision"_L1) ? 1 : 0;
            });
        const bool isRefreshed = refresh();
        const bool isConcluded = eventually([] { return kept > 0; });
        settle();
        qInstallMessageHandler(handler);
        QVERIFY(isRefreshed && isConcluded);
        QVERIFY(client_->session());
        QVERIFY(world_->stored().contains(u"session"_s));
    }

    void clientMayBeDeletedWhileTheFunctionHangs() {
        QVERIFY(signIn());
        Deferred<SignInDecision> never;
        decide_ = [&](const Session &) { return never.future(); };
        restart();
        QVERIFY(finished(client_->restoreSession()));
        QTRY_COMPARE(asked_, 2);
        client_.reset();
        settle();
    }

private:
    void restart() { client_ = makeClient(world_->unobserved(), world_->settings()); }
    Result<Session> signIn() {
        const auto signedIn = client_->signIn({});
        if (!eventually([&] { return client_->activity() == Activity::WaitingForBrowser; })) {
            return failure(SessionError{});
        }
        world_->listeners.last().redirect(world_->provider.approval());
        return finished(signedIn) ? signedIn.result() : Result<Session>(failure(SessionError{}));
    }
    bool refresh() {
        world_->pass(2h);
        const auto fresh = client_->freshSession();
        return finished(fresh) && fresh.result();
    }
    std::unique_ptr<FlowWorld> world_;
    std::unique_ptr<Client> client_;
    SignInDecider decide_;
    int asked_ = 0;
};

BIFROST_TEST(TestSessionReview, QCoreApplication)
#include "tst_sessionreview.moc"
