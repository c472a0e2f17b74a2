// SPDX-License-Identifier: Apache-2.0
#include "errortext.h"
#include "pages/settingspage.h"
#include "pageset.h"
#include "samples.h"
#include "theme/style.h"
#include "widgets/button.h"
#include "widgets/codeview.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = PageFrame::Kind;
using Phase = ViewState::Phase;

Q_DECLARE_METATYPE(PageFrame::Kind)
Q_DECLARE_METATYPE(ViewState)

namespace {

QString spoken(QWidget *widget) {
    auto *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

template<typename T>
QList<T *> visible(QWidget &root) {
    QList<T *> found = root.findChildren<T *>();
    found.removeIf([](T *widget) { return !widget->isVisible(); });
    return found;
}

Button *button(QWidget &root, const QString &name) {
    for (auto *candidate : visible<Button>(root)) {
        if (spoken(candidate) == name) {
            return candidate;
        }
    }
    return nullptr;
}

bool shows(QWidget &root, const QString &text) {
    const auto labels = visible<QLabel>(root);
    return std::any_of(labels.begin(), labels.end(),
                       [&](QLabel *label) { return label->text() == text; });
}

ViewState sample(const char *name) {
    const auto all = samples::states();
    return std::find_if(all.begin(), all.end(),
                        [name](const auto &s) { return qstrcmp(s.name, name) == 0; })
        ->state;
}

std::unique_ptr<PageFrame> shown(Kind kind, const ViewState &state, QSize size = {960, 640}) {
    auto frame = std::make_unique<PageFrame>(kind);
    frame->resize(size);
    frame->apply(state);
    frame->show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(frame.get());
    return frame;
}

// Counts what a screen reader finds, and asks every node for children it does not have: between the
// count and the question a child may go.
int walkBeyondEnd(QAccessibleInterface *node) {
    const int count = node->childCount();
    int found = 1;
    for (int i = 0; i < count; ++i) {
        if (auto *child = node->child(i)) {
            QTest::qVerify(node->indexOfChild(child) == i, "indexOfChild", "", __FILE__, __LINE__);
            found += walkBeyondEnd(child);
        }
    }
    for (int beyond = 0; beyond < 8; ++beyond) {
        QTest::qVerify(!node->child(count + beyond), "child beyond the end", "", __FILE__,
                       __LINE__);
    }
    QTest::qVerify(!node->child(-1), "child before the start", "", __FILE__, __LINE__);
    return found;
}

QString clipped(const QLabel &label) {
    const int needed =
        label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    const bool tooNarrow = !label.wordWrap() && label.sizeHint().width() > label.width();
    return needed > label.height() || tooNarrow ? label.text() : QString();
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void everyControlHasItsName_data() { nothingIsClipped_data(); }
    void everyControlHasItsName();
    void askingForAChildThatHasGoneIsHarmless_data() { nothingIsClipped_data(); }
    void askingForAChildThatHasGoneIsHarmless();
    void tabOrderIsReadingOrder_data() { nothingIsClipped_data(); }
    void tabOrderIsReadingOrder();
    void oneNameOneButton_data() { nothingIsClipped_data(); }
    void oneNameOneButton();
    void atMostOnePrimaryButton_data() { nothingIsClipped_data(); }
    void atMostOnePrimaryButton();
    void homeOffersWhatTheStateNeeds_data();
    void homeOffersWhatTheStateNeeds();
    void homeWelcomesByName();
    void waitingSaysWhatToDoAfterTenSeconds();
    void enterOnSignInSignsIn();
    void profileShowsTheGuidesFields();
    void profileFallsBackToUsername();
    void profileExplainsAMissingName();
    void signedOutPagesAskToSignIn();
    void sessionHidesTokensAndDecodesTheIdToken();
    void signOutCanBeLeft();
    void signOutShowsItsReceipt();
    void signOutCanStayHere();
    void unfinishedSignOutHasTwoWaysOut();
    void settingsSayWhereAValueComesFrom();
    void settingsAreLockedWhileSignedIn();
    void whatIsTypedOutlivesAnotherSetting();
    void setupPointsOutMistakes();
    void forgettingTakesTwoPresses();
    void detailsFoldOut();
};

void TestPages::initTestCase() {
    QApplication::setStyle(new Style);
}

void TestPages::nothingIsClipped_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ViewState>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    for (const auto &[name, state] : samples::states()) {
        for (const auto kind : PageFrame::kindsFor(state)) {
            QTest::addRow("%s, %s", PageFrame::name(kind), name)
                << kind << state << QSize(960, 640) << 10;
            QTest::addRow("%s, %s, smallest", PageFrame::name(kind), name)
                << kind << state << QSize(640, 480) << 10;
            QTest::addRow("%s, %s, large font", PageFrame::name(kind), name)
                << kind << state << QSize(960, 640) << 16;
        }
    }
}

void TestPages::nothingIsClipped() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    QFETCH(QSize, size);
    QFETCH(int, points);
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
    const auto frame = shown(kind, state, size);
    for (auto *label : visible<QLabel>(*frame)) {
        QVERIFY2(clipped(*label).isEmpty(), qPrintable(label->text()));
    }
    for (auto *control : visible<QPushButton>(*frame->page())) {
        QVERIFY2(control->width() >= control->minimumSizeHint().width(),
                 qPrintable(control->text()));
        QVERIFY2(control->height() >= control->minimumSizeHint().height(),
                 qPrintable(control->text()));
    }
    // Whatever does not fit can be scrolled to, downwards; nothing sticks out sideways.
    QWidget *content = frame->page()->widget();
    QVERIFY(content->width() <= frame->page()->viewport()->width());
    for (auto *widget : visible<QWidget>(*content)) {
        const QRect area(widget->mapTo(content, QPoint()), widget->size());
        const bool inTextView =
            widget->parentWidget() && widget->window() != content &&
            qobject_cast<QAbstractScrollArea *>(widget->parentWidget()->parentWidget());
        QVERIFY2(inTextView || content->rect().contains(area), widget->metaObject()->className());
    }
}

