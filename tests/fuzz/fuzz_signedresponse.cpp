// SPDX-License-Identifier: Apache-2.0
// The query of a redirect to a client that has asked for a signed response (JARM). An input that
// begins with '{' is the payload of one.
#include "fuzzing.h"

#include "core/json.h"
#include "flow/signin/signedresponse.h"
#include "testkey.h"

using namespace bifrost;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

const QByteArray stateValue = "af0ifjsldkj";
const QString issuerValue = u"https://op.example"_s;

ProviderMetadata metadata() {
    return *ProviderMetadata::parse(
        R"({"issuer":"https://op.example","authorization_endpoint":"https://op.example/authorize",)"
        R"("token_endpoint":"https://op.example/token","jwks_uri":"https://op.example/jwks"})",
        *Issuer::fromInput(issuerValue));
}

AuthorizationRequest request() {
    return {.clientId = u"client"_s,
            .redirectUri = QUrl(u"http://127.0.0.1:27421/callback"_s),
            .scopes = {u"openid"_s},
            .responseMode = ResponseMode::QueryJwt,
            .state = State(Secret(stateValue)),
            .options = {}};
}

void checkAccepted(const SignedResponse &accepted) {
    const QJsonObject claims = *parseJsonObject(accepted.signature.unverifiedPayload());
    require(claims.value("state"_L1).toString().toUtf8() == stateValue, "the state is ours");
    require(claims.value("iss"_L1) == issuerValue, "the issuer is ours");
    require(claims.value("code"_L1).toString().toUtf8() == accepted.response.code().reveal(),
            "the code is that of the payload");
    require(claims.value("error"_L1).toString().isEmpty(), "an error wins over a code");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const fuzz::TestKey key;
    const QByteArray input = fuzz::bytes(data, size);
    const QByteArray query = input.startsWith('{')
                                 ? "response=" + key.compact(R"({"alg":"EdDSA","kid":"k"})", input)
                                 : input;
    const auto response =
        processSignedResponse(query, request(), metadata(),
                              {u"client"_s, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)});
    if (response) {
        checkAccepted(*response);
    }
    return 0;
}
