// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/providersummary.h>

namespace bifrost {

class ProviderMetadata;

[[nodiscard]] ProviderSummary summaryOf(const ProviderMetadata &metadata);

} // namespace bifrost
