// SPDX-License-Identifier: Apache-2.0
#include "errors/rulesentences.h"

#include <QCoreApplication>

using bifrost::Rule;

namespace {

struct RuleSentences {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString configurationSentence(Rule rule) {
    switch (rule) {
    case Rule::IssuerIsUrl:
        return RuleSentences::tr(
            "The organisation or issuer is not a name or an address that can be used.");
    case Rule::IssuerIsHttps:
        return RuleSentences::tr(
            "The issuer's address starts with http, which anybody on the way can read.");
    case Rule::IssuerHasNoQueryOrFragment:
        return RuleSentences::tr(
            "The issuer's address has a part after ? or #, which an issuer never has.");
    case Rule::ClientIdIsPresent:
        return RuleSentences::tr("The client ID is missing.");
    case Rule::ClientAuthenticationIsComplete:
        return RuleSentences::tr("The client secret and the way to send it do not fit together.");
    case Rule::ScopeHasOpenid:
        return RuleSentences::tr(
            "The scopes lack \"openid\", without which nobody can be signed in.");
    case Rule::RedirectPortsAreUsable:
        return RuleSentences::tr("The redirect ports are not usable port numbers.");
    case Rule::RedirectPathIsUsable:
        return RuleSentences::tr("The path of the redirect address is not a usable one.");
    default:
        return {};
    }
}

QString metadataSentence(Rule rule) {
    switch (rule) {
    case Rule::MetadataIsJsonObject:
        return RuleSentences::tr("What the provider publishes about itself cannot be read.");
    case Rule::MetadataIssuerMatches:
        return RuleSentences::tr("The provider at this address calls itself by another issuer.");
    case Rule::MetadataEndpointIsPresent:
        return RuleSentences::tr("The provider does not publish an address that sign-in needs.");
    case Rule::MetadataEndpointIsHttps:
        return RuleSentences::tr("The provider publishes an address that is not secure (https).");
    case Rule::MetadataSupportsCodeFlow:
        return RuleSentences::tr(
            "The provider does not offer the kind of sign-in that desktop applications use.");
    case Rule::MetadataSupportsS256:
        return RuleSentences::tr(
            "The provider does not offer the protection (PKCE) that desktop sign-in needs.");
    default:
        return {};
    }
}

QString responseSentence(Rule rule) {
    switch (rule) {
    case Rule::ResponseIsWellFormed:
        return RuleSentences::tr("The answer that came through the browser cannot be read.");
    case Rule::ResponseHasNoDuplicates:
        return RuleSentences::tr("The answer that came through the browser says one thing twice.");
    case Rule::ResponseStateIsPresent:
        return RuleSentences::tr(
            "The answer that came through the browser does not say which sign-in it is for.");
    case Rule::ResponseStateMatches:
        return RuleSentences::tr(
            "The answer that came through the browser belongs to another sign-in.");
    case Rule::ResponseIssuerIsPresent:
        return RuleSentences::tr(
            "The answer that came through the browser does not say which provider sent it.");
    case Rule::ResponseIssuerMatches:
        return RuleSentences::tr(
            "The answer that came through the browser is from another provider.");
    case Rule::ResponseHasCodeOrError:
        return RuleSentences::tr("The answer that came through the browser is empty.");
    case Rule::IdTokenAuthenticationIsRecent:
        return RuleSentences::tr(
            "The provider did not ask for your credentials again, although it was told to.");
    case Rule::IdTokenAuthenticationContextMatches:
        return RuleSentences::tr(
            "The provider did not use the kind of sign-in that was asked for.");
    case Rule::EndSessionStateMatches:
        return RuleSentences::tr("The answer to the sign-out belongs to another one.");
    default:
        return {};
    }
}

QString tokenSentence(Rule rule) {
    switch (rule) {
    case Rule::TokenResponseIsJsonObject:
        return RuleSentences::tr("The provider's answer to the sign-in cannot be read.");
    case Rule::TokenResponseAccessTokenIsPresent:
        return RuleSentences::tr("The provider's answer to the sign-in has no access token.");
    case Rule::TokenResponseTokenTypeIsBearer:
        return RuleSentences::tr("The provider issued a kind of token that Bifrost does not use.");
    case Rule::TokenResponseIdTokenIsPresent:
        return RuleSentences::tr("The provider's answer does not say who signed in.");
    case Rule::TokenResponseExpiresInIsValid:
        return RuleSentences::tr("The provider's answer gives a lifetime that makes no sense.");
    case Rule::JwkSetIsJsonObject:
        return RuleSentences::tr("The provider's signing keys cannot be read.");
    case Rule::JwkSetIsWithinLimits:
        return RuleSentences::tr("The provider publishes more signing keys than can be right.");
    case Rule::UserInfoIsJsonObject:
        return RuleSentences::tr("The provider's information about you cannot be read.");
    case Rule::UserInfoSubjectIsPresent:
        return RuleSentences::tr("The provider's information does not say whom it is about.");
    case Rule::UserInfoSubjectMatches:
        return RuleSentences::tr("The provider's information is about another person.");
    default:
        return {};
    }
}

QString signatureSentence(Rule rule) {
    switch (rule) {
    case Rule::JwsIsCompact:
        return RuleSentences::tr(
            "The provider's proof of who you are is not in a form that can be read.");
    case Rule::JwsIsWithinLimits:
        return RuleSentences::tr("The provider's proof of who you are is too large.");
    case Rule::JwsHeaderIsJsonObject:
        return RuleSentences::tr(
            "The heading of the provider's proof of who you are cannot be read.");
    case Rule::JwsHeaderHasNoCriticalExtension:
        return RuleSentences::tr(
            "The provider's proof of who you are demands something Bifrost does not know.");
    case Rule::JwsAlgorithmIsAllowed:
        return RuleSentences::tr(
            "The provider's proof of who you are is signed in a way that is not accepted.");
    case Rule::JwsKeyIsFound:
        return RuleSentences::tr(
            "The provider's proof of who you are is signed with an unknown key.");
    case Rule::JwsKeyIsUsable:
        return RuleSentences::tr(
            "The key that signed the provider's proof of who you are is not fit for it.");
    case Rule::JwsSignatureIsValid:
        return RuleSentences::tr("The signature of the provider's proof of who you are is wrong.");
    default:
        return {};
    }
}

QString idTokenSentence(Rule rule) {
    switch (rule) {
    case Rule::IdTokenIsJsonObject:
        return RuleSentences::tr("The provider's proof of who you are cannot be read.");
    case Rule::IdTokenIssuerMatches:
        return RuleSentences::tr("The proof of who you are comes from another provider.");
    case Rule::IdTokenSubjectIsPresent:
        return RuleSentences::tr("The proof of who you are names nobody.");
    case Rule::IdTokenAudienceContainsClient:
        return RuleSentences::tr("The proof of who you are was made for another application.");
    case Rule::IdTokenAudienceIsTrusted:
        return RuleSentences::tr(
            "The proof of who you are was also made for an application that is not known.");
    case Rule::IdTokenAuthorizedPartyIsClient:
        return RuleSentences::tr("The proof of who you are was handed to another application.");
    case Rule::IdTokenIsNotExpired:
        return RuleSentences::tr(
            "By this computer's clock, the proof of who you are has already expired.");
    case Rule::IdTokenIssuedAtIsPresent:
        return RuleSentences::tr("The proof of who you are does not say when it was made.");
    case Rule::IdTokenIssuedAtIsPlausible:
        return RuleSentences::tr(
            "By this computer's clock, the proof of who you are was made in the future.");
    case Rule::IdTokenIsAlreadyValid:
        return RuleSentences::tr(
            "By this computer's clock, the proof of who you are is not valid yet.");
    case Rule::IdTokenNonceMatches:
        return RuleSentences::tr("The proof of who you are was made for another sign-in.");
    case Rule::IdTokenAccessTokenHashMatches:
        return RuleSentences::tr(
            "The proof of who you are does not belong to the access token beside it.");
    case Rule::IdTokenCodeHashMatches:
        return RuleSentences::tr(
            "The proof of who you are does not belong to this sign-in's code.");
    default:
        return {};
    }
}

QString refreshedSentence(Rule rule) {
    switch (rule) {
    case Rule::RefreshedIssuerMatches:
        return RuleSentences::tr("The renewed session comes from another provider.");
    case Rule::RefreshedSubjectMatches:
        return RuleSentences::tr("The renewed session is another person's.");
    case Rule::RefreshedAudienceMatches:
        return RuleSentences::tr("The renewed session was made for another application.");
    case Rule::RefreshedAuthenticationTimeMatches:
        return RuleSentences::tr("The renewed session belongs to another sign-in.");
    case Rule::RefreshedNonceMatches:
        return RuleSentences::tr("The renewed session does not belong to your sign-in.");
    default:
        return {};
    }
}

} // namespace

QString ruleSentence(Rule rule) {
    for (const auto part : {configurationSentence, metadataSentence, responseSentence,
                            tokenSentence, signatureSentence, idTokenSentence, refreshedSentence}) {
        if (const QString text = part(rule); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}
