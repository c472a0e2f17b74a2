// SPDX-License-Identifier: Apache-2.0
#include "flow/dpop/boundrequests.h"

#include "core/async.h"
#include "core/logging.h"
#include "protocol/dpopproof.h"
#include "protocol/oautherror.h"
#include "session/sessionbuilder.h"

namespace bifrost {
namespace {

Error keyMissing() {
    return SessionError{SessionError::Kind::ProofKeyMissing};
}

/// RFC 9449 §8.
bool demandsNonce(const HttpResponse &response) {
    const auto error = oauthErrorIn(response, OAuthErrorResponse::Endpoint::Token);
    return error && error->error == QLatin1String("use_dpop_nonce");
}

QByteArray methodName(HttpRequest::Method method) {
    return method == HttpRequest::Method::Post ? "POST" : "GET";
}

} // namespace

Result<HeldToken> heldToken(const Session &session) {
    const SessionBuilder::Data &data = SessionBuilder::data(session);
    if (data.tokenBinding != TokenBinding::Dpop) {
        return HeldToken{data.accessToken, std::nullopt, data.tls};
    }
    return data.proofKey ? Result<HeldToken>(HeldToken{data.accessToken, data.proofKey, data.tls})
                         : failure(keyMissing());
}

QFuture<Result<HttpResponse>> BoundRequests::requestToken(const TokenRequestMaker &make,
                                                          const std::optional<ProofKey> &key) {
    return key ? sendProven(make, *key, Attempt::First) : oauth_.requestToken(make());
}

QFuture<Result<HttpResponse>> BoundRequests::sendProven(const TokenRequestMaker &make,
                                                        const ProofKey &key, Attempt attempt) {
    const TokenRequest request = make();
    const QByteArray nonce = nonces_.nonceFor(request.url);
    const auto read = [this, make, url = request.url, key, attempt,
                       nonce](const HttpResponse &response) -> QFuture<Result<HttpResponse>> {
        nonces_.remember(url, response.dpopNonce);
        if (attempt == Attempt::First && demandsNonce(response) && hasNewNonce(url, nonce)) {
            qCInfo(lcToken) << "the token endpoint demands a nonce in the proof of possession";
            return sendProven(make, key, Attempt::WithNonce);
        }
        return ready<Result<HttpResponse>>(response);
    };
    const auto send = [this, request](const QByteArray &made) {
        TokenRequest proven = request;
        proven.dpopProof = made;
        return oauth_.requestToken(proven);
    };
    return steps(this, this, proof(key, "POST", request.url, std::nullopt))
        .andThen(send)
        .andThen(read)
        .future();
}

QFuture<Result<HttpResponse>> BoundRequests::requestResource(const HttpRequest &request,
                                                             const HeldToken &token) {
    return sendHeld(request, token, Attempt::First);
}

QFuture<Result<HttpResponse>> BoundRequests::sendHeld(HttpRequest request, const HeldToken &token,
                                                      Attempt attempt) {
    const QByteArray nonce = nonces_.nonceFor(request.url);
    const auto read = [this, request, token, attempt,
                       nonce](const HttpResponse &response) -> QFuture<Result<HttpResponse>> {
        nonces_.remember(request.url, response.dpopNonce);
        // The error is in a header field (RFC 9449 §9). A new nonce that comes with status 401 says
        // the same, and a GET may be repeated in any case.
        if (attempt == Attempt::First && token.key && response.status == 401 &&
            hasNewNonce(request.url, nonce)) {
            return sendHeld(request, token, Attempt::WithNonce);
        }
        return ready<Result<HttpResponse>>(response);
    };
    const auto send = [this, request,
                       isProven = token.key.has_value()](const AccessTokenFields &presented) {
        HttpRequest complete = request;
        complete.headers += presented;
        complete.repeats = isProven ? Repeats::Never : Repeats::Idempotent; // a proof is for one
        return http_.send(complete);
    };
    return steps(this, this, fields(methodName(request.method), request.url, token))
        .andThen(send)
        .andThen(read)
        .future();
}

QFuture<Result<AccessTokenFields>> BoundRequests::fields(const QByteArray &method, const QUrl &url,
                                                         const HeldToken &token) {
    if (!token.key) {
        return ready<Result<AccessTokenFields>>(bearerFields(token.token));
    }
    const auto made = proof(*token.key, method, url, token.token);
    const auto present = [access = token.token](const QByteArray &proof) {
        return Result<AccessTokenFields>(dpopFields(access, proof));
    };
    if (made.isFinished()) {
        return ready<Result<AccessTokenFields>>(made.result().and_then(present));
    }
    return andThen(made, this, present);
}

/// Has finished already unless hardware signs.
QFuture<Result<QByteArray>> BoundRequests::proof(const ProofKey &key, const QByteArray &method,
                                                 const QUrl &url,
                                                 const std::optional<Secret> &token) {
    const DpopProofContent content{method, url, serverTime_.now(), nonces_.nonceFor(url), token};
    if (const PrivateKey *ours = key.privateKey()) {
        const auto made = dpopProof(*ours, content);
        return made ? ready<Result<QByteArray>>(*made) : failed<QByteArray>(keyMissing());
    }
    const QByteArray input = dpopSigningInput(key.publicJwk(), content);
    return andThen(hardware_.sign(*key.hardwareKey(), input), this,
                   [input](const QByteArray &signature) -> Result<QByteArray> {
                       const auto made = signedDpopProof(input, signature);
                       return made ? Result<QByteArray>(*made)
                                   : failure(SigningKeyError{SigningKeyError::Kind::Failed,
                                                             QStringLiteral("no signature")});
                   });
}

bool BoundRequests::hasNewNonce(const QUrl &url, const QByteArray &before) const {
    const QByteArray nonce = nonces_.nonceFor(url);
    return !nonce.isEmpty() && nonce != before;
}

} // namespace bifrost
