// SPDX-License-Identifier: Apache-2.0
// When a notification says that the user is signed in.
#include "../system/notificationfixture.h"
#include "controllerfixture.h"
#include "session/returnnotice.h"
#include "support/testroom.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWidget>

using namespace bifrost;
using namespace Qt::StringLiterals;

/// The controller, a window, and another one that may be in front of it.
class Scene : public ControllerFixture {
public:
    Scene() {
        makeController();
        client_ = &start();
        for (QWidget *window : {&window_, &other_}) {
            window->show();
        }
    }
    [[nodiscard]] bool signOutAtFirst() {
        FakeClient::finish<void>(client_->pendingRestore, {});
        return QTest::qWaitFor([this] { return phase() == Phase::SignedOut; });
    }
    /// The browser is back, and the code is being exchanged.
    void beginToComplete() {
        controller_->perform(Action::SignIn);
        client_->setActivity(Activity::CompletingSignIn);
    }
    [[nodiscard]] bool signIn() {
        client_->currentActivity = Activity::Idle;
        client_->setSession(samples::session());
        FakeClient::finish<void>(client_->pendingSignIn, {});
        return QTest::qWaitFor([this] { return phase() == Phase::SignedIn; });
    }
    void fail() {
        client_->setActivity(Activity::Idle);
        FakeClient::finish<void>(client_->pendingSignIn, failure(unreachable()));
    }
    [[nodiscard]] Phase phase() const { return controller_->state().phase; }
    [[nodiscard]] const SessionController &controller() const { return *controller_; }
    [[nodiscard]] static bool bringToFront(QWidget &window) {
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }

    QWidget window_;
    QWidget other_;

private:
    FakeClient *client_ = nullptr;
};

class TestReturnNotice : public NotificationFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startNotifications(); }
    void cleanupTestCase() { stopNotifications(); }
    void init();
    void cleanup();
    void showsWhereTheWindowStaysBehind();
    void waitsUntilTheUserIsSignedIn();
    void doesNotShowWhereTheWindowIsInFront();
    void doesNotShowWhenTheSignInFails();
    void doesNotShowOnceTheWindowHasComeToTheFront();
    void isWithdrawnWhenTheWindowComesToTheFront();
    void passesTheTokenOfThePressOn();

private:
    [[nodiscard]] bool isDecided() const {
        return QTest::qWaitFor([this] { return !notice_->isPending(); });
    }
    /// Whether nothing was shown before something else, that goes through the same connection.
    [[nodiscard]] bool isSilent() {
        DesktopNotification later;
        later.show(u"later"_s, {});
        return QTest::qWaitFor([this] { return !server_.shown.isEmpty(); }) &&
               server_.shown.constFirst().at(1) == u"later"_s;
    }
    [[nodiscard]] bool isShown() const {
        return QTest::qWaitFor([this] { return server_.shown.size() == 1; }) &&
               server_.shown.constFirst().at(1) == u"You are signed in"_s;
    }

    std::unique_ptr<Scene> scene_;
    std::unique_ptr<ReturnNotice> notice_;
};

void TestReturnNotice::init() {
    server_.shown.clear();
    server_.closed.clear();
    scene_ = std::make_unique<Scene>();
    QVERIFY(scene_->signOutAtFirst());
    notice_ = std::make_unique<ReturnNotice>(scene_->window_, scene_->controller());
    scene_->beginToComplete();
    QVERIFY(Scene::bringToFront(scene_->other_));
}

void TestReturnNotice::cleanup() {
    notice_.reset();
    scene_.reset();
}

void TestReturnNotice::showsWhereTheWindowStaysBehind() {
    QVERIFY(scene_->signIn());
    notice_->begin();
    QVERIFY(isShown());
    QVERIFY(!notice_->isPending());
}

void TestReturnNotice::waitsUntilTheUserIsSignedIn() {
    Scene signedIn;
    QVERIFY(signedIn.signOutAtFirst());
    signedIn.beginToComplete();
    QVERIFY(signedIn.signIn());
    QVERIFY(Scene::bringToFront(scene_->other_));
    ReturnNotice later(signedIn.window_, signedIn.controller());
    notice_->begin();
    later.begin();
    QVERIFY(isShown()); // the second is over for both
    server_.shown.clear();
    QVERIFY(isSilent());
    server_.shown.clear();
    QVERIFY(notice_->isPending());
    QVERIFY(scene_->signIn());
    QVERIFY(isShown());
}

void TestReturnNotice::doesNotShowWhereTheWindowIsInFront() {
    QVERIFY(scene_->signIn());
    QVERIFY(Scene::bringToFront(scene_->window_));
    notice_->begin();
    QVERIFY(isDecided());
    QVERIFY(isSilent());
}

void TestReturnNotice::doesNotShowWhenTheSignInFails() {
    notice_->begin();
    scene_->fail();
    QVERIFY(isDecided());
    QVERIFY(isSilent());
}

void TestReturnNotice::doesNotShowOnceTheWindowHasComeToTheFront() {
    notice_->begin();
    notice_->end();
    QVERIFY(scene_->signIn());
    QVERIFY(isSilent());
}

void TestReturnNotice::isWithdrawnWhenTheWindowComesToTheFront() {
    QVERIFY(scene_->signIn());
    notice_->begin();
    QVERIFY(isShown());
    const auto isWithdrawn = [this] {
        notice_->end(); // once it knows the number of what is shown
        return !server_.closed.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isWithdrawn));
    QCOMPARE(server_.closed, QList<uint>{NotificationServer::id});
}

void TestReturnNotice::passesTheTokenOfThePressOn() {
    QVERIFY(scene_->signIn());
    notice_->begin();
    QVERIFY(isShown());
    QSignalSpy pressed(notice_.get(), &ReturnNotice::pressed);
    const auto isPressed = [this, &pressed] { // once it knows the number of what is shown
        emitNotificationSignal(u"ActivationToken"_s, {NotificationServer::id, u"token-1"_s});
        emitNotificationSignal(u"ActionInvoked"_s, {NotificationServer::id, u"default"_s});
        return !pressed.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isPressed));
    QCOMPARE(pressed.constFirst().constFirst().toString(), u"token-1"_s);
}

BIFROST_TEST(TestReturnNotice, QApplication)
#include "tst_returnnotice.moc"
