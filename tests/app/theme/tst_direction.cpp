// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "theme/direction.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/controls/button.h"
#include "widgets/flowlayout.h"
#include "widgets/pictures/bridgeview.h"
#include "widgets/text/textlabel.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

#include <tuple>

using namespace Qt::StringLiterals;

class TestDirection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void placesAreMirrored();
    void latinTextIsIsolated_data();
    void latinTextIsIsolated();
    void textFromLeftToRightStaysAsItIs();
    void linesOfButtonsBeginOnTheRight();
    void arrowsPointOnward();
    void bridgeBeginsOnTheRight();
    void selectableTextBeginsOnTheRight();
};

void TestDirection::placesAreMirrored() {
    QWidget widget;
    widget.resize(200, 40);
    QCOMPARE(mirrored(QRect(10, 0, 20, 40), widget), QRect(10, 0, 20, 40));
    QCOMPARE(mirrored(QMargins(1, 2, 3, 4)), QMargins(1, 2, 3, 4));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(mirrored(QRect(10, 0, 20, 40), widget), QRect(170, 0, 20, 40));
    QCOMPARE(mirrored(QMargins(1, 2, 3, 4)), QMargins(3, 2, 1, 4));
}

// < and > stand for the beginning and the end of an isolate.
void TestDirection::latinTextIsIsolated_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString arabic = u"\u0645\u0631\u062D\u0628\u0627"_s;
    QTest::newRow("none") << arabic << arabic;
    QTest::newRow("address") << arabic + u" http://127.0.0.1:27421/callback."_s
                             << arabic + u" <http://127.0.0.1:27421/callback>."_s;
    QTest::newRow("host in brackets")
        << arabic + u" [::1] "_s + arabic << arabic + u" <[::1]> "_s + arabic;
    QTest::newRow("two words") << u"OpenID Connect "_s + arabic << u"<OpenID Connect> "_s + arabic;
    QTest::newRow("list") << u"openid, profile"_s << u"<openid, profile>"_s;
    QTest::newRow("in quotation marks") << arabic + u" \"invalid_client\" "_s + arabic
                                        << arabic + u" \"<invalid_client>\" "_s + arabic;
    QTest::newRow("folder") << u"~/.config/bifrost "_s + arabic
                            << u"<~/.config/bifrost> "_s + arabic;
    QTest::newRow("parentheses") << arabic + u" Asgardeo (acme)."_s
                                 << arabic + u" <Asgardeo (acme)>."_s;
    QTest::newRow("in parentheses")
        << arabic + u" (PKCE) "_s + arabic << arabic + u" (<PKCE>) "_s + arabic;
    QTest::newRow("number") << arabic + u" 5 "_s + arabic << arabic + u" <5> "_s + arabic;
}

void TestDirection::latinTextIsIsolated() {
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(withIsolates(text).replace(u'\u2066', u'<').replace(u'\u2069', u'>'), expected);
}

void TestDirection::textFromLeftToRightStaysAsItIs() {
    QCOMPARE(withIsolates(u"http://127.0.0.1"_s), u"http://127.0.0.1"_s);
}

void TestDirection::linesOfButtonsBeginOnTheRight() {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QWidget row;
    auto *flow = new FlowLayout(Qt::AlignLeft, 8);
    auto *first = new Button(Button::Kind::Primary, u"One"_s, &row);
    auto *second = new Button(Button::Kind::Secondary, u"Two"_s, &row);
    row.setLayout(flow);
    flow->addWidget(first);
    flow->addWidget(second);
    row.resize(400, 40);
    flow->setGeometry(row.rect());
    QCOMPARE(first->geometry().right(), 399);
    QVERIFY(second->geometry().right() < first->geometry().left());
}

void TestDirection::arrowsPointOnward() {
    const auto draw = [](const QString &name, Qt::LayoutDirection direction) {
        QImage image(24, 24, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        drawIcon(painter, name, image.rect(), 20, Qt::black);
        painter.end();
        return image;
    };
    QCOMPARE(draw(u"signout"_s, Qt::RightToLeft),
             draw(u"signout"_s, Qt::LeftToRight).mirrored(true, false));
    QCOMPARE(draw(u"session"_s, Qt::RightToLeft), draw(u"session"_s, Qt::LeftToRight)); // a key
}

void TestDirection::bridgeBeginsOnTheRight() {
    const auto draw = [](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        BridgeView view;
        view.resize(view.sizeHint());
        view.setPerson({}, u"A"_s);
        const QImage image = view.grab().toImage();
        const auto ink = [&image](int x) { return image.pixel(x, image.height() - 48); };
        const int end = (image.width() - 264) / 2 - 12; // inside of the circle of one end
        return std::pair{ink(end), ink(image.width() - 1 - end)};
    };
    const auto [left, right] = draw(Qt::LeftToRight);
    QVERIFY(left != right);
    QCOMPARE(draw(Qt::RightToLeft), std::pair(right, left));
}

/// A code to enter elsewhere: in Latin letters, and copied without marks of direction.
void TestDirection::selectableTextBeginsOnTheRight() {
    const auto halves = [](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        TextLabel label(TypeRole::Title);
        label.setSelectable();
        label.setText(u"ABCD-EFGH"_s);
        label.resize(600, label.sizeHint().height());
        const QImage image = label.grab().toImage();
        const QImage left = image.copy(0, 0, 300, image.height());
        const QImage right = image.copy(300, 0, 300, image.height());
        QImage empty = left;
        empty.fill(image.pixel(299, 0));
        return std::tuple{left == empty, right == empty, label.text()};
    };
    QCOMPARE(halves(Qt::LeftToRight), std::tuple(false, true, u"ABCD-EFGH"_s));
    QCOMPARE(halves(Qt::RightToLeft), std::tuple(true, false, u"ABCD-EFGH"_s));
}

BIFROST_TEST(TestDirection, QApplication)
#include "tst_direction.moc"
