// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/presentation/translation.h>
#include <bifrost/testing/testenvironment.h>
#include <bifrost/widgets/signinbutton.h>

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::testing;
using namespace Qt::StringLiterals;
using State = SignInButton::State;

class TestSignInButton : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<TestEnvironment>();
        client_ = world_->createClient();
        form_ = std::make_unique<QWidget>();
        button_ = new SignInButton(form_.get());
        button_->setClient(client_.get());
        form_->show();
    }
    void cleanup() {
        form_.reset();
        client_.reset();
        world_.reset();
    }

    void signsInAndMakesRoom() {
        QSignalSpy signedIn(button_, &SignInButton::signedIn);
        QCOMPARE(button_->state(), State::Idle);
        QCOMPARE(button_->text(), u"Sign in"_s);
        button_->click();
        QCOMPARE(button_->state(), State::Waiting);
        QTRY_COMPARE(signedIn.size(), 1);
        QVERIFY(client_->session());
        QVERIFY(!button_->isVisible());
        QVERIFY(await(client_->signOut()));
        QTRY_VERIFY(button_->isVisible());
        QTRY_COMPARE(button_->state(), State::Idle);
    }

    void keyboardWorksIt() {
        QSignalSpy signedIn(button_, &SignInButton::signedIn);
        QVERIFY(button_->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(button_, Qt::Key_Space);
        QTRY_COMPARE(signedIn.size(), 1);
    }

    void secondClickCancels() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        QSignalSpy failed(button_, &SignInButton::failed);
        button_->click();
        QTRY_COMPARE(client_->activity(), Activity::WaitingForBrowser);
        QCOMPARE(button_->text(), u"Cancel sign-in"_s);
        QCOMPARE(button_->status(), u"Continue in your browser."_s);
        button_->click();
        QTRY_COMPARE(button_->state(), State::Idle);
        QVERIFY(button_->status().isEmpty());
        world_->browser().setUser(TestBrowser::User::Approves);
        button_->click(); // whose outcome is reported after the other one
        QTRY_VERIFY(client_->session());
        QVERIFY(failed.isEmpty()); // the user wanted it
    }

    void saysWhyItFailed() {
        world_->provider().setOffline(true);
        QSignalSpy failed(button_, &SignInButton::failed);
        QSignalSpy status(button_, &SignInButton::statusChanged);
        button_->click();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(isOutage(failed.constFirst().constFirst().value<Error>()));
        QCOMPARE(button_->state(), State::Failed);
        QCOMPARE(button_->text(), u"Try again"_s);
        QCOMPARE(button_->status(), u"You're offline. Check your network, then try again."_s);
        QCOMPARE(status.constLast().constFirst().toString(), button_->status());
        world_->provider().setOffline(false);
        button_->click();
        QTRY_VERIFY(client_->session());
    }

    void followsASignInThatItDidNotStart() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        QSignalSpy signedIn(button_, &SignInButton::signedIn);
        const auto signIn = client_->signIn();
        QTRY_COMPARE(client_->activity(), Activity::WaitingForBrowser);
        QCOMPARE(button_->state(), State::Waiting);
        world_->browser().approve();
        QVERIFY(await(signIn));
        QTRY_VERIFY(!button_->isVisible());
        QVERIFY(signedIn.isEmpty());
    }

    void isDisabledWithoutAClient() {
        client_.reset();
        QCOMPARE(button_->state(), State::Busy);
        QVERIFY(!button_->isEnabled());
    }

    void mayGoWhileTheBrowserIsOpen() {
        world_->browser().setUser(TestBrowser::User::Hesitates);
        button_->click();
        QTRY_COMPARE(client_->activity(), Activity::WaitingForBrowser);
        delete button_;
        world_->browser().approve();
        QTRY_VERIFY(client_->session());
    }

    void doesNotOpenAsAWindow() {
        SignInButton alone;
        alone.setClient(client_.get());
        QVERIFY(!alone.isVisible());
        alone.setParent(form_.get());
        QTRY_VERIFY(!alone.isHidden());
        alone.setParent(nullptr);
    }

    void tellsScreenReaders() {
        world_->provider().setOffline(true);
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(button_);
        QCOMPARE(reader->role(), QAccessible::PushButton);
        QCOMPARE(reader->text(QAccessible::Name), u"Sign in"_s);
        button_->click();
        QTRY_COMPARE(button_->state(), State::Failed);
        QCOMPARE(reader->text(QAccessible::Description), button_->status());
    }

    void speaksGerman() {
        if (!installTranslation(QLocale(QLocale::German))) {
            QSKIP("built without Qt's translation tools");
        }
        QTRY_COMPARE(button_->text(), u"Anmelden"_s);
        installTranslation(QLocale(QLocale::English));
        QTRY_COMPARE(button_->text(), u"Sign in"_s);
    }

private:
    std::unique_ptr<TestEnvironment> world_;
    std::unique_ptr<Client> client_;
    std::unique_ptr<QWidget> form_;
    SignInButton *button_ = nullptr;
};

BIFROST_TEST(TestSignInButton, QApplication)
#include "tst_signinbutton.moc"
