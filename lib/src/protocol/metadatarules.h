// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>
#include <bifrost/issuer.h>
#include <bifrost/result.h>

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <optional>

namespace bifrost {

/// One rule, applied to a provider's metadata.
struct RuleOutcome {
    Rule rule{};
    QString member{}; ///< of the metadata; empty: the whole document
    std::optional<ValidationError> violation{};
};

/// The rules on `issuer`: OIDC Discovery §4.3.
[[nodiscard]] RuleOutcome checkStatedIssuer(const QJsonObject &metadata, const Issuer &issuer);

/// An address that must be there. Fails with `Rule::MetadataEndpointIsPresent` or
/// `Rule::MetadataEndpointIsHttps`.
[[nodiscard]] Result<QUrl> readEndpoint(const QJsonObject &metadata, QLatin1StringView name,
                                        const Issuer &issuer);
/// No value for a member that is absent or no text. Fails with `Rule::MetadataEndpointIsHttps`.
[[nodiscard]] Result<std::optional<QUrl>>
readOptionalEndpoint(const QJsonObject &metadata, QLatin1StringView name, const Issuer &issuer);

/// False for a list that is there and omits `item`. The lists are optional: a provider that omits
/// one, or sends something else than a list, may still support the item.
[[nodiscard]] bool maySupport(const QJsonObject &metadata, QLatin1StringView list,
                              QLatin1StringView item);

/// The member that publishes where authorization requests are pushed to (RFC 9126 §5).
inline constexpr QLatin1StringView pushedRequestMember{"pushed_authorization_request_endpoint"};
/// The member that publishes where codes for another device are requested (RFC 8628 §4).
inline constexpr QLatin1StringView deviceAuthorizationMember{"device_authorization_endpoint"};
/// The provider accepts pushed authorization requests only (RFC 9126 §5).
[[nodiscard]] bool requiresPushedRequests(const QJsonObject &metadata);

/// Whether this client has a key to sign authorization requests with (RFC 9101).
enum class RequestSigning { Unavailable, Available };

/// What the provider demands of, or does not offer to, a client like this one. Only what the
/// metadata states for every client: `response_modes_supported` without `query`, for example, is
/// published by providers that do redirect with a query.
[[nodiscard]] QList<RuleOutcome> checkDemands(const QJsonObject &metadata, const Issuer &issuer,
                                              RequestSigning signing);

/// Every rule on the metadata of `issuer`, in the order in which `ProviderMetadata::parse()` checks
/// them; it stops at the first violation. If `document` is no JSON object, that alone.
[[nodiscard]] QList<RuleOutcome>
checkMetadata(const QByteArray &document, const Issuer &issuer,
              RequestSigning signing = RequestSigning::Unavailable);

} // namespace bifrost
