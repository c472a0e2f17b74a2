// SPDX-License-Identifier: Apache-2.0
#include "client/injectedclient.h"

#include "client/clientprivate.h"
#include "platform/http/networkstreamtransport.h"

namespace bifrost {

namespace {

struct ApiNetwork {
    NetworkStreamTransport streams;
};

/// The bases are in this order so that requests to APIs end before their network is deleted.
class InjectedClient final : private ApiNetwork, public ClientPrivate {
public:
    InjectedClient(UnobservedSeams unobserved, ClientSettings checkedSettings)
        : ClientPrivate(unobserved, std::move(checkedSettings)) {
        openApi(streams);
    }
};

} // namespace

Result<std::unique_ptr<Client>> injectedClient(UnobservedSeams seams,
                                               ClientConfiguration configuration) {
    const auto settings = ClientSettings::from(std::move(configuration));
    if (!settings) {
        return failure(settings.error());
    }
    return ClientPrivate::makeClient(std::make_unique<InjectedClient>(seams, *settings));
}

} // namespace bifrost
