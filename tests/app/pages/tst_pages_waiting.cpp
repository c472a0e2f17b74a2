// SPDX-License-Identifier: Apache-2.0
// The ways out of a wait for the browser.
#include "pages/homepage.h"
#include "shownpage.h"
#include "support/testroom.h"
#include "theme/palette.h"
#include "widgets/pictures/qrcode.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace shownpage;
using namespace Qt::StringLiterals;

class TestPagesWaiting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhetherTheBrowserHasOpenedThePage();
    void browserProblemOffersTheOtherWaysAtOnce_data();
    void browserProblemOffersTheOtherWaysAtOnce();
    void otherWaysAppearLaterWithoutMovingAnything();
    void deviceIsOfferedOnlyWhereItIsSupported();
    void deviceShowsItsCodeOnce();
    void expiredCodeOffersANewOne();
    void pastedAddressIsEntered();
    void pastedAddressIsForgottenWithTheWait();
    void mistakeStandsAtTheField();
    void codeOfAnyLengthFits();
    void qrCodeIsReadable_data();
    void qrCodeIsReadable();
    void qrCodeOfTooMuchIsEmpty();
};

void TestPagesWaiting::saysWhetherTheBrowserHasOpenedThePage() {
    const QString unopened = u"Your browser has not opened the page yet"_s;
    const QString silent = u"No response from the browser yet"_s;
    const auto early = shown(Kind::Home, sample("waiting"));
    QVERIFY(!shows(*early, unopened) && !shows(*early, silent));
    const auto before = shown(Kind::Home, sample("waiting-unopened"));
    QVERIFY(shows(*before, unopened));
    QVERIFY(!shows(*before, silent));
    ViewState loaded = sample("waiting-unopened");
    loaded.isPageLoaded = true;
    before->apply(loaded);
    QVERIFY(!shows(*before, unopened));
    QVERIFY(shows(*before, silent));
}

void TestPagesWaiting::browserProblemOffersTheOtherWaysAtOnce_data() {
    QTest::addColumn<QString>("title");
    QTest::newRow("waiting-no-browser") << u"No browser was found"_s;
    QTest::newRow("waiting-browser-failed") << u"Your browser could not be started"_s;
}

void TestPagesWaiting::browserProblemOffersTheOtherWaysAtOnce() {
    QFETCH(const QString, title);
    const auto frame = shown(Kind::Home, sample(QTest::currentDataTag()));
    QVERIFY(shows(*frame, title));
    QVERIFY(button(*frame, u"Copy link"_s));
    QVERIFY(button(*frame, u"Use another device"_s));
    QVERIFY(button(*frame, u"Paste an address"_s));
}

void TestPagesWaiting::otherWaysAppearLaterWithoutMovingAnything() {
    ViewState state = sample("waiting-slow");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    state.waitingSince = now.addSecs(-15);
    const auto frame = shown(Kind::Home, state);
    QVERIFY(!button(*frame, u"Paste an address"_s));
    const QPoint cancel = button(*frame, u"Cancel"_s)->pos();
    const QPoint copy = button(*frame, u"Copy URL"_s)->pos();
    state.waitingSince = now.addSecs(-25);
    frame->apply(state);
    QCoreApplication::sendPostedEvents();
    QVERIFY(button(*frame, u"Paste an address"_s));
    QCOMPARE(button(*frame, u"Cancel"_s)->pos(), cancel);
    QCOMPARE(button(*frame, u"Copy URL"_s)->pos(), copy);
}

void TestPagesWaiting::deviceIsOfferedOnlyWhereItIsSupported() {
    ViewState state = sample("waiting-slow");
    const auto frame = shown(Kind::Home, state);
    QVERIFY(!button(*frame, u"Use another device"_s));
    state.deviceOffer = ViewState::DeviceOffer::Offered;
    frame->apply(state);
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Use another device"_s)->click();
    QCOMPARE(requested.constFirst().constFirst().value<Action>(), Action::UseDevice);
    state.deviceOffer = ViewState::DeviceOffer::Requested;
    frame->apply(state);
    QVERIFY(!button(*frame, u"Use another device"_s)->isEnabled());
}

