// SPDX-License-Identifier: Apache-2.0
#include "flow/unfinishedsignout.h"

#include "core/logging.h"
#include "protocol/revocationrequest.h"

using namespace std::chrono_literals;

namespace bifrost {

namespace {

constexpr std::chrono::seconds lockPatience = 10s;

} // namespace

bool isUnanswered(const Error &error) {
    return isTransient(error) || !std::holds_alternative<OAuthErrorResponse>(error);
}

UnfinishedSignOut::UnfinishedSignOut(Seams seams, ClientSettings settings,
                                     ProviderDiscovery &discovery)
    : seams_(seams),
      settings_(std::move(settings)),
      discovery_(discovery),
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
    return andThen(load(), this,
                   [this, refreshToken] { return save(tokens_ + QList{refreshToken}); });
}

QFuture<Result<void>> UnfinishedSignOut::settle(const Secret &refreshToken) {
    QList<Secret> left = tokens_;
    left.removeAll(refreshToken);
    return left.size() == tokens_.size() ? ready<Result<void>>({}) : save(left);
}

QFuture<Result<void>> UnfinishedSignOut::drop() {
    return save({});
}

/// Memory within this call, the keychain when the writes before have been made.
QFuture<Result<void>> UnfinishedSignOut::save(const QList<Secret> &tokens) {
    tokens_ = tokens;
    Q_EMIT changed();
    tail_ = whenDone(tail_, this, [this, tokens](const Result<void> &) { return write(tokens); });
    return whenDone(tail_, this, [](Result<void> saved) {
        if (!saved) {
            qCWarning(lcLogout).noquote()
                << "the keychain does not take what is left of a sign-out:"
                << toLogString(saved.error());
        }
        return saved;
    });
}

/// Under the lock of all processes, when it is to be had: nobody waits for a process that hangs.
QFuture<Result<void>> UnfinishedSignOut::write(const QList<Secret> &tokens) {
    return whenDone(seams_.lock.acquire(lockPatience), this,
                    [this, tokens](Result<ProcessLock::Held> held) {
                        return whenDone(store_.save(tokens), this,
                                        [held = std::move(held)](Result<void> saved) mutable {
                                            held = ProcessLock::Held();
                                            return saved;
                                        });
                    });
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
