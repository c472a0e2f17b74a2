// SPDX-License-Identifier: Apache-2.0
#include "flow/providerdiscovery.h"

#include "core/logging.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

constexpr std::chrono::seconds defaultLifetime = 1h;
constexpr std::chrono::seconds longestLifetime = 24h;
constexpr std::chrono::seconds shortestMetadataLifetime = 5min;
constexpr std::chrono::seconds refetchInterval = 30s;

HttpRequest jsonRequest(const QUrl &url) {
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

} // namespace

ProviderDiscovery::ProviderDiscovery(HttpTransport &http, Clock &clock, Issuer issuer,
                                     QObject *parent)
    : QObject(parent), http_(http), clock_(clock), issuer_(std::move(issuer)) {}

QFuture<Result<ProviderMetadata>> ProviderDiscovery::metadata() {
    if (isCurrent(metadata_)) {
        return ready<Result<ProviderMetadata>>(metadata_->value);
    }
    return metadataFlight_.run(this, [this] { return fetchMetadata(); });
}

QFuture<Result<JwkSet>> ProviderDiscovery::keys() {
    if (isCurrent(keys_)) {
        return ready<Result<JwkSet>>(keys_->value);
    }
    return keysFlight_.run(this, [this] { return fetchKeys(); });
}

QFuture<Result<JwkSet>> ProviderDiscovery::refetchedKeys() {
    const QDateTime now = clock_.now();
    // A clock that was set back must not block it for ever.
    const bool tooSoon = lastRefetch_ && *lastRefetch_ <= now &&
                         lastRefetch_->addSecs(refetchInterval.count()) > now;
    if (tooSoon && keys_) {
        qCInfo(lcDiscovery) << "keys were fetched anew a moment ago; not again";
        return ready<Result<JwkSet>>(keys_->value);
    }
    lastRefetch_ = now;
    return keysFlight_.run(this, [this] { return fetchKeys(); });
}

QFuture<Result<ProviderMetadata>> ProviderDiscovery::fetchMetadata() {
    qCInfo(lcDiscovery) << "fetching metadata of" << issuer_.value();
    return steps(this, this, http_.send(jsonRequest(issuer_.metadataUrl())))
        .andThen(&ProviderDiscovery::keepMetadata)
        .future();
}

Result<ProviderMetadata> ProviderDiscovery::keepMetadata(const HttpResponse &response) {
    if (auto error = unusableJson(response)) {
        return failure(*std::move(error));
    }
    auto metadata = ProviderMetadata::parse(response.body, issuer_);
    if (metadata) {
        metadata_ = cached(*metadata, response, shortestMetadataLifetime);
    }
    return metadata;
}

QFuture<Result<JwkSet>> ProviderDiscovery::fetchKeys() {
    return steps(this, this, metadata())
        .andThen([this](const ProviderMetadata &metadata) {
            return http_.send(jsonRequest(metadata.jwksUri()));
        })
        .andThen(&ProviderDiscovery::keepKeys)
        .future();
}

Result<JwkSet> ProviderDiscovery::keepKeys(const HttpResponse &response) {
    if (auto error = unusableJson(response)) {
        return failure(*std::move(error));
    }
    auto keys = JwkSet::parse(response.body);
    if (keys) {
        keys_ = cached(*keys, response, 0s);
    }
    return keys;
}

template<typename T>
bool ProviderDiscovery::isCurrent(const std::optional<Cached<T>> &cached) const {
    // Before `from`, the clock was set back: then nothing is known about its age.
    return cached && cached->from <= clock_.now() && clock_.now() < cached->until;
}

template<typename T>
ProviderDiscovery::Cached<T> ProviderDiscovery::cached(T value, const HttpResponse &response,
                                                       std::chrono::seconds atLeast) const {
    const auto lifetime =
        std::clamp(response.maxAge.value_or(defaultLifetime), atLeast, longestLifetime);
    const QDateTime now = clock_.now();
    return {std::move(value), now, now.addSecs(lifetime.count())};
}

} // namespace bifrost
