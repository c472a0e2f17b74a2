// SPDX-License-Identifier: Apache-2.0
// The response to a pushed authorization request, as the body of a 201.
#include "fuzzing.h"

#include "protocol/lifetime.h"
#include "protocol/pushedauthorizationresponse.h"

#include <QUrl>

using namespace bifrost;
using fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    HttpResponse response;
    response.status = 201;
    response.contentType = "application/json";
    response.body = fuzz::bytes(data, size);
    const auto pushed = processPushedAuthorizationResponse(response);
    if (!pushed) {
        return 0;
    }
    const QUrl uri(pushed->requestUri, QUrl::StrictMode);
    require(uri.isValid() && !uri.isRelative(), "the reference is a URI");
    require(pushed->requestUri.size() <= 2000, "the reference fits into an address");
    require(pushed->expiresIn >= std::chrono::seconds::zero() &&
                pushed->expiresIn <= longestLifetime,
            "the lifetime is one");
    return 0;
}
