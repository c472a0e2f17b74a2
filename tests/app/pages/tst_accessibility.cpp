// SPDX-License-Identifier: Apache-2.0
// What somebody needs who doesn't see the window, or doesn't use a mouse: of every page in every
// state, in both directions. A new page is covered as soon as it is among the samples.
#include "../shownpage.h"
#include "support/testroom.h"
#include "theme/style.h"
#include "widgets/liveregion.h"

#include <QApplication>
#include <QButtonGroup>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSet>

#include <utility>

using namespace shownpage;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PageFrame::Kind)
Q_DECLARE_METATYPE(ViewState)

namespace {

constexpr int smallestTarget = 24; // WCAG 2.2, 2.5.8
constexpr int primaryTarget = 40;  // of this design
constexpr int mostControls = 200;  // until a walk counts as endless

/// Of radio buttons only the checked one does; the arrow keys lead to the others.
bool takesTab(const QWidget *widget) {
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    const bool isPassed = radio && radio->group() && radio->group()->checkedButton() != radio;
    return !isPassed && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QList<QWidget *> tabStops(PageFrame &frame) {
    QList<QWidget *> stops = visible<QWidget>(frame);
    stops.removeIf([](QWidget *widget) { return !takesTab(widget); });
    return stops;
}

QString named(QWidget *widget) {
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + spoken(widget);
}

/// The controls that `key` goes through, from `first` until it is reached again.
QList<QWidget *> walk(QWidget *first, Qt::Key key) {
    QList<QWidget *> way;
    first->setFocus(Qt::TabFocusReason);
    do {
        way.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
    } while (QApplication::focusWidget() != first && way.size() < mostControls);
    return way;
}

/// What the regions of `frame` say.
class Listener : public QObject {
public:
    explicit Listener(PageFrame &frame) {
        for (auto *region : frame.findChildren<LiveRegion *>()) {
            connect(region, &LiveRegion::announced, this,
                    [this](const QString &text) { said_.append(text); });
        }
    }
    [[nodiscard]] QStringList take() { return std::exchange(said_, {}); }

private:
    QStringList said_;
};

bool waits(const ViewState &state) {
    return state.isSigningIn() || state.isSigningOut() ||
           state.phase == ViewState::Phase::Restoring;
}

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyControlSaysWhatItIs_data();
    void everyControlSaysWhatItIs();
    void everyTargetIsLargeEnough_data() { everyControlSaysWhatItIs_data(); }
    void everyTargetIsLargeEnough();
    void everyFieldHasALabel_data() { everyControlSaysWhatItIs_data(); }
    void everyFieldHasALabel();
    void tabReachesEverythingAndIsNeverTrapped_data() { everyControlSaysWhatItIs_data(); }
    void tabReachesEverythingAndIsNeverTrapped();
    void readingOrderIsMirrored_data() { everyControlSaysWhatItIs_data(); }
    void readingOrderIsMirrored();
    void problemsAndWaitingAreSaid_data() { everyControlSaysWhatItIs_data(); }
    void problemsAndWaitingAreSaid();
    void nothingIsSaidTwice();
    void whatIsSaidIsANotification();
};

void TestAccessibility::initTestCase() {
    QApplication::setStyle(new Style);
}

void TestAccessibility::cleanup() {
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestAccessibility::everyControlSaysWhatItIs_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ViewState>("state");
    for (const auto &[name, state] : samples::states()) {
        for (const auto kind : PageFrame::kindsFor(state)) {
            QTest::addRow("%s, %s", PageFrame::name(kind), name) << kind << state;
        }
    }
}

void TestAccessibility::everyControlSaysWhatItIs() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    static const QSet<QAccessible::Role> roles{
        QAccessible::PushButton,   QAccessible::RadioButton, QAccessible::CheckBox,
        QAccessible::EditableText, QAccessible::List,        QAccessible::Link,
        QAccessible::ComboBox,     QAccessible::Button,      QAccessible::Graphic,
        QAccessible::Table,        QAccessible::Tree};
    const auto frame = shown(kind, state);
    QList<QWidget *> controls = visible<QWidget>(*frame); // also those that Tab leaves out
    controls.removeIf([](QWidget *widget) {
        return widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled();
    });
    for (QWidget *control : std::as_const(controls)) {
        auto *node = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(node, qPrintable(named(control)));
        QVERIFY2(!node->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(named(control)));
        const auto *label = qobject_cast<QLabel *>(control); // whose text can be copied
        QVERIFY2(roles.contains(node->role()) ||
                     (label && label->textInteractionFlags() & Qt::TextSelectableByMouse),
                 qPrintable(named(control)));
        QVERIFY2(node->state().focusable, qPrintable(named(control)));
        control->setFocus();
        QVERIFY2(node->state().focused, qPrintable(named(control)));
        const auto *radio = qobject_cast<QRadioButton *>(control);
        QVERIFY(!radio || node->state().checked == radio->isChecked());
    }
}

