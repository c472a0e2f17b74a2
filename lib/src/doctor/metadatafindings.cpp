// SPDX-License-Identifier: Apache-2.0
#include "doctor/metadatafindings.h"

#include "core/json.h"
#include "flow/dpop/dpopuse.h"
#include "flow/securityprofile.h"

#include <bifrost/providerprofile.h>

namespace bifrost {

using namespace Qt::StringLiterals;

namespace {

/// What `configuration` asks for and `metadata` do not announce. A provider may have it all the
/// same, and the lists of some providers are incomplete.
QStringList missingForClient(const ProviderMetadata &metadata,
                             const ClientConfiguration &configuration) {
    QStringList missing;
    if (metadata.excludesAuthentication(configuration.clientAuthentication)) {
        missing.append(u"token_endpoint_auth_methods_supported"_s);
    }
    const bool isBound = bindsTokensToCertificate(configuration, metadata);
    if (configuration.clientCertificate && !isBound) {
        missing.append(u"tls_client_certificate_bound_access_tokens"_s);
    }
    const ClientTls tls = isBound ? ClientTls::Certificate : ClientTls::Anonymous;
    if (demandedUse(configuration, tls) == DpopUse::Required && !metadata.offersDpop()) {
        missing.append(u"dpop_signing_alg_values_supported"_s);
    }
    return missing;
}

} // namespace

Findings ruleFindings(const QByteArray &document, const Issuer &issuer, RequestSigning signing) {
    return ruleFindings(checkMetadata(document, issuer, signing));
}

Findings ruleFindings(const QList<RuleOutcome> &outcomes) {
    Findings findings;
    for (const RuleOutcome &outcome : outcomes) {
        Facts facts{{u"rule"_s, name(outcome.rule)}, {u"clause"_s, clause(outcome.rule)}};
        if (!outcome.member.isEmpty()) {
            facts.append({u"member"_s, outcome.member});
        }
        findings.append(outcome.violation ? broken(Check::MetadataRule, *outcome.violation, facts)
                                          : fine(Check::MetadataRule, facts));
    }
    return findings;
}

Finding featureFinding(const ProviderMetadata &metadata, const QByteArray &document,
                       const ClientConfiguration &configuration) {
    QStringList lacking;
    const auto note = [&lacking](bool isOffered, const QString &name) {
        if (!isOffered) {
            lacking.append(name);
        }
    };
    note(metadata.userInfoEndpoint().has_value(), u"userinfo_endpoint"_s);
    note(metadata.revocationEndpoint().has_value(), u"revocation_endpoint"_s);
    note(metadata.endSessionEndpoint().has_value(), u"end_session_endpoint"_s);
    note(metadata.issuesRefreshTokens(), u"refresh_token"_s);
    const auto json = parseJsonObject(document);
    note(json && json->value("code_challenge_methods_supported"_L1).isArray(),
         u"code_challenge_methods_supported"_s);
    const QStringList missing = missingForClient(metadata, configuration);
    lacking += missing;
    const auto known = configuration.provider.isEmpty()
                           ? ProviderProfile::forIssuer(metadata.issuer().value())
                           : ProviderProfile::find(configuration.provider);
    Finding finding = fine(Check::Features, {{u"lacking"_s, lacking.join(u' ')}});
    if (!lacking.isEmpty()) {
        finding.verdict = missing.isEmpty() ? Finding::Verdict::Note : Finding::Verdict::Warning;
    }
    if (known) {
        finding.facts.append({u"profile"_s, known->id()});
        if (known->use() == ProviderProfile::Use::NotUsable) {
            finding.verdict = Finding::Verdict::Warning;
        }
    }
    return finding;
}

} // namespace bifrost
