// SPDX-License-Identifier: Apache-2.0
#include "../shownpage.h"
#include "pages/api/apipage.h"
#include "support/testroom.h"
#include "theme/style.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/pictures/pictureview.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace shownpage;
using namespace Qt::StringLiterals;

class TestApiPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void asksToSignIn();
    void sendsWhatWasEntered();
    void showsAFieldForABodyOnlyWhereThereIsOne();
    void asksWhetherAServerMayHaveTheToken();
    void waitsWithAButtonThatCancels();
    void showsJsonAndHeaders();
    void showsAPicture();
    void offersToSaveWhatItCannotShow();
    void explainsAndOffersASignIn();
    void fillsInAnExample();
    void fillsInAnEarlierRequest();
    void removesAServer();
    void showsMistakesAtTheirFields();
    void copiesACommandWithoutTheToken();
    void keepsWhatWasTypedWhenTheStateChanges();
    void fitsIntoTheSmallestWindow();

private:
    static QPlainTextEdit *area(QWidget &root, const QString &name);
    static void enter(QWidget &root, const QString &address);
};

QPlainTextEdit *TestApiPage::area(QWidget &root, const QString &name) {
    for (auto *edit : visible<QPlainTextEdit>(root)) {
        if (edit->accessibleName() == name) {
            return edit;
        }
    }
    return nullptr;
}

void TestApiPage::enter(QWidget &root, const QString &address) {
    field(root, u"Address"_s)->setText(address);
}

void TestApiPage::asksToSignIn() {
    const auto frame = shown(Kind::Api, sample("signed-out"));
    QVERIFY(button(*frame, u"Sign in"_s));
    QVERIFY(!button(*frame, u"Send"_s));
}

void TestApiPage::sendsWhatWasEntered() {
    const auto frame = shown(Kind::Api, sample("signed-in"));
    QSignalSpy sent(qobject_cast<ApiPage *>(frame->page()), &ApiPage::sendRequested);
    enter(*frame, u"https://api.example.com/orders"_s);
    area(*frame, u"Headers"_s)->setPlainText(u"Accept: text/plain"_s);
    visible<QRadioButton>(*frame)[1]->click();
    area(*frame, u"Body"_s)->setPlainText(u"{}"_s);
    button(*frame, u"Send"_s)->click();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0][0].value<ApiInput>(), (ApiInput{"POST", u"https://api.example.com/orders"_s,
                                                     u"Accept: text/plain"_s, u"{}"_s}));
    QTest::keyClick(field(*frame, u"Address"_s), Qt::Key_Return);
    QCOMPARE(sent.size(), 2);
}

void TestApiPage::showsAFieldForABodyOnlyWhereThereIsOne() {
    const auto frame = shown(Kind::Api, sample("signed-in"));
    QVERIFY(!area(*frame, u"Body"_s));
    QVERIFY(shows(*frame, u"Only reads."_s));
    const auto methods = visible<QRadioButton>(*frame);
    QCOMPARE(methods.size(), 5);
    methods[2]->click();
    QVERIFY(area(*frame, u"Body"_s));
    QVERIFY(!shows(*frame, u"Only reads."_s));
    methods[4]->click();
    QVERIFY(!area(*frame, u"Body"_s));
}

void TestApiPage::asksWhetherAServerMayHaveTheToken() {
    const auto frame = shown(Kind::Api, sample("asking-api"));
    QVERIFY(shows(*frame, u"Send the access token to https://api.example.com?"_s));
    QVERIFY(!button(*frame, u"Send"_s)); // one primary button
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Allow"_s)->click();
    button(*frame, u"Cancel"_s)->click();
    QCOMPARE(requested[0][0].value<Action>(), Action::AllowApi);
    QCOMPARE(requested[1][0].value<Action>(), Action::CancelApi);
    // Whoever has pressed Enter twice has not allowed anything.
    QCOMPARE(frame->page()->initialFocus(), button(*frame, u"Cancel"_s));
}

void TestApiPage::waitsWithAButtonThatCancels() {
    const auto frame = shown(Kind::Api, sample("api-running"));
    QVERIFY(shows(*frame, u"Waiting for https://api.example.com"_s));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Cancel"_s)->click();
    QCOMPARE(requested[0][0].value<Action>(), Action::CancelApi);
}

