// SPDX-License-Identifier: Apache-2.0
#include "errors/rulesentences.h"

#include <QCoreApplication>

using bifrost::Rule;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString configurationSentence(Rule rule) {
    switch (rule) {
    case Rule::IssuerIsUrl:
        return Text::tr("The organisation or issuer is not a name or an address that can be used.");
    case Rule::IssuerIsHttps:
        return Text::tr(
            "The issuer's address starts with http, which anybody on the way can read.");
    case Rule::IssuerHasNoQueryOrFragment:
        return Text::tr("The issuer's address has a part after ? or #, which an issuer never has.");
    case Rule::ClientIdIsPresent:
        return Text::tr("The client ID is missing.");
    case Rule::ClientAuthenticationIsComplete:
        return Text::tr("The client secret and the way to send it do not fit together.");
    case Rule::ScopeHasOpenid:
        return Text::tr("The scopes lack \"openid\", without which nobody can be signed in.");
    case Rule::RedirectPortsAreUsable:
        return Text::tr("The redirect ports are not usable port numbers.");
    case Rule::RedirectPathIsUsable:
        return Text::tr("The path of the redirect address is not a usable one.");
    default:
        return {};
    }
}

QString metadataSentence(Rule rule) {
    switch (rule) {
    case Rule::MetadataIsJsonObject:
        return Text::tr("What the provider publishes about itself cannot be read.");
    case Rule::MetadataIssuerMatches:
        return Text::tr("The provider at this address calls itself by another issuer.");
    case Rule::MetadataEndpointIsPresent:
        return Text::tr("The provider does not publish an address that sign-in needs.");
    case Rule::MetadataEndpointIsHttps:
        return Text::tr("The provider publishes an address that is not secure (https).");
    case Rule::MetadataSupportsCodeFlow:
        return Text::tr(
            "The provider does not offer the kind of sign-in that desktop applications use.");
    case Rule::MetadataSupportsS256:
        return Text::tr(
            "The provider does not offer the protection (PKCE) that desktop sign-in needs.");
    default:
        return {};
    }
}

QString responseSentence(Rule rule) {
    switch (rule) {
    case Rule::ResponseIsWellFormed:
        return Text::tr("The answer that came through the browser cannot be read.");
    case Rule::ResponseHasNoDuplicates:
        return Text::tr("The answer that came through the browser says one thing twice.");
    case Rule::ResponseStateIsPresent:
        return Text::tr(
            "The answer that came through the browser does not say which sign-in it is for.");
    case Rule::ResponseStateMatches:
        return Text::tr("The answer that came through the browser belongs to another sign-in.");
    case Rule::ResponseIssuerIsPresent:
        return Text::tr(
            "The answer that came through the browser does not say which provider sent it.");
    case Rule::ResponseIssuerMatches:
        return Text::tr("The answer that came through the browser is from another provider.");
    case Rule::ResponseHasCodeOrError:
        return Text::tr("The answer that came through the browser is empty.");
    case Rule::IdTokenAuthenticationIsRecent:
        return Text::tr(
            "The provider did not ask for your credentials again, although it was told to.");
    case Rule::IdTokenAuthenticationContextMatches:
        return Text::tr("The provider did not use the kind of sign-in that was asked for.");
    case Rule::EndSessionStateMatches:
        return Text::tr("The answer to the sign-out belongs to another one.");
    default:
        return {};
    }
}

QString tokenSentence(Rule rule) {
    switch (rule) {
    case Rule::TokenResponseIsJsonObject:
        return Text::tr("The provider's answer to the sign-in cannot be read.");
    case Rule::TokenResponseAccessTokenIsPresent:
        return Text::tr("The provider's answer to the sign-in has no access token.");
    case Rule::TokenResponseTokenTypeIsBearer:
        return Text::tr("The provider issued a kind of token that Bifrost does not use.");
    case Rule::TokenResponseIdTokenIsPresent:
        return Text::tr("The provider's answer does not say who signed in.");
    case Rule::TokenResponseExpiresInIsValid:
        return Text::tr("The provider's answer gives a lifetime that makes no sense.");
    case Rule::JwkSetIsJsonObject:
        return Text::tr("The provider's signing keys cannot be read.");
    case Rule::JwkSetIsWithinLimits:
        return Text::tr("The provider publishes more signing keys than can be right.");
    case Rule::UserInfoIsJsonObject:
        return Text::tr("The provider's information about you cannot be read.");
    case Rule::UserInfoSubjectIsPresent:
        return Text::tr("The provider's information does not say whom it is about.");
    case Rule::UserInfoSubjectMatches:
        return Text::tr("The provider's information is about another person.");
    default:
        return {};
    }
}

