// SPDX-License-Identifier: Apache-2.0
#include "errortext.h"
#include "samples.h"
#include "support/testroom.h"

#include <bifrost/rule.h>

#include <QSet>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bifrost::Error)
Q_DECLARE_METATYPE(bifrost::SignOutReceipt::Step)
Q_DECLARE_METATYPE(bifrost::SignOutReceipt::Reason)

namespace {

void addError(const QByteArray &name, const Error &error) {
    QTest::newRow(name.constData()) << error;
}

// The last enumerator of each kind; -Wswitch in errortext.cpp catches a new one behind it.
void addKinds() {
    for (int kind = 0; kind <= int(UserAgentError::Kind::ListenerUnavailable); ++kind) {
        addError("user agent " + QByteArray::number(kind),
                 UserAgentError{static_cast<UserAgentError::Kind>(kind), u"detail"_s});
    }
    for (int kind = 0; kind <= int(TransportError::Kind::NotJson); ++kind) {
        TransportError error;
        error.kind = static_cast<TransportError::Kind>(kind);
        error.url = QUrl(u"https://provider.example/path"_s);
        error.httpStatus = error.kind == TransportError::Kind::HttpStatus ? 500 : 0;
        addError("transport " + QByteArray::number(kind), error);
    }
    for (int kind = 0; kind <= int(StorageError::Kind::Failed); ++kind) {
        addError("storage " + QByteArray::number(kind),
                 StorageError{static_cast<StorageError::Kind>(kind), u"detail"_s});
    }
    for (int kind = 0; kind <= int(SessionError::Kind::InUse); ++kind) {
        addError("session " + QByteArray::number(kind),
                 SessionError{static_cast<SessionError::Kind>(kind)});
    }
}

bool isSentence(const QString &text) {
    return text.size() > 10 && (text.at(0).isUpper() || text.startsWith(u"provider.example"_s)) &&
           (text.endsWith(u'.') || text.endsWith(u'!'));
}

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasText_data();
    void everyErrorHasText();
    void everyRuleHasItsOwnSentence();
    void everyButtonHasWords();
    void namesTheHostAndTheStatus();
    void tellsManyRequestsAndMissingPagesApart();
    void declinedIsNoBlame();
    void takenPortNamesWhoHasIt_data();
    void takenPortNamesWhoHasIt();
    void detailsNameRuleAndClause();
    void detailsCarryTheProvidersWords();
    void receiptWithEverythingDoneNeedsNoNote();
    void clockSkewIsToldInRoundFigures_data();
    void clockSkewIsToldInRoundFigures();
    void receiptHasALineForEachStep();
    void everyReasonHasWords();
    void receiptNotesWhatWasNotDone_data();
    void receiptNotesWhatWasNotDone();
    void localSignOutNeedsNoNote();
    void unconfirmedSignOutIsAWarning_data();
    void unconfirmedSignOutIsAWarning();
    void sessionThatCannotBeEndedOffersNoWay();
    void receiptSaysWhatLivesOn();
    void unknownClientIsNamed();
    void whatWasFinishedLaterSaysSo();
};

void TestErrorText::everyErrorHasText_data() {
    QTest::addColumn<Error>("error");
    addKinds();
    for (const auto *code :
         {"access_denied", "login_required", "invalid_grant", "invalid_client",
          "unauthorized_client", "invalid_scope", "invalid_request", "server_error",
          "temporarily_unavailable", "consent_required", "interaction_required",
          "account_selection_required", "unsupported_response_type", "unsupported_grant_type",
          "invalid_token", "never_heard_of"}) {
        addError(QByteArray("oauth ") + code,
                 OAuthErrorResponse{
                     OAuthErrorResponse::Endpoint::Token, QString::fromLatin1(code), {}, 400});
    }
    for (int endpoint = 0; endpoint <= int(OAuthErrorResponse::Endpoint::EndSession); ++endpoint) {
        addError("endpoint " + QByteArray::number(endpoint),
                 OAuthErrorResponse{
                     static_cast<OAuthErrorResponse::Endpoint>(endpoint), u"odd"_s, {}, 400});
    }
    for (int rule = 0; rule < ruleCount; ++rule) {
        const auto broken = static_cast<Rule>(rule);
        addError("rule " + name(broken).toLatin1(), ValidationError{broken, {}, {}});
    }
}

void TestErrorText::everyErrorHasText() {
    QFETCH(Error, error);
    const Notice notice = describe(error);
    QVERIFY2(notice.title.size() > 3, qPrintable(notice.title));
    QVERIFY2(!notice.title.endsWith(u'.'), qPrintable(notice.title));
    QVERIFY2(isSentence(notice.text), qPrintable(notice.text));
    QVERIFY(!notice.details.isEmpty());
    QVERIFY2(!notice.text.contains(u'%'), qPrintable(notice.text)); // no place left unfilled
    QVERIFY2(!notice.text.contains(u'_'), qPrintable(notice.text)); // no code without a sentence
}

