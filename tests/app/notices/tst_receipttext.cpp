// SPDX-License-Identifier: Apache-2.0
#include "../samples.h"
#include "notices/errortext.h"
#include "sentence.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bifrost::SignOutReceipt::Step)
Q_DECLARE_METATYPE(bifrost::SignOutReceipt::Reason)

class TestReceiptText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void completeReceiptNeedsNoNotice();
    void receiptHasALineForEachStep();
    void missingEndpointsAreNamedOnceEach();
    void everyReasonHasText();
    void theBrowsersSessionOfAnotherAccountIsNoProblem();
    void receiptReportsWhatWasNotDone_data();
    void receiptReportsWhatWasNotDone();
    void localSignOutNeedsNoNotice();
    void unconfirmedSignOutIsAWarning_data();
    void unconfirmedSignOutIsAWarning();
    void sessionThatCannotBeEndedOffersNoButton();
    void receiptReportsTokensThatRemainValid();
    void unknownClientIsNamed();
    void laterCompletionIsReported();
};

void TestReceiptText::completeReceiptNeedsNoNotice() {
    QVERIFY(!describe(samples::receipt()));
}

void TestReceiptText::receiptHasALineForEachStep() {
    using Mark = ReceiptLine::Mark;
    const auto done = receiptLines(samples::receipt());
    QCOMPARE(done.size(), 5);
    QSet<QString> texts;
    for (const ReceiptLine &line : done) {
        QCOMPARE(line.mark, Mark::Done);
        QVERIFY(line.text.endsWith(u": done"_s) && line.reason.isEmpty());
        texts.insert(line.text);
    }
    QCOMPARE(texts.size(), 5);
    QList<Mark> marks;
    for (const ReceiptLine &line : receiptLines(samples::offlineReceipt())) {
        marks.append(line.mark);
        QCOMPARE(line.reason.isEmpty(), line.mark == Mark::Done);
    }
    QCOMPARE(marks, (QList{Mark::Done, Mark::Later, Mark::Failed, Mark::Failed, Mark::Skipped}));
}

void TestReceiptText::missingEndpointsAreNamedOnceEach() {
    SignOutReceipt receipt = samples::receipt();
    for (int step = 1; step < 5; ++step) {
        receipt.entries[step].status = SignOutReceipt::Status::Skipped;
        receipt.entries[step].reason = SignOutReceipt::Reason::EndpointMissing;
    }
    receipt.entries[2].validUntil = QDateTime::currentDateTimeUtc().addSecs(60);
    QStringList sentences;
    for (const ReceiptLine &line : receiptLines(receipt)) {
        sentences += line.reason.split(u". "_s, Qt::SkipEmptyParts);
    }
    QCOMPARE(receiptLines(receipt).size(), 4); // nothing to confirm
    QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size());
    const auto lines = receiptLines(receipt);
    QCOMPARE(lines[1].text, u"Refresh token revoked: not done"_s);
    QVERIFY(lines[1].reason.contains(u"stays valid until it expires"_s));
    QVERIFY(lines[2].reason.startsWith(u"It stays valid until "_s));
    QVERIFY(lines[3].reason.contains(u"no sign-out for applications"_s));
    const auto notice = describe(receipt);
    QVERIFY(notice);
    QVERIFY(notice->text.contains(u"end its own session"_s));
    for (const QString &sentence : sentences) {
        QVERIFY2(!notice->text.contains(sentence), qPrintable(sentence));
    }
}

/// An organization's account was signed out.
void TestReceiptText::theBrowsersSessionOfAnotherAccountIsNoProblem() {
    SignOutReceipt receipt = samples::receipt();
    for (const int step : {3, 4}) {
        receipt.entries[step].status = SignOutReceipt::Status::Skipped;
        receipt.entries[step].reason = SignOutReceipt::Reason::OtherAccount;
    }
    QVERIFY(!describe(receipt));
    QCOMPARE(receiptLines(receipt).size(), 4);
    receipt.entries[1].status = SignOutReceipt::Status::Failed;
    receipt.entries[1].reason = SignOutReceipt::Reason::SeeError;
    receipt.entries[1].error = StorageError{StorageError::Kind::Locked, {}};
    QCOMPARE(describe(receipt)->action, Action::None);
    QVERIFY(describe(receipt)->text.contains(u"didn't revoke"_s));
}

void TestReceiptText::everyReasonHasText() {
    using Reason = SignOutReceipt::Reason;
    SignOutReceipt receipt = samples::receipt();
    auto &entry = receipt.entries.first();
    entry.status = SignOutReceipt::Status::Skipped;
    entry.error = StorageError{StorageError::Kind::Locked, {}};
    for (int reason = int(Reason::None) + 1; reason <= int(Reason::OtherAccount); ++reason) {
        entry.reason = static_cast<Reason>(reason);
        const QString text = receiptLines(receipt).first().reason;
        QVERIFY2(isSentence(text), qPrintable(text));
    }
}

void TestReceiptText::receiptReportsWhatWasNotDone_data() {
    QTest::addColumn<SignOutReceipt::Step>("step");
    QTest::addColumn<QString>("mentions");
    using Step = SignOutReceipt::Step;
    QTest::newRow("keychain") << Step::LocalSessionRemoved << u"keychain"_s;
    QTest::newRow("revocation") << Step::RefreshTokenRevoked << u"tokens"_s;
    QTest::newRow("provider") << Step::ProviderSessionEnded << u"session may still be open"_s;
    QTest::newRow("confirmation") << Step::BrowserReturned << u"not confirmed"_s;
}

