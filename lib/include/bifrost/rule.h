// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>

#include <QString>

namespace bifrost {

/// Every check that a message of the provider, or the caller's configuration, must pass.
/// `clause(rule)` names the text it comes from; `name(rule)` is stable and fit for logs.
enum class Rule {
    // Configuration
    IssuerIsUrl,
    IssuerIsHttps,
    IssuerHasNoQueryOrFragment,
    ClientIdIsPresent,
    ClientAuthenticationIsComplete,
    ScopeHasOpenid,
    RedirectPortsAreUsable,
    RedirectPathIsUsable,
    // Provider metadata
    MetadataIsJsonObject,
    MetadataIssuerMatches,
    MetadataEndpointIsPresent,
    MetadataEndpointIsHttps,
    MetadataSupportsCodeFlow,
    MetadataSupportsS256,
    // Authorization response
    ResponseIsWellFormed,
    ResponseHasNoDuplicates,
    ResponseStateIsPresent,
    ResponseStateMatches,
    ResponseIssuerIsPresent,
    ResponseIssuerMatches,
    ResponseHasCodeOrError,
    // Token response
    TokenResponseIsJsonObject,
    TokenResponseAccessTokenIsPresent,
    TokenResponseTokenTypeIsBearer,
    TokenResponseIdTokenIsPresent,
    TokenResponseExpiresInIsValid,
    // JSON Web Key Set
    JwkSetIsJsonObject,
    JwkSetIsWithinLimits,
    // JSON Web Signature
    JwsIsCompact,
    JwsIsWithinLimits,
    JwsHeaderIsJsonObject,
    JwsHeaderHasNoCriticalExtension,
    JwsAlgorithmIsAllowed,
    JwsKeyIsFound,
    JwsKeyIsUsable,
    JwsSignatureIsValid,
    // ID Token
    IdTokenIsJsonObject,
    IdTokenIssuerMatches,
    IdTokenSubjectIsPresent,
    IdTokenAudienceContainsClient,
    IdTokenAudienceIsTrusted,
    IdTokenAuthorizedPartyIsClient,
    IdTokenIsNotExpired,
    IdTokenIssuedAtIsPresent,
    IdTokenIssuedAtIsPlausible,
    IdTokenIsAlreadyValid,
    IdTokenNonceMatches,
    IdTokenAccessTokenHashMatches,
    IdTokenCodeHashMatches,
    IdTokenAuthenticationIsRecent,
    IdTokenAuthenticationContextMatches,
    // Refreshed ID Token
    RefreshedIssuerMatches,
    RefreshedSubjectMatches,
    RefreshedAudienceMatches,
    RefreshedAuthenticationTimeMatches,
    RefreshedNonceMatches,
    // UserInfo
    UserInfoIsJsonObject,
    UserInfoSubjectIsPresent,
    UserInfoSubjectMatches,
    // End session
    EndSessionStateMatches, // the last one: `ruleCount` counts up to it
};

/// How many rules there are, numbered from 0: for tables and tests that must not miss one.
inline constexpr int ruleCount = static_cast<int>(Rule::EndSessionStateMatches) + 1;

[[nodiscard]] BIFROST_EXPORT QString name(Rule rule);
[[nodiscard]] BIFROST_EXPORT QString clause(Rule rule);

} // namespace bifrost
