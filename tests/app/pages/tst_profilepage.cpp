// SPDX-License-Identifier: Apache-2.0
// What the window says of a person, whatever the provider has sent.
#include "../shownpage.h"
#include "support/testroom.h"
#include "theme/style.h"

#include <QApplication>
#include <QSignalSpy>

using namespace shownpage;
using namespace Qt::StringLiterals;

class TestProfilePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void nothingShowsAnIdentifierForAName();
    void profileShowsAWholeName();
    void profileSaysWhyItCouldNotBeRead_data();
    void profileSaysWhyItCouldNotBeRead();
    void profileCanBeReadAgain();
    void profileNamesWhatIsElsewhere();
    void profileShowsOddTypesAsSuch();
    void longTextsLeaveTheButtonsInView_data();
    void longTextsLeaveTheButtonsInView();
};

namespace {

QString allTexts(PageFrame &frame) {
    QStringList texts;
    for (const auto *label : visible<QLabel>(frame)) {
        texts.append(label->text());
    }
    return texts.join(u'\n');
}

ViewState signedInWith(const QJsonObject &claims) {
    ViewState state = sample("signed-in");
    state.session = samples::sessionWithClaims(claims);
    state.session->issuer = u"https://id.example"_s;
    state.providerName = u"id.example"_s;
    return state;
}

} // namespace

void TestProfilePage::nothingShowsAnIdentifierForAName() {
    const ViewState state = signedInWith({{u"sub"_s, u"auth0|5f7c"_s}});
    QVERIFY(shows(*shown(Kind::Home, state), u"Welcome"_s));
    for (const Kind kind : {Kind::Home, Kind::Profile}) {
        const QString texts = allTexts(*shown(kind, state));
        QVERIFY2(!texts.contains(u"5f7c"_s), qPrintable(texts));
        QVERIFY2(!texts.contains(u"Asgardeo"_s), qPrintable(texts));
    }
}

void TestProfilePage::profileShowsAWholeName() {
    const QString texts = allTexts(
        *shown(Kind::Profile,
               signedInWith({{u"name"_s, u"Ada Byron King"_s}, {u"email"_s, u"ada@x.example"_s}})));
    QVERIFY2(texts.contains(u"\nName\nAda Byron King"_s), qPrintable(texts));
    QVERIFY2(!texts.contains(u"First Name"_s), qPrintable(texts));
    QVERIFY2(!texts.contains(u"not shared"_s), qPrintable(texts));
}

void TestProfilePage::profileSaysWhyItCouldNotBeRead_data() {
    using Outcome = bifrost::UserInfoState::Outcome;
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("timed out") << Outcome::TimedOut << 0 << u"didn't respond in time"_s;
    QTest::newRow("unreachable") << Outcome::Unreachable << 0 << u"connection"_s;
    QTest::newRow("403") << Outcome::Refused << 403 << u"refused the request (status 403)"_s;
    QTest::newRow("404") << Outcome::Failed << 404 << u"status 404"_s;
    QTest::newRow("429") << Outcome::Failed << 429 << u"limiting"_s;
    QTest::newRow("500") << Outcome::Failed << 500 << u"reported a problem (status 500)"_s;
    QTest::newRow("HTML") << Outcome::Unreadable << 200 << u"isn't a profile"_s;
    QTest::newRow("encrypted") << Outcome::Encrypted << 0 << u"encrypts"_s;
    QTest::newRow("unverified") << Outcome::NotVerified << 0 << u"signed"_s;
    QTest::newRow("another subject") << Outcome::OtherSubject << 0 << u"another person"_s;
}

