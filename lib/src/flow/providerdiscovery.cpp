// SPDX-License-Identifier: Apache-2.0
#include "flow/providerdiscovery.h"

#include "core/logging.h"
#include "flow/documentrequest.h"
#include "protocol/discoveryrequest.h"
#include "protocol/discoveryresponse.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

constexpr std::chrono::seconds defaultLifetime = 1h;
constexpr std::chrono::seconds longestLifetime = 24h;
constexpr std::chrono::seconds shortestMetadataLifetime = 5min;
constexpr std::chrono::seconds refetchInterval = 30s;

/// The check of an RSA key is what takes longest in its first verification. Usually the user is in
/// the browser when the keys arrive, so they are checked then, one in each pass of the event loop.
void checkAhead(QList<Jwk> keys, QObject *context) {
    if (!keys.isEmpty()) {
        QTimer::singleShot(0, context, [keys, context]() mutable {
            static_cast<void>(keys.takeFirst().isSound());
            checkAhead(std::move(keys), context);
        });
    }
}

} // namespace

ProviderDiscovery::ProviderDiscovery(HttpTransport &http, Clock &clock, Issuer issuer,
                                     ClientTls tls, QObject *parent)
    : QObject(parent), http_(http), clock_(clock), issuer_(std::move(issuer)), tls_(tls) {}

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
    // A clock that was set back must not block requests for ever.
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
    return steps(this, this, fetchDocument(http_, discoveryRequest(issuer_), this))
        .andThen(&ProviderDiscovery::keepMetadata)
        .whenDone(&ProviderDiscovery::checkStatedIssuer)
        .future();
}

/// Metadata of another issuer is never used. But where that issuer's own address confirms what it
/// says, the error names it, so that the user need not search for the right one.
QFuture<Result<ProviderMetadata>>
ProviderDiscovery::checkStatedIssuer(Result<ProviderMetadata> metadata) {
    const auto *broken = metadata ? nullptr : std::get_if<ValidationError>(&metadata.error());
    if (!broken || broken->rule != Rule::MetadataIssuerMatches) {
        return ready(std::move(metadata));
    }
    const auto stated = Issuer::fromInput(broken->actual);
    if (!stated || stated->value() != broken->actual ||
        !issuer_.mayPointTo(stated->metadataUrl())) {
        return ready(std::move(metadata));
    }
    qCInfo(lcDiscovery) << "fetching metadata of the stated issuer" << stated->value();
    return steps(this, this, fetchDocument(http_, discoveryRequest(*stated), this))
        .andThen([stated = *stated](const HttpResponse &response) {
            return processDiscoveryResponse(response, stated);
        })
        .whenDone([error = *broken](const Result<ProviderMetadata> &confirmed) {
            ValidationError named = error;
            named.suggestion = confirmed ? confirmed->issuer().value() : QString();
            return Result<ProviderMetadata>(failure(named));
        })
        .future();
}

Result<ProviderMetadata> ProviderDiscovery::keepMetadata(const HttpResponse &response) {
    auto metadata = processDiscoveryResponse(response, issuer_);
    if (metadata && tls_ == ClientTls::Certificate) {
        metadata = metadata->forMutualTls();
    }
    if (metadata) {
        metadata_ = cached(*metadata, response, shortestMetadataLifetime);
    }
    return metadata;
}

QFuture<Result<JwkSet>> ProviderDiscovery::fetchKeys() {
    return steps(this, this, metadata())
        .andThen([this](const ProviderMetadata &metadata) {
            return fetchDocument(http_, keySetRequest(metadata.jwksUri()), this);
        })
        .andThen(&ProviderDiscovery::keepKeys)
        .future();
}

Result<JwkSet> ProviderDiscovery::keepKeys(const HttpResponse &response) {
    if (auto error = unusableKeySet(response)) {
        return failure(*std::move(error));
    }
    auto keys = JwkSet::parse(response.body);
    if (keys) {
        keys_ = cached(*keys, response, 0s);
        checkAhead(keys->candidates(*findAlgorithm("RS256"), {}), this);
    }
    return keys;
}

template<typename T>
bool ProviderDiscovery::isCurrent(const std::optional<Cached<T>> &cached) const {
    // Before `from`, the clock was set back, and the age is unknown.
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
