// SPDX-License-Identifier: Apache-2.0
#include "protocol/userinforequest.h"

namespace bifrost {

HttpRequest userInfoRequest(const QUrl &userInfoEndpoint, const Secret &accessToken) {
    HttpRequest request;
    request.url = userInfoEndpoint;
    request.headers = {{"Authorization", "Bearer " + accessToken.reveal()},
                       {"Accept", "application/json, application/jwt"}};
    request.step = ProtocolStep::Kind::UserInfo;
    return request;
}

} // namespace bifrost
