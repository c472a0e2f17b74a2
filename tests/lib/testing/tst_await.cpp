// SPDX-License-Identifier: Apache-2.0
#include "headerexamples.h"
#include "support/testroom.h"

#include <bifrost/testing/testenvironment.h>

#include <QtTest>

using bifrost::testing::TestBrowser;
using bifrost::testing::TestEnvironment;

class TestAwait : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<TestEnvironment>();
        client_ = world_->createClient();
    }
    void cleanup() {
        client_.reset();
        world_.reset();
    }

    void examplesOfTheHeadersRun() { runHeaderExamples(); }

    void givesUp() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        const auto outcome =
            bifrost::testing::await(client_->signIn(), std::chrono::milliseconds{1});
        QCOMPARE(std::get<bifrost::UserAgentError>(outcome.error()).kind,
                 bifrost::UserAgentError::Kind::TimedOut);
    }

    void clientThatIsDeletedCancels() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        const auto signIn = client_->signIn();
        QTRY_COMPARE(client_->activity(), bifrost::Activity::WaitingForBrowser);
        client_.reset();
        const auto outcome = bifrost::testing::await(signIn);
        QVERIFY(!outcome);
        QVERIFY(bifrost::isCanceled(outcome.error()));
    }

    void saysWhyThereIsNoValue() {
        world_->provider().setOffline(true);
        const auto outcome = bifrost::testing::await(client_->signIn());
        QCOMPARE(bifrost::testing::reason(outcome), bifrost::toLogString(outcome.error()));
        world_->provider().setOffline(false);
        QVERIFY(bifrost::testing::reason(bifrost::testing::await(client_->signIn())).isEmpty());
    }

private:
    std::unique_ptr<TestEnvironment> world_;
    std::unique_ptr<bifrost::Client> client_;
};

BIFROST_TEST(TestAwait, QCoreApplication)
#include "tst_await.moc"
