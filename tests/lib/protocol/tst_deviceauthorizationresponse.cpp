// SPDX-License-Identifier: Apache-2.0
#include "protocol/deviceauthorizationresponse.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject validBody() {
    return {
        {u"device_code"_s, u"GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS"_s},
        {u"user_code"_s, u"WDJB-MJHT"_s},
        {u"verification_uri"_s, u"https://op.example.com/device"_s},
        {u"verification_uri_complete"_s, u"https://op.example.com/device?user_code=WDJB-MJHT"_s},
        {u"expires_in"_s, 1800},
        {u"interval"_s, 5}};
}

QJsonObject changed(const QString &name, const QJsonValue &value) {
    QJsonObject body = validBody();
    body.insert(name, value);
    return body;
}

HttpResponse response(const QByteArray &body, int status = 200) {
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = body;
    return response;
}

HttpResponse response(const QJsonObject &body) {
    return response(QJsonDocument(body).toJson());
}

Issuer issuer(const QString &value = u"https://op.example.com"_s) {
    return *Issuer::fromInput(value);
}

} // namespace

class TestDeviceAuthorizationResponse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryMember();
    void clampsTheInterval_data();
    void clampsTheInterval();
    void clampsTheLifetime_data();
    void clampsTheLifetime();
    void ignoresACompleteAddressThatIsUnusable_data();
    void ignoresACompleteAddressThatIsUnusable();
    void acceptsTheNameOfTheDrafts();
    void acceptsHttpOnlyOfAProviderOnThisComputer();
    void rejects_data();
    void rejects();
    void rejectsWhatIsNoSuchResponse_data();
    void rejectsWhatIsNoSuchResponse();
    void errorNamesNoDeviceCode();
};

void TestDeviceAuthorizationResponse::readsEveryMember() {
    const auto codes = processDeviceAuthorizationResponse(response(validBody()), issuer());
    QCOMPARE(outcome(codes), u"ok"_s);
    QCOMPARE(codes->deviceCode.reveal(), "GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS");
    QCOMPARE(codes->userCode, u"WDJB-MJHT"_s);
    QCOMPARE(codes->verificationUri, QUrl(u"https://op.example.com/device"_s));
    QCOMPARE(codes->verificationUriComplete,
             QUrl(u"https://op.example.com/device?user_code=WDJB-MJHT"_s));
    QCOMPARE(codes->expiresIn, std::chrono::minutes{30});
    QCOMPARE(codes->interval, std::chrono::seconds{5});
}

void TestDeviceAuthorizationResponse::clampsTheInterval_data() {
    QTest::addColumn<QJsonValue>("interval");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *name, const QJsonValue &interval, int seconds) {
        QTest::newRow(name) << interval << seconds;
    };
    row("as specified", 7, 7);
    row("absent", QJsonValue(QJsonValue::Undefined), 5);
    row("null", QJsonValue(), 5);
    row("zero", 0, 5);
    row("negative", -3, 5);
    row("a fraction", 0.2, 1);
    row("in a string", u"10"_s, 10);
    row("no number", u"soon"_s, 5);
    row("not a number", u"nan"_s, 5);
    row("infinite", u"inf"_s, 60);
    row("Asgardeo's milliseconds", 5000, 5);
    row("long", 300, 60);
    row("huge", 1e300, 60);
}

void TestDeviceAuthorizationResponse::clampsTheInterval() {
    QFETCH(const QJsonValue, interval);
    QFETCH(const int, seconds);
    QCOMPARE(pollInterval(interval).count(), seconds);
}

void TestDeviceAuthorizationResponse::clampsTheLifetime_data() {
    QTest::addColumn<QJsonValue>("expiresIn");
    QTest::addColumn<int>("seconds");
    QTest::newRow("as specified") << QJsonValue(300) << 300;
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << 600;
    QTest::newRow("zero") << QJsonValue(0) << 600;
    QTest::newRow("negative") << QJsonValue(-1) << 600;
    QTest::newRow("a year") << QJsonValue(31536000) << 1800;
}

void TestDeviceAuthorizationResponse::clampsTheLifetime() {
    QFETCH(const QJsonValue, expiresIn);
    QFETCH(const int, seconds);
    const auto codes =
        processDeviceAuthorizationResponse(response(changed(u"expires_in"_s, expiresIn)), issuer());
    QCOMPARE(outcome(codes), u"ok"_s);
    QCOMPARE(codes->expiresIn.count(), seconds);
}

void TestDeviceAuthorizationResponse::ignoresACompleteAddressThatIsUnusable_data() {
    QTest::addColumn<QJsonValue>("address");
    const auto row = [](const char *name, const QJsonValue &address) {
        QTest::newRow(name) << address;
    };
    row("absent", QJsonValue(QJsonValue::Undefined));
    row("script", u"javascript:alert(1)"_s);
    row("http", u"http://op.example.com/device?user_code=1"_s);
    row("password", u"https://ada:x@op.example.com/device"_s);
    row("too long for a QR code", QString(u"https://op.example.com/"_s + QString(3000, u'x')));
    row("a number", 1);
}