void TestReceiptText::receiptReportsWhatWasNotDone() {
    QFETCH(SignOutReceipt::Step, step);
    QFETCH(QString, mentions);
    SignOutReceipt receipt = samples::receipt();
    auto &entry = receipt.entries[int(step)];
    entry.status = SignOutReceipt::Status::Failed;
    entry.reason = SignOutReceipt::Reason::SeeError;
    entry.error = StorageError{StorageError::Kind::Locked, {}};
    const auto notice = describe(receipt);
    QVERIFY(notice);
    QVERIFY2(notice->text.contains(mentions), qPrintable(notice->text));
    QVERIFY(notice->details.count(u'\n') >= 5);
}

void TestReceiptText::localSignOutNeedsNoNotice() {
    SignOutReceipt receipt = samples::receipt();
    for (int i = int(SignOutReceipt::Step::ProviderSessionEnded); i < receipt.entries.size(); ++i) {
        receipt.entries[i].status = SignOutReceipt::Status::Skipped;
        receipt.entries[i].reason = SignOutReceipt::Reason::NotAsked;
    }
    QVERIFY(!describe(receipt));
}

void TestReceiptText::unconfirmedSignOutIsAWarning_data() {
    QTest::addColumn<SignOutReceipt::Step>("step");
    QTest::addColumn<SignOutReceipt::Reason>("reason");
    QTest::addColumn<QString>("mentions");
    using Step = SignOutReceipt::Step;
    using Reason = SignOutReceipt::Reason;
    QTest::newRow("timeout") << Step::BrowserReturned << Reason::TimedOut
                             << u"The browser didn't return in time."_s;
    QTest::newRow("done") << Step::BrowserReturned << Reason::StoppedWaiting
                          << u"The browser hadn't returned when you pressed 'Done'."_s;
    QTest::newRow("no state") << Step::BrowserReturned << Reason::ReturnedWithoutState
                              << u"The browser returned, but"_s;
    QTest::newRow("not sent") << Step::ProviderSessionEnded << Reason::SeeError
                              << u"may still be open"_s;
}

void TestReceiptText::unconfirmedSignOutIsAWarning() {
    QFETCH(SignOutReceipt::Step, step);
    QFETCH(SignOutReceipt::Reason, reason);
    QFETCH(QString, mentions);
    SignOutReceipt receipt = samples::receipt();
    receipt.entries[int(step)].status = SignOutReceipt::Status::Skipped;
    receipt.entries[int(step)].reason = reason;
    const auto notice = describe(receipt);
    QVERIFY(notice);
    QCOMPARE(notice->tone, Notice::Tone::Warning);
    QCOMPARE(notice->action, Action::EndInBrowser);
    QVERIFY2(notice->text.contains(mentions), qPrintable(notice->text));
    QVERIFY(!notice->text.contains(u"was stopped"_s));
}

void TestReceiptText::sessionThatCannotBeEndedOffersNoButton() {
    SignOutReceipt receipt = samples::receipt();
    for (const auto step :
         {SignOutReceipt::Step::ProviderSessionEnded, SignOutReceipt::Step::BrowserReturned}) {
        receipt.entries[int(step)].status = SignOutReceipt::Status::Skipped;
        receipt.entries[int(step)].reason = SignOutReceipt::Reason::EndpointMissing;
    }
    const auto notice = describe(receipt);
    QVERIFY(notice);
    QCOMPARE(notice->action, Action::None);
}

void TestReceiptText::receiptReportsTokensThatRemainValid() {
    const SignOutReceipt receipt = samples::unconfirmedReceipt();
    const auto lines = receiptLines(receipt);
    QVERIFY(lines[1].reason.contains(u"valid until it expires"_s));
    QVERIFY(lines[2].reason.contains(u"It stays valid until "_s));
    QVERIFY(describe(receipt)->text.contains(u"A refresh token that couldn't be revoked"_s));
    SignOutReceipt revoked = receipt;
    revoked.entries[1] = samples::receipt().entries[1];
    QVERIFY(describe(revoked)->text.contains(u"The access token stays valid there until "_s));
    for (const ReceiptLine &line : receiptLines(samples::offlineReceipt())) {
        QVERIFY(!line.reason.contains(u"valid until it expires"_s)); // it will be revoked later
    }
}

void TestReceiptText::unknownClientIsNamed() {
    SignOutReceipt receipt = samples::unconfirmedReceipt();
    for (const int token : {1, 2}) {
        auto &entry = receipt.entries[token];
        entry.status = SignOutReceipt::Status::Failed;
        entry.reason = SignOutReceipt::Reason::SeeError;
        entry.error = OAuthErrorResponse{
            OAuthErrorResponse::Endpoint::Revocation, u"invalid_client"_s, {}, 401};
    }
    QCOMPARE(describe(receipt)->title, u"The provider doesn't recognize this application"_s);
    receipt.entries[4] = samples::receipt().entries[4]; // the session was ended nevertheless
    QVERIFY(describe(receipt)->title != u"The provider doesn't recognize this application"_s);
    QCOMPARE(describe(receipt)->tone, Notice::Tone::Warning);
}

void TestReceiptText::laterCompletionIsReported() {
    SignOutReceipt receipt = samples::receipt();
    receipt.entries[1].reason = SignOutReceipt::Reason::FinishedLater;
    const ReceiptLine line = receiptLines(receipt)[1];
    QCOMPARE(line.mark, ReceiptLine::Mark::Done);
    QVERIFY(line.text.endsWith(u": done"_s));
    QVERIFY(line.reason.contains(u"later"_s));
    QVERIFY(!describe(receipt));
}

BIFROST_TEST(TestReceiptText, QCoreApplication)
#include "tst_receipttext.moc"
