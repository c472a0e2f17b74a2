// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/keyverification.h"
#include "idtoken/idtokenvalidator.h"
#include "jose/privatekey.h"
#include "protocol/tokenresponse.h"

#include <functional>

namespace bifrost {

/// One of the functions of `IdTokenValidator`, with all but the token and the keys bound.
using IdTokenCheck = std::function<Result<IdTokenClaims>(const Jws &, const JwkSet &)>;

/// `tokens` with the ID Token as it was signed: decrypted, if it was encrypted and there are keys
/// (RFC 7516). Fails as `Jwe` does.
[[nodiscard]] Result<TokenResponse> withSignedIdToken(TokenResponse tokens,
                                                      const QList<PrivateKey> &decryptionKeys);

/// Verifies `idToken` with `keys`, those of the provider as fetched for this operation, without
/// waiting for the network; with newer ones, if those may help (`verifyWithKeys()`). `discovery`
/// must outlive `context`.
[[nodiscard]] QFuture<Result<IdTokenClaims>>
verifyIdToken(const Secret &idToken, const std::optional<JwkSet> &keys,
              ProviderDiscovery &discovery, QObject *context, const IdTokenCheck &check,
              const BeforeFetch &beforeFetch = {});

} // namespace bifrost
