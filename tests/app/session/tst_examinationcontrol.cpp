// SPDX-License-Identifier: Apache-2.0
#include "session/examinationcontrol.h"

#include "session/appstate.h"
#include "support/testroom.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestExaminationControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void examinesWhenThePageIsOpened();
    void isDueAgainAfterAChange();
    void checkExaminesTheConfigurationInUse();
    void inputIsExaminedWithoutBeingSaved();
    void otherActionsDoNothing();
    void theStateHasTheLines();

private:
    void save(const QString &issuer);

    struct World {
        QTemporaryDir folder;
        ConfigurationStore store{{{}, folder.filePath(u"bifrost.conf"_s), {}}, {}};
        AppState state{folder.filePath(u"state.conf"_s)};
    };
    std::unique_ptr<World> world_;
    QStringList issuers_; ///< that were examined, one for each start
    std::unique_ptr<ExaminationControl> control_;
};

/// Every examination finishes at once, with one finding.
void TestExaminationControl::init() {
    control_.reset();
    world_ = std::make_unique<World>();
    issuers_.clear();
    save(u"https://op.example"_s);
    const auto examine = [this](const ClientConfiguration &configuration, ExaminationScope scope) {
        if (scope == ExaminationScope::Computer) { // the first part
            issuers_.append(configuration.issuer);
        }
        QPromise<Finding> promise;
        promise.start();
        promise.addResult(Finding{.check = Check::Tls, .verdict = Finding::Verdict::Ok});
        promise.finish();
        return promise.future();
    };
    control_ = std::make_unique<ExaminationControl>(world_->store, world_->state, examine);
}

void TestExaminationControl::save(const QString &issuer) {
    QVERIFY(
        world_->store.save({{Setting::Issuer, issuer}, {Setting::ClientId, u"desktop"_s}}).ok());
}

void TestExaminationControl::examinesWhenThePageIsOpened() {
    QVERIFY(issuers_.isEmpty());
    control_->startIfDue();
    QCOMPARE(issuers_, QStringList{u"https://op.example"_s});
    control_->startIfDue(); // the lines are there
    QCOMPARE(issuers_.size(), 1);
}

void TestExaminationControl::isDueAgainAfterAChange() {
    control_->startIfDue();
    save(u"https://other.example"_s);
    QCOMPARE(issuers_.size(), 1); // nobody looks
    control_->startIfDue();
    QCOMPARE(issuers_.last(), u"https://other.example"_s);
}

void TestExaminationControl::checkExaminesTheConfigurationInUse() {
    control_->startIfDue();
    control_->perform(Action::Check); // something has happened
    QCOMPARE(issuers_.size(), 2);
    control_->perform(Action::CheckAgain);
    QCOMPARE(issuers_.size(), 3);
    save(u"https://other.example"_s);
    control_->perform(Action::CheckAgain);
    QCOMPARE(issuers_.last(), u"https://other.example"_s);
}

void TestExaminationControl::inputIsExaminedWithoutBeingSaved() {
    control_->startWith({{Setting::Issuer, u"https://typed.example"_s}});
    QCOMPARE(issuers_, QStringList{u"https://typed.example"_s});
    QCOMPARE(world_->store.current().value(Setting::Issuer).text, u"https://op.example"_s);
    control_->perform(Action::CheckAgain);
    QCOMPARE(issuers_.last(), u"https://typed.example"_s);
    control_->startWith({{Setting::Issuer, {}}});
    QCOMPARE(issuers_.last(), QString());
    control_->startIfDue(); // comes back later
    QCOMPARE(issuers_.last(), u"https://op.example"_s);
}

void TestExaminationControl::otherActionsDoNothing() {
    control_->perform(Action::TryAgain);
    QVERIFY(issuers_.isEmpty());
}

void TestExaminationControl::theStateHasTheLines() {
    QVERIFY(control_->extended({}).checkLines.isEmpty());
    const QSignalSpy changes(control_.get(), &ExaminationControl::changed);
    control_->startIfDue();
    QCOMPARE(control_->extended({}).checkProgress, CheckProgress::Running);
    QTRY_COMPARE(control_->extended({}).checkProgress, CheckProgress::Finished);
    QVERIFY(changes.size() > 2);
    const QList<CheckLine> lines = control_->extended({}).checkLines;
    QVERIFY(std::ranges::any_of(
        lines, [](const CheckLine &line) { return line.id == u"computer.tls"_s; }));
    QVERIFY(std::ranges::any_of(lines, [](const CheckLine &line) {
        return line.id == u"configuration.Issuer"_s &&
               line.result.startsWith(u"https://op.example"_s);
    }));
}

BIFROST_TEST(TestExaminationControl, QCoreApplication)
#include "tst_examinationcontrol.moc"
