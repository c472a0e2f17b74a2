// SPDX-License-Identifier: Apache-2.0
// What the pages show and offer during a session, from sign-in to sign-out.
#include "../shownpage.h"
#include "notices/errortext.h"
#include "notices/timetext.h"
#include "support/testroom.h"
#include "theme/style.h"
#include "widgets/text/codeview.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace shownpage;
using namespace Qt::StringLiterals;

class TestPagesSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void homeOffersTheActionsOfEachState_data();
    void homeOffersTheActionsOfEachState();
    void buttonsKeepTheirPositions_data();
    void buttonsKeepTheirPositions();
    void homeWelcomesByName();
    void waitingShowsAHintAfterTenSeconds();
    void unmatchedResponseReplacesTheHint();
    void takenPortIsReportedWithItsHolder();
    void contestedSignInOffersToStartAgain();
    void contestedSignOutOffersToOpenTheBrowserAgain();
    void enterOnSignInSignsIn();
    void profileShowsTheFieldsOfTheGuide();
    void profileFallsBackToUsername();
    void profileExplainsAMissingName();
    void signedOutPagesAskToSignIn();
    void sessionHidesTokensAndDecodesTheIdToken();
    void sessionSaysWhetherTheTokenIsBound_data();
    void sessionSaysWhetherTheTokenIsBound();
    void sessionSaysThatTheTpmKeepsTheKey();
    void sessionShowsTimesWithAFraction();
    void signOutWaitCanBeStopped();
    void slowSignOutShowsAHint();
    void slowSignOutShowsTheHintWithoutAStateChange();
    void signOutWithoutReturnExplainsHowToFinish();
    void unconfirmedSignOutCanBeEndedInTheBrowser();
    void signOutShowsItsReceipt();
    void signOutCanBeLocalOnly();
    void unfinishedSignOutCanBeFinishedOrDiscarded();
    void detailsCanBeExpanded();
};

void TestPagesSession::homeOffersTheActionsOfEachState_data() {
    QTest::addColumn<QString>("buttons");
    QTest::newRow("restoring") << u""_s;
    QTest::newRow("signed-out") << u"Sign in"_s;
    QTest::newRow("contacting") << u"Cancel"_s;
    QTest::newRow("waiting") << u"Cancel|Open the browser again|Copy link"_s;
    QTest::newRow("completing") << u"Cancel"_s;
    QTest::newRow("signed-in") << u"Sign Out"_s;
    QTest::newRow("expired") << u"Sign in|Sign Out"_s;
    QTest::newRow("ending-soon") << u"Sign in|Sign Out"_s;
    QTest::newRow("keychain-trouble") << u"Sign Out|Try again|Check|Details"_s;
    QTest::newRow("offline") << u"Sign Out|Try again|Check|Details|Close"_s;
    QTest::newRow("refused") << u"Sign in|Sign Out|Try again|Check|Details"_s;
    QTest::newRow("troubled") << u"Sign in|Sign Out|Try again|Check|Details|Close"_s;
    QTest::newRow("waiting-slow")
        << u"Cancel|Open the browser again|Copy link|Copy URL|Use localhost|Check|Paste an address"_s;
    QTest::newRow("waiting-port-taken-slow") // two messages, one of them offers it
        << u"Cancel|Open the browser again|Copy link|Try again|Check|Paste an address"_s;
    QTest::newRow("clock-slow") << u"Sign Out|Check"_s;
    QTest::newRow("error") << u"Sign in|Check|Details|Close"_s;
}

void TestPagesSession::homeOffersTheActionsOfEachState() {
    QFETCH(QString, buttons);
    const auto frame = shown(Kind::Home, sample(QTest::currentDataTag()));
    QStringList names;
    for (auto *control : visible<Button>(*frame)) {
        if (control->isEnabled()) {
            names.append(spoken(control));
        }
    }
    QCOMPARE(names.join(u'|'), buttons);
}

void TestPagesSession::buttonsKeepTheirPositions_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArrayList>("states");
    QTest::newRow("sign-in") << Kind::Home << u"Cancel"_s
                             << QByteArrayList{"contacting", "waiting", "completing"};
    QTest::newRow("sign-out") << Kind::SigningOut << u"Done"_s
                              << QByteArrayList{"signing-out", "waiting-for-sign-out"};
}

