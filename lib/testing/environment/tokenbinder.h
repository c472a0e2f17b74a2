// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doubles/fakeprovider.h"
#include "doubles/proofchecker.h"

#include <bifrost/testing/testprovider.h>

#include <QMap>

namespace bifrost::testing {

/// What a provider does about proofs of possession (RFC 9449): it binds the tokens that it issues,
/// and refuses those that come with a wrong proof.
class TokenBinder {
public:
    /// `provider` outlives this object.
    explicit TokenBinder(test::FakeProvider &provider) : provider_(provider) {}

    void setDpop(TestProvider::Dpop dpop);

    /// The answer to a token request whose proof is not right; no value for one that may pass.
    /// The tokens that are issued next are bound to the key of the proof.
    [[nodiscard]] std::optional<HttpResponse>
    refusedToken(const QUrl &endpoint, const QByteArray &proof, const Parameters &parameters);
    /// Binds the tokens in the response to that request.
    void bind(QJsonObject &response);
    /// The answer to a request with an access token whose proof is not right (RFC 9449 §7.1).
    [[nodiscard]] std::optional<HttpResponse> refusedResource(const HttpRequest &request);

    /// With the nonce for the next proof (RFC 9449 §8.2).
    [[nodiscard]] Result<HttpResponse> withNonce(Result<HttpResponse> response) const;

    test::ProofChecker proofs;

private:
    [[nodiscard]] HttpResponse refusal(const QByteArray &error, int status) const;
    [[nodiscard]] QByteArray expectedKey(const Parameters &parameters) const;

    test::FakeProvider &provider_;
    TestProvider::Dpop dpop_ = TestProvider::Dpop::Off;
    QByteArray key_;                  ///< of the request that is being answered; empty: no proof
    QMap<QString, QByteArray> bound_; ///< the key of each token
};

} // namespace bifrost::testing
