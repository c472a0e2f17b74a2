// SPDX-License-Identifier: Apache-2.0
#include "flow/idtokenverification.h"

#include "jose/jwe.h"

namespace bifrost {

Result<TokenResponse> withSignedIdToken(TokenResponse tokens,
                                        const QList<PrivateKey> &decryptionKeys) {
    if (!tokens.idToken) {
        return tokens;
    }
    return decryptedIfNeeded(tokens.idToken->reveal(), decryptionKeys)
        .map([&tokens](const QByteArray &compact) {
            tokens.idToken = Secret(compact);
            return std::move(tokens);
        });
}

QFuture<Result<IdTokenClaims>> verifyIdToken(const Secret &idToken,
                                             const std::optional<JwkSet> &keys,
                                             ProviderDiscovery &discovery, QObject *context,
                                             const IdTokenCheck &check,
                                             const BeforeFetch &beforeFetch) {
    const auto token = Jws::parse(idToken.reveal());
    if (!token) {
        return failed<IdTokenClaims>(token.error());
    }
    return verifyWithKeys<IdTokenClaims>(
        keys, discovery, context,
        [token = *token, check](const JwkSet &set) { return check(token, set); }, beforeFetch);
}

} // namespace bifrost
