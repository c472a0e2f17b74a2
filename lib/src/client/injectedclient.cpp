// SPDX-License-Identifier: Apache-2.0
#include "client/injectedclient.h"

#include "client/clientprivate.h"

namespace bifrost {

Result<std::unique_ptr<Client>> injectedClient(UnobservedSeams seams,
                                               ClientConfiguration configuration) {
    const auto settings = ClientSettings::from(std::move(configuration));
    if (!settings) {
        return failure(settings.error());
    }
    return makeClient(seams, *settings);
}

} // namespace bifrost