void TestDeviceAuthorizationResponse::ignoresACompleteAddressThatIsUnusable() {
    QFETCH(const QJsonValue, address);
    const auto codes = processDeviceAuthorizationResponse(
        response(changed(u"verification_uri_complete"_s, address)), issuer());
    QCOMPARE(outcome(codes), u"ok"_s);
    QVERIFY(codes->verificationUriComplete.isEmpty());
}

void TestDeviceAuthorizationResponse::acceptsTheNameOfTheDrafts() {
    QJsonObject body = validBody();
    body.insert(u"verification_url"_s, body.take(u"verification_uri"_s));
    const auto codes = processDeviceAuthorizationResponse(response(body), issuer());
    QCOMPARE(outcome(codes), u"ok"_s);
    QCOMPARE(codes->verificationUri, QUrl(u"https://op.example.com/device"_s));
}

void TestDeviceAuthorizationResponse::acceptsHttpOnlyOfAProviderOnThisComputer() {
    const auto local = changed(u"verification_uri"_s, u"http://127.0.0.1:9000/device"_s);
    QVERIFY(
        processDeviceAuthorizationResponse(response(local), issuer(u"http://127.0.0.1:9000"_s)));
    QVERIFY(!processDeviceAuthorizationResponse(response(local), issuer()));
}

void TestDeviceAuthorizationResponse::rejects_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Rule>("rule");
    const auto row = [](const char *title, const char *name, const QJsonValue &value, Rule rule) {
        QTest::newRow(title) << QString::fromLatin1(name) << value << rule;
    };
    const auto deviceCode = Rule::DeviceAuthorizationResponseDeviceCodeIsPresent;
    row("no device code", "device_code", QJsonValue(), deviceCode);
    row("device code is a number", "device_code", 1, deviceCode);
    row("device code with line break", "device_code", u"a\r\nB: c"_s, deviceCode);
    const auto userCode = Rule::DeviceAuthorizationResponseUserCodeIsUsable;
    row("no user code", "user_code", QJsonValue(), userCode);
    row("endless user code", "user_code", QString(41, u'A'), userCode);
    row("user code with line break", "user_code", u"AB\nCD"_s, userCode);
    row("user code turned around", "user_code", u"AB\u202eCD"_s, userCode);
    row("user code of another script", "user_code", u"\u0410BCD"_s, userCode);
    row("user code of spaces", "user_code", u"   "_s, userCode);
    const auto address = Rule::DeviceAuthorizationResponseVerificationUriIsUsable;
    row("no address", "verification_uri", QJsonValue(), address);
    row("http", "verification_uri", u"http://op.example.com/device"_s, address);
    row("script", "verification_uri", u"javascript:alert(1)"_s, address);
    row("data", "verification_uri", u"data:text/html,x"_s, address);
    row("file", "verification_uri", u"file:///etc/passwd"_s, address);
    row("an application's", "verification_uri", u"tel:+1234"_s, address);
    row("relative", "verification_uri", u"/device"_s, address);
    row("without host", "verification_uri", u"https:///device"_s, address);
    row("password", "verification_uri", u"https://google.com@op.example.com/"_s, address);
    row("line break", "verification_uri", u"https://op.example.com/\r\nx"_s, address);
    row("endless", "verification_uri", QString(u"https://op.example.com/"_s + QString(3000, u'x')),
        address);
}

void TestDeviceAuthorizationResponse::rejects() {
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    QFETCH(const Rule, rule);
    const auto codes = processDeviceAuthorizationResponse(response(changed(name, value)), issuer());
    QVERIFY(!codes);
    QCOMPARE(std::get<ValidationError>(codes.error()).rule, rule);
}

void TestDeviceAuthorizationResponse::rejectsWhatIsNoSuchResponse_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("OAuth error") << 400 << QByteArray(R"({"error":"unauthorized_client"})")
                                 << u"DeviceAuthorization"_s;
    QTest::newRow("OAuth error under 200")
        << 200 << QByteArray(R"({"error":"invalid_scope"})") << u"DeviceAuthorization"_s;
    QTest::newRow("page") << 404 << QByteArray("<html>") << u"404"_s;
    QTest::newRow("no JSON") << 200 << QByteArray("yes") << u"DeviceCodeIsPresent"_s;
    QTest::newRow("two of one name")
        << 200 << QByteArray(R"({"device_code":"a","device_code":"b"})")
        << u"DeviceCodeIsPresent"_s;
}

void TestDeviceAuthorizationResponse::rejectsWhatIsNoSuchResponse() {
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);
    const auto codes = processDeviceAuthorizationResponse(response(body, status), issuer());
    QVERIFY(!codes);
    QVERIFY2(toLogString(codes.error()).contains(expected), qPrintable(toLogString(codes.error())));
}

void TestDeviceAuthorizationResponse::errorNamesNoDeviceCode() {
    QJsonObject body = changed(u"user_code"_s, QJsonValue());
    body.insert(u"device_code"_s, u"hidden"_s);
    const auto codes = processDeviceAuthorizationResponse(response(body), issuer());
    QVERIFY(!codes);
    QVERIFY(!toLogString(codes.error()).contains(u"hidden"));
}

BIFROST_TEST(TestDeviceAuthorizationResponse, QCoreApplication)
#include "tst_deviceauthorizationresponse.moc"
