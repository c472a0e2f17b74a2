// SPDX-License-Identifier: Apache-2.0
#include "pages/checkpage.h"

#include "notices/checktext.h"
#include "session/examinationreport.h"
#include "shownpage.h"
#include "support/testroom.h"
#include "theme/style.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shownpage;

namespace {

QString readAll(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Presses 'Save report...' and answers the question for the file.
void saveAs(PageFrame &frame, const QString &path) {
    button(frame, u"Save report..."_s)->click();
    auto *dialog = frame.findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->setDirectory(QFileInfo(path).path());
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace

class TestCheckPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void saysWhatRuns();
    void sumsUpWhatWasFound();
    void everyLineSaysItsVerdict();
    void linesAreAppendedWhereTheyBelong();
    void nothingMovesWhenLinesArrive();
    void theKeyboardScrolls();
    void anotherExaminationStartsOver();
    void factsUnfold();
    void unfoldedFactsFitTheSmallestWindow();
    void manyLinesAreNotAllShown();
    void asksForActions();
    void copiesTheReport();
    void savesTheReport_data();
    void savesTheReport();
    void onlyTheUserCanReadTheReport();
    void saysWhenTheReportCannotBeSaved();
};

void TestCheckPage::saysWhatRuns() {
    const auto frame = shown(Kind::Check, sample("examining"));
    QVERIFY(shows(*frame, u"Checking..."_s));
    QVERIFY(shows(*frame, u"Redirect listener"_s));
    QVERIFY(!shows(*frame, sectionName(CheckLine::Section::Provider)));
}

void TestCheckPage::sumsUpWhatWasFound() {
    const auto frame = shown(Kind::Check, sample("all-well"));
    QVERIFY(shows(*frame, u"Everything works"_s));
    frame->apply(sample("problems-found"));
    QVERIFY(shows(*frame, u"2 problems found"_s));
    QVERIFY(!shows(*frame, u"Everything works"_s));
}

/// Not by its color alone.
void TestCheckPage::everyLineSaysItsVerdict() {
    ViewState state = sample("all-well");
    using Verdict = CheckLine::Verdict;
    QMap<QString, int> expected;
    for (int i = 0; i < state.checkLines.size(); ++i) {
        CheckLine &line = state.checkLines[i];
        line.verdict = static_cast<Verdict>(i % (int(Verdict::NotChecked) + 1));
        line.id = u"computer.any"_s;
        line.facts.clear();
        ++expected[verdictName(line.verdict)];
    }
    const auto frame = shown(Kind::Check, state);
    QMap<QString, int> found;
    for (auto *row : visible<CheckRow>(*frame)) {
        for (auto *widget : visible<QWidget>(*row)) {
            if (expected.contains(spoken(widget))) {
                ++found[spoken(widget)];
                QCOMPARE(widget->toolTip(), spoken(widget));
            }
        }
    }
    QCOMPARE(found, expected);
}

void TestCheckPage::linesAreAppendedWhereTheyBelong() {
    const auto frame = shown(Kind::Check, sample("examining"));
    const auto before = visible<CheckRow>(*frame);
    frame->apply(sample("all-well"));
    const auto after = visible<CheckRow>(*frame);
    QVERIFY(after.size() > before.size());
    for (auto *row : before) {
        QVERIFY(after.contains(row)); // it was not created again
    }
    QVERIFY(shows(*frame, sectionName(CheckLine::Section::Provider)));
}

void TestCheckPage::nothingMovesWhenLinesArrive() {
    ViewState state = sample("problems-found");
    const QList<CheckLine> lines = state.checkLines;
    state.checkLines = lines.mid(0, 6);
    state.checkProgress = CheckProgress::Running;
    const auto frame = shown(Kind::Check, state, {640, 480});
    auto *bar = frame->page()->verticalScrollBar();
    bar->setValue(120);
    QHash<QWidget *, QRect> places;
    for (auto *row : visible<CheckRow>(*frame)) {
        places.insert(row, QRect(row->mapTo(frame.get(), QPoint()), row->size()));
    }
    for (qsizetype count = 7; count <= lines.size(); ++count) {
        state.checkLines = lines.mid(0, count);
        state.checkProgress =
            count < lines.size() ? CheckProgress::Running : CheckProgress::Finished;
        frame->apply(state);
        QApplication::processEvents();
        QCOMPARE(bar->value(), 120);
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            const QRect now(place.key()->mapTo(frame.get(), QPoint()), place.key()->size());
            QCOMPARE(now, place.value());
        }
    }
    QCOMPARE(places.size(), 5); // one of the six is among the details
}

void TestCheckPage::theKeyboardScrolls() {
    const auto frame = shown(Kind::Check, sample("all-well"));
    frame->page()->initialFocus()->setFocus();
    QTest::keyClick(frame->page()->initialFocus(), Qt::Key_PageDown);
    QVERIFY(frame->page()->verticalScrollBar()->value() > 0);
}

void TestCheckPage::anotherExaminationStartsOver() {
    const auto frame = shown(Kind::Check, sample("problems-found"));
    frame->apply(sample("examining"));
    QVERIFY(!shows(*frame, u"Port 27421 is taken by node (process 4242)"_s));
    QCOMPARE(visible<CheckRow>(*frame).size(), 4);
}

void TestCheckPage::factsUnfold() {
    const auto frame = shown(Kind::Check, sample("all-well"));
    QVERIFY(!shows(*frame, u"protocol: TLSv1.3"_s));
    QVERIFY(!shows(*frame, u"Rule"_s));
    button(*frame, u"Details"_s)->click();
    QVERIFY(shows(*frame, u"protocol: TLSv1.3"_s));
    QVERIFY(shows(*frame, u"Rule"_s));
    QCOMPARE(visible<CheckRow>(*frame).size(), samples::checkLines().size());
    button(*frame, u"Details"_s)->click();
    QVERIFY(!shows(*frame, u"protocol: TLSv1.3"_s));
    QVERIFY(!shows(*frame, u"Rule"_s));
}

void TestCheckPage::unfoldedFactsFitTheSmallestWindow() {
    ViewState state = sample("all-well");
    state.checkLines.first().facts = {{u"url"_s, u"https://"_s + QString(300, u'x')}};
    const auto frame = shown(Kind::Check, state, {640, 480});
    button(*frame, u"Details"_s)->click();
    QApplication::processEvents();
    for (auto *label : visible<QLabel>(*frame->page())) {
        QVERIFY2(label->heightForWidth(label->width()) <= label->height(),
                 qPrintable(label->text()));
    }
    QVERIFY(frame->page()->widget()->width() <= frame->page()->viewport()->width());
}

/// A provider may have published thousands of keys.
void TestCheckPage::manyLinesAreNotAllShown() {
    ViewState state = sample("all-well");
    CheckLine key = state.checkLines.last();
    key.section = CheckLine::Section::Session;
    key.verdict = CheckLine::Verdict::Note;
    state.checkLines = QList<CheckLine>(1000, key);
    const auto frame = shown(Kind::Check, state);
    QCOMPARE(visible<CheckRow>(*frame).size(), 100);
    QVERIFY(shows(*frame, u"900 more are in the report."_s));
}

void TestCheckPage::asksForActions() {
    ViewState state = sample("all-well");
    const auto frame = shown(Kind::Check, state);
    QSignalSpy actions(frame->page(), &Page::actionRequested);
    button(*frame, u"Check again"_s)->click();
    button(*frame, u"Sign in"_s)->click();
    state.checkLines = samples::troubledCheckLines();
    state.checkLines.first().verdict = CheckLine::Verdict::Failed; // of the configuration
    frame->apply(state);
    QVERIFY(!button(*frame, u"Sign in"_s));
    button(*frame, u"Open Settings"_s)->click();
    QCOMPARE(actions.size(), 3);
    QCOMPARE(actions[0][0].value<Action>(), Action::CheckAgain);
    QCOMPARE(actions[1][0].value<Action>(), Action::SignIn);
    QCOMPARE(actions[2][0].value<Action>(), Action::OpenSettings);
}

void TestCheckPage::copiesTheReport() {
    const auto frame = shown(Kind::Check, sample("problems-found"));
    button(*frame, u"Copy report"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), textReport(samples::troubledCheckLines()));
}

