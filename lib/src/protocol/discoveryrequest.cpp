// SPDX-License-Identifier: Apache-2.0
#include "protocol/discoveryrequest.h"

namespace bifrost {
namespace {

HttpRequest jsonRequest(const QUrl &url, ProtocolStep::Kind step) {
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    request.step = step;
    return request;
}

} // namespace

HttpRequest discoveryRequest(const Issuer &issuer) {
    return jsonRequest(issuer.metadataUrl(), ProtocolStep::Kind::Discovery);
}

HttpRequest keySetRequest(const QUrl &jwksUri) {
    return jsonRequest(jwksUri, ProtocolStep::Kind::Keys);
}

} // namespace bifrost
