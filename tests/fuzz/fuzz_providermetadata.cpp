// SPDX-License-Identifier: Apache-2.0
// A discovery document. First line: the user's input for the issuer. Then the document, in which
// `$` represents that issuer.
#include "fuzzing.h"

#include "protocol/authorizationrequest.h"
#include "protocol/providermetadata.h"

using namespace bifrost;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

void checkIssuer(const Issuer &issuer) {
    const QUrl url(issuer.value());
    require(isSecureOrLoopback(url), "an issuer is https, or on this machine");
    require(!url.hasQuery() && !url.hasFragment(), "an issuer has no query and no fragment");
    require(url.userInfo().isEmpty(), "an issuer holds no password");
    require(isSecureOrLoopback(issuer.metadataUrl()), "its metadata is where it is");
    require(issuer.metadataUrl().host() == url.host(), "its metadata is on its host");
}

void checkEndpoint(const QUrl &endpoint, const Issuer &issuer) {
    require(endpoint.isValid() && !endpoint.host().isEmpty(), "an endpoint is an address");
    require(issuer.mayPointTo(endpoint),
            "an endpoint is https, or on this machine with its issuer");
    require(endpoint.userInfo().isEmpty(), "an endpoint holds no password");
    require(!endpoint.hasFragment(), "an endpoint has no fragment");
}

void checkMetadata(const ProviderMetadata &metadata, const Issuer &issuer) {
    require(metadata.issuer() == issuer, "the issuer is the one that was asked");
    checkEndpoint(metadata.authorizationEndpoint(), issuer);
    checkEndpoint(metadata.tokenEndpoint(), issuer);
    checkEndpoint(metadata.jwksUri(), issuer);
    for (const auto &endpoint : {metadata.userInfoEndpoint(), metadata.revocationEndpoint(),
                                 metadata.endSessionEndpoint()}) {
        if (endpoint) {
            checkEndpoint(*endpoint, issuer);
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    auto [input, document] = fuzz::splitFirstLine(fuzz::bytes(data, size));
    const Result<Issuer> issuer = Issuer::fromInput(QString::fromUtf8(input));
    if (!issuer) {
        return 0;
    }
    checkIssuer(*issuer);
    document.replace('$', issuer->value().toUtf8());
    if (const auto metadata = ProviderMetadata::parse(document, *issuer)) {
        checkMetadata(*metadata, *issuer);
    }
    return 0;
}