void TestPages::everyControlHasItsName() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    for (auto *control : visible<QAbstractButton>(*frame)) {
        QString words = control->text();
        words.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
        QVERIFY(!words.isEmpty());
        QCOMPARE(spoken(control), words);
    }
    for (auto *edit : visible<QLineEdit>(*frame)) {
        QVERIFY(!spoken(edit).isEmpty());
    }
    for (auto *edit : visible<QPlainTextEdit>(*frame)) {
        QVERIFY(!spoken(edit).isEmpty());
    }
    for (auto *label : visible<QLabel>(*frame)) {
        QVERIFY2(label->accessibleName().isEmpty(),
                 "an accessible name would hide the label's text");
    }
}

void TestPages::askingForAChildThatHasGoneIsHarmless() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    QVERIFY(walkBeyondEnd(QAccessible::queryAccessibleInterface(frame.get())) > 10);
}

void TestPages::tabOrderIsReadingOrder() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    QWidget *content = frame->page()->widget();
    QPoint last(-1, -1);
    for (QWidget *widget = frame->nextInFocusChain(); widget != frame.get();
         widget = widget->nextInFocusChain()) {
        if (!content->isAncestorOf(widget) || !widget->isVisible() || !widget->isEnabled() ||
            !(widget->focusPolicy() & Qt::TabFocus)) {
            continue;
        }
        const QPoint at = widget->mapTo(content, QPoint());
        const bool sameLine = qAbs(at.y() - last.y()) < 20;
        QVERIFY2(sameLine ? at.x() > last.x() : at.y() > last.y(), qPrintable(spoken(widget)));
        last = at;
    }
}

void TestPages::oneNameOneButton() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    QStringList names;
    for (auto *control : visible<Button>(*frame)) {
        QVERIFY2(!names.contains(spoken(control)), qPrintable(spoken(control)));
        names.append(spoken(control));
    }
}

void TestPages::atMostOnePrimaryButton() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    const auto buttons = visible<Button>(*frame);
    QVERIFY(std::count_if(buttons.begin(), buttons.end(),
                          [](Button *b) { return b->kind() == Button::Kind::Primary; }) <= 1);
}

