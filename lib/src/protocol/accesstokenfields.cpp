// SPDX-License-Identifier: Apache-2.0
#include "protocol/accesstokenfields.h"

namespace bifrost {

AccessTokenFields bearerFields(const Secret &accessToken) {
    return {{"Authorization", "Bearer " + accessToken.reveal()}};
}

AccessTokenFields dpopFields(const Secret &accessToken, const QByteArray &proof) {
    return {{"Authorization", "DPoP " + accessToken.reveal()}, {"DPoP", proof}};
}

} // namespace bifrost