void TestErrorText::everyRuleHasItsOwnSentence() {
    QSet<QString> seen;
    for (int rule = 0; rule < ruleCount; ++rule) {
        const QString text = describe(Error(ValidationError{static_cast<Rule>(rule), {}, {}})).text;
        QVERIFY2(!seen.contains(text), qPrintable(name(static_cast<Rule>(rule))));
        seen.insert(text);
    }
}

void TestErrorText::everyButtonHasWords() {
    for (int action = int(Action::None) + 1; action <= int(Action::Dismiss); ++action) {
        QVERIFY2(!actionText(static_cast<Action>(action)).isEmpty(),
                 QByteArray::number(action).constData());
    }
    QVERIFY(actionText(Action::None).isEmpty());
}

void TestErrorText::namesTheHostAndTheStatus() {
    TransportError error;
    error.kind = TransportError::Kind::HttpStatus;
    error.url = QUrl(u"https://provider.example/token"_s);
    error.httpStatus = 503;
    const QString text = describe(Error(error)).text;
    QVERIFY(text.contains(u"provider.example"_s));
    QVERIFY(text.contains(u"503"_s));
}

void TestErrorText::tellsManyRequestsAndMissingPagesApart() {
    TransportError error;
    error.kind = TransportError::Kind::HttpStatus;
    error.httpStatus = 429;
    QCOMPARE(describe(Error(error)).action, Action::TryAgain);
    error.httpStatus = 404;
    QCOMPARE(describe(Error(error)).action, Action::OpenSettings);
}

void TestErrorText::declinedIsNoBlame() {
    const OAuthErrorResponse denied{
        OAuthErrorResponse::Endpoint::Authorization, u"access_denied"_s, {}, 0};
    QCOMPARE(describe(Error(denied)).tone, Notice::Tone::Info);
}

void TestErrorText::takenPortNamesWhoHasIt_data() {
    using Holder = TakenPort::Holder;
    QTest::addColumn<TakenPort>("taken");
    QTest::addColumn<QString>("names");
    QTest::newRow("named") << TakenPort{27421, Holder::ThisUser, u"node"_s, 42}
                           << u"by 'node' (process 42),"_s;
    QTest::newRow("nameless") << TakenPort{27421, Holder::ThisUser} << u"by another program,"_s;
    QTest::newRow("another user") << TakenPort{27421, Holder::OtherUser}
                                  << u"by a program of another user,"_s;
    QTest::newRow("nobody knows") << TakenPort{27421} << u"by another program,"_s;
    QTest::newRow("ourselves") << TakenPort{27421, Holder::ThisUser, u"bifrost"_s,
                                            QCoreApplication::applicationPid()}
                               << u"Another sign-in or sign-out of Bifrost"_s;
    QTest::newRow("a place in a name")
        << TakenPort{27421, Holder::ThisUser, u"%2"_s, 42} << u"by '%2' (process 42),"_s;
}

void TestErrorText::takenPortNamesWhoHasIt() {
    QFETCH(TakenPort, taken);
    QFETCH(QString, names);
    const Notice notice = describe(taken);
    QCOMPARE(notice.title, u"Port 27421 is taken"_s);
    QVERIFY2(isSentence(notice.text), qPrintable(notice.text));
    QVERIFY2(notice.text.contains(names), qPrintable(notice.text));
}

void TestErrorText::detailsNameRuleAndClause() {
    const QString details =
        describe(Error(ValidationError{Rule::IdTokenNonceMatches, {}, {}})).details;
    QVERIFY(details.contains(name(Rule::IdTokenNonceMatches)));
    QVERIFY(details.contains(clause(Rule::IdTokenNonceMatches)));
}

void TestErrorText::detailsCarryTheProvidersWords() {
    const OAuthErrorResponse error{OAuthErrorResponse::Endpoint::Token, u"invalid_grant"_s,
                                   u"Code is stale"_s, 400};
    QVERIFY(describe(Error(error)).details.contains(u"Code is stale"_s));
}

void TestErrorText::receiptWithEverythingDoneNeedsNoNote() {
    QVERIFY(!describe(samples::receipt()));
}

void TestErrorText::clockSkewIsToldInRoundFigures_data() {
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("signsIn");
    QTest::newRow("minute") << qint64{61} << u"Your clock is a minute fast"_s << true;
    QTest::newRow("minutes") << qint64{-419} << u"Your clock is 7 minutes slow"_s << true;
    QTest::newRow("an hour") << qint64{3599} << u"Your clock is 60 minutes fast"_s << true;
    QTest::newRow("hours") << qint64{-7201} << u"Your clock is 2 hours slow"_s << true;
    QTest::newRow("a day") << qint64{86400} << u"Your clock is 24 hours fast"_s << false;
    QTest::newRow("days") << qint64{-3} * 86400 << u"Your clock is 3 days slow"_s << false;
}

void TestErrorText::clockSkewIsToldInRoundFigures() {
    QFETCH(qint64, seconds);
    const Notice notice = describeClockSkew(std::chrono::seconds{seconds});
    QTEST(notice.title, "title");
    QVERIFY(isSentence(notice.text));
    QTEST(notice.text.contains(u"goes by the provider's time"_s), "signsIn");
}

