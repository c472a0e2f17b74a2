// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace bifrost::test {

/// One module of the OpenID Foundation's conformance suite for relying parties, and our outcome:
/// `ok`, or the rule that the provider's response violates. lib/doc/conformance.md is the same list
/// for readers; tst_conformancelist compares the two.
struct Module {
    const char *plan;
    const char *name;
    const char *outcome;
};

inline constexpr Module modules[]{
    {"basic", "oidcc-client-test", "ok"},
    {"basic", "oidcc-client-test-invalid-iss", "IdTokenIssuerMatches"},
    {"basic", "oidcc-client-test-missing-sub", "IdTokenSubjectIsPresent"},
    {"basic", "oidcc-client-test-invalid-aud", "IdTokenAudienceContainsClient"},
    {"basic", "oidcc-client-test-missing-iat", "IdTokenIssuedAtIsPresent"},
    {"basic", "oidcc-client-test-kid-absent-single-jwks", "ok"},
    {"basic", "oidcc-client-test-kid-absent-multiple-jwks", "ok"},
    {"basic", "oidcc-client-test-idtoken-sig-rs256", "ok"},
    {"basic", "oidcc-client-test-idtoken-sig-none", "JwsAlgorithmIsAllowed"},
    {"basic", "oidcc-client-test-invalid-sig-rs256", "JwsSignatureIsValid"},
    {"basic", "oidcc-client-test-userinfo-invalid-sub", "ok"},
    {"basic", "oidcc-client-test-nonce-invalid", "IdTokenNonceMatches"},
    {"basic", "oidcc-client-test-scope-userinfo-claims", "ok"},
    {"basic", "oidcc-client-test-client-secret-basic", "ok"},
    {"config", "oidcc-client-test-discovery-openid-config", "ok"},
    {"config", "oidcc-client-test-discovery-jwks-uri-keys", "ok"},
    {"config", "oidcc-client-test-discovery-issuer-mismatch", "MetadataIssuerMatches"},
    {"config", "oidcc-client-test-signing-key-rotation-just-before-signing", "ok"},
    {"config", "oidcc-client-test-signing-key-rotation", "ok"},
    {"logout", "oidcc-client-test-rp-init-logout", "ok"},
    {"logout", "oidcc-client-test-rp-init-logout-other-state", "EndSessionStateMatches"},
    {"logout", "oidcc-client-test-rp-init-logout-no-state", "EndSessionStateMatches"},
    {"refresh", "oidcc-client-test-refresh-token", "ok"},
    {"refresh", "oidcc-client-test-refresh-token-invalid-issuer", "RefreshedIssuerMatches"},
    {"refresh", "oidcc-client-test-refresh-token-invalid-sub", "RefreshedSubjectMatches"},
    {"comprehensive", "oidcc-client-test-missing-aud", "IdTokenAudienceContainsClient"},
    {"comprehensive", "oidcc-client-test-invalid-sig-es256", "JwsSignatureIsValid"},
    {"comprehensive", "oidcc-client-test-invalid-sig-hs256", "JwsAlgorithmIsAllowed"},
    {"comprehensive", "oidcc-client-test-invalid-athash", "IdTokenAccessTokenHashMatches"},
    {"comprehensive", "oidcc-client-test-missing-athash", "ok"},
    {"comprehensive", "oidcc-client-test-invalid-chash", "IdTokenCodeHashMatches"},
    {"comprehensive", "oidcc-client-test-missing-chash", "ok"},
    {"comprehensive", "oidcc-client-test-userinfo-bearer-header", "ok"},
    {"comprehensive", "oidcc-client-test-userinfo-signed", "ok"},
    {"comprehensive", "oidcc-client-test-aggregated-claims", "ok"},
    {"comprehensive", "oidcc-client-test-distributed-claims", "ok"},
    {"fapi2", "fapi2-security-profile-final-client-test-happy-path", "ok"},
    {"fapi2", "fapi2-security-profile-final-client-test-happy-path-no-mtls-endpoint-aliases", "ok"},
    {"fapi2", "fapi2-security-profile-final-client-test-happy-path-no-dpop-nonce", "ok"},
    {"fapi2", "fapi2-security-profile-final-client-test-rs-dpop-auth-scheme-case-insensitivity",
     "ok"},
    {"fapi2", "fapi2-security-profile-final-client-test-discovery-issuer-mismatch",
     "MetadataIssuerMatches"},
    {"fapi2", "fapi2-security-profile-final-client-test-invalid-iss", "IdTokenIssuerMatches"},
    {"fapi2", "fapi2-security-profile-final-client-test-invalid-aud",
     "IdTokenAudienceContainsClient"},
    {"fapi2", "fapi2-security-profile-final-client-test-invalid-secondary-aud",
     "IdTokenAudienceIsTrusted"},
    {"fapi2", "fapi2-security-profile-final-client-test-invalid-null-alg", "JwsAlgorithmIsAllowed"},
    {"fapi2", "fapi2-security-profile-final-client-test-invalid-alternate-alg",
     "JwsAlgorithmMeetsProfile"},
    {"fapi2", "fapi2-security-profile-final-client-test-invalid-expired-exp",
     "IdTokenIsNotExpired"},
    {"fapi2", "fapi2-security-profile-final-client-test-invalid-missing-exp",
     "IdTokenIsNotExpired"},
    {"fapi2", "fapi2-security-profile-final-client-test-invalid-missing-aud",
     "IdTokenAudienceContainsClient"},
    {"fapi2", "fapi2-security-profile-final-client-test-invalid-missing-iss",
     "IdTokenIssuerMatches"},
    {"fapi2", "fapi2-security-profile-final-client-test-invalid-missing-nonce",
     "IdTokenNonceMatches"},
    {"fapi2", "fapi2-security-profile-final-client-test-invalid-nonce", "IdTokenNonceMatches"},
    {"fapi2", "fapi2-security-profile-final-client-test-valid-aud-as-array", "ok"},
    {"fapi2", "fapi2-security-profile-final-client-test-invalid-authorization-response-iss",
     "ResponseIssuerMatches"},
    {"fapi2", "fapi2-security-profile-final-client-test-remove-authorization-response-iss",
     "ResponseIssuerIsPresent"},
    {"fapi2",
     "fapi2-security-profile-final-client-test-ensure-authorization-response-with-invalid-state-"
     "fails",
     "ResponseStateMatches"},
    {"fapi2",
     "fapi2-security-profile-final-client-test-ensure-authorization-response-with-invalid-missing-"
     "state-fails",
     "ResponseStateIsPresent"},
    {"fapi2", "fapi2-security-profile-final-client-test-token-endpoint-response-without-expires_in",
     "ok"},
    {"fapi2", "fapi2-security-profile-final-client-test-token-type-case-insensitivity", "ok"},
};

[[nodiscard]] inline QString expectedOutcome(const char *name) {
    const auto found =
        std::find_if(std::begin(modules), std::end(modules), [name](const Module &m) {
            return QByteArrayView(m.name) == QByteArrayView(name);
        });
    return found == std::end(modules) ? QStringLiteral("no such module")
                                      : QString::fromLatin1(found->outcome);
}

} // namespace bifrost::test
