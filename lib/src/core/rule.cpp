// SPDX-License-Identifier: Apache-2.0
#include <bifrost/rule.h>

#include <array>

namespace bifrost {
namespace {

struct Row {
    Rule rule;
    const char *name;
    const char *clause;
};

// Short forms: 'Core' is OpenID Connect Core 1.0 incorporating errata set 2, 'Discovery' OpenID
// Connect Discovery 1.0, 'RP-Initiated Logout' OpenID Connect RP-Initiated Logout 1.0.
// A number in brackets is the step of a numbered list.
#define BIFROST_RULE(rule, clause)                                                                 \
    Row {                                                                                          \
        Rule::rule, #rule, clause                                                                  \
    }
constexpr std::array rows{
    BIFROST_RULE(IssuerIsUrl, "Core 1.2"),
    BIFROST_RULE(IssuerIsHttps, "Core 1.2; RFC 8252, 8.3"),
    BIFROST_RULE(IssuerHasNoQueryOrFragment, "Core 1.2"),
    BIFROST_RULE(ClientIdIsPresent, "RFC 6749, 4.1.1"),
    BIFROST_RULE(ClientAuthenticationIsComplete, "RFC 6749, 2.3.1; Core 9"),
    BIFROST_RULE(ScopeHasOpenid, "Core 3.1.2.1"),
    BIFROST_RULE(RedirectPortsAreUsable, "RFC 8252, 7.3"),
    BIFROST_RULE(RedirectPathIsUsable, "RFC 8252, 8.10"),
    BIFROST_RULE(MetadataIsJsonObject, "Discovery 4.2"),
    BIFROST_RULE(MetadataIssuerMatches, "Discovery 4.3"),
    BIFROST_RULE(MetadataEndpointIsPresent, "Discovery 3"),
    BIFROST_RULE(MetadataEndpointIsHttps, "Discovery 3; RFC 6749, 3.1"),
    BIFROST_RULE(MetadataSupportsCodeFlow, "Discovery 3"),
    BIFROST_RULE(MetadataSupportsS256, "RFC 8414, 2; RFC 9700, 2.1.1"),
    BIFROST_RULE(ResponseIsWellFormed, "RFC 6749, 4.1.2 and Appendix B"),
    BIFROST_RULE(ResponseHasNoDuplicates, "RFC 6749, 3.1"),
    BIFROST_RULE(ResponseStateIsPresent, "RFC 6749, 4.1.2"),
    BIFROST_RULE(ResponseStateMatches, "RFC 6749, 4.1.2 and 10.12"),
    BIFROST_RULE(ResponseIssuerIsPresent, "RFC 9207, 2.4"),
    BIFROST_RULE(ResponseIssuerMatches, "RFC 9207, 2.4"),
    BIFROST_RULE(ResponseHasCodeOrError, "RFC 6749, 4.1.2"),
    BIFROST_RULE(TokenResponseIsJsonObject, "RFC 6749, 5.1"),
    BIFROST_RULE(TokenResponseAccessTokenIsPresent, "RFC 6749, 5.1"),
    BIFROST_RULE(TokenResponseTokenTypeIsBearer, "Core 3.1.3.3"),
    BIFROST_RULE(TokenResponseIdTokenIsPresent, "Core 3.1.3.3"),
    BIFROST_RULE(TokenResponseExpiresInIsValid, "RFC 6749, 5.1"),
    BIFROST_RULE(JwkSetIsJsonObject, "RFC 7517, 5"),
    BIFROST_RULE(JwkSetIsWithinLimits, "a limit of our own; RFC 8259, 9 allows one"),
    BIFROST_RULE(JwsIsCompact, "RFC 7515, 5.2 and 7.1"),
    BIFROST_RULE(JwsIsWithinLimits, "a limit of our own; RFC 7515 sets none"),
    BIFROST_RULE(JwsHeaderIsJsonObject, "RFC 7515, 4 and 5.2"),
    BIFROST_RULE(JwsHeaderHasNoCriticalExtension, "RFC 7515, 4.1.11"),
    BIFROST_RULE(JwsAlgorithmIsAllowed, "RFC 8725, 3.1; Core 3.1.3.7 (7)"),
    BIFROST_RULE(JwsKeyIsFound, "RFC 7515, 4.1.4; Core 10.1"),
    BIFROST_RULE(JwsKeyIsUsable, "RFC 7517, 4; RFC 7518, 3.3 and 6"),
    BIFROST_RULE(JwsSignatureIsValid, "RFC 7515, 5.2; Core 3.1.3.7 (6)"),
    BIFROST_RULE(IdTokenIsJsonObject, "RFC 7519, 7.2; Core 2"),
    BIFROST_RULE(IdTokenIssuerMatches, "Core 3.1.3.7 (2)"),
    BIFROST_RULE(IdTokenSubjectIsPresent, "Core 2"),
    BIFROST_RULE(IdTokenAudienceContainsClient, "Core 3.1.3.7 (3)"),
    BIFROST_RULE(IdTokenAudienceIsTrusted, "Core 3.1.3.7 (3)"),
    BIFROST_RULE(IdTokenAuthorizedPartyIsClient, "Core 3.1.3.7 (5)"),
    BIFROST_RULE(IdTokenIsNotExpired, "Core 3.1.3.7 (9)"),
    BIFROST_RULE(IdTokenIssuedAtIsPresent, "Core 2"),
    BIFROST_RULE(IdTokenIssuedAtIsPlausible, "Core 3.1.3.7 (10)"),
    BIFROST_RULE(IdTokenIsAlreadyValid, "RFC 7519, 4.1.5"),
    BIFROST_RULE(IdTokenNonceMatches, "Core 3.1.3.7 (11)"),
    BIFROST_RULE(IdTokenAccessTokenHashMatches, "Core 3.1.3.8"),
    BIFROST_RULE(IdTokenCodeHashMatches, "Core 3.3.2.10"),
    BIFROST_RULE(IdTokenAuthenticationIsRecent, "Core 3.1.3.7 (13)"),
    BIFROST_RULE(IdTokenAuthenticationContextMatches, "Core 3.1.3.7 (12)"),
    BIFROST_RULE(RefreshedIssuerMatches, "Core 12.2"),
    BIFROST_RULE(RefreshedSubjectMatches, "Core 12.2"),
    BIFROST_RULE(RefreshedAudienceMatches, "Core 12.2"),
    BIFROST_RULE(RefreshedAuthenticationTimeMatches, "Core 12.2"),
    BIFROST_RULE(RefreshedNonceMatches, "Core 12.2"),
    BIFROST_RULE(UserInfoIsJsonObject, "Core 5.3.2"),
    BIFROST_RULE(UserInfoSubjectIsPresent, "Core 5.3.2"),
    BIFROST_RULE(UserInfoSubjectMatches, "Core 5.3.2 and 5.3.4"),
    BIFROST_RULE(EndSessionStateMatches, "RP-Initiated Logout 2 and 3"),
};
#undef BIFROST_RULE

constexpr bool everyRuleStandsAtItsPlace() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].rule) != i) {
            return false;
        }
    }
    return rows.size() == ruleCount;
}
static_assert(everyRuleStandsAtItsPlace(), "one row for each enumerator, in their order");

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
    return row != nullptr ? QString::fromLatin1(row->clause) : QString();
}

} // namespace bifrost