void TestProfilePage::profileSaysWhyItCouldNotBeRead() {
    QFETCH(const bifrost::UserInfoState::Outcome, outcome);
    QFETCH(const int, status);
    QFETCH(const QString, words);
    ViewState state = signedInWith({{u"sub"_s, u"1"_s}});
    state.session->userInfo = {.outcome = outcome, .httpStatus = status};
    const QString texts = allTexts(*shown(Kind::Profile, state));
    QVERIFY2(texts.contains(words), qPrintable(texts));
    QVERIFY2(texts.contains(u"couldn't be read"_s), qPrintable(texts));
    QVERIFY2(texts.contains(u"what the sign-in itself said"_s), qPrintable(texts));
    QVERIFY2(!texts.contains(u"not shared"_s) && !texts.contains(u"tick"_s), qPrintable(texts));
    state.session->userInfo.readAt = QDateTime::currentDateTimeUtc();
    QVERIFY(allTexts(*shown(Kind::Profile, state)).contains(u"This is what it said today at"_s));
}

void TestProfilePage::profileCanBeReadAgain() {
    ViewState state = sample("signed-in");
    const auto frame = shown(Kind::Profile, state);
    QSignalSpy requested(frame->page(), &Page::actionRequested);
    button(*frame, u"Read again"_s)->click();
    QCOMPARE(requested.first().first().value<Action>(), Action::ReadProfile);
    state.isReadingProfile = true;
    frame->apply(state);
    QVERIFY(!button(*frame, u"Read again"_s)->isEnabled());
    state.session->userInfo.outcome = bifrost::UserInfoState::Outcome::NotOffered;
    frame->apply(state);
    QVERIFY(!button(*frame, u"Read again"_s));
}

void TestProfilePage::profileNamesWhatIsElsewhere() {
    ViewState state = sample("signed-in");
    const auto frame = shown(Kind::Profile, state);
    QVERIFY(!allTexts(*frame).contains(u"Left out"_s));
    state.session->distributedClaims = {u"groups"_s, u"roles"_s};
    state.session->aggregatedClaims = {u"credit_score"_s};
    frame->apply(state);
    QVERIFY(shows(*frame, u"groups, roles: kept elsewhere by the provider, not fetched"_s));
    QVERIFY(shows(*frame, u"credit_score: signed by another party, not used"_s));
}

void TestProfilePage::profileShowsOddTypesAsSuch() {
    const QString texts = allTexts(
        *shown(Kind::Profile, signedInWith({{u"sub"_s, u"1"_s},
                                            {u"email"_s, QJsonObject{{u"value"_s, u"x"_s}}},
                                            {u"given_name"_s, 42},
                                            {u"family_name"_s, QJsonValue::Null}})));
    QCOMPARE(texts.count(u"sent in a form that Bifrost can't show"_s), 2);
    QCOMPARE(texts.count(u"not shared by the provider"_s), 1);
}

void TestProfilePage::longTextsLeaveTheButtonsInView_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"Augusta Ada King "_s.repeated(120);
    QTest::newRow("without blanks") << QString(2000, u'W');
    QTest::newRow("right to left") << u"\u05d0\u05d1\u05d2\u05d3 "_s.repeated(400);
    QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F680"_s.repeated(400);
}

void TestProfilePage::longTextsLeaveTheButtonsInView() {
    QFETCH(const QString, text);
    ViewState state = signedInWith({{u"sub"_s, u"1"_s},
                                    {u"given_name"_s, text},
                                    {u"family_name"_s, text},
                                    {u"email"_s, text}});
    const auto home = shown(Kind::Home, state, {640, 480});
    const auto *signOut = button(*home, u"Sign Out"_s);
    QVERIFY(signOut);
    QVERIFY(home->rect().contains(QRect(signOut->mapTo(home.get(), QPoint()), signOut->size())));
    const auto profile = shown(Kind::Profile, state, {640, 480});
    const auto *readAgain = button(*profile, u"Read again"_s);
    QVERIFY(readAgain);
    QVERIFY(readAgain->mapTo(profile.get(), QPoint()).x() + readAgain->width() <= 640);
    QVERIFY(readAgain->mapTo(profile.get(), QPoint()).y() < 1100); // it scrolls
    for (const auto *label : visible<QLabel>(*profile)) {
        QVERIFY(label->height() < 200);
    }
}

BIFROST_TEST(TestProfilePage, QApplication)
#include "tst_profilepage.moc"
