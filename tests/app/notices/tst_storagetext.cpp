// SPDX-License-Identifier: Apache-2.0
#include "notices/errortext.h"
#include "notices/storagetext.h"
#include "sentence.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

using Kind = StorageError::Kind;

class TestStorageText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsAndWhatToDo_data();
    void saysWhatIsAndWhatToDo();
    void everyStateHasItsOwnSentences();
    void eachWaitOffersToContinue();
};

void TestStorageText::saysWhatIsAndWhatToDo_data() {
    QTest::addColumn<StorageError>("error");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Action>("action");
    const auto row = [](const char *name, const StorageError &error, const QString &title,
                        const QString &text, Action action = Action::StoreAgain) {
        QTest::newRow(name) << error << title << text << action;
    };
    row("none", {Kind::Unavailable, {}}, u"No keychain is available"_s, u"KeePassXC"_s);
    row("library", {Kind::LibraryMissing, {}}, u"library is missing"_s, u"libsecret-1-0"_s);
    row("KWallet turned off", {Kind::Disabled, {}}, u"KWallet is turned off"_s,
        u"Turn it on there"_s);
    row("locked", {Kind::Locked, {}}, u"is locked"_s, u"unlock it"_s);
    row("denied", {Kind::Denied, {}}, u"was denied"_s, u"allow access"_s);
    row("denied forever", {Kind::AlwaysDenied, u"bifrost"_s}, u"always denies"_s,
        u"remove bifrost from the denied applications"_s);
    row("open prompt", {Kind::Asking, {}}, u"waiting for your answer"_s, u"Answer in its window"_s);
    row("silent", {Kind::TimedOut, {}}, u"isn't responding"_s, u"restart the keychain"_s);
    row("forgetful", {Kind::NotKept, {}}, u"didn't keep"_s, u"allow access"_s);
    row("another desktop's", {Kind::OtherKeychain, u"KWallet"_s}, u"in another keychain"_s,
        u"Start KWallet"_s);
    row("damaged", {Kind::Corrupt, {}}, u"is damaged"_s, u"Sign in again"_s, Action::SignIn);
    row("newer", {Kind::NewerVersion, {}}, u"newer version"_s, u"Use the newer version"_s,
        Action::SignIn);
    row("foreign", {Kind::ForeignClient, {}}, u"another provider"_s, u"left unchanged"_s,
        Action::SignIn);
    row("anything else", {Kind::Failed, {}}, u"reported an error"_s, u"the details say why"_s);
}

void TestStorageText::saysWhatIsAndWhatToDo() {
    QFETCH(const StorageError, error);
    QFETCH(const QString, title);
    QFETCH(const QString, text);
    QFETCH(const Action, action);
    const Notice notice = describeStorage(error);
    QVERIFY2(notice.title.contains(title), qPrintable(notice.title));
    QVERIFY2(notice.text.contains(text), qPrintable(notice.text));
    QVERIFY2(isSentence(notice.text), qPrintable(notice.text));
    QCOMPARE(notice.action, action);
}

void TestStorageText::everyStateHasItsOwnSentences() {
    QSet<QString> seen;
    for (int kind = 0; kind <= int(Kind::Failed); ++kind) {
        const Notice notice = describeStorage({static_cast<Kind>(kind), u"detail"_s});
        QVERIFY2(!seen.contains(notice.title) && !seen.contains(notice.text),
                 qPrintable(notice.title));
        seen << notice.title << notice.text;
    }
}

void TestStorageText::eachWaitOffersToContinue() {
    QVERIFY(!describeKeychainWait(KeychainWait::None));
    for (const auto wait : {KeychainWait::Slow, KeychainWait::Asking}) {
        const auto notice = describeKeychainWait(wait);
        QVERIFY(notice);
        QCOMPARE(notice->action, Action::ContinueWithoutKeychain);
        QVERIFY2(isSentence(notice->text), qPrintable(notice->text));
    }
}

BIFROST_TEST(TestStorageText, QCoreApplication)
#include "tst_storagetext.moc"