void TestErrorText::receiptHasALineForEachStep() {
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

void TestErrorText::everyReasonHasWords() {
    using Reason = SignOutReceipt::Reason;
    SignOutReceipt receipt = samples::receipt();
    auto &entry = receipt.entries.first();
    entry.status = SignOutReceipt::Status::Skipped;
    entry.error = StorageError{StorageError::Kind::Locked, {}};
    for (int reason = int(Reason::None) + 1; reason <= int(Reason::Dropped); ++reason) {
        entry.reason = static_cast<Reason>(reason);
        const QString text = receiptLines(receipt).first().reason;
        QVERIFY2(isSentence(text), qPrintable(text));
    }
}

void TestErrorText::receiptNotesWhatWasNotDone_data() {
    QTest::addColumn<SignOutReceipt::Step>("step");
    QTest::addColumn<QString>("mentions");
    using Step = SignOutReceipt::Step;
    QTest::newRow("keychain") << Step::LocalSessionRemoved << u"keychain"_s;
    QTest::newRow("revocation") << Step::RefreshTokenRevoked << u"tokens"_s;
    QTest::newRow("provider") << Step::ProviderSessionEnded << u"session may still be open"_s;
    QTest::newRow("confirmation") << Step::BrowserReturned << u"not confirmed"_s;
}

void TestErrorText::receiptNotesWhatWasNotDone() {
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

void TestErrorText::localSignOutNeedsNoNote() {
    SignOutReceipt receipt = samples::receipt();
    for (int i = int(SignOutReceipt::Step::ProviderSessionEnded); i < receipt.entries.size(); ++i) {
        receipt.entries[i].status = SignOutReceipt::Status::Skipped;
        receipt.entries[i].reason = SignOutReceipt::Reason::NotAsked;
    }
    QVERIFY(!describe(receipt));
}

void TestErrorText::unconfirmedSignOutIsAWarning_data() {
    QTest::addColumn<SignOutReceipt::Step>("step");
    QTest::addColumn<SignOutReceipt::Reason>("reason");
    QTest::addColumn<QString>("mentions");
    using Step = SignOutReceipt::Step;
    using Reason = SignOutReceipt::Reason;
    QTest::newRow("time-out") << Step::BrowserReturned << Reason::TimedOut
                              << u"The browser did not come back."_s;
    QTest::newRow("done here") << Step::BrowserReturned << Reason::StoppedWaiting
                               << u"You did not wait for it."_s;
    QTest::newRow("no state") << Step::BrowserReturned << Reason::ReturnedWithoutState
                              << u"The browser came back, but"_s;
    QTest::newRow("not sent") << Step::ProviderSessionEnded << Reason::SeeError
                              << u"may still be open"_s;
}

void TestErrorText::unconfirmedSignOutIsAWarning() {
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
    QVERIFY(!notice->text.contains(u"stopped"_s));
}

void TestErrorText::sessionThatCannotBeEndedOffersNoWay() {
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

void TestErrorText::receiptSaysWhatLivesOn() {
    const SignOutReceipt receipt = samples::unconfirmedReceipt();
    const auto lines = receiptLines(receipt);
    QVERIFY(lines[1].reason.contains(u"valid until it expires"_s));
    QVERIFY(lines[2].reason.contains(u"It stays valid until "_s));
    QVERIFY(describe(receipt)->text.contains(u"A refresh token that could not be revoked"_s));
    SignOutReceipt revoked = receipt;
    revoked.entries[1] = samples::receipt().entries[1];
    QVERIFY(describe(revoked)->text.contains(u"The access token stays valid there until "_s));
    for (const ReceiptLine &line : receiptLines(samples::offlineReceipt())) {
        QVERIFY(!line.reason.contains(u"valid until it expires"_s)); // it is revoked later
    }
}

void TestErrorText::unknownClientIsNamed() {
    SignOutReceipt receipt = samples::unconfirmedReceipt();
    for (const int token : {1, 2}) {
        auto &entry = receipt.entries[token];
        entry.status = SignOutReceipt::Status::Failed;
        entry.reason = SignOutReceipt::Reason::SeeError;
        entry.error = OAuthErrorResponse{
            OAuthErrorResponse::Endpoint::Revocation, u"invalid_client"_s, {}, 401};
    }
    QCOMPARE(describe(receipt)->title, u"The provider does not know this application"_s);
    receipt.entries[4] = samples::receipt().entries[4]; // it has ended its session all the same
    QVERIFY(describe(receipt)->title != u"The provider does not know this application"_s);
    QCOMPARE(describe(receipt)->tone, Notice::Tone::Warning);
}

void TestErrorText::whatWasFinishedLaterSaysSo() {
    SignOutReceipt receipt = samples::receipt();
    receipt.entries[1].reason = SignOutReceipt::Reason::FinishedLater;
    const ReceiptLine line = receiptLines(receipt)[1];
    QCOMPARE(line.mark, ReceiptLine::Mark::Done);
    QVERIFY(line.text.endsWith(u": done"_s));
    QVERIFY(line.reason.contains(u"later"_s));
    QVERIFY(!describe(receipt));
}

BIFROST_TEST(TestErrorText, QCoreApplication)
#include "tst_errortext.moc"
