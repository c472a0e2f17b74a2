// SPDX-License-Identifier: Apache-2.0
#include "protocol/organizationlistrequest.h"

namespace bifrost {

HttpRequest organizationListRequest(const QUrl &page) {
    HttpRequest request;
    request.url = page;
    request.headers = {{"Accept", "application/json"}};
    request.step = ProtocolStep::Kind::Organizations;
    return request;
}

} // namespace bifrost