void TestPages::homeOffersWhatTheStateNeeds_data() {
    QTest::addColumn<QString>("buttons");
    QTest::newRow("restoring") << u""_s;
    QTest::newRow("signed-out") << u"Sign in"_s;
    QTest::newRow("contacting") << u"Cancel"_s;
    QTest::newRow("waiting") << u"Cancel|Open the browser again|Copy link"_s;
    QTest::newRow("completing") << u"Cancel"_s;
    QTest::newRow("signed-in") << u"Sign Out"_s;
    QTest::newRow("expired") << u"Sign in|Sign Out"_s;
    QTest::newRow("ending-soon") << u"Sign in|Sign Out"_s;
    QTest::newRow("keychain-trouble") << u"Sign Out|Try again|Details"_s;
    QTest::newRow("offline") << u"Sign Out|Try again|Details|Close"_s;
    QTest::newRow("error") << u"Sign in|Details|Close"_s;
}

void TestPages::homeOffersWhatTheStateNeeds() {
    QFETCH(QString, buttons);
    const auto frame = shown(Kind::Home, sample(QTest::currentDataTag()));
    QStringList names;
    for (auto *control : visible<Button>(*frame)) {
        names.append(spoken(control));
    }
    QCOMPARE(names.join(u'|'), buttons);
}

void TestPages::homeWelcomesByName() {
    const auto frame = shown(Kind::Home, sample("signed-in"));
    QVERIFY(shows(*frame, u"Welcome, Ada Lovelace"_s));
    QVERIFY(shows(*frame, u"You are now signed in!"_s));
}

void TestPages::waitingSaysWhatToDoAfterTenSeconds() {
    const auto hint = [](const PageFrame &frame) {
        for (auto *label : frame.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"Nothing has come back yet"_s)) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(!hint(*shown(Kind::Home, sample("waiting"))));
    QVERIFY(hint(*shown(Kind::Home, sample("waiting-slow"))));
}

