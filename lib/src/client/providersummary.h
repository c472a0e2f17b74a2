// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>
#include <bifrost/providersummary.h>

namespace bifrost {

class ProviderMetadata;

/// What a client with `profile` can use of the provider.
[[nodiscard]] ProviderSummary summaryOf(const ProviderMetadata &metadata, SecurityProfile profile);

} // namespace bifrost
