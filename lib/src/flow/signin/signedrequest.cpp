// SPDX-License-Identifier: Apache-2.0
#include "flow/signin/signedrequest.h"

#include "core/logging.h"
#include "flow/clientlogin.h"
#include "protocol/requestobject.h"

namespace bifrost {

Parameters sentParameters(const AuthorizationRequest &request, const ProviderMetadata &metadata,
                          const ClientSettings &settings, const QDateTime &now) {
    const Parameters plain = parameters(request);
    const auto signer = requestSigner(metadata, settings);
    if (!signer) {
        return plain;
    }
    const auto inObject = signedRequest(plain, *signer, now);
    if (!inObject) { // a provider that wants it signed refuses it
        qCWarning(lcAuthorization) << "the authorization request could not be signed";
    }
    return inObject.value_or(plain);
}

} // namespace bifrost