void TestPages::enterOnSignInSignsIn() {
    const auto frame = shown(Kind::Home, sample("signed-out"));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    frame->page()->initialFocus()->setFocus();
    QTest::keyClick(frame->page()->initialFocus(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<Action>(), Action::SignIn);
}

void TestPages::profileShowsTheGuidesFields() {
    const auto frame = shown(Kind::Profile, sample("signed-in"));
    for (const auto &text : {u"Profile Page"_s, u"Email"_s, u"ada@analytical.example"_s,
                             u"First Name"_s, u"Ada"_s, u"Last Name"_s, u"Lovelace"_s}) {
        QVERIFY2(shows(*frame, text), qPrintable(text));
    }
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Sign Out"_s)->click();
    QCOMPARE(requested.first().first().value<Action>(), Action::SignOut);
}

void TestPages::profileFallsBackToUsername() {
    ViewState state = sample("signed-in");
    state.session =
        samples::sessionWithClaims({{u"sub"_s, u"1"_s}, {u"username"_s, u"ada@guide.example"_s}});
    QVERIFY(shows(*shown(Kind::Profile, state), u"ada@guide.example"_s));
}

void TestPages::profileExplainsAMissingName() {
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

void TestPages::signedOutPagesAskToSignIn() {
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

void TestPages::sessionHidesTokensAndDecodesTheIdToken() {
    const auto frame = shown(Kind::Session, sample("signed-in"));
    const auto views = frame->findChildren<CodeView *>();
    QCOMPARE(views.size(), 2);
    QVERIFY(views[0]->code().contains(u"\"accessToken\": \"[hidden, 912 characters]\""_s));
    QVERIFY(views[0]->code().contains(u"\"given_name\": \"Ada\""_s));
    QVERIFY(views[1]->code().contains(u"\"alg\": \"RS256\""_s));
    QVERIFY(
        views[1]->code().contains(u"\"iss\": \"https://api.asgardeo.io/t/acme/oauth2/token\""_s));
}

void TestPages::signOutCanBeLeft() {
    const auto frame = shown(Kind::SigningOut, sample("waiting-for-sign-out"));
    QVERIFY(shows(*frame, u"Signing Out..."_s));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Stop waiting"_s)->click();
    QCOMPARE(requested.first().first().value<Action>(), Action::Cancel);
}

void TestPages::signOutShowsItsReceipt() {
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

void TestPages::signOutCanStayHere() {
    const auto frame = shown(Kind::Session, sample("signed-in"));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Sign out here only"_s)->click();
    QCOMPARE(requested.first().first().value<Action>(), Action::SignOutHere);
}

void TestPages::unfinishedSignOutHasTwoWaysOut() {
    const auto frame = shown(Kind::Home, sample("sign-out-unfinished"));
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Finish now"_s)->click();
    button(*frame, u"Drop it"_s)->click();
    QCOMPARE(requested[0].first().value<Action>(), Action::FinishSignOut);
    QCOMPARE(requested[1].first().value<Action>(), Action::DropSignOut);
    QVERIFY(!button(*frame, u"Close"_s)); // it lasts
}

void TestPages::settingsSayWhereAValueComesFrom() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    QVERIFY(shows(*frame, u"Set from the command line; it cannot be changed here."_s));
    const auto edits = visible<QLineEdit>(*frame);
    const auto find = [&](const QString &name) {
        return *std::find_if(edits.begin(), edits.end(),
                             [&](QLineEdit *edit) { return spoken(edit) == name; });
    };
    QVERIFY(!find(u"Organisation or issuer"_s)->isEnabled());
    QVERIFY(find(u"Client ID"_s)->isEnabled());
    QCOMPARE(find(u"Redirect address"_s)->text(), u"http://127.0.0.1:27421/callback"_s);
}

void TestPages::settingsAreLockedWhileSignedIn() {
    const auto frame = shown(Kind::Settings, sample("signed-in"));
    QVERIFY(!button(*frame, u"Check and save"_s)->isEnabled());
    QVERIFY(!button(*frame, u"Forget this configuration"_s)->isEnabled());
    frame->apply(sample("signed-out"));
    QVERIFY(button(*frame, u"Check and save"_s)->isEnabled());
}

void TestPages::whatIsTypedOutlivesAnotherSetting() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    auto *page = qobject_cast<SettingsPage *>(frame->page());
    const auto edits = visible<QLineEdit>(*frame);
    auto *clientId = *std::find_if(edits.begin(), edits.end(),
                                   [](QLineEdit *edit) { return spoken(edit) == u"Client ID"_s; });
    clientId->selectAll();
    QTest::keyClicks(clientId, u"typed"_s);
    Configuration configuration = PageFrame::configuration();
    Layer person = configuration.layer(Source::Person);
    person.values[Setting::Appearance] = u"dark"_s;
    configuration.setLayer(Source::Person, person);
    page->showConfiguration(configuration);
    QCOMPARE(clientId->text(), u"typed"_s);
    person.values[Setting::ClientId] = u"another"_s;
    configuration.setLayer(Source::Person, person);
    page->showConfiguration(configuration);
    QCOMPARE(clientId->text(), u"another"_s);
}

void TestPages::setupPointsOutMistakes() {
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    button(*frame, u"Check and save"_s)->click();
    QVERIFY(shows(*frame, u"Enter the organisation or the issuer."_s));
    QVERIFY(shows(*frame, u"Enter the client ID."_s));
    const auto edits = visible<QLineEdit>(*frame);
    QTest::keyClicks(edits[0], u"http://provider.example"_s);
    QVERIFY(!shows(*frame,
                   u"Enter the organisation or the issuer."_s)); // typing takes the mistake away
    QTest::keyClicks(edits[1], u"abc"_s);
    QTest::keyClick(edits[1], Qt::Key_Return);
    QVERIFY(!shows(*frame, u"Asking the provider..."_s)); // http is refused before anybody is asked
    edits[0]->clear();
    QTest::keyClicks(edits[0], u"acme"_s);
    QTest::keyClick(edits[1], Qt::Key_Return);
    QVERIFY(shows(*frame, u"Asking the provider..."_s));
    QVERIFY(!button(*frame, u"Check and save"_s)->isEnabled());
}

void TestPages::forgettingTakesTwoPresses() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    auto *page = frame->page();
    QSignalSpy forget(page, SIGNAL(forgetRequested()));
    button(*frame, u"Forget this configuration"_s)->click();
    QCOMPARE(forget.size(), 0);
    button(*frame, u"Keep it"_s)->click();
    button(*frame, u"Forget this configuration"_s)->click();
    button(*frame, u"Forget it now"_s)->click();
    QCOMPARE(forget.size(), 1);
}

void TestPages::detailsFoldOut() {
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

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
