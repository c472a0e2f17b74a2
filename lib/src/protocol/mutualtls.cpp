// SPDX-License-Identifier: Apache-2.0
#include "protocol/mutualtls.h"

#include "protocol/metadatarules.h"

#include <utility>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr auto aliasesMember = "mtls_endpoint_aliases"_L1;

/// A loopback address without TLS, which other endpoints may have, has no place for a certificate.
Result<std::optional<QUrl>> readAlias(const QJsonObject &aliases, QLatin1StringView name,
                                      const Issuer &issuer) {
    auto alias = readOptionalEndpoint(aliases, name, issuer);
    const bool isPlain = alias && *alias && (*alias)->scheme() != "https"_L1;
    if (!alias || isPlain) {
        const QString shown = isPlain ? (*alias)->toString(QUrl::RemoveQuery)
                                      : std::get<ValidationError>(alias.error()).actual;
        return failure(ValidationError{Rule::MetadataEndpointIsHttps,
                                       u"%1 in %2"_s.arg(name, aliasesMember), shown});
    }
    return alias;
}

} // namespace

Result<MutualTlsEndpoints> readMutualTlsEndpoints(const QJsonObject &metadata,
                                                  const Issuer &issuer) {
    const QJsonObject aliases = metadata.value(aliasesMember).toObject();
    MutualTlsEndpoints endpoints;
    for (const auto &[name, endpoint] : {std::pair("token_endpoint"_L1, &endpoints.token),
                                         std::pair(pushedRequestMember, &endpoints.pushedRequest),
                                         std::pair("revocation_endpoint"_L1, &endpoints.revocation),
                                         std::pair("userinfo_endpoint"_L1, &endpoints.userInfo)}) {
        auto alias = readAlias(aliases, name, issuer);
        if (!alias) {
            return failure(alias.error());
        }
        *endpoint = *std::move(alias);
    }
    return endpoints;
}

bool bindsTokensToCertificates(const QJsonObject &metadata) {
    return metadata.value("tls_client_certificate_bound_access_tokens"_L1).toBool();
}

} // namespace bifrost
