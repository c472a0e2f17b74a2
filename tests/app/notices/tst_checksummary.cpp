// SPDX-License-Identifier: Apache-2.0
#include "notices/checksummary.h"

#include "samples.h"
#include "sentence.h"
#include "support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Verdict = CheckLine::Verdict;

Q_DECLARE_METATYPE(QList<CheckLine>)
Q_DECLARE_METATYPE(Action)

namespace {

CheckLine line(const QString &id, Verdict verdict) {
    CheckLine line;
    line.id = id;
    line.verdict = verdict;
    line.what = u"What"_s;
    line.result = u"Result"_s;
    line.advice = u"Advice."_s;
    return line;
}

} // namespace

class TestCheckSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowItIsGoing();
    void everythingWorks();
    void aFailureComesBeforeAWarning();
    void withoutAdviceTheResultIsSaid();
    void offersWhatHelps_data();
    void offersWhatHelps();
    void onlyWhatIsFineIsADetail();
};

void TestCheckSummary::saysHowItIsGoing() {
    QList<CheckLine> lines;
    QCOMPARE(summarize(lines, CheckProgress::Running).title, u"Checking..."_s);
    lines.append(line(u"a"_s, Verdict::Failed));
    QCOMPARE(summarize(lines, CheckProgress::Running).text, u"One problem so far"_s);
    lines.append(line(u"b"_s, Verdict::Warning));
    QCOMPARE(summarize(lines, CheckProgress::Running).text, u"2 problems so far"_s);
    QCOMPARE(summarize(lines, CheckProgress::Running).action, Action::None);
}

void TestCheckSummary::everythingWorks() {
    const Notice notice = summarize(
        {line(u"a"_s, Verdict::Ok), line(u"b"_s, Verdict::Note), line(u"c"_s, Verdict::NotChecked)},
        CheckProgress::Finished);
    QCOMPARE(notice.title, u"Everything works"_s);
    QCOMPARE(notice.tone, Notice::Tone::Success);
    QCOMPARE(notice.action, Action::None);
}

void TestCheckSummary::aFailureComesBeforeAWarning() {
    CheckLine warning = line(u"a"_s, Verdict::Warning);
    Notice notice = summarize({warning}, CheckProgress::Finished);
    QCOMPARE(notice.title, u"One problem found"_s);
    QCOMPARE(notice.tone, Notice::Tone::Warning);
    warning.what = u"Other"_s;
    notice = summarize({warning, line(u"b"_s, Verdict::Failed)}, CheckProgress::Finished);
    QCOMPARE(notice.title, u"2 problems found"_s);
    QCOMPARE(notice.text, u"What: Advice."_s);
    QCOMPARE(notice.tone, Notice::Tone::Danger);
}

void TestCheckSummary::withoutAdviceTheResultIsSaid() {
    CheckLine failed = line(u"a"_s, Verdict::Failed);
    failed.advice.clear();
    QCOMPARE(summarize({failed}, CheckProgress::Finished).text, u"What: Result"_s);
}

void TestCheckSummary::offersWhatHelps_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<Action>("action");
    QTest::newRow("setting") << u"configuration.client-id"_s << Action::OpenSettings;
    QTest::newRow("port") << u"computer.listener"_s << Action::OpenSettings;
    QTest::newRow("redirect") << u"provider.redirect"_s << Action::OpenSettings;
    QTest::newRow("session") << u"session.refresh"_s << Action::SignIn;
    QTest::newRow("keychain") << u"computer.keychain"_s << Action::None;
}

void TestCheckSummary::offersWhatHelps() {
    QFETCH(const QString, id);
    QTEST(summarize({line(id, Verdict::Failed)}, CheckProgress::Finished).action, "action");
}

void TestCheckSummary::onlyWhatIsFineIsADetail() {
    QVERIFY(isDetail(line(u"provider.rule"_s, Verdict::Ok)));
    QVERIFY(isDetail(line(u"provider.key"_s, Verdict::Ok)));
    QVERIFY(!isDetail(line(u"provider.keys"_s, Verdict::Ok)));
    QVERIFY(!isDetail(line(u"provider.rule"_s, Verdict::Failed)));
    QVERIFY(!isDetail(line(u"provider.key"_s, Verdict::Note)));
    CheckLine setting = line(u"configuration.proxy"_s, Verdict::Ok);
    setting.section = CheckLine::Section::Configuration;
    setting.facts = {{u"value"_s, u"http://proxy.example"_s}};
    QVERIFY(!isDetail(setting));
    setting.facts = {{u"value"_s, {}}};
    QVERIFY(isDetail(setting));
    setting.verdict = Verdict::Warning; // and has to be set
    QVERIFY(!isDetail(setting));
}

BIFROST_TEST(TestCheckSummary, QCoreApplication)
#include "tst_checksummary.moc"
