// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "trace/fieldmaker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Part = ProtocolStep::Field::Part;
using Kind = ProtocolStep::Kind;

namespace {

QJsonObject onlyEntry(const ProtocolStep &step) {
    const QJsonObject log =
        QJsonDocument::fromJson(toHar({step})).object().value("log"_L1).toObject();
    return log.value("entries"_L1).toArray().first().toObject();
}

} // namespace

class TestHar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What HAR 1.2 requires of each object.
    void hasEveryRequiredMember() {
        const QJsonObject log = QJsonDocument::fromJson(toHar({{}})).object()["log"_L1].toObject();
        QCOMPARE(log["version"_L1].toString(), u"1.2"_s);
        QVERIFY(log["creator"_L1].toObject().contains("name"_L1));
        QVERIFY(log["creator"_L1].toObject().contains("version"_L1));
        const QJsonObject entry = onlyEntry({});
        const auto has = [](const QJsonObject &object, const QStringList &names) {
            for (const QString &name : names) {
                QVERIFY2(object.contains(name), qPrintable(name));
            }
        };
        has(entry, {u"startedDateTime"_s, u"time"_s, u"request"_s, u"response"_s, u"cache"_s,
                    u"timings"_s});
        has(entry["request"_L1].toObject(),
            {u"method"_s, u"url"_s, u"httpVersion"_s, u"cookies"_s, u"headers"_s, u"queryString"_s,
             u"headersSize"_s, u"bodySize"_s});
        has(entry["response"_L1].toObject(),
            {u"status"_s, u"statusText"_s, u"httpVersion"_s, u"cookies"_s, u"headers"_s,
             u"content"_s, u"redirectURL"_s, u"headersSize"_s, u"bodySize"_s});
        has(entry["timings"_L1].toObject(), {u"send"_s, u"wait"_s, u"receive"_s});
    }

    void whatIsMaskedCanBeComparedAndWhatIsPersonalIsLeftOut() {
        FieldMaker maker;
        const auto code = maker.field(Part::Form, u"code"_s, u"secret"_s);
        const ProtocolStep step{
            .kind = Kind::Token,
            .method = "POST",
            .address = QUrl(u"https://op.example/token"_s),
            .status = 200,
            .request = {code, maker.field(Part::Form, u"login_hint"_s, u"ada@example.com"_s)},
            .response = {maker.field(Part::Body, u"expires_in"_s, u"3600"_s)},
            .checks = {{Rule::TokenResponseIsJsonObject, ProtocolStep::Check::Outcome::Passed}}};
        const QByteArray har = toHar({step});
        QVERIFY(!har.contains("secret"));
        QVERIFY(!har.contains("ada@"));
        QVERIFY(har.contains("[masked: 6 bytes, " + code.fingerprint.toLatin1() + ']'));
        QVERIFY(har.contains("[personal: 15 bytes]"));
        const QJsonObject entry = onlyEntry(step);
        QCOMPARE(entry["_step"_L1].toString(), u"token"_s);
        QCOMPARE(entry["_checks"_L1].toArray().first()["outcome"_L1].toString(), u"passed"_s);
        QCOMPARE(entry["response"_L1]["content"_L1]["text"_L1].toString(),
                 u"{\"expires_in\":\"3600\"}"_s);
    }

    void aRedirectIsARequestToTheApplication() {
        FieldMaker maker;
        const QJsonObject entry =
            onlyEntry({.kind = Kind::AuthorizationResponse,
                       .method = "GET",
                       .address = QUrl(u"http://127.0.0.1:27421/callback"_s),
                       .response = {maker.field(Part::Query, u"iss"_s, u"https://op.example"_s)}});
        QCOMPARE(entry["request"_L1]["url"_L1].toString(),
                 u"http://127.0.0.1:27421/callback?iss=https%3A%2F%2Fop.example"_s);
        QCOMPARE(entry["request"_L1]["queryString"_L1].toArray().size(), 1);
    }
};

BIFROST_TEST(TestHar, QCoreApplication)
#include "tst_har.moc"
