// SPDX-License-Identifier: Apache-2.0
// The query of a redirect, for a sign-in and for a sign-out. Accepted input is parsed again by Qt's
// own query parser, which shares no code with the library's.
#include "fuzzing.h"

#include "protocol/authorizationresponse.h"
#include "protocol/endsessionresponse.h"
#include "protocol/formquery.h"

#include <QUrlQuery>

using namespace bifrost;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

const QByteArray stateValue = "af0ifjsldkj";
const QString issuerValue = u"https://op.example"_s;

ProviderMetadata metadata(const char *issParameter) {
    const QByteArray document =
        R"({"issuer":"https://op.example","authorization_endpoint":"https://op.example/authorize",)"
        R"("token_endpoint":"https://op.example/token","jwks_uri":"https://op.example/jwks",)"
        R"("authorization_response_iss_parameter_supported":)" +
        QByteArray(issParameter) + '}';
    return *ProviderMetadata::parse(document, *Issuer::fromInput(issuerValue));
}

AuthorizationRequest request() {
    return {.clientId = u"client"_s,
            .redirectUri = QUrl(u"http://127.0.0.1:27421/callback"_s),
            .scopes = {u"openid"_s},
            .state = State(Secret(stateValue)),
            .options = {}};
}

QStringList valuesByQt(const QByteArray &query, const QString &name) {
    QByteArray spaced = query;
    spaced.replace('+', "%20");
    return QUrlQuery(QString::fromUtf8(spaced)).allQueryItemValues(name, QUrl::FullyDecoded);
}

void checkAccepted(const QByteArray &query, const ValidatedAuthorizationResponse &response,
                   const ProviderMetadata &provider) {
    const QStringList issuers = valuesByQt(query, u"iss"_s);
    const QStringList codes = valuesByQt(query, u"code"_s);
    require(valuesByQt(query, u"state"_s) == QStringList{QString::fromLatin1(stateValue)},
            "there is one state, and it is ours");
    require(codes.size() == 1 && codes.first().toUtf8() == response.code().reveal() &&
                !codes.first().isEmpty(),
            "there is one code, read once and not twice decoded");
    require(issuers.isEmpty() || issuers == QStringList{issuerValue}, "the issuer is ours");
    require(!issuers.isEmpty() || !provider.sendsIssuerInResponse(),
            "an advertised issuer is there");
    require(valuesByQt(query, u"error"_s).join(QString()).isEmpty(), "an error wins over a code");
}

void checkRefused(const Result<Parameters> &parameters, const Error &error) {
    if (const auto *refusal = std::get_if<OAuthErrorResponse>(&error)) {
        require(!refusal->error.isEmpty() && refusal->error.size() <= 200, "an error is short");
        for (const QString &text : {refusal->error, refusal->errorDescription}) {
            for (const QChar c : text) {
                require(c >= u' ' && c <= u'~', "an error is printable");
            }
        }
    }
    const bool isOurs = parameters && findParameter(*parameters, u"state"_s) ==
                                          std::optional(QString::fromLatin1(stateValue));
    require(isForeignResponse(error) != isOurs, "exactly what lacks our state is foreign");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const ProviderMetadata lenient = metadata("false");
    static const ProviderMetadata strict = metadata("true");
    static const AuthorizationRequest ours = request();
    const QByteArray query = fuzz::bytes(data, size);

    const Result<Parameters> parameters = parseFormQuery(query);
    if (parameters) {
        const Result<Parameters> again = parseFormQuery(encodeFormQuery(*parameters));
        require(again.has_value() && *again == *parameters, "encoding and decoding are inverse");
    }
    for (const ProviderMetadata *provider : {&lenient, &strict}) {
        const auto response = processAuthorizationResponse(query, ours, *provider);
        if (response) {
            checkAccepted(query, *response, *provider);
        } else {
            checkRefused(parameters, response.error());
        }
    }
    const EndSessionRequest signOut{u"client"_s, {}, {}, State(Secret(stateValue))};
    const auto signedOut = processEndSessionResponse(query, signOut);
    const auto signedIn = processAuthorizationResponse(query, ours, lenient);
    require(!signedIn || (signedOut && *signedOut == EndSessionReturn::Confirmed),
            "what has our state and no error is an answer to both");
    return 0;
}
