// SPDX-License-Identifier: Apache-2.0
// The type `SignInButton`, in a window.
#include "qmlfixture.h"
#include "support/testroom.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::testing;
using namespace Qt::StringLiterals;

class TestSignInButtonQml : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<TestEnvironment>();
        source_ = world_->createClient();
        qml_ = std::make_unique<QmlFixture>();
        client_ = qml_->createClient(*source_);
        window_ = qml_->create(R"(
            import QtQuick
            import QtQuick.Window
            import Bifrost
            Window {
                required property Client account
                width: 300; height: 100; visible: true
                SignInButton { objectName: "button"; client: parent.Window.window.account; focus: true }
            })",
                               {{u"account"_s, QVariant::fromValue(client_.get())}});
        QVERIFY(window_);
        button_ = window_->findChild<QQuickItem *>(u"button"_s);
        QVERIFY(button_);
    }
    void cleanup() {
        window_.reset();
        client_.reset();
        qml_.reset();
        source_.reset();
        world_.reset();
    }

    void signsInAndMakesRoom() {
        QCOMPARE(text("text"), u"Sign in"_s);
        QVERIFY(button_->isVisible());
        click();
        QTRY_VERIFY(source_->session());
        QTRY_VERIFY(!button_->isVisible());
        QVERIFY(await(source_->signOut()));
        QTRY_VERIFY(button_->isVisible());
        QCOMPARE(text("text"), u"Sign in"_s);
    }

    void secondClickCancels() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        click();
        QTRY_COMPARE(source_->activity(), Activity::WaitingForBrowser);
        QCOMPARE(text("text"), u"Cancel sign-in"_s);
        QCOMPARE(text("status"), u"Continue in your browser."_s);
        click();
        QTRY_COMPARE(text("text"), u"Sign in"_s);
        QVERIFY(text("status").isEmpty());
    }

    void saysWhyItFailed() {
        world_->browser().setUser(TestBrowser::User::Denies);
        click();
        QTRY_COMPARE(text("text"), u"Try again"_s);
        QCOMPARE(
            text("status"),
            u"The sign-in was declined. Try again, or ask the provider's administrator for access."_s);
        world_->browser().setUser(TestBrowser::User::Approves);
        click();
        QTRY_VERIFY(source_->session());
    }

    void keyboardWorksIt() {
        auto *window = qobject_cast<QQuickWindow *>(window_.get());
        QVERIFY(QTest::qWaitForWindowExposed(window));
        button_->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(button_->hasActiveFocus());
        QTest::keyClick(window, Qt::Key_Space);
        QTRY_VERIFY(source_->session());
    }

    void tellsScreenReaders() {
        QAccessible::setActive(true);
        world_->provider().setOffline(true);
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(button_);
        QVERIFY(reader);
        QCOMPARE(reader->role(), QAccessible::PushButton);
        QCOMPARE(reader->text(QAccessible::Name), u"Sign in"_s);
        click();
        QTRY_COMPARE(reader->text(QAccessible::Name), u"Try again"_s);
        QVERIFY(reader->text(QAccessible::Description).startsWith("You're offline."_L1));
    }

    void speaksGerman() {
        client_->setProperty("language", u"de"_s);
        QCOMPARE(text("text"), u"Anmelden"_s);
        client_->setProperty("language", u"en"_s);
        QCOMPARE(text("text"), u"Sign in"_s);
    }

private:
    [[nodiscard]] QString text(const char *property) const {
        return button_->property(property).toString();
    }
    void click() { QVERIFY(QMetaObject::invokeMethod(button_, "clicked")); }

    std::unique_ptr<TestEnvironment> world_;
    std::unique_ptr<Client> source_;
    std::unique_ptr<QmlFixture> qml_;
    std::unique_ptr<QObject> client_;
    std::unique_ptr<QObject> window_;
    QQuickItem *button_ = nullptr;
};

BIFROST_TEST(TestSignInButtonQml, QGuiApplication)
#include "tst_signinbuttonqml.moc"
