// SPDX-License-Identifier: Apache-2.0
#include "flow/idtokenverification.h"

#include "core/logging.h"

namespace bifrost {

namespace {

/// The provider may have rotated its keys. Without a `kid` all keys were tried, and only the
/// signature tells.
bool mayBeSignedWithNewerKey(const Jws &token, const Error &error) {
    const auto *broken = std::get_if<ValidationError>(&error);
    return broken && (broken->rule == Rule::JwsKeyIsFound ||
                      (broken->rule == Rule::JwsSignatureIsValid && token.keyId().isEmpty()));
}

} // namespace

QFuture<Result<IdTokenClaims>> verifyIdToken(const Secret &idToken,
                                             const std::optional<JwkSet> &keys,
                                             ProviderDiscovery &discovery, QObject *context,
                                             const IdTokenCheck &check,
                                             const BeforeFetch &beforeFetch) {
    const auto token = Jws::parse(idToken.reveal());
    if (!token) {
        return failed<IdTokenClaims>(token.error());
    }
    const auto verdict = [token = *token, check](const JwkSet &set) { return check(token, set); };
    const auto prepared = [&] { return beforeFetch ? beforeFetch() : ready<Result<void>>({}); };
    const auto again = [token = *token, &discovery, context,
                        verdict](const Result<IdTokenClaims> &claims) {
        if (claims || !mayBeSignedWithNewerKey(token, claims.error())) {
            return ready(claims);
        }
        qCInfo(lcIdToken) << "no key fits the ID Token; fetching the keys anew";
        return andThen(discovery.refetchedKeys(), context, verdict);
    };
    if (!keys) {
        const auto fetched =
            andThen(prepared(), context, [&discovery] { return discovery.keys(); });
        return whenDone(andThen(fetched, context, verdict), context, again);
    }
    const auto claims = verdict(*keys);
    if (claims || !mayBeSignedWithNewerKey(*token, claims.error())) {
        return ready(claims);
    }
    return andThen(prepared(), context, [again, claims] { return again(claims); });
}

} // namespace bifrost
