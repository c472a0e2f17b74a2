// SPDX-License-Identifier: Apache-2.0
#include "core/ruleeffect.h"

#include <array>

namespace bifrost {
namespace {

struct Row {
    Rule rule;
    const char *name;
    RuleEffect effect;
    const char *clause;
};

// Short forms: 'OIDC Core' is OpenID Connect Core 1.0 incorporating errata set 2, 'OIDC Discovery'
// OpenID Connect Discovery 1.0, 'RP-Initiated Logout' OpenID Connect RP-Initiated Logout 1.0,
// 'JARM' JWT Secured Authorization Response Mode for OAuth 2.0, 'FAPI 2.0 SP' the FAPI 2.0 Security
// Profile. A number in brackets is the step of a numbered list.
#define BIFROST_RULE(rule, effect, clause)                                                         \
    Row {                                                                                          \
        Rule::rule, #rule, RuleEffect::effect, clause                                              \
    }
constexpr std::array rows{
    BIFROST_RULE(IssuerIsUrl, KeepsSession, "OIDC Core §1.2"),
    BIFROST_RULE(IssuerIsHttps, KeepsSession, "OIDC Core §1.2; RFC 8252 §8.3"),
    BIFROST_RULE(IssuerHasNoQueryOrFragment, KeepsSession, "OIDC Core §1.2"),
    BIFROST_RULE(ProviderIsKnown, KeepsSession,
                 "a limit of our own; no specification names providers"),
    BIFROST_RULE(ProviderFieldIsValid, KeepsSession, "OIDC Core §1.2"),
    BIFROST_RULE(ClientIdIsPresent, KeepsSession, "RFC 6749 §4.1.1"),
    BIFROST_RULE(ClientAuthenticationIsComplete, KeepsSession, "RFC 6749 §2.3.1; OIDC Core §9"),
    BIFROST_RULE(ClientKeyIsUsable, KeepsSession, "RFC 7523 §3; RFC 7518 §3.3 and §3.4"),
    BIFROST_RULE(ClientCertificateIsUsable, KeepsSession,
                 "RFC 8705 §2; RFC 8446 §4.4.2 and §4.4.3"),
    BIFROST_RULE(ClientAuthenticationMeetsProfile, KeepsSession, "FAPI 2.0 SP §5.3.3.1 (2)"),
    BIFROST_RULE(ClientKeyMeetsProfile, KeepsSession, "FAPI 2.0 SP §5.4.1 (1)"),
    BIFROST_RULE(TokenBindingMeetsProfile, KeepsSession, "FAPI 2.0 SP §5.3.3.1 (1)"),
    BIFROST_RULE(GrantMeetsProfile, KeepsSession, "FAPI 2.0 SP §5.3.1 and §5.3.3.2 (1)"),
    BIFROST_RULE(ScopeHasOpenid, KeepsSession, "OIDC Core §3.1.2.1"),
    BIFROST_RULE(AdditionalParametersAreAllowed, KeepsSession, "RFC 6749 §4.1.1 and §8.2"),
    BIFROST_RULE(AdditionalParametersHaveValues, KeepsSession, "RFC 6749 §3.1"),
    BIFROST_RULE(AdditionalParametersAreDistinct, KeepsSession, "RFC 6749 §3.1; RFC 8707 §2"),
    BIFROST_RULE(ResourcesAreAbsoluteUris, KeepsSession, "RFC 8707 §2"),
    BIFROST_RULE(AuthorizationDetailsAreTyped, KeepsSession, "RFC 9396 §2"),
    BIFROST_RULE(ProxyIsUsable, KeepsSession, "RFC 9110 §9.3.6; RFC 1928 §3"),
    BIFROST_RULE(RedirectPortsAreUsable, KeepsSession, "RFC 8252 §7.3"),
    BIFROST_RULE(RedirectPathIsUsable, KeepsSession, "RFC 8252 §8.10"),
    BIFROST_RULE(AccountNameIsUsable, KeepsSession,
                 "a limit of our own; no specification names accounts"),
    BIFROST_RULE(ApiOriginIsUsable, KeepsSession, "RFC 6750 §5.3; RFC 6454 §4"),
    BIFROST_RULE(MetadataIsJsonObject, KeepsSession, "OIDC Discovery §4.2"),
    BIFROST_RULE(MetadataIssuerMatches, KeepsSession, "OIDC Discovery §4.3"),
    BIFROST_RULE(MetadataIssuerIsNoTemplate, KeepsSession, "OIDC Discovery §4.3"),
    BIFROST_RULE(MetadataEndpointIsPresent, KeepsSession, "OIDC Discovery §3"),
    BIFROST_RULE(MetadataEndpointIsHttps, KeepsSession, "OIDC Discovery §3; RFC 6749 §3.1"),
    BIFROST_RULE(MetadataRequiresNoSignedRequests, KeepsSession, "RFC 9101 §10.5"),
    BIFROST_RULE(MetadataSupportsCodeFlow, KeepsSession, "OIDC Discovery §3"),
    BIFROST_RULE(MetadataSupportsS256, KeepsSession, "RFC 8414 §2; RFC 9700 §2.1.1"),
    BIFROST_RULE(MetadataSupportsDpop, KeepsSession, "RFC 9449 §5.1"),
    BIFROST_RULE(MetadataOffersPushedRequests, KeepsSession,
                 "FAPI 2.0 SP §5.3.3.2 (2); RFC 9126 §5"),
    BIFROST_RULE(MetadataSendsResponseIssuer, KeepsSession,
                 "FAPI 2.0 SP §5.3.3.2 (5); RFC 9207 §3"),
    BIFROST_RULE(MetadataSupportsProfileAlgorithms, KeepsSession, "FAPI 2.0 SP §5.4.1 (1)"),
    BIFROST_RULE(MetadataBindsTokens, KeepsSession,
                 "FAPI 2.0 SP §5.3.3.1 (1); RFC 8705 §3.3; RFC 9449 §5.1"),
    BIFROST_RULE(ResponseIsWellFormed, KeepsSession, "RFC 6749 §4.1.2 and §B"),
    BIFROST_RULE(ResponseHasNoDuplicates, KeepsSession, "RFC 6749 §3.1"),
    BIFROST_RULE(ResponseStateIsPresent, KeepsSession, "RFC 6749 §4.1.2"),
    BIFROST_RULE(ResponseStateMatches, KeepsSession, "RFC 6749 §4.1.2 and §10.12"),
    BIFROST_RULE(ResponseIssuerIsPresent, KeepsSession, "RFC 9207 §2.4"),
    BIFROST_RULE(ResponseIssuerMatches, KeepsSession, "RFC 9207 §2.4"),
    BIFROST_RULE(ResponseHasCodeOrError, KeepsSession, "RFC 6749 §4.1.2"),
    BIFROST_RULE(ResponseIsSigned, KeepsSession, "JARM §2.3"),
    BIFROST_RULE(ResponseAudienceIsClient, KeepsSession, "JARM §2.4 (4)"),
    BIFROST_RULE(ResponseIsNotExpired, KeepsSession, "JARM §2.4 (5)"),
    BIFROST_RULE(ResponseIsAtRedirectUri, KeepsSession, "RFC 6749 §3.1.2; RFC 8252 §7.3"),
    BIFROST_RULE(PushedAuthorizationResponseRequestUriIsUsable, KeepsSession, "RFC 9126 §2.2"),
    BIFROST_RULE(DeviceAuthorizationResponseDeviceCodeIsPresent, KeepsSession, "RFC 8628 §3.2"),
    BIFROST_RULE(DeviceAuthorizationResponseUserCodeIsUsable, KeepsSession,
                 "RFC 8628 §3.2 and §6.1"),
    BIFROST_RULE(DeviceAuthorizationResponseVerificationUriIsUsable, KeepsSession,
                 "RFC 8628 §3.2 and §5.4"),
    BIFROST_RULE(TokenResponseIsJsonObject, KeepsSession, "RFC 6749 §5.1"),
    BIFROST_RULE(TokenResponseAccessTokenIsPresent, KeepsSession, "RFC 6749 §5.1"),
    BIFROST_RULE(TokenResponseTokenTypeIsBearer, KeepsSession, "OIDC Core §3.1.3.3"),
    BIFROST_RULE(TokenResponseTokenTypeIsDpop, KeepsSession, "RFC 9449 §5"),
    BIFROST_RULE(TokenResponseIdTokenIsPresent, KeepsSession, "OIDC Core §3.1.3.3"),
    BIFROST_RULE(JwkSetIsJsonObject, KeepsSession, "RFC 7517 §5"),
    BIFROST_RULE(JwkSetIsWithinLimits, KeepsSession, "a limit of our own; RFC 8259 §9 allows one"),
    BIFROST_RULE(JwsIsNotEncrypted, KeepsSession, "OIDC Core §3.1.3.7 (1); RFC 7516 §9"),
    BIFROST_RULE(JwsIsCompact, KeepsSession, "RFC 7515 §5.2 and §7.1"),
    BIFROST_RULE(JwsIsWithinLimits, KeepsSession, "a limit of our own; RFC 7515 sets none"),
    BIFROST_RULE(JwsHeaderIsJsonObject, KeepsSession, "RFC 7515 §4 and §5.2"),
    BIFROST_RULE(JwsHeaderHasNoCriticalExtension, KeepsSession, "RFC 7515 §4.1.11"),
    BIFROST_RULE(JwsAlgorithmIsAllowed, EndsSession, "RFC 8725 §3.1; OIDC Core §3.1.3.7 (7)"),
    BIFROST_RULE(JwsAlgorithmMeetsProfile, KeepsSession, "FAPI 2.0 SP §5.4.1 (1)"),
    BIFROST_RULE(JwsKeyIsFound, KeepsSession, "RFC 7515 §4.1.4; OIDC Core §10.1"),
    BIFROST_RULE(JwsKeyIsUsable, KeepsSession, "RFC 7517 §4; RFC 7518 §3.3 and §6"),
    BIFROST_RULE(JwsSignatureIsValid, EndsSession, "RFC 7515 §5.2; OIDC Core §3.1.3.7 (6)"),
    BIFROST_RULE(JweIsCompact, KeepsSession, "RFC 7516 §5.2 and §7.1"),
    BIFROST_RULE(JweHeaderHasNoCriticalExtension, KeepsSession, "RFC 7516 §4.1.13; RFC 8725 §3.6"),
    BIFROST_RULE(JweAlgorithmIsAllowed, KeepsSession, "RFC 8725 §3.1 and §3.2; RFC 7518 §4.1"),
    BIFROST_RULE(JweKeyIsFound, KeepsSession, "RFC 7516 §4.1.6; OIDC Core §10.2"),
    BIFROST_RULE(JweIsAuthentic, KeepsSession, "RFC 7516 §5.2 and §11.5"),
    BIFROST_RULE(IdTokenIsJsonObject, KeepsSession, "RFC 7519 §7.2; OIDC Core §2"),
    BIFROST_RULE(IdTokenIssuerMatches, EndsSession, "OIDC Core §3.1.3.7 (2)"),
    BIFROST_RULE(IdTokenSubjectIsPresent, EndsSession, "OIDC Core §2"),
    BIFROST_RULE(IdTokenAudienceContainsClient, EndsSession, "OIDC Core §3.1.3.7 (3)"),
    BIFROST_RULE(IdTokenAudienceIsTrusted, KeepsSession, "OIDC Core §3.1.3.7 (3)"),
    BIFROST_RULE(IdTokenAuthorizedPartyIsClient, EndsSession, "OIDC Core §3.1.3.7 (5)"),
    BIFROST_RULE(IdTokenIsNotExpired, KeepsSession, "OIDC Core §3.1.3.7 (9)"),
    BIFROST_RULE(IdTokenIssuedAtIsPresent, KeepsSession, "OIDC Core §2"),
    BIFROST_RULE(IdTokenIssuedAtIsPlausible, KeepsSession, "OIDC Core §3.1.3.7 (10)"),
    BIFROST_RULE(IdTokenIsAlreadyValid, KeepsSession, "RFC 7519 §4.1.5"),
    BIFROST_RULE(IdTokenNonceMatches, KeepsSession, "OIDC Core §3.1.3.7 (11)"),
    BIFROST_RULE(IdTokenAccessTokenHashMatches, KeepsSession, "OIDC Core §3.1.3.8"),
    BIFROST_RULE(IdTokenCodeHashMatches, KeepsSession, "OIDC Core §3.3.2.10"),
    BIFROST_RULE(IdTokenAuthenticationIsRecent, KeepsSession, "OIDC Core §3.1.3.7 (13)"),
    BIFROST_RULE(RefreshedIssuerMatches, EndsSession, "OIDC Core §12.2"),
    BIFROST_RULE(RefreshedSubjectMatches, EndsSession, "OIDC Core §12.2"),
    BIFROST_RULE(RefreshedAudienceMatches, EndsSession, "OIDC Core §12.2"),
    BIFROST_RULE(RefreshedAuthorizedPartyMatches, KeepsSession, "OIDC Core §12.2"),
    BIFROST_RULE(RefreshedAuthenticationTimeMatches, KeepsSession, "OIDC Core §12.2"),
    BIFROST_RULE(RefreshedNonceMatches, KeepsSession, "OIDC Core §12.2"),
    BIFROST_RULE(UserInfoIsJsonObject, KeepsSession, "OIDC Core §5.3.2"),
    BIFROST_RULE(UserInfoSubjectIsPresent, KeepsSession, "OIDC Core §5.3.2"),
    BIFROST_RULE(UserInfoSubjectMatches, KeepsSession, "OIDC Core §5.3.2 and §5.3.4"),
    BIFROST_RULE(UserInfoIsNotEncrypted, KeepsSession, "OIDC Core §5.3.2"),
    BIFROST_RULE(UserInfoSignatureIsValid, KeepsSession, "OIDC Core §5.3.4; RFC 7515 §5.2"),
    BIFROST_RULE(UserInfoIssuerMatches, KeepsSession, "OIDC Core §5.3.2"),
    BIFROST_RULE(UserInfoAudienceContainsClient, KeepsSession, "OIDC Core §5.3.2"),
    BIFROST_RULE(UserInfoIsNotExpired, KeepsSession, "RFC 7519 §4.1.4"),
    BIFROST_RULE(MappedClaimIsUsable, KeepsSession, "OIDC Core §5.1"),
    BIFROST_RULE(OrganizationListIsUsable, KeepsSession,
                 "a limit of our own; no specification lists organizations"),
    BIFROST_RULE(EndSessionStateMatches, KeepsSession, "RP-Initiated Logout §2 and §3"),
};
#undef BIFROST_RULE

constexpr bool isOneRowForEachRule() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].rule) != i) {
            return false;
        }
    }
    return rows.size() == ruleCount;
}
static_assert(isOneRowForEachRule(), "one row for each enumerator, in their order");

const Row *find(Rule rule) {
    const auto index = static_cast<std::size_t>(rule);
    return index < rows.size() ? &rows[index] : nullptr;
}

} // namespace

QString name(Rule rule) {
    const Row *row = find(rule);
    return row != nullptr ? QString::fromLatin1(row->name) : QString();
}

QString clause(Rule rule) {
    const Row *row = find(rule);
    return row != nullptr ? QString::fromUtf8(row->clause) : QString();
}

RuleEffect effectOf(Rule rule) {
    const Row *row = find(rule);
    return row != nullptr ? row->effect : RuleEffect::KeepsSession;
}

} // namespace bifrost
