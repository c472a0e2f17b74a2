// SPDX-License-Identifier: Apache-2.0
#include "flow/unfinishedsignout.h"

#include "core/logging.h"
#include "protocol/revocationrequest.h"

namespace bifrost {

bool isUnanswered(const Error &error) {
    return isTransient(error) || !std::holds_alternative<OAuthErrorResponse>(error);
}

UnfinishedSignOut::UnfinishedSignOut(Seams seams, ClientSettings settings,
                                     ProviderDiscovery &discovery, StoreQueue &queue)
    : seams_(seams),
      settings_(std::move(settings)),
      discovery_(discovery),
      queue_(queue),
      store_(seams.secrets, settings_.issuer().value(), settings_.credentials().clientId) {}

QFuture<Result<void>> UnfinishedSignOut::load() {
    if (loaded_) {
        return ready<Result<void>>({});
    }
    return loading_.run(this, [this] {
        return andThen(store_.load(), this, [this](const QList<Secret> &stored) -> Result<void> {
            loaded_ = true;
            tokens_ = stored;
            if (isPending()) {
                qCInfo(lcLogout) << "an earlier sign-out has left tokens to revoke";
                Q_EMIT changed();
            }
            return {};
        });
    });
}

QFuture<Result<void>> UnfinishedSignOut::add(const Secret &refreshToken) {
    return andThen(load(), this, [this, refreshToken] {
        return apply([refreshToken](QList<Secret> &tokens) { tokens.append(refreshToken); });
    });
}

QFuture<Result<void>> UnfinishedSignOut::settle(const Secret &refreshToken) {
    return tokens_.contains(refreshToken)
               ? apply([refreshToken](QList<Secret> &tokens) { tokens.removeAll(refreshToken); })
               : ready<Result<void>>({});
}

QFuture<Result<void>> UnfinishedSignOut::drop() {
    return apply([](QList<Secret> &tokens) { tokens.clear(); });
}

/// Memory within this call, the keychain in its turn.
QFuture<Result<void>> UnfinishedSignOut::apply(Change change) {
    change(tokens_);
    unwritten_.append(std::move(change));
    Q_EMIT changed();
    const auto written = queue_.exclusively<void>(this, [this] { return write(); });
    return whenDone(written, this, [](Result<void> outcome) {
        if (!outcome) {
            qCWarning(lcLogout).noquote()
                << "the keychain does not take what is left of a sign-out:"
                << toLogString(outcome.error());
        }
        return outcome;
    });
}

/// Onto what the keychain says now: another process may have put down its own since. A change that
/// the keychain did not take is made by the next write.
QFuture<Result<void>> UnfinishedSignOut::write() {
    const QList<Change> changes = unwritten_;
    if (changes.isEmpty()) { // the write before made this change too
        return ready<Result<void>>({});
    }
    return steps(this, this, store_.load())
        .andThen([this, changes](QList<Secret> tokens) {
            for (const Change &change : changes) {
                change(tokens);
            }
            return store_.save(tokens);
        })
        .andThen([this, written = changes.size()]() -> Result<void> {
            unwritten_.remove(0, written);
            return {};
        })
        .future();
}

QFuture<Result<void>> UnfinishedSignOut::finish() {
    return finishing_.run(this, [this] {
        return andThen(load(), this, [this] {
            return isPending() ? steps(this, this, discovery_.metadata())
                                     .andThen(&UnfinishedSignOut::revokeNext)
                                     .future()
                               : ready<Result<void>>({});
        });
    });
}

QFuture<Result<void>> UnfinishedSignOut::revokeNext(const ProviderMetadata &metadata) {
    if (!isPending()) {
        return ready<Result<void>>({});
    }
    if (!metadata.revocationEndpoint()) {
        return drop();
    }
    const Secret token = tokens_.constFirst();
    const auto request = revocationRequest(*metadata.revocationEndpoint(), token,
                                           TokenTypeHint::RefreshToken, settings_.credentials());
    return steps(this, this, seams_.http.send(request))
        .andThen([](const HttpResponse &response) { return processRevocationResponse(response); })
        .whenDone([this, token, metadata](const Result<void> &revoked) {
            if (!revoked && isUnanswered(revoked.error())) {
                return ready(revoked);
            }
            qCInfo(lcLogout) << "an earlier sign-out is finished; the provider agreed:"
                             << revoked.has_value();
            return andThen(settle(token), this, [this, metadata] { return revokeNext(metadata); });
        })
        .future();
}

} // namespace bifrost
