// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings.h"

namespace bifrost {

/// The keys of a provider (RFC 7517 §5), in `document`, which came from `url`: a finding for the
/// set, and one for each key.
[[nodiscard]] Findings keyFindings(const QByteArray &document, const QUrl &url);

} // namespace bifrost
