// SPDX-License-Identifier: Apache-2.0
// What a trace reads off a response by itself.
#include "flow/tracing/responsefields.h"
#include "support/testroom.h"

#include <QTest>

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Outcome = ProtocolStep::Check::Outcome;

namespace {

const QUrl endpoint(u"https://op.example/endpoint"_s);

HttpResponse json(const QByteArray &body) {
    HttpResponse response;
    response.status = 200;
    response.url = endpoint;
    response.contentType = "application/json";
    response.body = body;
    return response;
}

bool checks(const ProtocolStep &step, Rule rule, Outcome outcome) {
    return std::ranges::any_of(step.checks, [&](const ProtocolStep::Check &check) {
        return check.rule == rule && check.outcome == outcome;
    });
}

ProtocolStep tokenStep(const QByteArray &proof, const QByteArray &type) {
    FieldMaker maker;
    ProtocolStep step;
    TokenRequest request;
    request.grant = Grant::RefreshToken;
    request.url = endpoint;
    request.dpopProof = proof;
    fillTokenResponse(maker, step, request,
                      json(R"({"access_token":"a","token_type":")" + type + "\"}"));
    return step;
}

ProtocolStep deviceStep(const QByteArray &verificationUri) {
    FieldMaker maker;
    ProtocolStep step;
    HttpRequest request;
    request.url = endpoint;
    fillDeviceAuthorization(maker, step, request,
                            json(R"({"device_code":"secret-code","user_code":"WDJB-MJHT",)"
                                 R"("verification_uri":")" +
                                 verificationUri + "\"}"));
    return step;
}

} // namespace

class TestResponseFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBoundTokenIsNoMistake() {
        const ProtocolStep step = tokenStep("proof", "DPoP");
        QVERIFY(!step.error);
        QVERIFY(checks(step, Rule::TokenResponseAccessTokenIsPresent, Outcome::Passed));
        QVERIFY(!checks(step, Rule::TokenResponseTokenTypeIsBearer, Outcome::Passed));
    }

    void aBoundTokenThatNobodyAskedForIsOne() {
        QVERIFY(
            checks(tokenStep({}, "DPoP"), Rule::TokenResponseTokenTypeIsBearer, Outcome::Violated));
        QVERIFY(
            checks(tokenStep({}, "Bearer"), Rule::TokenResponseTokenTypeIsBearer, Outcome::Passed));
    }

    void codesForADeviceAreCheckedAndMasked() {
        const ProtocolStep step = deviceStep("https://op.example/device");
        QVERIFY(!step.error);
        QVERIFY(checks(step, Rule::DeviceAuthorizationResponseVerificationUriIsUsable,
                       Outcome::Passed));
        for (const auto &field : step.response) {
            QVERIFY(!field.value.contains(u"secret-code"_s) && !field.value.contains(u"WDJB"_s));
        }
        QVERIFY(checks(deviceStep("http://127.0.0.1/device"),
                       Rule::DeviceAuthorizationResponseVerificationUriIsUsable,
                       Outcome::Violated));
    }
};

BIFROST_TEST(TestResponseFields, QCoreApplication)
#include "tst_responsefields.moc"
