// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"

#include <bifrost/presentation/person.h>

#include <QJsonDocument>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestPerson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesTheBestName_data();
    void choosesTheBestName();
    void emailFallsBackToUsername();
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

BIFROST_TEST(TestPerson, QCoreApplication)
#include "tst_person.moc"
