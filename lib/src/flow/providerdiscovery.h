// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "jose/jwkset.h"
#include "protocol/providermetadata.h"
#include "seams/clock.h"
#include "seams/httptransport.h"

#include <QObject>

#include <optional>

namespace bifrost {

/// The provider's metadata and keys (OIDC Discovery §4; RFC 7517 §5), each fetched once and cached
/// for its HTTP lifetime: an hour if the response specifies none, a day at most, metadata for five
/// minutes at least. Failures are not cached. Calls during a request share its result. Redirects
/// within the origin are followed (`fetchDocument()`).
class ProviderDiscovery : public QObject {
public:
    /// With `ClientTls::Certificate`, the metadata has the endpoints for mutual TLS. Documents are
    /// requested without a certificate all the same.
    ProviderDiscovery(HttpTransport &http, Clock &clock, Issuer issuer,
                      ClientTls tls = ClientTls::Anonymous, QObject *parent = nullptr);

    /// Fails with `Rule::MetadataIssuerMatches` if the metadata states another issuer; if that
    /// one's own metadata confirms it, `ValidationError::suggestion` names it.
    QFuture<Result<ProviderMetadata>> metadata();
    QFuture<Result<JwkSet>> keys();
    /// The metadata that was fetched last, however old; no value before.
    [[nodiscard]] std::optional<ProviderMetadata> knownMetadata() const {
        return metadata_ ? std::optional(metadata_->value) : std::nullopt;
    }

    /// Fetches the keys again, for a token whose key is unknown: the provider may have rotated them
    /// (OIDC Core §10.1.1). At most once in 30 seconds; before that, it returns the cached keys.
    QFuture<Result<JwkSet>> refetchedKeys();

private:
    template<typename T>
    struct Cached {
        T value;
        QDateTime from;
        QDateTime until;
    };

    QFuture<Result<ProviderMetadata>> fetchMetadata();
    QFuture<Result<ProviderMetadata>> checkStatedIssuer(Result<ProviderMetadata> metadata);
    QFuture<Result<JwkSet>> fetchKeys();
    Result<ProviderMetadata> keepMetadata(const HttpResponse &response);
    Result<JwkSet> keepKeys(const HttpResponse &response);
    template<typename T>
    [[nodiscard]] bool isCurrent(const std::optional<Cached<T>> &cached) const;
    template<typename T>
    [[nodiscard]] Cached<T> cached(T value, const HttpResponse &response,
                                   std::chrono::seconds atLeast) const;

    HttpTransport &http_;
    Clock &clock_;
    Issuer issuer_;
    ClientTls tls_;
    std::optional<Cached<ProviderMetadata>> metadata_;
    std::optional<Cached<JwkSet>> keys_;
    std::optional<QDateTime> lastRefetch_;
    SingleFlight<ProviderMetadata> metadataFlight_;
    SingleFlight<JwkSet> keysFlight_;
};

} // namespace bifrost
