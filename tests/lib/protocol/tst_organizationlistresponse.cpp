// SPDX-License-Identifier: Apache-2.0
#include "protocol/organizationlistresponse.h"

#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

const QUrl page(u"https://op.example/t/acme/api/users/v1/me/organizations?limit=100"_s);

HttpResponse reply(const QByteArray &body, int status = 200) {
    HttpResponse response;
    response.status = status;
    response.url = page;
    response.contentType = "application/json";
    response.body = body;
    return response;
}

QJsonObject validEntry() {
    return {{u"id"_s, u"b4526d91"_s},
            {u"name"_s, u"ABC Builders"_s},
            {u"orgHandle"_s, u"abcbuilders"_s},
            {u"status"_s, u"ACTIVE"_s},
            {u"ref"_s, u"/o/x"_s}};
}

Result<OrganizationPage> read(const QJsonObject &body) {
    return processOrganizationListResponse(reply(QJsonDocument(body).toJson()), page);
}

Result<OrganizationPage> readEntry(const QString &name, const QJsonValue &value) {
    QJsonObject entry = validEntry();
    entry.insert(name, value);
    return read({{u"organizations"_s, QJsonArray{entry}}});
}

Result<OrganizationPage> readNext(const QJsonValue &href) {
    const QJsonArray links{QJsonObject{{u"rel"_s, u"previous"_s}, {u"href"_s, u"/previous"_s}},
                           QJsonObject{{u"rel"_s, u"next"_s}, {u"href"_s, href}}};
    return read({{u"organizations"_s, QJsonArray{validEntry()}}, {u"links"_s, links}});
}

} // namespace

class TestOrganizationListResponse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOrganizationsAndTheNextPage() {
        const auto result =
            readNext(u"/t/acme/api/users/v1/me/organizations?limit=100&after=MjA="_s);
        QCOMPARE(outcome(result), u"ok"_s);
        QCOMPARE(result->organizations,
                 (QList{Organization{u"b4526d91"_s, u"ABC Builders"_s, u"abcbuilders"_s}}));
        QCOMPARE(result->next.toString(), u"https://op.example/t/acme/api/users/v1/me/organizations"
                                          "?limit=100&after=MjA="_s);
    }

    void readsTheLastPageAndAnEmptyOne() {
        QVERIFY(read({{u"organizations"_s, QJsonArray{validEntry()}}})->next.isEmpty());
        for (const char *none :
             {"{}", R"({"organizations":null})", R"({"organizations":[],"links":[]})"}) {
            const auto result = processOrganizationListResponse(reply(QByteArray(none)), page);
            QCOMPARE(outcome(result), u"ok"_s);
            QVERIFY(result->organizations.isEmpty());
        }
    }

    void leavesOutWhatNobodyCanSwitchTo_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *title, const QString &name, const QJsonValue &value) {
            QTest::newRow(title) << name << value;
        };
        row("disabled", u"status"_s, u"DISABLED"_s);
        row("no ID", u"id"_s, QString());
        row("a number", u"id"_s, 7);
        row("a space", u"id"_s, u"a b"_s);
        row("a line break", u"id"_s, u"a\r\nb"_s);
        row("not ASCII", u"id"_s, u"\u202Eid"_s);
        row("too long", u"id"_s, QString(256, u'a'));
    }
    void leavesOutWhatNobodyCanSwitchTo() {
        QFETCH(const QString, name);
        QFETCH(const QJsonValue, value);
        const auto result = readEntry(name, value);
        QCOMPARE(outcome(result), u"ok"_s);
        QCOMPARE(result->organizations, QList<Organization>());
    }

    void namesArePlainAndBounded() {
        const auto nameOf = [](const QJsonValue &name) {
            return readEntry(u"name"_s, name)->organizations.constFirst().name;
        };
        QCOMPARE(nameOf(u"  A\u202E B\n\tC\u0007 "_s), u"A B C"_s);
        QCOMPARE(nameOf(QString(5000, u'x')), QString(100, u'x'));
        QCOMPARE(nameOf(QJsonArray{u"A"_s}), QString());
        QCOMPARE(readEntry(u"orgHandle"_s, QString(5000, u'x'))
                     ->organizations.constFirst()
                     .handle.size(),
                 100);
    }

    void nextPageIsOfTheSameOrigin_data() {
        QTest::addColumn<QJsonValue>("href");
        const auto row = [](const char *href) {
            QTest::newRow(href) << QJsonValue(QString::fromLatin1(href));
        };
        row("https://evil.example/t/acme/api/users/v1/me/organizations");
        row("//evil.example/organizations");
        row("http://op.example/organizations");
        row("https://op.example:8443/organizations");
        row("https://op.example@evil.example/organizations");
        row("https://user:password@op.example/organizations");
        row("file:///etc/passwd");
        row("javascript:alert(1)");
        row("https://op.example:99999/");
        row("");
        QTest::newRow("a number") << QJsonValue(1);
        QTest::newRow("too long") << QJsonValue(u"/"_s + QString(2000, u'a'));
    }
    void nextPageIsOfTheSameOrigin() {
        QFETCH(const QJsonValue, href);
        QCOMPARE(outcome(readNext(href)), u"OrganizationListIsUsable"_s);
    }

    void refusesWhatIsNoList_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("broken") << QByteArray("{\"organizations\":[");
        QTest::newRow("twice") << QByteArray(R"({"organizations":[],"organizations":[]})");
        QTest::newRow("an object") << QByteArray(R"({"organizations":{}})");
        QTest::newRow("a text") << QByteArray(R"({"organizations":"none"})");
    }
    void refusesWhatIsNoList() {
        QFETCH(const QByteArray, body);
        QCOMPARE(outcome(processOrganizationListResponse(reply(body), page)),
                 u"OrganizationListIsUsable"_s);
    }

    void saysWhoRefused() {
        const auto refusal = [](int status) {
            const auto result = processOrganizationListResponse(
                reply(R"({"code":"UE-10000","message":"Forbidden"})", status), page);
            return std::get<ApiError>(result.error());
        };
        QCOMPARE(refusal(401).kind, ApiError::Kind::TokenRejected);
        QCOMPARE(refusal(403).kind, ApiError::Kind::InsufficientScope);
        QCOMPARE(refusal(403).httpStatus, 403);
        QVERIFY(!refusal(403).url.hasQuery());
        const auto failed = processOrganizationListResponse(reply("{}", 500), page);
        QCOMPARE(std::get<TransportError>(failed.error()).kind, TransportError::Kind::HttpStatus);
        HttpResponse web = reply("<html>");
        web.contentType = "text/html";
        QCOMPARE(std::get<TransportError>(processOrganizationListResponse(web, page).error()).kind,
                 TransportError::Kind::NotJson);
    }
};

BIFROST_TEST(TestOrganizationListResponse, bifrost::test::NoApplication)
#include "tst_organizationlistresponse.moc"
