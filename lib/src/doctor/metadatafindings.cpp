// SPDX-License-Identifier: Apache-2.0
#include "doctor/metadatafindings.h"

#include "core/json.h"
#include "protocol/metadatarules.h"

#include <bifrost/providerprofile.h>

namespace bifrost {

using namespace Qt::StringLiterals;

Findings ruleFindings(const QByteArray &document, const Issuer &issuer, RequestSigning signing) {
    Findings findings;
    for (const RuleOutcome &outcome : checkMetadata(document, issuer, signing)) {
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
                       const QString &profile) {
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
    const auto known = profile.isEmpty() ? ProviderProfile::forIssuer(metadata.issuer().value())
                                         : ProviderProfile::find(profile);
    Finding finding = fine(Check::Features, {{u"lacking"_s, lacking.join(u' ')}});
    if (!lacking.isEmpty()) {
        finding.verdict = Finding::Verdict::Note;
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
