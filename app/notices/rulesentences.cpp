// SPDX-License-Identifier: Apache-2.0
#include "notices/rulesentences.h"

#include "notices/profilesentences.h"

#include <QCoreApplication>

using bifrost::Rule;
using bifrost::ValidationError;

namespace {

struct RuleSentences {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString configurationSentence(Rule rule) {
    switch (rule) {
    case Rule::IssuerIsUrl:
        return RuleSentences::tr(
            "The organization or issuer isn't a valid name or address, such as "
            "acme or https://login.example.com.");
    case Rule::IssuerIsHttps:
        return RuleSentences::tr(
            "The issuer URL starts with http, so others on the network could read along. Enter "
            "it with https.");
    case Rule::IssuerHasNoQueryOrFragment:
        return RuleSentences::tr(
            "The issuer URL has a part after ? or #, which an issuer never has.");
    case Rule::ProviderIsKnown:
        return RuleSentences::tr("Bifrost doesn't know a provider of this name.");
    case Rule::ProviderFieldIsValid:
        return RuleSentences::tr(
            "One of the details from which the issuer is made doesn't have the provider's form.");
    case Rule::ClientIdIsPresent:
        return RuleSentences::tr("The client ID is missing.");
    case Rule::ClientAuthenticationIsComplete:
        return RuleSentences::tr("The client secret or certificate doesn't match the way in which "
                                 "the client authenticates.");
    case Rule::ClientKeyIsUsable:
        return RuleSentences::tr("The client's private key is missing, or can't be used for what "
                                 "the settings need it for.");
    case Rule::ClientCertificateIsUsable:
        return RuleSentences::tr("The client certificate can't be used: it and its private key "
                                 "must be PEM without a password, and belong together.");
    case Rule::ScopeHasOpenid:
        return RuleSentences::tr(
            "The scopes don't include \"openid\", which is required for signing in.");
    case Rule::AdditionalParametersAreAllowed:
        return RuleSentences::tr("The additional parameter \"%1\" isn't allowed: Bifrost sets it "
                                 "itself or must not send it.");
    case Rule::AdditionalParametersHaveValues:
        return RuleSentences::tr("The additional parameter \"%1\" has no usable value.");
    case Rule::AdditionalParametersAreDistinct:
        return RuleSentences::tr("The additional parameter \"%1\" occurs twice.");
    case Rule::ResourcesAreAbsoluteUris:
        return RuleSentences::tr(
            "An API that the sign-in is for isn't named by an absolute address without a part "
            "after #.");
    case Rule::AuthorizationDetailsAreTyped:
        return RuleSentences::tr("The authorization details aren't objects that each have a type.");
    case Rule::ProxyIsUsable:
        return RuleSentences::tr("The address of the proxy isn't \"none\", http://host:port, or "
                                 "socks5://host:port.");
    case Rule::RedirectPortsAreUsable:
        return RuleSentences::tr("The redirect ports aren't valid port numbers.");
    case Rule::RedirectPathIsUsable:
        return RuleSentences::tr("The path of the redirect URL is invalid.");
    case Rule::AccountNameIsUsable:
        return RuleSentences::tr("An account's internal name consists of up to 64 letters, digits, "
                                 "hyphens and underscores.");
    case Rule::ApiOriginIsUsable:
        return RuleSentences::tr("A server that may receive your access token isn't named by an "
                                 "https address.");
    default:
        return {};
    }
}

QString metadataSentence(Rule rule) {
    switch (rule) {
    case Rule::MetadataIsJsonObject:
        return RuleSentences::tr("The provider's published metadata can't be read.");
    case Rule::MetadataIssuerMatches:
        return RuleSentences::tr(
            "The metadata at this address doesn't say which issuer it belongs to.");
    case Rule::MetadataIssuerIsNoTemplate:
        return RuleSentences::tr("This address is for every tenant (organization). Enter the "
                                 "issuer of your own tenant.");
    case Rule::MetadataEndpointIsPresent:
        return RuleSentences::tr(
            "The provider doesn't publish an address that is required for signing in.");
    case Rule::MetadataEndpointIsHttps:
        return RuleSentences::tr("The provider publishes an address that isn't secure (https).");
    case Rule::MetadataRequiresNoSignedRequests:
        return RuleSentences::tr(
            "The provider accepts sign-ins only as signed request objects (JAR), which Bifrost "
            "doesn't send. Ask the provider's administrator to turn that requirement off.");
    case Rule::MetadataSupportsCodeFlow:
        return RuleSentences::tr(
            "The provider doesn't offer the authorization code flow, with which desktop "
            "applications sign in. Ask the provider's administrator to turn it on.");
    case Rule::MetadataSupportsDpop:
        return RuleSentences::tr(
            "The provider doesn't bind tokens to a key of this computer (DPoP with ES256), which "
            "Bifrost is set up to require. Ask the provider's administrator to turn it on, or set "
            "DPoP to auto.");
    case Rule::MetadataSupportsS256:
        return RuleSentences::tr(
            "The provider doesn't offer PKCE with the method S256, the protection that desktop "
            "sign-in requires. Ask the provider's administrator to turn it on.");
    default:
        return {};
    }
}

QString responseSentence(Rule rule) {
    switch (rule) {
    case Rule::ResponseIsWellFormed:
        return RuleSentences::tr("The browser's response can't be read.");
    case Rule::ResponseHasNoDuplicates:
        return RuleSentences::tr("The browser's response contains a value twice.");
    case Rule::ResponseStateIsPresent:
        return RuleSentences::tr("The browser's response doesn't say which sign-in it's for.");
    case Rule::ResponseStateMatches:
        return RuleSentences::tr("The browser's response belongs to another sign-in.");
    case Rule::ResponseIssuerIsPresent:
        return RuleSentences::tr("The browser's response doesn't say which provider sent it.");
    case Rule::ResponseIssuerMatches:
        return RuleSentences::tr("The browser's response is from another provider.");
    case Rule::ResponseHasCodeOrError:
        return RuleSentences::tr("The browser's response is empty.");
    case Rule::ResponseIsAtRedirectUri:
        return RuleSentences::tr("This isn't an address that the provider sends the browser to.");
    case Rule::ResponseIsSigned:
        return RuleSentences::tr(
            "The browser's response isn't signed by the provider, although Bifrost requested it.");
    case Rule::ResponseAudienceIsClient:
        return RuleSentences::tr("The browser's response is meant for another application.");
    case Rule::ResponseIsNotExpired:
        return RuleSentences::tr(
            "According to this computer's clock, the browser's response has already expired.");
    case Rule::IdTokenAuthenticationIsRecent:
        return RuleSentences::tr(
            "The provider didn't ask for your credentials again, although Bifrost requested it.");
    case Rule::EndSessionStateMatches:
        return RuleSentences::tr("The response to the sign-out belongs to another sign-out.");
    default:
        return {};
    }
}

QString tokenSentence(Rule rule) {
    switch (rule) {
    case Rule::PushedAuthorizationResponseRequestUriIsUsable:
        return RuleSentences::tr(
            "The provider accepted the sign-in request but didn't say how to refer to it.");
    case Rule::DeviceAuthorizationResponseDeviceCodeIsPresent:
        return RuleSentences::tr("The provider's response contains no code for another device.");
    case Rule::DeviceAuthorizationResponseUserCodeIsUsable:
        return RuleSentences::tr("The provider's code for another device can't be entered.");
    case Rule::DeviceAuthorizationResponseVerificationUriIsUsable:
        return RuleSentences::tr(
            "The provider doesn't say safely where to enter the code for another device.");
    case Rule::TokenResponseIsJsonObject:
        return RuleSentences::tr("The provider's response can't be read.");
    case Rule::TokenResponseAccessTokenIsPresent:
        return RuleSentences::tr("The provider's response contains no access token.");
    case Rule::TokenResponseTokenTypeIsBearer:
        return RuleSentences::tr(
            "The provider issued a type of token that Bifrost doesn't support.");
    case Rule::TokenResponseTokenTypeIsDpop:
        return RuleSentences::tr(
            "The provider issued a token that isn't bound to this computer (DPoP), which Bifrost "
            "is set up to require.");
    case Rule::TokenResponseIdTokenIsPresent:
        return RuleSentences::tr("The provider's response doesn't say who signed in.");
    case Rule::JwkSetIsJsonObject:
        return RuleSentences::tr("The provider's signing keys can't be read.");
    case Rule::JwkSetIsWithinLimits:
        return RuleSentences::tr("The provider publishes too many signing keys.");
    case Rule::UserInfoIsJsonObject:
        return RuleSentences::tr("The provider's information about you can't be read.");
    case Rule::UserInfoSubjectIsPresent:
        return RuleSentences::tr("The provider's information doesn't say who it's about.");
    case Rule::UserInfoSubjectMatches:
        return RuleSentences::tr("The provider's information is about another person.");
    case Rule::UserInfoIsNotEncrypted:
        return RuleSentences::tr("The provider's information about you is encrypted.");
    case Rule::UserInfoSignatureIsValid:
        return RuleSentences::tr(
            "The signature of the provider's information about you can't be verified.");
    case Rule::UserInfoIssuerMatches:
        return RuleSentences::tr("The information about you comes from another provider.");
    case Rule::UserInfoAudienceContainsClient:
        return RuleSentences::tr("The information about you is meant for another application.");
    case Rule::UserInfoIsNotExpired:
        return RuleSentences::tr("The provider's information about you has expired.");
    case Rule::MappedClaimIsUsable:
        return RuleSentences::tr("The provider's information about you lacks an attribute or has "
                                 "it in another form.");
    case Rule::OrganizationListIsUsable:
        return RuleSentences::tr("The provider's list of your organizations can't be read, or "
                                 "continues on another server.");
    default:
        return {};
    }
}

QString signatureSentence(Rule rule) {
    switch (rule) {
    case Rule::JwsIsNotEncrypted:
        return RuleSentences::tr(
            "The provider's ID token is encrypted, and Bifrost can't decrypt it.");
    case Rule::JwsIsCompact:
        return RuleSentences::tr("The provider's ID token isn't in a readable format.");
    case Rule::JwsIsWithinLimits:
        return RuleSentences::tr("The provider's ID token is too large.");
    case Rule::JwsHeaderIsJsonObject:
        return RuleSentences::tr("The header of the provider's ID token can't be read.");
    case Rule::JwsHeaderHasNoCriticalExtension:
        return RuleSentences::tr(
            "The provider's ID token requires something Bifrost doesn't know.");
    case Rule::JwsAlgorithmIsAllowed:
        return RuleSentences::tr("The provider's ID token is signed in a way that isn't accepted.");
    case Rule::JwsKeyIsFound:
        return RuleSentences::tr("The provider's ID token is signed with an unknown key.");
    case Rule::JwsKeyIsUsable:
        return RuleSentences::tr(
            "The key that signed the provider's ID token isn't suitable for it.");
    case Rule::JwsSignatureIsValid:
        return RuleSentences::tr("The signature of the provider's ID token is invalid.");
    default:
        return {};
    }
}

QString encryptionSentence(Rule rule) {
    switch (rule) {
    case Rule::JweIsCompact:
        return RuleSentences::tr("The provider's encrypted response isn't in a readable format.");
    case Rule::JweHeaderHasNoCriticalExtension:
        return RuleSentences::tr(
            "The provider's encrypted response requires something Bifrost doesn't know.");
    case Rule::JweAlgorithmIsAllowed:
        return RuleSentences::tr(
            "The provider's response is encrypted in a way that isn't accepted.");
    case Rule::JweKeyIsFound:
        return RuleSentences::tr("The provider's response is encrypted for another key.");
    case Rule::JweIsAuthentic:
        return RuleSentences::tr("The provider's encrypted response can't be decrypted.");
    default:
        return {};
    }
}

QString idTokenSentence(Rule rule) {
    switch (rule) {
    case Rule::IdTokenIsJsonObject:
        return RuleSentences::tr("The provider's ID token can't be read.");
    case Rule::IdTokenIssuerMatches:
        return RuleSentences::tr("The ID token comes from another provider.");
    case Rule::IdTokenSubjectIsPresent:
        return RuleSentences::tr("The ID token doesn't name a user.");
    case Rule::IdTokenAudienceContainsClient:
        return RuleSentences::tr("The ID token was issued for another application.");
    case Rule::IdTokenAudienceIsTrusted:
        return RuleSentences::tr("The ID token was also issued for an unknown application.");
    case Rule::IdTokenAuthorizedPartyIsClient:
        return RuleSentences::tr("The ID token was issued to another application.");
    case Rule::IdTokenIsNotExpired:
        return RuleSentences::tr(
            "According to this computer's clock, the ID token has already expired.");
    case Rule::IdTokenIssuedAtIsPresent:
        return RuleSentences::tr("The ID token doesn't say when it was issued.");
    case Rule::IdTokenIssuedAtIsPlausible:
        return RuleSentences::tr(
            "According to this computer's clock, the ID token was issued in the future.");
    case Rule::IdTokenIsAlreadyValid:
        return RuleSentences::tr(
            "According to this computer's clock, the ID token isn't valid yet.");
    case Rule::IdTokenNonceMatches:
        return RuleSentences::tr("The ID token was issued for another sign-in.");
    case Rule::IdTokenAccessTokenHashMatches:
        return RuleSentences::tr("The ID token doesn't match the access token.");
    case Rule::IdTokenCodeHashMatches:
        return RuleSentences::tr("The ID token doesn't match the code of this sign-in.");
    default:
        return {};
    }
}

QString refreshedSentence(Rule rule) {
    switch (rule) {
    case Rule::RefreshedIssuerMatches:
        return RuleSentences::tr("The renewed session comes from another provider.");
    case Rule::RefreshedSubjectMatches:
        return RuleSentences::tr("The renewed session belongs to another person.");
    case Rule::RefreshedAudienceMatches:
        return RuleSentences::tr("The renewed session was issued for another application.");
    case Rule::RefreshedAuthorizedPartyMatches:
        return RuleSentences::tr("The renewed session was issued to a different application.");
    case Rule::RefreshedAuthenticationTimeMatches:
        return RuleSentences::tr("The renewed session belongs to another sign-in.");
    case Rule::RefreshedNonceMatches:
        return RuleSentences::tr("The renewed session doesn't belong to your sign-in.");
    default:
        return {};
    }
}

bool isDpopToken(const ValidationError &error) {
    return error.rule == Rule::TokenResponseTokenTypeIsBearer &&
           error.actual.compare(QLatin1String("DPoP"), Qt::CaseInsensitive) == 0;
}

/// Of the rules whose sentence depends on what was found.
QString sentenceAbout(const ValidationError &error) {
    if (isDpopToken(error)) {
        return RuleSentences::tr("The provider issued a token that requires a proof of possession "
                                 "(DPoP), which it doesn't announce. Set DPoP to required.");
    }
    if (error.rule == Rule::TokenResponseTokenTypeIsBearer && !error.actual.isEmpty()) {
        return RuleSentences::tr(
                   "The provider issued a token of the type \"%1\", which Bifrost doesn't support.")
            .arg(error.actual);
    }
    return {};
}

} // namespace

QString settingAtProvider(const ValidationError &error) {
    if (error.rule == Rule::JwsIsNotEncrypted) { // OpenID Connect Dynamic Client Registration 1.0
        return QStringLiteral("id_token_encrypted_response_alg");
    }
    const bool isAboutBinding =
        isDpopToken(error) || error.rule == Rule::TokenResponseTokenTypeIsDpop;
    return isAboutBinding ? QStringLiteral("dpop_bound_access_tokens") : QString(); // RFC 9449
}

QString ruleSentence(const ValidationError &error) {
    if (const QString text = sentenceAbout(error); !text.isEmpty()) {
        return text;
    }
    for (const auto part : {configurationSentence, metadataSentence, responseSentence,
                            tokenSentence, signatureSentence, encryptionSentence, idTokenSentence,
                            refreshedSentence, profileSentence}) {
        if (const QString text = part(error.rule); !text.isEmpty()) {
            return text.contains(QLatin1String("%1")) ? text.arg(error.actual) : text;
        }
    }
    return {};
}
