// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings.h"
#include "protocol/providermetadata.h"

namespace bifrost {

/// A finding for each rule on `document`, the metadata of `issuer`.
[[nodiscard]] Findings ruleFindings(const QByteArray &document, const Issuer &issuer,
                                    RequestSigning signing = RequestSigning::Unavailable);

/// What `metadata`, which were read from `document`, do not offer, and what is known of the
/// provider by name: its profile is `profile`, or the one that fits the issuer.
[[nodiscard]] Finding featureFinding(const ProviderMetadata &metadata, const QByteArray &document,
                                     const QString &profile);

} // namespace bifrost
