// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/testing/testenvironment.h>
#include <bifrost/widgets/accountbutton.h>

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::testing;
using namespace Qt::StringLiterals;

class TestAccountButton : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        world_ = std::make_unique<TestEnvironment>();
        client_ = world_->createClient();
        form_ = std::make_unique<QWidget>();
        button_ = new AccountButton(form_.get());
        button_->setClient(client_.get());
        form_->show();
    }
    void cleanup() {
        form_.reset();
        client_.reset();
        world_.reset();
    }

    void showsWhoIsSignedIn() {
        QVERIFY(!button_->isVisible());
        QVERIFY(await(client_->signIn()));
        QTRY_VERIFY(button_->isVisible());
        QCOMPARE(button_->text(), u"Ada Lovelace"_s);
        QVERIFY(
            button_->accountMenu()->actions().constFirst()->text().contains("ada@example.com"_L1));
        QVERIFY(!button_->accountMenu()->actions().constFirst()->isEnabled());
    }

    void signsOutFromItsMenu() {
        QVERIFY(await(client_->signIn()));
        QSignalSpy signedOut(button_, &AccountButton::signedOut);
        button_->signOutAction()->trigger();
        QTRY_COMPARE(signedOut.size(), 1);
        QVERIFY(!button_->isVisible());
        QCOMPARE(world_->provider().signOuts(), 1);
    }

    void keyboardReachesIt() {
        QVERIFY(await(client_->signIn()));
        QTRY_VERIFY(button_->isVisible());
        QVERIFY(button_->focusPolicy() & Qt::TabFocus);
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(button_);
        QCOMPARE(reader->text(QAccessible::Name), u"Account of Ada Lovelace"_s);
    }

    void namesOfTheProviderAreText() {
        world_->provider().setClaims(
            {{u"name"_s, u"<b>A & B</b> \u202Ereversed"_s}, {u"email"_s, u"x@example.com"_s}});
        QVERIFY(await(client_->signIn()));
        QTRY_VERIFY(button_->isVisible());
        QVERIFY(button_->text().contains("&&"_L1));
        QVERIFY(!button_->text().contains(u'\u202E'));
        QVERIFY(button_->toolTip().isEmpty());
    }

    void userWithoutANameIsSignedInAllTheSame() {
        world_->provider().setClaims({});
        QVERIFY(await(client_->signIn()));
        QTRY_COMPARE(button_->text(), u"Signed in"_s);
    }

    void longNameIsElided() {
        world_->provider().setClaims({{u"name"_s, u"Ada "_s + QString(300, u'x')}});
        QVERIFY(await(client_->signIn()));
        QTRY_VERIFY(button_->isVisible());
        QVERIFY(button_->sizeHint().width() < 600);
    }

    void colorsAreThoseOfThePalette() {
        QVERIFY(await(client_->signIn()));
        QTRY_VERIFY(button_->isVisible());
        for (const QColor &color : {QColor(Qt::darkGreen), QColor(Qt::darkRed)}) {
            QPalette palette = button_->palette();
            palette.setColor(QPalette::Highlight, color);
            button_->setPalette(palette);
            QCOMPARE(centerOfIcon(0.15), color);
        }
    }

    void pictureReplacesTheInitials() {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::cyan);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
        world_->provider().setClaims(
            {{u"name"_s, u"Ada"_s},
             {u"picture"_s, u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64())}});
        QVERIFY(await(client_->signIn()));
        QTRY_COMPARE(centerOfIcon(0.5), QColor(Qt::cyan));
    }

    void clientMayGoFirst() {
        QVERIFY(await(client_->signIn()));
        QTRY_VERIFY(button_->isVisible());
        client_.reset();
        QVERIFY(!button_->isVisible());
        button_->signOutAction()->trigger();
    }

    void doesNotOpenAsAWindow() {
        QVERIFY(await(client_->signIn()));
        AccountButton alone;
        alone.setClient(client_.get());
        QVERIFY(!alone.isVisible());
        alone.setParent(form_.get());
        QTRY_VERIFY(!alone.isHidden());
        alone.setParent(nullptr);
    }

private:
    /// The color in the middle, at `height` of the icon.
    [[nodiscard]] QColor centerOfIcon(double height) const {
        const QImage image = button_->icon().pixmap(button_->iconSize()).toImage();
        return image.isNull() ? QColor()
                              : image.pixelColor(image.width() / 2, int(image.height() * height));
    }

    std::unique_ptr<TestEnvironment> world_;
    std::unique_ptr<Client> client_;
    std::unique_ptr<QWidget> form_;
    AccountButton *button_ = nullptr;
};

BIFROST_TEST(TestAccountButton, QApplication)
#include "tst_accountbutton.moc"