void TestAccessibility::everyTargetIsLargeEnough() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    QList<QWidget *> targets = tabStops(*frame);
    for (auto *button : visible<QAbstractButton>(*frame)) { // a disabled one may be enabled
        targets.append(button);
    }
    for (const QWidget *target : std::as_const(targets)) {
        const auto *button = qobject_cast<const Button *>(target);
        const bool isPrimary = button && button->kind() == Button::Kind::Primary;
        const int least = isPrimary ? primaryTarget : smallestTarget;
        QVERIFY2(target->width() >= least && target->height() >= least,
                 target->metaObject()->className());
    }
}

void TestAccessibility::everyFieldHasALabel() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    const auto labels = visible<QLabel>(*frame);
    for (const auto *edit : visible<QLineEdit>(*frame)) {
        const bool isLabeled = std::ranges::any_of(
            labels, [edit](const QLabel *label) { return label->buddy() == edit; });
        QVERIFY2(isLabeled || edit->isReadOnly(), qPrintable(edit->accessibleName()));
    }
}

void TestAccessibility::tabReachesEverythingAndIsNeverTrapped() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    frame->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(frame.get()));
    QList<QWidget *> stops = tabStops(*frame);
    const QList<QWidget *> way = walk(stops.constFirst(), Qt::Key_Tab);
    QVERIFY2(way.size() < mostControls, qPrintable(named(way.constLast())));
    for (QWidget *stop : std::as_const(stops)) {
        QVERIFY2(way.count(stop) == 1, qPrintable(named(stop)));
    }
    QCOMPARE(way.size(), stops.size());
    QList<QWidget *> back = walk(stops.constFirst(), Qt::Key_Backtab);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, way);
}

void TestAccessibility::readingOrderIsMirrored() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto frame = shown(kind, state);
    QVERIFY(frame->rail()->x() > frame->page()->x());
    QWidget *content = frame->page()->widget();
    QWidget *last = nullptr;
    for (QWidget *widget = frame->nextInFocusChain(); widget != frame.get();
         widget = widget->nextInFocusChain()) {
        if (!content->isAncestorOf(widget) || !takesTab(widget)) {
            continue;
        }
        const QPoint at = widget->mapTo(content, QPoint(widget->width(), 0));
        const QPoint before = last ? last->mapTo(content, QPoint(last->width(), 0))
                                   : QPoint(content->width() + 1, -1);
        constexpr int line = 20;
        QVERIFY2(qAbs(at.y() - before.y()) < line ? at.x() < before.x() : at.y() > before.y(),
                 qPrintable(named(widget)));
        last = widget;
    }
}

void TestAccessibility::problemsAndWaitingAreSaid() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const bool isHome = kind == Kind::Home || kind == Kind::SigningOut;
    if (!isHome || (state.notices.isEmpty() && !waits(state))) {
        QSKIP("neither a problem nor a wait");
    }
    const auto frame = shown(kind, state);
    frame->hide(); // the banners have been made
    frame->apply(sample("signed-out"));
    frame->show();
    ViewState other = state;
    other.providerName += u" (other)"_s; // else it may say what it has said before
    Listener listener(*frame);
    frame->apply(other);
    const QString said = listener.take().join(u'\n');
    for (const Notice &notice : state.notices.first(qMin<qsizetype>(2, state.notices.size()))) {
        QVERIFY2(said.contains(notice.title), qPrintable(notice.title));
    }
    QVERIFY(!waits(state) || state.phase == ViewState::Phase::SigningOut || !said.isEmpty());
}

void TestAccessibility::nothingIsSaidTwice() {
    const auto frame = shown(Kind::Home, sample("error"));
    Listener listener(*frame);
    frame->apply(sample("error"));
    QVERIFY(listener.take().isEmpty());
    frame->apply(sample("waiting"));
    QCOMPARE(listener.take().size(), 1);
    frame->apply(sample("waiting"));
    QVERIFY(listener.take().isEmpty());
}

// Orca says what a notification contains when it begins to show; Qt before 6.8 knows no other way.
void TestAccessibility::whatIsSaidIsANotification() {
    const auto frame = shown(Kind::Home, sample("error"));
    const auto regions = visible<LiveRegion>(*frame);
    QVERIFY(regions.size() >= 2);
    for (LiveRegion *region : regions) {
        auto *node = QAccessible::queryAccessibleInterface(region);
        QCOMPARE(node->role(), QAccessible::Notification);
        QVERIFY(!node->text(QAccessible::Name).isEmpty());
    }
}

BIFROST_TEST(TestAccessibility, QApplication)
#include "tst_accessibility.moc"
