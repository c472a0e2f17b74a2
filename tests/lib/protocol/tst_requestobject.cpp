// SPDX-License-Identifier: Apache-2.0
#include "protocol/requestobject.h"

#include "../jose/privatekeys.h"
#include "jose/jws.h"
#include "protocol/formquery.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

Parameters signedParameters(const Parameters &parameters) {
    const PrivateKey key = *PrivateKey::fromJwk(Secret(test::rfc7515EcKey()));
    return *signedRequest(
        parameters, {u"client"_s, u"https://op.example.com"_s, key, &signingAlgorithm(key, {})},
        now);
}

Jws objectIn(const Parameters &parameters) {
    return *Jws::parse(findParameter(parameters, u"request"_s)->toLatin1());
}

QJsonObject claimsFor(const Parameters &parameters) {
    return QJsonDocument::fromJson(objectIn(signedParameters(parameters)).unverifiedPayload())
        .object();
}

} // namespace

class TestRequestObject : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesTheWholeRequest() {
        const Parameters sent = signedParameters({{u"response_type"_s, u"code"_s},
                                                  {u"client_id"_s, u"client"_s},
                                                  {u"scope"_s, u"openid"_s},
                                                  {u"state"_s, u"s"_s},
                                                  {u"max_age"_s, u"300"_s}});
        QCOMPARE(sent.size(), 4);
        QVERIFY(!findParameter(sent, u"state"_s)); // what the object protects stands in it alone
        QCOMPARE(findParameter(sent, u"client_id"_s), u"client"_s);
        QCOMPARE(objectIn(sent).header().value("typ"_L1), u"oauth-authz-req+jwt"_s);
        const QJsonObject claims =
            QJsonDocument::fromJson(objectIn(sent).unverifiedPayload()).object();
        QCOMPARE(claims.value("iss"_L1), u"client"_s);
        QCOMPARE(claims.value("aud"_L1), u"https://op.example.com"_s);
        QCOMPARE(claims.value("state"_L1), u"s"_s);
        QCOMPARE(claims.value("max_age"_L1).toInt(), 300);
        QCOMPARE(claims.value("exp"_L1).toInteger(), 1'800'000'060);
        QVERIFY(!claims.contains("sub"_L1)); // RFC 9101 §10.8: it must be no client assertion
    }

    void jsonStaysJson() {
        const QJsonObject claims =
            claimsFor({{u"authorization_details"_s, u"[{\"type\":\"payment\"}]"_s},
                       {u"claims"_s, u"{\"userinfo\":{}}"_s},
                       {u"ui_locales"_s, u"[de]"_s}});
        QVERIFY(claims.value("authorization_details"_L1).isArray());
        QVERIFY(claims.value("claims"_L1).isObject());
        QCOMPARE(claims.value("ui_locales"_L1), u"[de]"_s);
    }

    void severalResourcesAreAList() {
        QCOMPARE(claimsFor({{u"resource"_s, u"urn:a:1"_s}}).value("resource"_L1), u"urn:a:1"_s);
        QCOMPARE(claimsFor({{u"resource"_s, u"urn:a:1"_s},
                            {u"resource"_s, u"urn:a:2"_s},
                            {u"resource"_s, u"urn:a:3"_s}})
                     .value("resource"_L1),
                 (QJsonArray{u"urn:a:1"_s, u"urn:a:2"_s, u"urn:a:3"_s}));
    }
};

BIFROST_TEST(TestRequestObject, bifrost::test::NoApplication)
#include "tst_requestobject.moc"
