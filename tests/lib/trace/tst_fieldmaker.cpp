// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "trace/fieldmaker.h"

#include <QJsonArray>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Field = ProtocolStep::Field;
using Disclosure = Field::Disclosure;
using Part = Field::Part;

class TestFieldMaker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void masksWhatTheTableCallsSecret() {
        FieldMaker maker;
        const Field field = maker.field(Part::Form, u"code_verifier"_s, u"abcdefgh"_s);
        QCOMPARE(field.disclosure, Disclosure::Masked);
        QVERIFY(field.value.isEmpty());
        QCOMPARE(field.size, 8);
        QCOMPARE(field.fingerprint.size(), 8);
        QCOMPARE(field.clause, u"RFC 7636 §4.5"_s);
    }

    void masksWhatItDoesNotKnow_data() {
        QTest::addColumn<int>("part");
        QTest::newRow("query") << int(Part::Query);
        QTest::newRow("form") << int(Part::Form);
        QTest::newRow("header") << int(Part::Header);
        QTest::newRow("body") << int(Part::Body);
        QTest::newRow("JOSE header") << int(Part::JoseHeader);
    }
    void masksWhatItDoesNotKnow() {
        QFETCH(int, part);
        FieldMaker maker;
        const Field field = maker.field(static_cast<Part>(part), u"x_custom"_s, u"value"_s);
        QCOMPARE(field.disclosure, Disclosure::Masked);
        QVERIFY(field.value.isEmpty());
    }

    void equalValuesHaveEqualFingerprintsInOneTraceOnly() {
        FieldMaker maker;
        FieldMaker other;
        const QString value = u"the same secret"_s;
        const auto first = maker.field(Part::Query, u"state"_s, value);
        QCOMPARE(maker.field(Part::Form, u"code"_s, value).fingerprint, first.fingerprint);
        QVERIFY(maker.field(Part::Form, u"code"_s, value + u'x').fingerprint != first.fingerprint);
        QVERIFY(other.field(Part::Query, u"state"_s, value).fingerprint != first.fingerprint);
    }

    void authorizationShowsItsSchemeAndComparesTheRest() {
        FieldMaker maker;
        const auto token = maker.field(Part::Body, u"access_token"_s, u"abcdefghijklmnopq"_s);
        const auto header =
            maker.fromHeaders({{"authorization", "Bearer abcdefghijklmnopq"}}).constFirst();
        QCOMPARE(header.value, u"Bearer"_s);
        QCOMPARE(header.disclosure, Disclosure::Masked);
        QCOMPARE(header.fingerprint, token.fingerprint);
        QCOMPARE(header.size, token.size);
    }

    void masksWhatItHasMaskedBefore() {
        FieldMaker maker;
        const QString code = u"a-code-of-many-characters"_s;
        QCOMPARE(maker.field(Part::Claim, u"nickname"_s, code).value, code);
        (void)maker.field(Part::Query, u"code"_s, code);
        QCOMPARE(maker.field(Part::Claim, u"nickname"_s, code).disclosure, Disclosure::Masked);
        QCOMPARE(maker.field(Part::Query, u"scope"_s, code).disclosure, Disclosure::Masked);
    }

    void masksTokensWhereverTheyStand_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        const QString token = u"eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln"_s;
        QTest::newRow("a claim") << u"custom"_s << QJsonValue(token);
        QTest::newRow("in a text") << u"custom"_s << QJsonValue(u"see "_s + token);
        QTest::newRow("in a list") << u"custom"_s << QJsonValue(QJsonArray{token});
        QTest::newRow("by name") << u"vendor_access_token"_s << QJsonValue(u"opaque"_s);
        QTest::newRow("by a nested name")
            << u"custom"_s
            << QJsonValue(
                   QJsonObject{{u"a"_s, QJsonArray{QJsonObject{{u"api_key"_s, u"opaque"_s}}}}});
        QTest::newRow("claim sources")
            << u"_claim_sources"_s << QJsonValue(QJsonObject{{u"a"_s, u"opaque"_s}});
    }
    void masksTokensWhereverTheyStand() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        FieldMaker maker;
        const Field field = maker.fromJson(Part::Claim, {{name, value}}).constFirst();
        QCOMPARE(field.disclosure, Disclosure::Masked);
        QVERIFY(field.value.isEmpty());
    }

    void claimsArePersonal() {
        FieldMaker maker;
        const Field field = maker.field(Part::Claim, u"favorite_color"_s, u"blue"_s);
        QCOMPARE(field.disclosure, Disclosure::Personal);
        QCOMPARE(field.value, u"blue"_s);
    }

    void errorTextsLoseWhatMayBeACode() {
        FieldMaker maker;
        const QString text = maker
                                 .field(Part::Body, u"error_description"_s,
                                        u"The code SplxlOBeZQQYbYS6WxSbIASplxlOBe is not valid"_s)
                                 .value;
        QCOMPARE(text, u"The code [30 characters] is not valid"_s);
        QCOMPARE(maker.field(Part::Query, u"error"_s, u"access_denied"_s).value,
                 u"access_denied"_s);
        QCOMPARE(maker.field(Part::Query, u"error_uri"_s, u"https://op.example/e?code=x"_s).value,
                 u"https://op.example/e"_s);
        const Error error = withoutSecrets(
            OAuthErrorResponse{OAuthErrorResponse::Endpoint::Token, u"invalid_grant"_s,
                               u"no SplxlOBeZQQYbYS6WxSbIASplxlOBe"_s});
        QCOMPARE(std::get<OAuthErrorResponse>(error).errorDescription, u"no [30 characters]"_s);
    }

    void keysShowNoNumbers() {
        const QJsonObject key{{u"kty"_s, u"RSA"_s},
                              {u"kid"_s, u"one"_s},
                              {u"use"_s, u"sig"_s},
                              {u"n"_s, u"modulus"_s},
                              {u"d"_s, u"private"_s}};
        const auto fields = FieldMaker::fromKeys({{u"keys"_s, QJsonArray{key, 7}}});
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.constFirst().value, u"kty=RSA use=sig kid=one"_s);
    }

    void textFromOutsideIsPrintableAndBounded() {
        FieldMaker maker;
        const Field field =
            maker.field(Part::Claim, QString(300, u'n'), u"a\n\u202eb"_s + QString(1000, u'x'));
        QCOMPARE(field.name.size(), 101);
        QVERIFY(field.value.startsWith(u"a??b"_s));
        QCOMPARE(field.value.size(), 501);
        QCOMPARE(field.size, 1006);
        QJsonObject many;
        for (int i = 0; i < 500; ++i) {
            many.insert(QString::number(i), i);
        }
        QCOMPARE(maker.fromJson(Part::Body, many).size(), 100);
    }
};

BIFROST_TEST(TestFieldMaker, QCoreApplication)
#include "tst_fieldmaker.moc"
