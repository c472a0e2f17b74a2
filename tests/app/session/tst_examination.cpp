// SPDX-License-Identifier: Apache-2.0
#include "session/examination.h"

#include "session/appstate.h"
#include "session/examinationreport.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

Finding finding(Check check, Finding::Verdict verdict = Finding::Verdict::Ok) {
    return {.check = check, .verdict = verdict};
}

QStringList idsOf(const QList<CheckLine> &lines) {
    QStringList ids;
    for (const CheckLine &line : lines) {
        if (!line.id.startsWith(u"configuration."_s)) {
            ids.append(line.id);
        }
    }
    return ids;
}

} // namespace

class TestExamination : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        state_ = std::make_unique<AppState>(folder_->filePath(u"state.conf"_s));
        promises_.clear();
        clients_.clear();
        configuration_ = {};
        Layer layer;
        layer.values = {{Setting::Issuer, u"acme"_s}, {Setting::ClientId, u"desktop"_s}};
        configuration_.setLayer(Source::CommandLine, layer);
        examination_ = std::make_unique<Examination>(
            [this](const ClientConfiguration &client, ExaminationScope scope) {
                clients_.append(client);
                scopes_.append(scope);
                promises_.push_back(std::make_unique<QPromise<Finding>>());
                promises_.back()->start();
                return promises_.back()->future();
            });
    }

    void growsLineByLine() {
        QSignalSpy changed(examination_.get(), &Examination::changed);
        QSignalSpy finished(examination_.get(), &Examination::finished);
        examination_->start(configuration_, *state_);
        QVERIFY(examination_->isRunning());
        QCOMPARE(examination_->lines().size(), settingCount); // at once
        promises_[0]->addResult(finding(Check::Listener));
        QTRY_COMPARE(idsOf(examination_->lines()), QStringList{u"computer.listener"_s});
        QVERIFY(changed.size() >= 2);
        promises_[0]->finish();
        QTRY_COMPARE(promises_.size(), 2U);
        promises_[1]->addResult(finding(Check::Metadata));
        promises_[1]->finish();
        QTRY_COMPARE(finished.size(), 1);
        const QStringList expected{u"computer.listener"_s, u"computer.windows"_s,
                                   u"computer.images"_s, u"provider.metadata"_s,
                                   u"session.refresh"_s};
        QCOMPARE(idsOf(examination_->lines()), expected);
        QVERIFY(examination_->isFinished());
        QVERIFY(!examination_->isRunning());
        const QList scopes{ExaminationScope::Computer, ExaminationScope::Provider};
        QCOMPARE(scopes_, scopes);
        QCOMPARE(clients_[0].issuer, u"acme"_s);
    }

    void theComputerAlone() {
        QSignalSpy finished(examination_.get(), &Examination::finished);
        examination_->start(configuration_, *state_, Examination::Scope::Computer);
        QVERIFY(examination_->lines().isEmpty());
        promises_[0]->finish();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(promises_.size(), 1U);
        const QStringList expected{u"computer.windows"_s, u"computer.images"_s};
        QCOMPARE(idsOf(examination_->lines()), expected);
    }

    void startsAgainWhileItRunsAndEndsWithItsObject() {
        examination_->start(configuration_, *state_);
        promises_[0]->addResult(finding(Check::Listener));
        QTRY_COMPARE(idsOf(examination_->lines()).size(), 1);
        examination_->start(configuration_, *state_);
        QVERIFY(promises_[0]->isCanceled());
        QVERIFY(!examination_->isFinished());
        QCOMPARE(idsOf(examination_->lines()).size(), 0);
        promises_[0]->finish();
        promises_[1]->addResult(finding(Check::Tls));
        QTRY_COMPARE(idsOf(examination_->lines()), QStringList{u"computer.tls"_s});
        examination_.reset();
        QVERIFY(promises_[1]->isCanceled());
    }

    void usesTheIssuerThatTheProviderStates() {
        state_->rememberStatedIssuer(u"acme"_s, u"https://other.test"_s);
        examination_->start(configuration_, *state_);
        QCOMPARE(clients_[0].issuer, u"https://other.test"_s);
    }

    void reportsAnInvalidClient() {
        Layer layer = configuration_.layer(Source::CommandLine);
        layer.values.insert(Setting::Scopes, u"profile"_s);
        configuration_.setLayer(Source::CommandLine, layer);
        examination_->start(configuration_, *state_);
        const CheckLine line = examination_->lines().constLast();
        QCOMPARE(line.id, u"configuration.client"_s);
        QCOMPARE(line.verdict, CheckLine::Verdict::Failed);
        QVERIFY(!line.advice.isEmpty());
    }

    void remembersTheLastRefresh() {
        const QDateTime at(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
        const TransportError offline{
            .kind = TransportError::Kind::Offline, .url = {}, .retryAfter = {}, .detail = {}};
        state_->rememberRefresh(u"acme"_s, u"desktop"_s, LastRefresh::of(failure(offline), at));
        state_->rememberRefresh(u"acme"_s, u"other"_s, LastRefresh::of({}, at));
        const AppState elsewhere(folder_->filePath(u"state.conf"_s)); // another process
        const auto last = elsewhere.lastRefresh(u"acme"_s, u"desktop"_s);
        QVERIFY(last.has_value());
        QCOMPARE(last->at, at);
        QCOMPARE(last->outcome, LastRefresh::Outcome::Unreachable);
        const CheckLine line = lastRefreshLine(last);
        QCOMPARE(line.verdict, CheckLine::Verdict::Warning);
        QVERIFY(line.result.startsWith(u"The provider couldn't be reached on "_s));
        QVERIFY(!line.advice.isEmpty());
        QCOMPARE(lastRefreshLine(elsewhere.lastRefresh(u"acme"_s, u"other"_s)).verdict,
                 CheckLine::Verdict::Ok);
        QCOMPARE(lastRefreshLine(elsewhere.lastRefresh(u"acme"_s, u"none"_s)).verdict,
                 CheckLine::Verdict::Note);
    }

    void remembersTwentyClients() {
        const QDateTime at = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < 25; ++i) {
            state_->rememberRefresh(u"acme"_s, QString::number(i), LastRefresh::of({}, at));
        }
        QVERIFY(!state_->lastRefresh(u"acme"_s, u"4"_s));
        QVERIFY(state_->lastRefresh(u"acme"_s, u"5"_s));
        QVERIFY(state_->lastRefresh(u"acme"_s, u"24"_s));
    }

    void reportsAreTextAndJson() {
        CheckLine line;
        line.id = u"computer.keychain"_s;
        line.section = CheckLine::Section::Computer;
        line.verdict = CheckLine::Verdict::Failed;
        line.what = u"Keychain"_s;
        line.result = u"Bad\n\x1b[31m"_s;
        line.advice = u"Do it."_s;
        line.facts = {{u"error"_s, u"a\u202eb"_s}};
        const QString text = textReport({line});
        QVERIFY(text.startsWith(u"bifrost "_s));
        QVERIFY2(text.endsWith(u"\nThis computer\nFAILED  Keychain: Bad [31m\n        Do it.\n"_s),
                 qPrintable(text));
        const QJsonObject json = QJsonDocument::fromJson(jsonReport({line})).object();
        QCOMPARE(json.value("format"_L1).toInt(), 1);
        QVERIFY(json.value("program"_L1).toObject().contains("qt"_L1));
        const QJsonObject written = json.value("lines"_L1).toArray().at(0).toObject();
        QCOMPARE(written.value("id"_L1).toString(), line.id);
        QCOMPARE(written.value("section"_L1).toString(), u"computer"_s);
        QCOMPARE(written.value("verdict"_L1).toString(), u"failed"_s);
        QCOMPARE(written.value("facts"_L1).toObject().value("error"_L1).toString(), u"ab"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<AppState> state_;
    Configuration configuration_;
    std::vector<std::unique_ptr<QPromise<Finding>>> promises_;
    QList<ClientConfiguration> clients_;
    QList<ExaminationScope> scopes_;
    std::unique_ptr<Examination> examination_;
};

BIFROST_TEST(TestExamination, QApplication)
#include "tst_examination.moc"
