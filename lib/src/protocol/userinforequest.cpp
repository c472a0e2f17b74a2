// SPDX-License-Identifier: Apache-2.0
#include "protocol/userinforequest.h"

namespace bifrost {

HttpRequest userInfoRequest(const QUrl &userInfoEndpoint) {
    HttpRequest request;
    request.url = userInfoEndpoint;
    request.headers = {{"Accept", "application/json, application/jwt"}};
    request.step = ProtocolStep::Kind::UserInfo;
    return request;
}

} // namespace bifrost
