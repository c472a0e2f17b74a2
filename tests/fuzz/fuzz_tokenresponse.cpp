// SPDX-License-Identifier: Apache-2.0
// A response of the token endpoint. First line: status, a space, content type. Then the body.
#include "fuzzing.h"

#include "protocol/revocationresponse.h"
#include "protocol/tokenresponse.h"

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

HttpResponse answer(const QByteArray &input) {
    const auto [line, body] = fuzz::splitFirstLine(input);
    HttpResponse response;
    response.status = std::clamp(line.left(3).toInt(), 0, 999);
    response.url = QUrl(u"https://op.example/token"_s);
    response.contentType = line.mid(4);
    response.body = body;
    return response;
}

bool isVisible(const Secret &token) {
    const QByteArray &text = token.reveal();
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

void checkTokens(const TokenResponse &tokens, Grant grant) {
    require(!tokens.accessToken.isEmpty(), "there is an access token");
    require(isVisible(tokens.accessToken), "an access token fits into a header line");
    require(!tokens.refreshToken || !tokens.refreshToken->isEmpty(), "no refresh token is empty");
    require(!tokens.refreshToken || isVisible(*tokens.refreshToken), "a refresh token is visible");
    require(grant != Grant::AuthorizationCode || tokens.idToken, "a code brings an ID Token");
    require(!tokens.idToken || !tokens.idToken->isEmpty(), "no ID Token is empty");
    if (tokens.expiresIn) {
        const auto decade = std::chrono::hours(24) * 365 * 10;
        require(tokens.expiresIn->count() >= 0 && *tokens.expiresIn <= decade,
                "a lifetime is between nothing and ten years");
    }
}

void checkError(const HttpResponse &response, const Error &error) {
    if (const auto *refusal = std::get_if<OAuthErrorResponse>(&error)) {
        require(refusal->httpStatus == response.status, "the status is told");
        require(!refusal->error.isEmpty() && refusal->error.size() <= 200, "an error is short");
    }
    const QString line = toLogString(error);
    require(!line.isEmpty() && line.size() < 2000, "a line for the log is one line");
    require(!line.contains(u'\n') && !line.contains(u'\r'), "nobody writes lines into our log");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const HttpResponse response = answer(fuzz::bytes(data, size));
    for (const Grant grant : {Grant::AuthorizationCode, Grant::RefreshToken}) {
        const auto tokens = processTokenResponse(response, grant);
        if (tokens) {
            require(response.status >= 200 && response.status < 300, "only 2xx brings tokens");
            checkTokens(*tokens, grant);
        } else {
            checkError(response, tokens.error());
        }
    }
    const auto revoked = processRevocationResponse(response);
    require(!revoked || (response.status >= 200 && response.status < 300), "only 2xx revokes");
    return 0;
}
