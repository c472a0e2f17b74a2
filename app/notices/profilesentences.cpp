// SPDX-License-Identifier: Apache-2.0
#include "notices/profilesentences.h"

#include <QCoreApplication>

using bifrost::Rule;

namespace {

struct ProfileSentences {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString demandOnClient(Rule rule) {
    switch (rule) {
    case Rule::ClientAuthenticationMeetsProfile:
        return ProfileSentences::tr(
            "The security profile FAPI 2.0 wants a client that authenticates with a private key or "
            "a certificate, not with a secret or not at all. Register the application's public key "
            "or certificate with the provider, and name the file with --client-key-file or "
            "--client-certificate-file.");
    case Rule::ClientKeyMeetsProfile:
        return ProfileSentences::tr(
            "The security profile FAPI 2.0 doesn't allow the kind of the client's private key. Use "
            "an RSA key of 2048 bits or more, a P-256 key, or an Ed25519 key.");
    case Rule::TokenBindingMeetsProfile:
        return ProfileSentences::tr(
            "The security profile FAPI 2.0 wants tokens that are bound to this computer, but DPoP "
            "is off and there is no client certificate. Set DPoP to auto.");
    case Rule::GrantMeetsProfile:
        return ProfileSentences::tr(
            "The security profile FAPI 2.0 doesn't cover signing in on another device. Sign in "
            "with the browser of this computer.");
    default:
        return {};
    }
}

QString demandOnProvider(Rule rule) {
    switch (rule) {
    case Rule::MetadataOffersPushedRequests:
        return ProfileSentences::tr(
            "The provider doesn't take pushed authorization requests (PAR), which the security "
            "profile FAPI 2.0 requires. Ask the provider's administrator to turn them on, or set "
            "the security profile to openid-connect.");
    case Rule::MetadataSendsResponseIssuer:
        return ProfileSentences::tr(
            "The provider doesn't name itself in its responses to the browser, which the security "
            "profile FAPI 2.0 requires. Ask the provider's administrator to turn that on, or set "
            "the security profile to openid-connect.");
    case Rule::MetadataSupportsProfileAlgorithms:
        return ProfileSentences::tr(
            "The provider offers no signature that the security profile FAPI 2.0 allows (PS256, "
            "ES256, EdDSA) and this client can use. Ask the provider's administrator for one of "
            "them, or set the security profile to openid-connect.");
    case Rule::MetadataBindsTokens:
        return ProfileSentences::tr(
            "The provider binds tokens neither to this computer (DPoP with ES256) nor to the "
            "client's certificate, or DPoP is off here. The security profile FAPI 2.0 requires one "
            "of the two. Set DPoP to auto, or ask the provider's administrator to turn it on.");
    case Rule::JwsAlgorithmMeetsProfile:
        return ProfileSentences::tr(
            "The provider signs with an algorithm that the security profile "
            "FAPI 2.0 doesn't allow. "
            "Ask the provider's administrator for PS256, ES256, or EdDSA.");
    default:
        return {};
    }
}

} // namespace

QString profileSentence(Rule rule) {
    const QString text = demandOnClient(rule);
    return text.isEmpty() ? demandOnProvider(rule) : text;
}
