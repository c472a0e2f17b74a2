// SPDX-License-Identifier: Apache-2.0
#include "person.h"
#include "samples.h"
#include "sessiontimes.h"
#include "support/testroom.h"
#include "timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPerson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheBestName_data();
    void findsTheBestName();
    void emailFallsBackToUsername();
    void sessionJsonHidesTokens();
    void sessionJsonGrowsNoLargerThanItsClaims();
    void sessionTimes();
    void countdown();
};

void TestPerson::findsTheBestName_data() {
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("both names") << QByteArray(R"({"given_name":"Ada","family_name":"Lovelace"})")
                                << u"Ada Lovelace"_s << u"AL"_s;
    QTest::newRow("first only") << QByteArray(R"({"given_name":"Ada","name":"x"})") << u"Ada"_s
                                << u"A"_s;
    QTest::newRow("name") << QByteArray(R"({"name":"ada of lovelace"})") << u"ada of lovelace"_s
                          << u"AL"_s;
    QTest::newRow("preferred") << QByteArray(R"({"preferred_username":"ada","username":"x"})")
                               << u"ada"_s << u"A"_s;
    QTest::newRow("username") << QByteArray(R"({"username":"ada@x.example"})") << u"ada@x.example"_s
                              << u"A"_s;
    QTest::newRow("email") << QByteArray(R"({"email":"ada@x.example","sub":"1"})")
                           << u"ada@x.example"_s << u"A"_s;
    QTest::newRow("sub") << QByteArray(R"({"sub":"8f2c"})") << u"8f2c"_s << u"8"_s;
    QTest::newRow("white space") << QByteArray(R"({"given_name":" Ada\n ","family_name":" "})")
                                 << u"Ada"_s << u"A"_s;
    QTest::newRow("unseen letters") << QByteArray("{\"given_name\":\"\\u202e\\u200b\","
                                                  "\"name\":\"A\\u202eda\\u0000\"}")
                                    << u"Ada"_s << u"A"_s;
    QTest::newRow("long") << QByteArray(R"({"name":")" + QByteArray(500, 'x') + R"("})")
                          << QString(119, u'x') + u'\u2026' << u"X"_s;
    QTest::newRow("not a string") << QByteArray(R"({"given_name":42,"sub":"1"})") << u"1"_s
                                  << u"1"_s;
}

void TestPerson::findsTheBestName() {
    QFETCH(QByteArray, claims);
    const Person person = Person::fromClaims(QJsonDocument::fromJson(claims).object());
    QTEST(person.displayName, "name");
    QTEST(person.initials, "initials");
}

void TestPerson::emailFallsBackToUsername() {
    QCOMPARE(Person::fromClaims({{u"username"_s, u"u"_s}}).email, u"u"_s);
    QCOMPARE(Person::fromClaims({{u"username"_s, u"u"_s}, {u"email"_s, u"e"_s}}).email, u"e"_s);
}

void TestPerson::sessionJsonHidesTokens() {
    const QJsonObject json =
        QJsonDocument::fromJson(sessionJson(samples::session()).toUtf8()).object();
    QCOMPARE(json.value("refreshToken"_L1).toString(), u"[hidden, 36 characters]"_s);
    QCOMPARE(json.value("user"_L1).toObject().value("given_name"_L1).toString(), u"Ada"_s);
    QVERIFY(QJsonDocument::fromJson(sessionJson(samples::sessionEndingIn(9)).toUtf8())
                .object()
                .value("refreshToken"_L1)
                .isNull());
}

/// Indented, an array in an array in an array takes sixty times its place.
void TestPerson::sessionJsonGrowsNoLargerThanItsClaims() {
    QJsonValue nested = QJsonArray();
    for (int depth = 0; depth < 28; ++depth) {
        nested = QJsonArray{nested};
    }
    QJsonArray many;
    for (int i = 0; i < 4000; ++i) {
        many.append(nested);
    }
    const QJsonObject claims{{u"sub"_s, u"1"_s}, {u"x"_s, many}};
    const qsizetype size = QJsonDocument(claims).toJson(QJsonDocument::Compact).size();
    QVERIFY(size > 200 * 1024);
    const QString json = sessionJson(samples::sessionWithClaims(claims));
    QVERIFY2(json.size() < 2 * size, qPrintable(QString::number(json.size())));
    QCOMPARE(QJsonDocument::fromJson(json.toUtf8()).object().value("user"_L1).toObject(), claims);
}

void TestPerson::sessionTimes() {
    using namespace std::chrono;
    SessionSnapshot session = samples::session();
    const QDateTime now = session.refreshedAt;
    session.accessTokenExpiresAt = now.addSecs(3600);
    const seconds margin = sessiontimes::refreshMargin(session);
    QVERIFY(margin >= 60s && margin <= 75s);
    QCOMPARE(sessiontimes::refreshMargin(session), margin);
    QCOMPARE(sessiontimes::refreshDueAt(session), now.addSecs(3600 - margin.count()));
    QSet<qint64> margins; // of people who signed in together
    for (int i = 0; i < 100; ++i) {
        session.subject = QString::number(i);
        margins.insert(sessiontimes::refreshMargin(session).count());
    }
    QVERIFY(margins.size() > 8);
    session.accessTokenExpiresAt = now.addSecs(10); // a provider with very short lifetimes
    QCOMPARE(sessiontimes::refreshMargin(session), 2s);
    session.refreshTokenSize = 0;
    session.accessTokenExpiresAt = now.addSecs(3600);
    QCOMPARE(sessiontimes::validity(session, now), ViewState::Validity::Current);
    QCOMPARE(sessiontimes::nextDueAt(session, now), now.addSecs(3300));
    QCOMPARE(sessiontimes::validity(session, now.addSecs(3300)), ViewState::Validity::EndingSoon);
    QCOMPARE(sessiontimes::nextDueAt(session, now.addSecs(3300)), now.addSecs(3600));
    QCOMPARE(sessiontimes::validity(session, now.addSecs(3600)), ViewState::Validity::Expired);
    QVERIFY(!sessiontimes::nextDueAt(session, now.addSecs(3600)).isValid());
}

void TestPerson::countdown() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(countdownText(now.addSecs(582), now), u"9:42"_s);
    QCOMPARE(countdownText(now.addSecs(5), now), u"0:05"_s);
    QCOMPARE(countdownText(now.addSecs(-5), now), u"0:00"_s);
}

BIFROST_TEST(TestPerson, QCoreApplication)
#include "tst_person.moc"
