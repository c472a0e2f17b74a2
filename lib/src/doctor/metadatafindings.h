// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings.h"
#include "protocol/metadatarules.h"
#include "protocol/providermetadata.h"

namespace bifrost {

/// A finding for each rule on `document`, the metadata of `issuer`.
[[nodiscard]] Findings ruleFindings(const QByteArray &document, const Issuer &issuer,
                                    RequestSigning signing = RequestSigning::Unavailable);

/// A finding for each of `outcomes`.
[[nodiscard]] Findings ruleFindings(const QList<RuleOutcome> &outcomes);

/// What `metadata`, which were read from `document`, do not offer: a warning, if `configuration`
/// asks for it. And what is known of the provider by name: its profile is the configured one, or
/// the one that fits the issuer.
[[nodiscard]] Finding featureFinding(const ProviderMetadata &metadata, const QByteArray &document,
                                     const ClientConfiguration &configuration);

} // namespace bifrost
