// SPDX-License-Identifier: Apache-2.0
// The composition root of API clients.
#include "api/apiclientprivate.h"
#include "client/clientprivate.h"

#include <bifrost/apiclient.h>

namespace bifrost {

Result<std::unique_ptr<ApiClient>> ApiClient::create(Client &client,
                                                     ApiConfiguration configuration) {
    return ApiClientPrivate::makeApiClient(ClientPrivate::of(client).api, std::move(configuration));
}

} // namespace bifrost