void TestApiPage::showsJsonAndHeaders() {
    const auto frame = shown(Kind::Api, sample("json"));
    QVERIFY(shows(*frame, u"200: the request succeeded"_s));
    QVERIFY(area(*frame, u"Body of the response"_s)->toPlainText().contains(u"  \"subject\": "_s));
    QVERIFY(area(*frame, u"Headers of the response"_s)
                ->toPlainText()
                .contains(u"Cache-Control: no-store"_s));
    QVERIFY(button(*frame, u"Save response..."_s));
}

void TestApiPage::showsAPicture() {
    const auto frame = shown(Kind::Api, sample("picture"));
    const auto pictures = visible<PictureView>(*frame);
    QCOMPARE(pictures.size(), 1);
    QVERIFY(pictures[0]->height() >= 160);
}

void TestApiPage::offersToSaveWhatItCannotShow() {
    const auto frame = shown(Kind::Api, sample("binary"));
    QVERIFY(!area(*frame, u"Body of the response"_s));
    QVERIFY(button(*frame, u"Save response..."_s));
}

void TestApiPage::explainsAndOffersASignIn() {
    const auto frame = shown(Kind::Api, sample("scope"));
    QVERIFY(shows(*frame, u"The API requires another permission"_s));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Sign in again"_s)->click();
    QCOMPARE(requested[0][0].value<Action>(), Action::SignInForApi);
}

void TestApiPage::fillsInAnExample() {
    const auto frame = shown(Kind::Api, sample("json"));
    button(*frame, u"My user (SCIM)"_s)->click();
    QCOMPARE(field(*frame, u"Address"_s)->text(), u"https://api.asgardeo.io/t/acme/scim2/Me"_s);
    const auto labels = visible<QLabel>(*frame);
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](QLabel *label) { return label->text().contains(u"internal_login"_s); }));
}

void TestApiPage::fillsInAnEarlierRequest() {
    const auto frame = shown(Kind::Api, sample("json"));
    Button *earlier = button(*frame, u"POST api.example.com/orders \u00B7 403"_s);
    QVERIFY(earlier);
    earlier->click();
    QCOMPARE(field(*frame, u"Address"_s)->text(), u"https://api.example.com/orders"_s);
    QCOMPARE(area(*frame, u"Body"_s)->toPlainText(), u"{}"_s);
}

void TestApiPage::removesAServer() {
    const auto frame = shown(Kind::Api, sample("json"));
    QSignalSpy removed(qobject_cast<ApiPage *>(frame->page()), &ApiPage::disallowRequested);
    button(*frame, u"Remove https://api.asgardeo.io"_s)->click();
    QCOMPARE(removed[0][0].toString(), u"https://api.asgardeo.io"_s);
    ViewState fixed = sample("json");
    fixed.api.fixedBy = u"on the command line"_s;
    frame->apply(fixed);
    QVERIFY(!button(*frame, u"Remove https://api.asgardeo.io"_s));
}

void TestApiPage::showsMistakesAtTheirFields() {
    const auto frame = shown(Kind::Api, sample("mistake"));
    QVERIFY(field(*frame, u"Address"_s)->accessibleDescription().contains(u"https"_s));
}

void TestApiPage::copiesACommandWithoutTheToken() {
    const auto frame = shown(Kind::Api, sample("signed-in"));
    enter(*frame, u"https://api.example.com/orders"_s);
    button(*frame, u"Copy as curl"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(),
             u"curl -H \"Authorization: Bearer $ACCESS_TOKEN\" 'https://api.example.com/orders'"_s);
}

void TestApiPage::keepsWhatWasTypedWhenTheStateChanges() {
    const auto frame = shown(Kind::Api, sample("signed-in"));
    enter(*frame, u"https://api.example.com/orders"_s);
    frame->apply(sample("json"));
    frame->apply(sample("signed-out"));
    frame->apply(sample("signed-in"));
    QCOMPARE(field(*frame, u"Address"_s)->text(), u"https://api.example.com/orders"_s);
}

void TestApiPage::fitsIntoTheSmallestWindow() {
    for (const char *name : {"json", "asking-api", "picture"}) {
        const auto frame = shown(Kind::Api, sample(name), {640, 480});
        for (auto *widget : visible<QWidget>(*frame->page())) {
            const QPoint right = widget->mapTo(frame.get(), QPoint(widget->width(), 0));
            if (!qobject_cast<QPlainTextEdit *>(widget->parentWidget())) {
                QVERIFY2(right.x() <= 640, widget->metaObject()->className());
            }
        }
    }
}

BIFROST_TEST(TestApiPage, QApplication)
#include "tst_apipage.moc"