// A button must not move under the pointer when the state changes.
void TestPagesSession::buttonsKeepTheirPositions() {
    QFETCH(Kind, kind);
    QFETCH(QString, name);
    QFETCH(QByteArrayList, states);
    const auto frame = shown(kind, sample(states.constFirst()));
    const QPoint place = button(*frame, name)->pos();
    const QPoint other = button(*frame, u"Open the browser again"_s)->pos();
    for (const QByteArray &state : states) {
        frame->apply(sample(state));
        QCoreApplication::sendPostedEvents(); // for the layout
        QCOMPARE(button(*frame, name)->pos(), place);
        QCOMPARE(button(*frame, u"Open the browser again"_s)->pos(), other);
        QCOMPARE(button(*frame, u"Open the browser again"_s)->isEnabled(),
                 state.startsWith("waiting"));
    }
}

void TestPagesSession::homeWelcomesByName() {
    const auto frame = shown(Kind::Home, sample("signed-in"));
    QVERIFY(shows(*frame, u"Welcome, Ada Lovelace"_s));
    QVERIFY(shows(*frame, u"You are now signed in!"_s));
}

void TestPagesSession::waitingShowsAHintAfterTenSeconds() {
    const auto hint = [](const PageFrame &frame) {
        for (auto *label : frame.findChildren<QLabel *>()) {
            if (label->isVisible() &&
                label->text().contains(u"No response from the browser yet"_s)) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(!hint(*shown(Kind::Home, sample("waiting"))));
    const auto frame = shown(Kind::Home, sample("waiting-slow"));
    QVERIFY(hint(*frame));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Copy URL"_s)->click();
    button(*frame, u"Use localhost"_s)->click();
    QCOMPARE(requested[0].constFirst().value<Action>(), Action::CopyReturnAddress);
    QCOMPARE(requested[1].constFirst().value<Action>(), Action::UseLocalhost);
}

void TestPagesSession::unmatchedResponseReplacesTheHint() {
    const auto frame = shown(Kind::Home, sample("waiting-unmatched"));
    QVERIFY(shows(*frame, u"A response from the browser could not be matched to this sign-in"_s));
    QVERIFY(!shows(*frame, u"No response from the browser yet"_s));
    QVERIFY(button(*frame, u"Cancel"_s));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Start again"_s)->click();
    QCOMPARE(requested.constFirst().constFirst().value<Action>(), Action::StartAgain);
}

void TestPagesSession::takenPortIsReportedWithItsHolder() {
    const auto frame = shown(Kind::Home, sample("waiting-port-taken"));
    QVERIFY(shows(*frame, u"Port 27421 is taken"_s));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    QTest::mouseClick(button(*frame, u"Try again"_s), Qt::LeftButton);
    QCOMPARE(requested.constFirst().constFirst().value<Action>(), Action::TryAgain);
    const auto mentions = [](const PageFrame &slow, const QString &words) {
        return std::ranges::any_of(slow.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(mentions(*frame, u"used by 'node' (process 4242)"_s));
    // The client ID and URL are correct then, so there is nothing to compare.
    const auto slow = shown(Kind::Home, sample("waiting-port-taken-slow"));
    QVERIFY(mentions(*slow, u"the port is the likely reason"_s));
    QVERIFY(!mentions(*slow, u"compare the client ID"_s));
}

void TestPagesSession::contestedSignInOffersToStartAgain() {
    const QString words = u"Someone else may have your sign-in link"_s;
    QVERIFY(!shows(*shown(Kind::Home, sample("waiting")), words));
    const auto frame = shown(Kind::Home, sample("waiting-contested"));
    QVERIFY(shows(*frame, words));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    QTest::mouseClick(button(*frame, u"Start again"_s), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().constFirst().value<Action>(), Action::StartAgain);
}

void TestPagesSession::contestedSignOutOffersToOpenTheBrowserAgain() {
    const QString words = u"Someone else may have your sign-out link"_s;
    QVERIFY(!shows(*shown(Kind::SigningOut, sample("waiting-for-sign-out")), words));
    const auto frame = shown(Kind::SigningOut, sample("sign-out-contested"));
    QVERIFY(shows(*frame, words));
    QVERIFY(button(*frame, u"Open the browser again"_s) != nullptr);
    QVERIFY(button(*frame, u"Open the browser again"_s)->isEnabled());
}

void TestPagesSession::enterOnSignInSignsIn() {
    const auto frame = shown(Kind::Home, sample("signed-out"));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    frame->page()->initialFocus()->setFocus();
    QTest::keyClick(frame->page()->initialFocus(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<Action>(), Action::SignIn);
}

void TestPagesSession::profileShowsTheFieldsOfTheGuide() {
    const auto frame = shown(Kind::Profile, sample("signed-in"));
    for (const auto &text : {u"Profile Page"_s, u"Email"_s, u"ada@analytical.example"_s,
                             u"First Name"_s, u"Ada"_s, u"Last Name"_s, u"Lovelace"_s}) {
        QVERIFY2(shows(*frame, text), qPrintable(text));
    }
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Sign Out"_s)->click();
    QCOMPARE(requested.first().first().value<Action>(), Action::SignOut);
}

void TestPagesSession::profileFallsBackToUsername() {
    ViewState state = sample("signed-in");
    state.session =
        samples::sessionWithClaims({{u"sub"_s, u"1"_s}, {u"username"_s, u"ada@guide.example"_s}});
    QVERIFY(shows(*shown(Kind::Profile, state), u"ada@guide.example"_s));
}

void TestPagesSession::profileExplainsAMissingName() {
    const auto explains = [](const PageFrame &frame) {
        for (auto *label : frame.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"User Attributes"_s) &&
                label->text().contains(u"scope profile"_s)) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(explains(*shown(Kind::Profile, sample("signed-in-nameless"))));
    QVERIFY(!explains(*shown(Kind::Profile, sample("signed-in"))));
}

void TestPagesSession::signedOutPagesAskToSignIn() {
    for (const auto kind : {Kind::Profile, Kind::Session}) {
        const auto frame = shown(kind, sample("signed-out"));
        QVERIFY(shows(*frame, u"You need to sign in to view this page"_s));
        QSignalSpy requested(frame->page(), &Page::actionRequested);
        button(*frame, u"Sign in"_s)->click();
        QCOMPARE(requested.first().first().value<Action>(), Action::SignIn);
        frame->apply(sample("signed-in"));
        QVERIFY(!shows(*frame, u"You need to sign in to view this page"_s));
    }
}

void TestPagesSession::sessionHidesTokensAndDecodesTheIdToken() {
    const auto frame = shown(Kind::Session, sample("signed-in"));
    const auto views = frame->findChildren<CodeView *>();
    QCOMPARE(views.size(), 2);
    QVERIFY(views[0]->code().contains(u"\"accessToken\": \"[hidden, 912 characters]\""_s));
    QVERIFY(views[0]->code().contains(u"\"given_name\": \"Ada\""_s));
    QVERIFY(views[1]->code().contains(u"\"alg\": \"RS256\""_s));
    QVERIFY(
        views[1]->code().contains(u"\"iss\": \"https://api.asgardeo.io/t/acme/oauth2/token\""_s));
}

void TestPagesSession::sessionSaysWhetherTheTokenIsBound_data() {
    using bifrost::TokenBinding;
    QTest::addColumn<TokenBinding>("binding");
    QTest::addColumn<QString>("words");
    QTest::newRow("bearer")
        << TokenBinding::None
        << u"none: whoever copies the access token can use it until it expires (Bearer)"_s;
    QTest::newRow("refused")
        << TokenBinding::Refused
        << u"not bound to this computer, although Bifrost asked the provider for it (DPoP)"_s;
    QTest::newRow("certificate")
        << TokenBinding::Certificate
        << u"bound to the client certificate: useless to anybody who copies it (mutual TLS)"_s;
    QTest::newRow("bound") << TokenBinding::Dpop
                           << u"bound to this computer: useless to anybody who copies it (DPoP)"_s;
}

void TestPagesSession::sessionSaysWhetherTheTokenIsBound() {
    QFETCH(bifrost::TokenBinding, binding);
    QFETCH(QString, words);
    ViewState state = sample("signed-in");
    state.session->tokenBinding = binding;
    const auto frame = shown(Kind::Session, state);
    QVERIFY(shows(*frame, u"Token protection"_s));
    QVERIFY(shows(*frame, words));
}

void TestPagesSession::sessionSaysThatTheTpmKeepsTheKey() {
    ViewState state = sample("signed-in");
    state.session->tokenBinding = bifrost::TokenBinding::Dpop;
    state.session->hasHardwareKey = true;
    const auto frame = shown(Kind::Session, state);
    QVERIFY(shows(*frame, u"bound to this computer's TPM: useless to anybody who copies it, even "
                          "with the keychain (DPoP)"_s));
}

void TestPagesSession::sessionShowsTimesWithAFraction() { // RFC 7519 §2
    ViewState state = sample("signed-in");
    const QDateTime issued(QDate(2026, 11, 12), QTime(14, 3, 12));
    state.session->idTokenClaims.insert(u"iat"_s, double(issued.toSecsSinceEpoch()) + 0.123);
    const auto frame = shown(Kind::Session, state);
    QVERIFY(shows(*frame, exactMomentText(issued)));
}

void TestPagesSession::signOutWaitCanBeStopped() {
    const auto frame = shown(Kind::SigningOut, sample("waiting-for-sign-out"));
    QVERIFY(shows(*frame, u"Signing Out..."_s));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Done"_s)->click();
    QCOMPARE(requested.first().first().value<Action>(), Action::Cancel);
}

void TestPagesSession::slowSignOutShowsAHint() {
    QVERIFY(!shows(*shown(Kind::SigningOut, sample("waiting-for-sign-out")),
                   u"No response from the browser yet"_s));
    const auto frame = shown(Kind::SigningOut, sample("sign-out-slow"));
    QVERIFY(shows(*frame, u"No response from the browser yet"_s));
    QVERIFY(shows(*frame, describeSlowSignOut(u"http://127.0.0.1:27421/callback"_s).text));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Sign out without returning"_s)->click();
    button(*frame, u"Copy URL"_s)->click();
    QCOMPARE(requested[0].first().value<Action>(), Action::SignOutWithoutReturn);
    QCOMPARE(requested[1].first().value<Action>(), Action::CopyReturnAddress);
}

void TestPagesSession::slowSignOutShowsTheHintWithoutAStateChange() {
    ViewState state = sample("sign-out-slow");
    state.waitingSince = QDateTime::currentDateTimeUtc().addMSecs(-9'700);
    const auto frame = shown(Kind::SigningOut, state);
    QVERIFY(!shows(*frame, u"No response from the browser yet"_s));
    QTRY_VERIFY(shows(*frame, u"No response from the browser yet"_s));
}

void TestPagesSession::signOutWithoutReturnExplainsHowToFinish() {
    ViewState state = sample("sign-out-without-return");
    state.waitingSince = state.waitingSince.addSecs(-60);
    const auto frame = shown(Kind::SigningOut, state);
    QVERIFY(!shows(*frame, u"No response from the browser yet"_s)); // no response is expected
    QVERIFY(shows(*frame, u"You are signed out on this computer. The browser stays on the page of "
                          u"Asgardeo (acme); when you are signed out there, press 'Done'."_s));
}

void TestPagesSession::unconfirmedSignOutCanBeEndedInTheBrowser() {
    const auto frame = shown(Kind::Home, sample("sign-out-unconfirmed"));
    QVERIFY(shows(*frame, u"The sign-out was not confirmed"_s));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"End session in browser"_s)->click();
    QCOMPARE(requested.first().first().value<Action>(), Action::EndInBrowser);
}

void TestPagesSession::signOutShowsItsReceipt() {
    const auto frame = shown(Kind::Home, sample("signed-out-receipt"));
    QVERIFY(shows(*frame, u"What the sign-out did"_s));
    for (const ReceiptLine &line : receiptLines(samples::receipt())) {
        QVERIFY2(shows(*frame, line.text), qPrintable(line.text));
    }
    frame->apply(sample("sign-out-unfinished"));
    for (const ReceiptLine &line : receiptLines(samples::offlineReceipt())) {
        QTRY_VERIFY2(shows(*frame, line.text), qPrintable(line.text));
        QVERIFY2(line.reason.isEmpty() || shows(*frame, line.reason), qPrintable(line.reason));
    }
    frame->apply(sample("signed-in"));
    QVERIFY(!shows(*frame, u"What the sign-out did"_s));
}

void TestPagesSession::signOutCanBeLocalOnly() {
    const auto frame = shown(Kind::Session, sample("signed-in"));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Sign out here only"_s)->click();
    QCOMPARE(requested.first().first().value<Action>(), Action::SignOutHere);
}

void TestPagesSession::unfinishedSignOutCanBeFinishedOrDiscarded() {
    const auto frame = shown(Kind::Home, sample("sign-out-unfinished"));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Finish now"_s)->click();
    button(*frame, u"Discard"_s)->click();
    QCOMPARE(requested[0].first().value<Action>(), Action::FinishSignOut);
    QCOMPARE(requested[1].first().value<Action>(), Action::DropSignOut);
    QVERIFY(!button(*frame, u"Close"_s)); // a lasting problem
}

void TestPagesSession::detailsCanBeExpanded() {
    const auto frame = shown(Kind::Home, sample("error"));
    QVERIFY(visible<QPlainTextEdit>(*frame).isEmpty());
    button(*frame, u"Details"_s)->click();
    QCOMPARE(visible<QPlainTextEdit>(*frame).size(), 1);
    QVERIFY(
        visible<QPlainTextEdit>(*frame).first()->toPlainText().contains(u"JwsSignatureIsValid"_s));
    QVERIFY(button(*frame, u"Copy details"_s));
    button(*frame, u"Details"_s)->click();
    QVERIFY(visible<QPlainTextEdit>(*frame).isEmpty());
}

BIFROST_TEST(TestPagesSession, QApplication)
#include "tst_pages_session.moc"
