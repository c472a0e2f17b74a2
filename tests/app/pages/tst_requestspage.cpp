// SPDX-License-Identifier: Apache-2.0
#include "notices/checkmeaning.h"
#include "pages/requestspage.h"
#include "samples.h"
#include "support/testroom.h"
#include "widgets/controls/button.h"
#include "widgets/requests/tracedetails.h"
#include "widgets/requests/traceview.h"
#include "widgets/text/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestRequestsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        page_ = std::make_unique<RequestsPage>();
        page_->resize(752, 640);
        page_->show();
        apply(samples::requests());
    }
    void cleanup() { page_.reset(); }

    void listsEachStepBelowItsOperation() {
        const auto *model = view()->model();
        QCOMPARE(model->rowCount(), int(samples::requests().steps.size()) + 2);
        QCOMPARE(text(0), u"In the background"_s);
        QCOMPARE(text(1), u"Provider metadata"_s);
        QCOMPARE(text(2), u"Sign-in"_s);
        QVERIFY(!model->flags(model->index(2, 0)).testFlag(Qt::ItemIsSelectable));
    }

    void theKeyboardSkipsHeadings() {
        view()->setFocus();
        QCOMPARE(view()->currentIndex().row(), 1);
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(view()->currentIndex().row(), 3);
        QVERIFY(shows(u"Pushed authorization request"_s));
        QTest::keyClick(view(), Qt::Key_Up);
        QTest::keyClick(view(), Qt::Key_Up);
        QCOMPARE(view()->currentIndex().row(), 1);
    }

    void screenReadersGetTheDiagramInWords() {
        const QString words = view()->model()->index(7, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(u"Token request"_s), qPrintable(words));
        QVERIFY2(words.contains(u"Between application and provider"_s), qPrintable(words));
        QVERIFY2(words.contains(u"Checks passed: 4"_s), qPrintable(words));
    }

    void theSelectedStepIsShownWithMeaningsAndChecks() {
        select(7);
        QVERIFY(shows(u"code_verifier"_s));
        QVERIFY(shows(u"RFC 7636 §4.5"_s));
        QVERIFY(shows(u"1f8c03ad"_s));
        QVERIFY(shows(u"TokenResponseAccessTokenIsPresent"_s));
        QVERIFY(shows(checkMeaning(Rule::TokenResponseAccessTokenIsPresent)));
    }

    void newStepsKeepTheSelection() {
        select(4);
        RequestsView more = samples::requests();
        more.steps.append(more.steps.last());
        more.steps.last().id = 99;
        more.revision = 50;
        apply(more);
        QCOMPARE(view()->currentIndex().row(), 4);
        QCOMPARE(view()->model()->rowCount(), int(more.steps.size()) + 2);
    }

    void aStepThatIsAnsweredIsShownAnew() {
        apply(samples::troubledRequests());
        select(4);
        QVERIFY(shows(u"waiting"_s));
        RequestsView answered = samples::troubledRequests();
        answered.steps.last().isPending = false;
        answered.revision = 51;
        apply(answered);
        QVERIFY(!shows(u"waiting"_s));
    }

    void aFailureIsToldInASentence() {
        apply(samples::troubledRequests());
        select(1);
        QVERIFY(shows(u"failed"_s));
        QVERIFY(shows(u"MetadataIssuerMatches"_s));
    }

    void copiesTheRequestWithoutSecrets() {
        select(7);
        button(u"Copy as &curl"_s)->click();
        const QString command = QApplication::clipboard()->text();
        QVERIFY(command.startsWith(u"curl '"_s));
        QVERIFY(command.contains(u"\"$CODE_VERIFIER\""_s));
        select(8); // the validation of the ID token sends nothing
        QVERIFY(!button(u"Copy as &curl"_s)->isEnabled());
    }

    void savesWhatItShowsForTheUserAlone() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"requests.har"_s);
        saveAs(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("[masked: 43 bytes, 1f8c03ad]"));
#ifdef Q_OS_UNIX
        QVERIFY(!(file.permissions() & (QFile::ReadOther | QFile::ReadGroup)));
#endif
        QVERIFY(shows(path));
        const QString nowhere = folder.filePath(u"missing/requests.har"_s);
        saveAs(nowhere);
        QVERIFY(shows(u"Choose another folder"_s));
    }

    void saysWhyThereIsNothing() {
        apply({.isRecording = true, .revision = 60});
        QVERIFY(!view()->isVisible());
        QVERIFY(shows(u"Nothing yet"_s));
        QVERIFY(!button(u"&Open settings"_s)->isVisible());
        apply({.revision = 61});
        QSignalSpy actions(page_.get(), &Page::actionRequested);
        button(u"&Open settings"_s)->click();
        QCOMPARE(actions.constFirst().constFirst().value<Action>(), Action::OpenSettings);
    }

    void clearIsAnAction() {
        QSignalSpy actions(page_.get(), &Page::actionRequested);
        button(u"C&lear"_s)->click();
        QCOMPARE(actions.constFirst().constFirst().value<Action>(), Action::ClearRequests);
    }

private:
    [[nodiscard]] TraceView *view() const {
        return page_->findChild<TraceView *>();
    }
    [[nodiscard]] QString text(int row) const {
        return view()->model()->index(row, 0).data().toString();
    }
    /// Presses 'Save as HAR...' and answers the question for the file.
    void saveAs(const QString &path) {
        button(u"Sa&ve as HAR..."_s)->click();
        auto *dialog = page_->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }
    void select(int row) {
        view()->setCurrentIndex(view()->model()->index(row, 0));
        QTRY_VERIFY(page_->findChild<TraceDetails *>()->isComplete());
    }
    void apply(const RequestsView &requests) {
        ViewState state;
        state.phase = ViewState::Phase::SignedIn;
        state.requests = requests;
        page_->apply(state);
        QTRY_VERIFY(page_->findChild<TraceDetails *>()->isComplete());
    }
    [[nodiscard]] bool shows(const QString &words) const {
        for (const auto *label : page_->findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] Button *button(const QString &text) const {
        for (auto *candidate : page_->findChildren<Button *>()) {
            if (candidate->text() == text) {
                return candidate;
            }
        }
        return nullptr;
    }

    std::unique_ptr<RequestsPage> page_;
};

BIFROST_TEST(TestRequestsPage, QApplication)
#include "tst_requestspage.moc"
