// SPDX-License-Identifier: Apache-2.0
#include "providers/brandingresponse.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

const QString issuerText = u"https://api.asgardeo.io/t/acme/oauth2/token"_s;

QJsonObject theme(const QString &color, const QString &logo) {
    return {{u"colors"_s, QJsonObject{{u"primary"_s, QJsonObject{{u"main"_s, color}}}}},
            {u"images"_s, QJsonObject{{u"logo"_s, QJsonObject{{u"imgURL"_s, logo}}}}}};
}

/// What Asgardeo documents, cut down to what is read.
QJsonObject validPreference() {
    return {
        {u"organizationDetails"_s, QJsonObject{{u"displayName"_s, u"Acme Robotics"_s}}},
        {u"configs"_s, QJsonObject{{u"isBrandingEnabled"_s, true}}},
        {u"theme"_s,
         QJsonObject{{u"activeTheme"_s, u"LIGHT"_s},
                     {u"LIGHT"_s, theme(u"#FF7300"_s, u"https://cdn.example/light.png"_s)},
                     {u"DARK"_s, theme(u"#abc"_s, u"https://cdn.example/dark.png"_s)}}},
    };
}

HttpResponse answer(const QJsonObject &preference, int status = 200) {
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = QJsonDocument(QJsonObject{{u"preference"_s, preference}}).toJson();
    return response;
}

Result<std::optional<Branding>> read(const HttpResponse &response,
                                     const QString &issuer = issuerText) {
    return processBrandingResponse(response, *Issuer::fromInput(issuer));
}

/// The branding with one member of the light theme, or the name, replaced.
Branding with(const QString &color, const QString &logo, const QJsonValue &name = u"Acme"_s) {
    QJsonObject preference = validPreference();
    preference[u"organizationDetails"_s] = QJsonObject{{u"displayName"_s, name}};
    QJsonObject themes = preference[u"theme"_s].toObject();
    themes[u"LIGHT"_s] = theme(color, logo);
    preference[u"theme"_s] = themes;
    return **read(answer(preference));
}

} // namespace

class TestBrandingResponse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksWithoutACredential();
    void readsWhatIsDocumented();
    void nothingIsSet_data();
    void nothingIsSet();
    void everyPartMayBeMissing_data();
    void everyPartMayBeMissing();
    void takesNoOtherColor_data();
    void takesNoOtherColor();
    void takesNoOtherLogo_data();
    void takesNoOtherLogo();
    void namesAreOneBoundedLine();
    void failsIfNobodyAnswersProperly_data();
    void failsIfNobodyAnswersProperly();
};

void TestBrandingResponse::asksWithoutACredential() {
    const HttpRequest request = brandingRequest(QUrl(u"https://op.example/x"_s));
    QCOMPARE(request.method, HttpRequest::Method::Get);
    QCOMPARE(request.headers.size(), 1);
    QCOMPARE(request.headers[0].first, "Accept");
}

void TestBrandingResponse::readsWhatIsDocumented() {
    const auto branding = read(answer(validPreference()));
    QVERIFY(branding && *branding);
    QCOMPARE((*branding)->name, u"Acme Robotics"_s);
    QCOMPARE((*branding)->light.accent, u"#ff7300"_s);
    QCOMPARE((*branding)->dark.accent, u"#aabbcc"_s);
    QCOMPARE((*branding)->light.logo, QUrl(u"https://cdn.example/light.png"_s));
}

void TestBrandingResponse::nothingIsSet_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("404") << 404 << QByteArray("<html>");
    QTest::newRow("a code") << 400 << QByteArray(R"({"code":"BPM-60013"})");
    QTest::newRow("no preference") << 200 << QByteArray("{}");
    QTest::newRow("of another type") << 200 << QByteArray(R"({"preference":[1]})");
    QTest::newRow("turned off") << 200
                                << QByteArray(
                                       R"({"preference":{"configs":{"isBrandingEnabled":false},)"
                                       R"("organizationDetails":{"displayName":"Acme"}}})");
    QTest::newRow("empty parts") << 200
                                 << QByteArray(
                                        R"({"preference":{"theme":{"LIGHT":{}},"configs":7}})");
}

void TestBrandingResponse::nothingIsSet() {
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    HttpResponse response = answer({}, status);
    response.body = body;
    const auto branding = read(response);
    QVERIFY(branding);
    QVERIFY(!*branding);
}

void TestBrandingResponse::everyPartMayBeMissing_data() {
    QTest::addColumn<QString>("missing");
    for (const QString &name : validPreference().keys()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestBrandingResponse::everyPartMayBeMissing() {
    QFETCH(const QString, missing);
    QJsonObject preference = validPreference();
    preference.remove(missing);
    const auto branding = read(answer(preference));
    QVERIFY(branding && *branding);
}

void TestBrandingResponse::takesNoOtherColor_data() {
    QTest::addColumn<QString>("color");
    for (const char *color :
         {"red", "rgb(1,2,3)", "#12345", "#12345678", "#ff000000", "var(--x)", "transparent",
          "#fff;}</style><script>", "#ff7300 url(https://evil.example)", "#ggg", ""}) {
        QTest::newRow(color) << QString::fromLatin1(color);
    }
}

void TestBrandingResponse::takesNoOtherColor() {
    QFETCH(const QString, color);
    QVERIFY(with(color, {}).light.accent.isEmpty());
}

void TestBrandingResponse::takesNoOtherLogo_data() {
    QTest::addColumn<QString>("logo");
    for (const char *logo :
         {"javascript:alert(1)", "file:///etc/passwd", "http://cdn.example/a.png",
          "http://127.0.0.1/a.png", "//cdn.example/a.png", "a.png",
          "https://me:secret@cdn.example/a.png", "data:image/svg+xml,<svg/>"}) {
        QTest::newRow(logo) << QString::fromLatin1(logo);
    }
    QTest::newRow("long") << u"https://cdn.example/"_s + QString(3000, u'a');
}

void TestBrandingResponse::takesNoOtherLogo() {
    QFETCH(const QString, logo);
    QVERIFY(with(u"#123456"_s, logo).light.logo.isEmpty());
}

void TestBrandingResponse::namesAreOneBoundedLine() {
    QCOMPARE(with({}, {}, u" Acme\n\u202E Robotics\u0007 "_s).name, u"Acme Robotics"_s);
    QCOMPARE(with({}, {}, QString(5000, u'x')).name.size(), 100);
    QVERIFY(with(u"#123456"_s, {}, QJsonObject{{u"evil"_s, true}}).name.isEmpty());
}

void TestBrandingResponse::failsIfNobodyAnswersProperly_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("server error") << 500 << QByteArray("{}");
    QTest::newRow("redirect") << 302 << QByteArray();
    QTest::newRow("login page") << 200 << QByteArray("<html>");
    QTest::newRow("broken") << 200 << QByteArray("{\"preference\":");
    QTest::newRow("page of a proxy") << 403 << QByteArray("<html>");
}

void TestBrandingResponse::failsIfNobodyAnswersProperly() {
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    HttpResponse response = answer({}, status);
    response.body = body;
    response.contentType = body.startsWith('<') ? "text/html" : "application/json";
    QVERIFY(!read(response));
}

BIFROST_TEST(TestBrandingResponse, bifrost::test::NoApplication)
#include "tst_brandingresponse.moc"
