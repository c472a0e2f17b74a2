// SPDX-License-Identifier: Apache-2.0
#include "protocol/discoveryrequest.h"

namespace bifrost {
namespace {

HttpRequest jsonRequest(const QUrl &url) {
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

} // namespace

HttpRequest discoveryRequest(const Issuer &issuer) {
    return jsonRequest(issuer.metadataUrl());
}

HttpRequest keySetRequest(const QUrl &jwksUri) {
    return jsonRequest(jwksUri);
}

} // namespace bifrost
