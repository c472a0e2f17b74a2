// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>

#include <QString>

namespace bifrost {

/// The rules that are checked on the messages of the provider and on the configuration. Each one is
/// checked somewhere in the library; a violation is reported as a `ValidationError`.
enum class Rule {
    // Configuration
    IssuerIsUrl,
    IssuerIsHttps,
    IssuerHasNoQueryOrFragment,
    ProviderIsKnown,
    ProviderFieldIsValid,
    ClientIdIsPresent,
    ClientAuthenticationIsComplete,
    ClientKeyIsUsable,
    ClientCertificateIsUsable,
    ClientAuthenticationMeetsProfile,
    ClientKeyMeetsProfile,
    TokenBindingMeetsProfile,
    GrantMeetsProfile,
    ScopeHasOpenid,
    AdditionalParametersAreAllowed,
    AdditionalParametersHaveValues,
    AdditionalParametersAreDistinct,
    ResourcesAreAbsoluteUris,
    AuthorizationDetailsAreTyped,
    ProxyIsUsable,
    RedirectPortsAreUsable,
    RedirectPathIsUsable,
    AccountNameIsUsable,
    ApiOriginIsUsable,
    // Provider metadata
    MetadataIsJsonObject,
    MetadataIssuerMatches,
    MetadataIssuerIsNoTemplate,
    MetadataEndpointIsPresent,
    MetadataEndpointIsHttps,
    MetadataRequiresNoSignedRequests,
    MetadataSupportsCodeFlow,
    MetadataSupportsS256,
    MetadataSupportsDpop,
    MetadataOffersPushedRequests,
    MetadataSendsResponseIssuer,
    MetadataSupportsProfileAlgorithms,
    MetadataBindsTokens,
    // Authorization response
    ResponseIsWellFormed,
    ResponseHasNoDuplicates,
    ResponseStateIsPresent,
    ResponseStateMatches,
    ResponseIssuerIsPresent,
    ResponseIssuerMatches,
    ResponseHasCodeOrError,
    ResponseIsSigned,
    ResponseAudienceIsClient,
    ResponseIsNotExpired,
    ResponseIsAtRedirectUri,
    // Pushed authorization response
    PushedAuthorizationResponseRequestUriIsUsable,
    // Device authorization response
    DeviceAuthorizationResponseDeviceCodeIsPresent,
    DeviceAuthorizationResponseUserCodeIsUsable,
    DeviceAuthorizationResponseVerificationUriIsUsable,
    // Token response
    TokenResponseIsJsonObject,
    TokenResponseAccessTokenIsPresent,
    TokenResponseTokenTypeIsBearer,
    TokenResponseTokenTypeIsDpop,
    TokenResponseIdTokenIsPresent,
    // JSON Web Key Set
    JwkSetIsJsonObject,
    JwkSetIsWithinLimits,
    // JSON Web Signature
    JwsIsNotEncrypted,
    JwsIsCompact,
    JwsIsWithinLimits,
    JwsHeaderIsJsonObject,
    JwsHeaderHasNoCriticalExtension,
    JwsAlgorithmIsAllowed,
    JwsAlgorithmMeetsProfile,
    JwsKeyIsFound,
    JwsKeyIsUsable,
    JwsSignatureIsValid,
    // JSON Web Encryption
    JweIsCompact,
    JweHeaderHasNoCriticalExtension,
    JweAlgorithmIsAllowed,
    JweKeyIsFound,
    JweIsAuthentic,
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
    // Refreshed ID Token
    RefreshedIssuerMatches,
    RefreshedSubjectMatches,
    RefreshedAudienceMatches,
    RefreshedAuthorizedPartyMatches,
    RefreshedAuthenticationTimeMatches,
    RefreshedNonceMatches,
    // UserInfo
    UserInfoIsJsonObject,
    UserInfoSubjectIsPresent,
    UserInfoSubjectMatches,
    UserInfoIsNotEncrypted,
    UserInfoSignatureIsValid,
    UserInfoIssuerMatches,
    UserInfoAudienceContainsClient,
    UserInfoIsNotExpired,
    MappedClaimIsUsable,
    // Organizations
    OrganizationListIsUsable,
    // End session
    EndSessionStateMatches, // keep last, see `ruleCount`
};

/// The number of rules, which are numbered from 0: for tables and tests that must cover them all.
inline constexpr int ruleCount = static_cast<int>(Rule::EndSessionStateMatches) + 1;

/// The name of the enumerator, for logs; it does not change. Empty for an unknown value.
[[nodiscard]] BIFROST_EXPORT QString name(Rule rule);
/// The clause that the rule is from, for example `OIDC Core §3.1.3.7 (11)`. Empty for an unknown
/// value.
[[nodiscard]] BIFROST_EXPORT QString clause(Rule rule);

} // namespace bifrost
