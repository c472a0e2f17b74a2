// SPDX-License-Identifier: Apache-2.0
#include "trace/stepchecks.h"

namespace bifrost {
namespace {

using Check = ProtocolStep::Check;
using Outcome = ProtocolStep::Check::Outcome;

QList<Rule> signatureRules() {
    return {Rule::JwsIsWithinLimits,
            Rule::JwsIsNotEncrypted,
            Rule::JwsIsCompact,
            Rule::JwsHeaderIsJsonObject,
            Rule::JwsHeaderHasNoCriticalExtension,
            Rule::JwsAlgorithmIsAllowed,
            Rule::JwsKeyIsFound,
            Rule::JwsKeyIsUsable,
            Rule::JwsSignatureIsValid,
            Rule::IdTokenIsJsonObject};
}

/// In the order of `checkEveryToken()` in idtoken/idtokenchecks.cpp.
QList<Rule> everyTokenRules() {
    return {Rule::IdTokenIssuerMatches,           Rule::IdTokenSubjectIsPresent,
            Rule::IdTokenAudienceContainsClient,  Rule::IdTokenAudienceIsTrusted,
            Rule::IdTokenAuthorizedPartyIsClient, Rule::IdTokenIsNotExpired,
            Rule::IdTokenIssuedAtIsPresent,       Rule::IdTokenIssuedAtIsPlausible,
            Rule::IdTokenIsAlreadyValid};
}

/// Of `error`, if a rule was violated.
std::optional<Rule> violatedRule(const std::optional<Error> &error) {
    const auto *violation = error ? std::get_if<ValidationError>(&*error) : nullptr;
    return violation ? std::optional(violation->rule) : std::nullopt;
}

/// The provider's own error says that the response is one, not that it's a wrong one: what comes
/// before it has been checked.
bool isAnsweredThroughBrowser(CheckedRules rules, const std::optional<Error> &error) {
    return (rules == CheckedRules::AuthorizationResponse ||
            rules == CheckedRules::EndSessionResponse) &&
           error && std::holds_alternative<OAuthErrorResponse>(*error);
}

} // namespace

QList<Rule> rulesOf(CheckedRules rules) {
    switch (rules) {
    case CheckedRules::AuthorizationResponse:
        return {Rule::ResponseIsWellFormed,    Rule::ResponseHasNoDuplicates,
                Rule::ResponseStateIsPresent,  Rule::ResponseStateMatches,
                Rule::ResponseIssuerIsPresent, Rule::ResponseIssuerMatches,
                Rule::ResponseHasCodeOrError};
    case CheckedRules::PushedAuthorizationResponse:
        return {Rule::PushedAuthorizationResponseRequestUriIsUsable};
    case CheckedRules::DeviceAuthorizationResponse:
        return {Rule::DeviceAuthorizationResponseDeviceCodeIsPresent,
                Rule::DeviceAuthorizationResponseUserCodeIsUsable,
                Rule::DeviceAuthorizationResponseVerificationUriIsUsable};
    case CheckedRules::CodeResponse:
        return {Rule::TokenResponseIsJsonObject, Rule::TokenResponseAccessTokenIsPresent,
                Rule::TokenResponseTokenTypeIsBearer, Rule::TokenResponseIdTokenIsPresent};
    case CheckedRules::TokenResponse:
        return {Rule::TokenResponseIsJsonObject, Rule::TokenResponseAccessTokenIsPresent,
                Rule::TokenResponseTokenTypeIsBearer};
    case CheckedRules::KeySet:
        return {Rule::JwkSetIsJsonObject, Rule::JwkSetIsWithinLimits};
    case CheckedRules::IdToken:
        return signatureRules() + everyTokenRules() +
               QList{Rule::IdTokenNonceMatches, Rule::IdTokenAuthenticationIsRecent,
                     Rule::IdTokenAccessTokenHashMatches, Rule::IdTokenCodeHashMatches};
    case CheckedRules::RefreshedIdToken:
        return signatureRules() +
               QList{Rule::RefreshedIssuerMatches, Rule::RefreshedSubjectMatches,
                     Rule::RefreshedAudienceMatches} +
               everyTokenRules() +
               QList{Rule::RefreshedAuthorizedPartyMatches,
                     Rule::RefreshedAuthenticationTimeMatches, Rule::RefreshedNonceMatches,
                     Rule::IdTokenAuthenticationIsRecent, Rule::IdTokenAccessTokenHashMatches};
    case CheckedRules::UserInfo:
        return {Rule::UserInfoIsNotEncrypted, Rule::UserInfoIsJsonObject,
                Rule::UserInfoSubjectIsPresent, Rule::UserInfoSubjectMatches};
    case CheckedRules::SignedUserInfo:
        return {Rule::UserInfoIsNotEncrypted,         Rule::UserInfoSignatureIsValid,
                Rule::UserInfoIsJsonObject,           Rule::UserInfoSubjectIsPresent,
                Rule::UserInfoSubjectMatches,         Rule::UserInfoIssuerMatches,
                Rule::UserInfoAudienceContainsClient, Rule::UserInfoIsNotExpired};
    case CheckedRules::EndSessionResponse:
        return {Rule::ResponseIsWellFormed, Rule::ResponseHasNoDuplicates,
                Rule::EndSessionStateMatches};
    case CheckedRules::OrganizationList:
        return {Rule::OrganizationListIsUsable};
    }
    return {};
}

QList<ProtocolStep::Check> checksOf(CheckedRules rules, const std::optional<Error> &error) {
    const std::optional<Rule> violated = violatedRule(error);
    const QList<Rule> list = rulesOf(rules);
    const bool isListed = violated && list.contains(*violated);
    const bool isMade = !error || isListed || isAnsweredThroughBrowser(rules, error);
    Outcome outcome = isMade ? Outcome::Passed : Outcome::NotMade;
    QList<Check> checks;
    for (const Rule rule : list) {
        if (rule == violated) {
            checks.append({rule, Outcome::Violated, {}});
            outcome = Outcome::NotMade;
        } else {
            checks.append({rule, outcome, {}});
        }
    }
    if (violated && !isListed) {
        checks.append({*violated, Outcome::Violated, {}});
    }
    return checks;
}

} // namespace bifrost
