// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clienttls.h"
#include "flow/dpop/dpopnonces.h"
#include "flow/servertime.h"
#include "jose/proofkey.h"
#include "protocol/accesstokenfields.h"
#include "seams/httptransport.h"
#include "seams/oauthendpoint.h"
#include "seams/signingkeystore.h"

#include <bifrost/session.h>

#include <QObject>

#include <functional>
#include <optional>

namespace bifrost {

/// An access token, and what it is bound to.
struct HeldToken {
    Secret token;
    std::optional<ProofKey> key;          ///< no value: a bearer token
    ClientTls tls = ClientTls::Anonymous; ///< of requests to an API
};

/// Makes a token request, once for each time that it is sent: a server may accept a client
/// assertion only once (RFC 7523 §3 (7)).
using TokenRequestMaker = std::function<TokenRequest()>;

/// The access token of `session`. Fails with `SessionError::ProofKeyMissing`.
[[nodiscard]] Result<HeldToken> heldToken(const Session &session);

/// Sends requests with a proof of possession (RFC 9449), and remembers what nonce each server wants
/// to see in the next one. The one place where proofs are made.
///
/// A server that demands a nonce (RFC 9449 §8 and §9) gets the request once more with it, and not a
/// third time. That request has not been applied, so repeating it is safe.
class BoundRequests final : public QObject {
    Q_OBJECT
public:
    /// Everything outlives this object.
    BoundRequests(OAuthEndpoint &oauth, HttpTransport &http, SigningKeyStore &hardware,
                  const ServerTime &serverTime)
        : oauth_(oauth), http_(http), hardware_(hardware), serverTime_(serverTime) {}

    /// A token request (RFC 9449 §5), with a proof if there is a `key`. What `make` refers to
    /// outlives this object: whoever asked may be gone when it is called again. Fails as
    /// `OAuthEndpoint::requestToken()` and `SigningKeyStore::sign()` do.
    QFuture<Result<HttpResponse>> requestToken(const TokenRequestMaker &make,
                                               const std::optional<ProofKey> &key);

    /// A request to a protected resource (RFC 9449 §7.1; RFC 6750 §2.1) of the provider, with
    /// `token`. Fails as `HttpTransport::send()` and `fields()` do.
    QFuture<Result<HttpResponse>> requestResource(const HttpRequest &request,
                                                  const HeldToken &token);

    /// The same for a request that somebody else sends. Each result is good for one request. Has
    /// finished already unless hardware signs. Fails as `SigningKeyStore::sign()` does, and with
    /// `SessionError::ProofKeyMissing` if the key does not sign.
    [[nodiscard]] QFuture<Result<AccessTokenFields>>
    fields(const QByteArray &method, const QUrl &url, const HeldToken &token);
    /// `nonce` is the field `DPoP-Nonce` of a response from `url`; whoever sends requests by
    /// themselves reports it.
    void remember(const QUrl &url, const QByteArray &nonce) { nonces_.remember(url, nonce); }
    /// What the next proof for `url` contains; empty: none.
    [[nodiscard]] QByteArray nonceFor(const QUrl &url) const { return nonces_.nonceFor(url); }
    /// There is a nonce now that `before` was not.
    [[nodiscard]] bool hasNewNonce(const QUrl &url, const QByteArray &before) const;

private:
    enum class Attempt { First, WithNonce };
    QFuture<Result<HttpResponse>> sendProven(const TokenRequestMaker &make, const ProofKey &key,
                                             Attempt attempt);
    QFuture<Result<HttpResponse>> sendHeld(HttpRequest request, const HeldToken &token,
                                           Attempt attempt);
    QFuture<Result<QByteArray>> proof(const ProofKey &key, const QByteArray &method,
                                      const QUrl &url, const std::optional<Secret> &token);

    OAuthEndpoint &oauth_;
    HttpTransport &http_;
    SigningKeyStore &hardware_;
    const ServerTime &serverTime_;
    DpopNonces nonces_;
};

} // namespace bifrost
