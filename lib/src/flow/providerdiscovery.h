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

/// The provider's metadata and keys (OpenID Connect Discovery 1.0, 4; RFC 7517, 5), each fetched
/// once and kept for its HTTP lifetime: an hour when the answer names none, a day at most, and
/// metadata for five minutes at least. Failures are not kept. Calls that come while a document is
/// being fetched share it.
class ProviderDiscovery : public QObject {
public:
    ProviderDiscovery(HttpTransport &http, Clock &clock, Issuer issuer, QObject *parent = nullptr);

    QFuture<Result<ProviderMetadata>> metadata();
    QFuture<Result<JwkSet>> keys();

    /// The keys anew, for a token whose key is unknown: the provider may have rotated them (Core
    /// 1.0, 10.1.1). Only once in 30 seconds; sooner it answers with the keys it has.
    QFuture<Result<JwkSet>> refetchedKeys();

private:
    template<typename T>
    struct Cached {
        T value;
        QDateTime from;
        QDateTime until;
    };

    QFuture<Result<ProviderMetadata>> fetchMetadata();
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
    std::optional<Cached<ProviderMetadata>> metadata_;
    std::optional<Cached<JwkSet>> keys_;
    std::optional<QDateTime> lastRefetch_;
    SingleFlight<ProviderMetadata> metadataFlight_;
    SingleFlight<JwkSet> keysFlight_;
};

} // namespace bifrost