QString signatureSentence(Rule rule) {
    switch (rule) {
    case Rule::JwsIsCompact:
        return Text::tr("The provider's proof of who you are is not in a form that can be read.");
    case Rule::JwsIsWithinLimits:
        return Text::tr("The provider's proof of who you are is too large.");
    case Rule::JwsHeaderIsJsonObject:
        return Text::tr("The heading of the provider's proof of who you are cannot be read.");
    case Rule::JwsHeaderHasNoCriticalExtension:
        return Text::tr(
            "The provider's proof of who you are demands something Bifrost does not know.");
    case Rule::JwsAlgorithmIsAllowed:
        return Text::tr(
            "The provider's proof of who you are is signed in a way that is not accepted.");
    case Rule::JwsKeyIsFound:
        return Text::tr("The provider's proof of who you are is signed with an unknown key.");
    case Rule::JwsKeyIsUsable:
        return Text::tr(
            "The key that signed the provider's proof of who you are is not fit for it.");
    case Rule::JwsSignatureIsValid:
        return Text::tr("The signature of the provider's proof of who you are is wrong.");
    default:
        return {};
    }
}

QString idTokenSentence(Rule rule) {
    switch (rule) {
    case Rule::IdTokenIsJsonObject:
        return Text::tr("The provider's proof of who you are cannot be read.");
    case Rule::IdTokenIssuerMatches:
        return Text::tr("The proof of who you are comes from another provider.");
    case Rule::IdTokenSubjectIsPresent:
        return Text::tr("The proof of who you are names nobody.");
    case Rule::IdTokenAudienceContainsClient:
        return Text::tr("The proof of who you are was made for another application.");
    case Rule::IdTokenAudienceIsTrusted:
        return Text::tr(
            "The proof of who you are was also made for an application that is not known.");
    case Rule::IdTokenAuthorizedPartyIsClient:
        return Text::tr("The proof of who you are was handed to another application.");
    case Rule::IdTokenIsNotExpired:
        return Text::tr("By this computer's clock, the proof of who you are has already expired.");
    case Rule::IdTokenIssuedAtIsPresent:
        return Text::tr("The proof of who you are does not say when it was made.");
    case Rule::IdTokenIssuedAtIsPlausible:
        return Text::tr(
            "By this computer's clock, the proof of who you are was made in the future.");
    case Rule::IdTokenIsAlreadyValid:
        return Text::tr("By this computer's clock, the proof of who you are is not valid yet.");
    case Rule::IdTokenNonceMatches:
        return Text::tr("The proof of who you are was made for another sign-in.");
    case Rule::IdTokenAccessTokenHashMatches:
        return Text::tr("The proof of who you are does not belong to the access token beside it.");
    case Rule::IdTokenCodeHashMatches:
        return Text::tr("The proof of who you are does not belong to this sign-in's code.");
    default:
        return {};
    }
}

QString refreshedSentence(Rule rule) {
    switch (rule) {
    case Rule::RefreshedIssuerMatches:
        return Text::tr("The renewed session comes from another provider.");
    case Rule::RefreshedSubjectMatches:
        return Text::tr("The renewed session is another person's.");
    case Rule::RefreshedAudienceMatches:
        return Text::tr("The renewed session was made for another application.");
    case Rule::RefreshedAuthenticationTimeMatches:
        return Text::tr("The renewed session belongs to another sign-in.");
    case Rule::RefreshedNonceMatches:
        return Text::tr("The renewed session does not belong to your sign-in.");
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