void TestPagesWaiting::deviceShowsItsCodeOnce() {
    const auto frame = shown(Kind::Home, sample("waiting-device"));
    QVERIFY(shows(*frame, u"WDJB-MJHT"_s));
    QCOMPARE(field(*frame, u"Address for the other device"_s)->text(),
             u"https://api.asgardeo.io/t/acme/authenticationendpoint/device.do"_s);
    const auto pictures = visible<QrCode>(*frame);
    QCOMPARE(pictures.size(), 1);
    QCOMPARE(spoken(pictures.constFirst()), u"QR code of the address for the other device"_s);
    QVERIFY(!button(*frame, u"Use another device"_s)->isEnabled());
    ViewState state = sample("waiting-device");
    state.deviceAuthorization->verificationUriComplete.clear();
    frame->apply(state);
    QVERIFY(visible<QrCode>(*frame).isEmpty());
    QVERIFY(shows(*frame, u"WDJB-MJHT"_s));
}

void TestPagesWaiting::expiredCodeOffersANewOne() {
    const auto frame = shown(Kind::Home, sample("waiting-device-expired"));
    QVERIFY(shows(*frame, u"The code has expired"_s));
    QVERIFY(!shows(*frame, u"WDJB-MJHT"_s));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Get a code"_s)->click();
    QCOMPARE(requested.constFirst().constFirst().value<Action>(), Action::UseDevice);
}

void TestPagesWaiting::pastedAddressIsEntered() {
    const auto frame = shown(Kind::Home, sample("waiting-slow"));
    auto *page = qobject_cast<HomePage *>(frame->page());
    QSignalSpy entered(page, &HomePage::redirectAddressEntered);
    QVERIFY(!field(*frame, u"Address in the other browser"_s));
    button(*frame, u"Paste an address"_s)->click();
    auto *edit = field(*frame, u"Address in the other browser"_s);
    QVERIFY(edit && edit->hasFocus());
    button(*frame, u"Continue"_s)->click();
    QCOMPARE(entered.size(), 0);
    edit->setText(u" http://127.0.0.1:27421/callback?code=a&state=b "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.constFirst().constFirst().toString(),
             u"http://127.0.0.1:27421/callback?code=a&state=b"_s);
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Copy address"_s)->click();
    QCOMPARE(requested.constFirst().constFirst().value<Action>(), Action::CopyAuthorizationUrl);
}

void TestPagesWaiting::pastedAddressIsForgottenWithTheWait() {
    const auto frame = shown(Kind::Home, sample("waiting-wrongly-pasted"));
    field(*frame, u"Address in the other browser"_s)->setText(u"http://127.0.0.1/?code=hidden"_s);
    frame->apply(sample("signed-in"));
    frame->apply(sample("waiting-wrongly-pasted"));
    QVERIFY(field(*frame, u"Address in the other browser"_s)->text().isEmpty());
}

void TestPagesWaiting::mistakeStandsAtTheField() {
    const auto frame = shown(Kind::Home, sample("waiting-wrongly-pasted"));
    QVERIFY(shows(*frame, sample("waiting-wrongly-pasted").redirectMistake));
}

void TestPagesWaiting::codeOfAnyLengthFits() {
    ViewState state = sample("waiting-device");
    state.deviceAuthorization->userCode = QString(40, u'W');
    const auto frame = shown(Kind::Home, state, {640, 480});
    for (auto *label : visible<QLabel>(*frame)) {
        if (label->text() == state.deviceAuthorization->userCode) {
            QVERIFY(label->mapTo(frame.get(), label->rect().topRight()).x() < frame->width());
            return;
        }
    }
    QFAIL("the code is not shown");
}

void TestPagesWaiting::qrCodeIsReadable_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << u"https://a.example/d"_s;
    QTest::newRow("usual") << u"https://op.example.com/device?user_code=WDJB-MJHT"_s;
    QTest::newRow("long") << u"https://op.example.com/device?user_code=WDJB-MJHT&x="_s +
                                 QString(400, u'y');
}

/// Read by another program, in the dark theme.
void TestPagesWaiting::qrCodeIsReadable() {
    QFETCH(const QString, text);
    const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (reader.isEmpty()) {
        QSKIP("zbarimg is not installed");
    }
    QWidget window;
    window.setPalette(makePalette(darkTokens));
    window.setAutoFillBackground(true);
    auto *code = new QrCode(&window);
    code->setText(text);
    code->resize(code->sizeHint());
    code->move(20, 20);
    window.resize(code->size() + QSize(40, 40));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code.png"_s);
    QVERIFY(window.grab().save(file));
    QProcess process;
    process.start(reader, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), text);
}

void TestPagesWaiting::qrCodeOfTooMuchIsEmpty() {
    QrCode code;
    code.setText(QString(5000, u'x'));
    QVERIFY(code.isEmpty());
    code.setText({});
    QVERIFY(code.isEmpty());
}

BIFROST_TEST(TestPagesWaiting, QApplication)
#include "tst_pages_waiting.moc"
