// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/issuer.h>
#include <bifrost/result.h>

#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace bifrost {

/// The endpoints for requests in whose TLS handshake the client shows a certificate (RFC 8705 §5).
/// No value: the ordinary endpoint serves these requests as well.
struct MutualTlsEndpoints {
    std::optional<QUrl> token{};
    std::optional<QUrl> pushedRequest{};
    std::optional<QUrl> revocation{};
    std::optional<QUrl> userInfo{};
};

/// `mtls_endpoint_aliases` of `metadata`. They may be of another host, but never without TLS. Fails
/// with `Rule::MetadataEndpointIsHttps`.
[[nodiscard]] Result<MutualTlsEndpoints> readMutualTlsEndpoints(const QJsonObject &metadata,
                                                                const Issuer &issuer);

/// `tls_client_certificate_bound_access_tokens` (RFC 8705 §3.3): the provider binds access tokens
/// to the certificate that the client has shown.
[[nodiscard]] bool bindsTokensToCertificates(const QJsonObject &metadata);

} // namespace bifrost
