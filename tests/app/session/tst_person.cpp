// SPDX-License-Identifier: Apache-2.0
#include "../samples.h"
#include "notices/timetext.h"
#include "session/person.h"
#include "session/sessiontimes.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPerson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesTheBestName_data();
    void choosesTheBestName();
    void emailFallsBackToUsername();
    void idTokenJsonHidesTokensOfSources();
    void sessionJsonHidesTokens();
    void deeplyNestedClaimsAreNotIndented();
    void sessionTimes();
    void countdown();
};

void TestPerson::choosesTheBestName_data() {
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
    QTest::newRow("nickname") << QByteArray(R"({"nickname":"Countess"})") << u"Countess"_s
                              << u"C"_s;
    QTest::newRow("login name that is sub")
        << QByteArray(R"({"preferred_username":"ada","sub":"ada"})") << u"ada"_s << u"A"_s;
    QTest::newRow("address that is sub")
        << QByteArray(R"({"email":"ada1@x.example","sub":"ada1@x.example"})") << u"ada1@x.example"_s
        << u"A"_s;
    for (const char *sub : {"8f2c", "01a21c80-8f12-76c2-82f1-ff1a61c23d73", "auth0|5f7c",
                            "user-000123", "1057983420", "https://id.example/ada"}) {
        QTest::addRow("nothing but sub %s", sub)
            << QByteArray(R"({"sub":")").append(sub).append(R"("})") << QString() << QString();
    }
    for (const char *id : {"01A21C80-8F12-76C2-82F1-FF1A61C23D73", "auth0|5f7c", "1057983420",
                           "AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ", "user-000123"}) {
        QTest::addRow("identifier for a name: %s", id)
            << QByteArray(
                   R"({"sub":"user-000123","name":"%1","preferred_username":"%1","username":"%1"})")
                   .replace("%1", id)
            << QString() << QString();
    }
    QTest::newRow("list") << QByteArray(R"({"name":["Ada Byron","x"],"email":["a@x.example"]})")
                          << u"Ada Byron"_s << u"AB"_s;
    QTest::newRow("odd types") << QByteArray(R"({"name":{"formatted":"x"},"given_name":null,
        "family_name":[],"preferred_username":true,"email":{},"picture":{"url":"x"},"username":[[]]})")
                               << QString() << QString();
    QTest::newRow("empty texts") << QByteArray(R"({"name":"","given_name":" ","email":""})")
                                 << QString() << QString();
    QTest::newRow("white space") << QByteArray(R"({"given_name":" Ada\n ","family_name":" "})")
                                 << u"Ada"_s << u"A"_s;
    QTest::newRow("unseen letters") << QByteArray("{\"given_name\":\"\\u202e\\u200b\","
                                                  "\"name\":\"A\\u202eda\\u0000\"}")
                                    << u"Ada"_s << u"A"_s;
    QTest::newRow("flag") << QByteArray(R"({"name":"🇩🇪 Team"})") << u"🇩🇪 Team"_s << u"🇩🇪T"_s;
    QTest::newRow("joined emoji") << QByteArray(R"({"given_name":"👩‍🚀"})")
                                  << u"👩‍🚀"_s << u"👩‍🚀"_s;
    QTest::newRow("combining mark") << QByteArray(R"({"given_name":"E\u0301","family_name":"x"})")
                                    << u"E\u0301 x"_s << u"E\u0301X"_s;
    QTest::newRow("Devanagari") << QByteArray(R"({"given_name":"नितिन","family_name":"देव"})")
                                << u"नितिन देव"_s << u"निदे"_s;
    QTest::newRow("quotes") << QByteArray(R"({"given_name":"'Ada'"})") << u"'Ada'"_s << u"A"_s;
    QTest::newRow("long") << QByteArray(R"({"name":")" + QByteArray(500, 'x') + R"("})")
                          << QString(500, u'x') << u"X"_s;
    QTest::newRow("not a string") << QByteArray(R"({"given_name":42,"sub":"1"})") << QString()
                                  << QString();
}

void TestPerson::choosesTheBestName() {
    QFETCH(QByteArray, claims);
    const Person person = Person::fromClaims(QJsonDocument::fromJson(claims).object());
    QTEST(person.displayName, "name");
    QTEST(person.initials, "initials");
}

void TestPerson::emailFallsBackToUsername() {
    QCOMPARE(Person::fromClaims({{u"username"_s, u"u"_s}}).email, u"u"_s);
    QCOMPARE(Person::fromClaims({{u"username"_s, u"u"_s}, {u"email"_s, u"e"_s}}).email, u"e"_s);
}

void TestPerson::idTokenJsonHidesTokensOfSources() { // OIDC Core §5.6.2.2
    SessionSnapshot session = samples::session();
    session.idTokenClaims.insert(
        u"_claim_sources"_s,
        QJsonObject{{u"src1"_s, QJsonObject{{u"endpoint"_s, u"https://graph.example"_s},
                                            {u"access_token"_s, u"secret-token"_s}}}});
    const QString json = idTokenJson(session);
    QVERIFY(json.contains(u"graph.example"_s));
    QVERIFY(!json.contains(u"secret-token"_s));
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

/// Indentation would make deeply nested arrays sixty times as long.
void TestPerson::deeplyNestedClaimsAreNotIndented() {
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
    QSet<qint64> margins; // of sessions established at the same time
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
