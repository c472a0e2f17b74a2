// SPDX-License-Identifier: Apache-2.0
#include "notices/checkmeaning.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using bifrost::Rule;

namespace {

struct CheckRow {
    Rule rule;
    const char *meaning;
};

// clang-format off
constexpr CheckRow checkRows[] = {
    {Rule::MetadataIsJsonObject, QT_TRANSLATE_NOOP("CheckMeaning", "The provider's description of itself must be readable, and must not say anything twice.")},
    {Rule::MetadataIssuerMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The description must be that of the issuer that you configured, character by character.")},
    {Rule::MetadataIssuerIsNoTemplate, QT_TRANSLATE_NOOP("CheckMeaning", "The description must name one issuer, not a pattern for many.")},
    {Rule::MetadataEndpointIsPresent, QT_TRANSLATE_NOOP("CheckMeaning", "The description must contain the addresses that signing in needs.")},
    {Rule::MetadataEndpointIsHttps, QT_TRANSLATE_NOOP("CheckMeaning", "The provider's addresses must be encrypted (https), so that nobody on the network can read along.")},
    {Rule::MetadataRequiresNoSignedRequests, QT_TRANSLATE_NOOP("CheckMeaning", "The provider must accept requests that this application can send.")},
    {Rule::MetadataSupportsCodeFlow, QT_TRANSLATE_NOOP("CheckMeaning", "The provider must offer the authorization code flow, with which desktop applications sign in.")},
    {Rule::MetadataSupportsS256, QT_TRANSLATE_NOOP("CheckMeaning", "The provider must offer PKCE with S256, so that nobody else can use the code.")},
    {Rule::MetadataSupportsDpop, QT_TRANSLATE_NOOP("CheckMeaning", "The provider must be able to bind tokens to this computer, if the settings require it.")},
    {Rule::MetadataOffersPushedRequests, QT_TRANSLATE_NOOP("CheckMeaning", "The provider must take requests directly (PAR), if the security profile requires it.")},
    {Rule::MetadataSendsResponseIssuer, QT_TRANSLATE_NOOP("CheckMeaning", "The provider must announce that it names itself in its responses, if the security profile requires it.")},
    {Rule::MetadataSupportsProfileAlgorithms, QT_TRANSLATE_NOOP("CheckMeaning", "The provider must offer a signature method that the security profile allows.")},
    {Rule::MetadataBindsTokens, QT_TRANSLATE_NOOP("CheckMeaning", "The provider must be able to bind tokens to this computer or to the client certificate, if the security profile requires it.")},
    {Rule::ResponseIsWellFormed, QT_TRANSLATE_NOOP("CheckMeaning", "The browser's response must be readable.")},
    {Rule::ResponseHasNoDuplicates, QT_TRANSLATE_NOOP("CheckMeaning", "The browser's response must contain each value only once.")},
    {Rule::ResponseStateIsPresent, QT_TRANSLATE_NOOP("CheckMeaning", "The browser's response must say which sign-in it belongs to.")},
    {Rule::ResponseStateMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The browser's response must belong to this sign-in, so that nobody can slip in another one.")},
    {Rule::ResponseIssuerIsPresent, QT_TRANSLATE_NOOP("CheckMeaning", "The browser's response must say which provider sent it, if the provider has announced that.")},
    {Rule::ResponseIssuerMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The browser's response must come from this provider and not from another one.")},
    {Rule::ResponseHasCodeOrError, QT_TRANSLATE_NOOP("CheckMeaning", "The browser's response must contain a code or an error.")},
    {Rule::ResponseIsSigned, QT_TRANSLATE_NOOP("CheckMeaning", "The browser's response must be signed, if that was requested.")},
    {Rule::ResponseAudienceIsClient, QT_TRANSLATE_NOOP("CheckMeaning", "The browser's response must be meant for this application.")},
    {Rule::ResponseIsNotExpired, QT_TRANSLATE_NOOP("CheckMeaning", "The browser's response must not be older than it says it may be.")},
    {Rule::ResponseIsAtRedirectUri, QT_TRANSLATE_NOOP("CheckMeaning", "An address that the user pastes must be the one that the provider sends the browser to.")},
    {Rule::PushedAuthorizationResponseRequestUriIsUsable, QT_TRANSLATE_NOOP("CheckMeaning", "The provider must return a reference to the request that was sent to it.")},
    {Rule::DeviceAuthorizationResponseDeviceCodeIsPresent, QT_TRANSLATE_NOOP("CheckMeaning", "The response must contain the code with which the application asks for its tokens.")},
    {Rule::DeviceAuthorizationResponseUserCodeIsUsable, QT_TRANSLATE_NOOP("CheckMeaning", "The code for the other device must be short and easy to enter.")},
    {Rule::DeviceAuthorizationResponseVerificationUriIsUsable, QT_TRANSLATE_NOOP("CheckMeaning", "The page on which the code is entered must have an encrypted address (https).")},
    {Rule::TokenResponseIsJsonObject, QT_TRANSLATE_NOOP("CheckMeaning", "The response with the tokens must be readable.")},
    {Rule::TokenResponseAccessTokenIsPresent, QT_TRANSLATE_NOOP("CheckMeaning", "The response must contain an access token.")},
    {Rule::TokenResponseTokenTypeIsBearer, QT_TRANSLATE_NOOP("CheckMeaning", "The access token must be of a type that this application can use.")},
    {Rule::TokenResponseTokenTypeIsDpop, QT_TRANSLATE_NOOP("CheckMeaning", "The access token must be bound to this computer, if the settings require it.")},
    {Rule::TokenResponseIdTokenIsPresent, QT_TRANSLATE_NOOP("CheckMeaning", "The response must contain an ID token, which says who has signed in.")},
    {Rule::JwkSetIsJsonObject, QT_TRANSLATE_NOOP("CheckMeaning", "The provider's keys must be readable.")},
    {Rule::JwkSetIsWithinLimits, QT_TRANSLATE_NOOP("CheckMeaning", "There must not be more keys than can be searched quickly.")},
    {Rule::JwsIsNotEncrypted, QT_TRANSLATE_NOOP("CheckMeaning", "The token must not be encrypted, unless this application has a key to decrypt it.")},
    {Rule::JwsIsCompact, QT_TRANSLATE_NOOP("CheckMeaning", "The token must have the form of a signed token.")},
    {Rule::JwsIsWithinLimits, QT_TRANSLATE_NOOP("CheckMeaning", "The token must not be larger than any genuine one.")},
    {Rule::JwsHeaderIsJsonObject, QT_TRANSLATE_NOOP("CheckMeaning", "The token's header must be readable.")},
    {Rule::JwsHeaderHasNoCriticalExtension, QT_TRANSLATE_NOOP("CheckMeaning", "The token must not demand anything that this application doesn't know.")},
    {Rule::JwsAlgorithmIsAllowed, QT_TRANSLATE_NOOP("CheckMeaning", "The token must be signed with a method that is accepted. Unsigned tokens never are.")},
    {Rule::JwsAlgorithmMeetsProfile, QT_TRANSLATE_NOOP("CheckMeaning", "The token must be signed with a method that the security profile allows.")},
    {Rule::JwsKeyIsFound, QT_TRANSLATE_NOOP("CheckMeaning", "The key that signed the token must be one that the provider publishes.")},
    {Rule::JwsKeyIsUsable, QT_TRANSLATE_NOOP("CheckMeaning", "That key must be strong enough and meant for signatures.")},
    {Rule::JwsSignatureIsValid, QT_TRANSLATE_NOOP("CheckMeaning", "The signature must prove that the provider wrote the token and that nobody changed it.")},
    {Rule::JweIsCompact, QT_TRANSLATE_NOOP("CheckMeaning", "The encrypted message must have the form of one.")},
    {Rule::JweHeaderHasNoCriticalExtension, QT_TRANSLATE_NOOP("CheckMeaning", "The encrypted message must not demand anything that this application doesn't know.")},
    {Rule::JweAlgorithmIsAllowed, QT_TRANSLATE_NOOP("CheckMeaning", "The message must be encrypted with a method that is accepted.")},
    {Rule::JweKeyIsFound, QT_TRANSLATE_NOOP("CheckMeaning", "The message must be encrypted for a key of this application.")},
    {Rule::JweIsAuthentic, QT_TRANSLATE_NOOP("CheckMeaning", "The message must be decryptable, and must not have been changed.")},
    {Rule::IdTokenIsJsonObject, QT_TRANSLATE_NOOP("CheckMeaning", "The ID token must be readable, and must not say anything twice.")},
    {Rule::IdTokenIssuerMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The ID token must come from this provider.")},
    {Rule::IdTokenSubjectIsPresent, QT_TRANSLATE_NOOP("CheckMeaning", "The ID token must name a user.")},
    {Rule::IdTokenAudienceContainsClient, QT_TRANSLATE_NOOP("CheckMeaning", "The ID token must be meant for this application.")},
    {Rule::IdTokenAudienceIsTrusted, QT_TRANSLATE_NOOP("CheckMeaning", "The ID token must not be meant for unknown applications as well.")},
    {Rule::IdTokenAuthorizedPartyIsClient, QT_TRANSLATE_NOOP("CheckMeaning", "If the ID token says which application requested it, it must be this one.")},
    {Rule::IdTokenIsNotExpired, QT_TRANSLATE_NOOP("CheckMeaning", "The ID token must still be valid, by the provider's clock.")},
    {Rule::IdTokenIssuedAtIsPresent, QT_TRANSLATE_NOOP("CheckMeaning", "The ID token must say when it was issued.")},
    {Rule::IdTokenIssuedAtIsPlausible, QT_TRANSLATE_NOOP("CheckMeaning", "The ID token must not come from the future.")},
    {Rule::IdTokenIsAlreadyValid, QT_TRANSLATE_NOOP("CheckMeaning", "If the ID token says from when it is valid, that time must have come.")},
    {Rule::IdTokenNonceMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The ID token must have been issued for this sign-in, so that no older one can be used.")},
    {Rule::IdTokenAccessTokenHashMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The ID token and the access token must belong together.")},
    {Rule::IdTokenCodeHashMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The ID token and the code must belong together.")},
    {Rule::IdTokenAuthenticationIsRecent, QT_TRANSLATE_NOOP("CheckMeaning", "The user must have signed in with the provider recently, if that was requested.")},
    {Rule::RefreshedIssuerMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The new ID token must come from the same provider as the one before.")},
    {Rule::RefreshedSubjectMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The new ID token must name the same user as the one before.")},
    {Rule::RefreshedAudienceMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The new ID token must be meant for the same applications as the one before.")},
    {Rule::RefreshedAuthorizedPartyMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The new ID token must name the same requesting application as the one before.")},
    {Rule::RefreshedAuthenticationTimeMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The new ID token must belong to the same sign-in: the time of the sign-in must not have changed.")},
    {Rule::RefreshedNonceMatches, QT_TRANSLATE_NOOP("CheckMeaning", "If the new ID token has a nonce, it must be that of the sign-in.")},
    {Rule::UserInfoIsJsonObject, QT_TRANSLATE_NOOP("CheckMeaning", "The information about the user must be readable.")},
    {Rule::UserInfoSubjectIsPresent, QT_TRANSLATE_NOOP("CheckMeaning", "The information must say which user it is about.")},
    {Rule::UserInfoSubjectMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The information must be about the user who has signed in.")},
    {Rule::UserInfoIsNotEncrypted, QT_TRANSLATE_NOOP("CheckMeaning", "The information must not be encrypted, unless this application has a key to decrypt it.")},
    {Rule::UserInfoSignatureIsValid, QT_TRANSLATE_NOOP("CheckMeaning", "If the information is signed, the signature must be the provider's.")},
    {Rule::UserInfoIssuerMatches, QT_TRANSLATE_NOOP("CheckMeaning", "If the information says which provider it comes from, it must be this one.")},
    {Rule::UserInfoAudienceContainsClient, QT_TRANSLATE_NOOP("CheckMeaning", "If the information says which application it is meant for, it must be this one.")},
    {Rule::UserInfoIsNotExpired, QT_TRANSLATE_NOOP("CheckMeaning", "If the information says until when it is valid, that time must not have passed.")},
    {Rule::MappedClaimIsUsable, QT_TRANSLATE_NOOP("CheckMeaning", "An attribute that the application needs must be there, in the form that it expects.")},
    {Rule::OrganizationListIsUsable, QT_TRANSLATE_NOOP("CheckMeaning", "The list of organizations must be readable, and must not lead to another server.")},
    {Rule::EndSessionStateMatches, QT_TRANSLATE_NOOP("CheckMeaning", "The response must belong to this sign-out.")},
};
// clang-format on

} // namespace

QString checkMeaning(Rule rule) {
    const auto *const row = std::ranges::find(checkRows, rule, &CheckRow::rule);
    return row == std::end(checkRows) ? QString()
                                      : QCoreApplication::translate("CheckMeaning", row->meaning);
}