void TestCheckPage::savesTheReport_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("text") << u"report.txt"_s << u"bifrost "_s;
    QTest::newRow("JSON") << u"report.json"_s << u"{"_s;
    QTest::newRow("any other") << u"report.log"_s << u"bifrost "_s;
}

void TestCheckPage::savesTheReport() {
    QFETCH(const QString, name);
    QFETCH(const QString, beginning);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const auto frame = shown(Kind::Check, sample("problems-found"));
    saveAs(*frame, path);
    QTRY_VERIFY(shows(*frame, u"The report was saved as %1."_s.arg(path)));
    const QString report = readAll(path);
    QVERIFY2(report.startsWith(beginning), qPrintable(report));
    QVERIFY(report.contains(u"Port 27421 is taken by node"_s));
}

/// It holds no secret, but the names of a network, and what is installed.
void TestCheckPage::onlyTheUserCanReadTheReport() {
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.txt"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                               QFile::ReadOther));
    old.close();
    const auto frame = shown(Kind::Check, sample("all-well"));
    button(*frame, u"Save report..."_s)->click();
    auto *dialog = frame->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path); // the question whether to replace it is Qt's
    QVERIFY(!readAll(path).isEmpty());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
#else
    QSKIP("Windows has no such permissions");
#endif
}

void TestCheckPage::saysWhenTheReportCannotBeSaved() {
    const QTemporaryDir folder;
    const auto frame = shown(Kind::Check, sample("all-well"));
    button(*frame, u"Save report..."_s)->click();
    auto *dialog = frame->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folder.filePath(u"missing/report.txt"_s));
    const auto labels = visible<QLabel>(*frame);
    QVERIFY(std::ranges::any_of(labels, [](QLabel *label) {
        return label->text().startsWith(u"The file couldn't be written to "_s);
    }));
    frame->apply(sample("examining")); // another examination
    const auto later = visible<QLabel>(*frame);
    QVERIFY(std::ranges::none_of(later, [](QLabel *label) {
        return label->text().startsWith(u"The file couldn't be written to "_s);
    }));
}

BIFROST_TEST(TestCheckPage, QApplication)
#include "tst_checkpage.moc"
