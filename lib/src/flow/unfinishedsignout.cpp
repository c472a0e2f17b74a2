// SPDX-License-Identifier: Apache-2.0
#include "flow/unfinishedsignout.h"

#include "core/logging.h"

namespace bifrost {

using Reason = SignOutReceipt::Reason;
using Status = SignOutReceipt::Status;

namespace {

SignOutReceipt::Entry line(Status status, Reason reason,
                           std::optional<Error> error = std::nullopt) {
    return {SignOutReceipt::Step::RefreshTokenRevoked, status, reason, std::move(error)};
}

} // namespace

bool isUnanswered(const Error &error) {
    return isTransient(error) || !std::holds_alternative<OAuthErrorResponse>(error);
}

UnfinishedSignOut::UnfinishedSignOut(Seams seams, ClientSettings settings,
                                     ProviderDiscovery &discovery, CurrentSession &current,
                                     StoreQueue &queue)
    : seams_(seams),
      settings_(std::move(settings)),
      discovery_(discovery),
      current_(current),
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
        return apply([refreshToken](QList<Secret> &tokens) {
            if (!tokens.contains(refreshToken)) {
                tokens.append(refreshToken);
            }
        });
    });
}

QFuture<Result<void>> UnfinishedSignOut::settle(const Secret &refreshToken) {
    return tokens_.contains(refreshToken)
               ? apply([refreshToken](QList<Secret> &tokens) { tokens.removeAll(refreshToken); })
               : ready<Result<void>>({});
}

QFuture<Result<void>> UnfinishedSignOut::drop() {
    const QList<Secret> dropped = tokens_;
    for (const Secret &token : dropped) {
        Q_EMIT settled(token, line(Status::Skipped, Reason::Dropped));
    }
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

QFuture<Result<void>> UnfinishedSignOut::discard(const GrantedTokens &tokens,
                                                 const std::optional<QString> &subject) {
    if (!tokens.refreshToken && !tokens.accessToken) {
        return ready<Result<void>>({});
    }
    return steps(this, this, current_.standing())
        .whenDone([this, tokens, subject](const Result<std::optional<Session>> &standing) {
            const auto current = standing ? *standing : std::nullopt;
            if (current && tokens.refreshToken == current->refreshToken()) {
                return ready<Result<void>>({}); // it is still needed
            }
            // A keychain that does not say may hold a session that this would end.
            const bool mayEndIt =
                !standing || (current && (!subject || *subject == current->subject()));
            if (mayEndIt && !subject) { // of a sign-in that failed, which changes nothing here
                return ready<Result<void>>({});
            }
            return mayEndIt ? putDown(tokens) : giveBack(tokens);
        })
        .future();
}

QFuture<Result<void>> UnfinishedSignOut::putDown(const GrantedTokens &tokens) {
    return tokens.refreshToken ? add(*tokens.refreshToken) : ready<Result<void>>({});
}

QFuture<Result<void>> UnfinishedSignOut::giveBack(const GrantedTokens &tokens) {
    return steps(this, this, discovery_.metadata())
        .andThen([this, tokens](const ProviderMetadata &metadata) {
            const auto refreshToken =
                tokens.refreshToken
                    ? revoke(*tokens.refreshToken, TokenTypeHint::RefreshToken, metadata)
                    : ready<Result<void>>({});
            return andThen(refreshToken, this, [this, tokens, metadata] {
                return tokens.accessToken
                           ? revoke(*tokens.accessToken, TokenTypeHint::AccessToken, metadata)
                           : ready<Result<void>>({});
            });
        })
        .whenDone([this, tokens](const Result<void> &revoked) {
            const bool waits = !revoked && isUnanswered(revoked.error());
            return waits ? putDown(tokens) : ready<Result<void>>({});
        })
        .future();
}

QFuture<Result<void>> UnfinishedSignOut::finishUnasked() {
    return andThen(load(), this, [this] {
        if (!isPending()) {
            return ready<Result<void>>({});
        }
        return andThen(current_.standing(), this, [this](const std::optional<Session> &standing) {
            return standing ? ready<Result<void>>({}) : finish();
        });
    });
}

QFuture<Result<void>> UnfinishedSignOut::finish() {
    return finishing_.run(this, [this] {
        finishingWork_ = std::make_unique<QObject>();
        return andThen(load(), finishingWork_.get(), [this] {
            return isPending() ? steps(finishingWork_.get(), this, discovery_.metadata())
                                     .andThen(&UnfinishedSignOut::revokeNext)
                                     .future()
                               : ready<Result<void>>({});
        });
    });
}

QFuture<Result<void>> UnfinishedSignOut::revokeNext(const ProviderMetadata &metadata) {
    if (tokens_.isEmpty()) {
        return ready<Result<void>>({});
    }
    const Secret token = tokens_.constFirst();
    return steps(finishingWork_.get(), this, current_.standing())
        .whenDone([this, token, metadata](const Result<std::optional<Session>> &standing) {
            return revokeUnlessCurrent(token, metadata, standing ? *standing : current_.session());
        })
        .andThen([this, metadata] { return revokeNext(metadata); })
        .future();
}

QFuture<Result<void>>
UnfinishedSignOut::revokeUnlessCurrent(const Secret &refreshToken, const ProviderMetadata &metadata,
                                       const std::optional<Session> &standing) {
    const auto &here = current_.session();
    const bool isCurrent = (standing && standing->refreshToken() == refreshToken) ||
                           (here && here->refreshToken() == refreshToken);
    return isCurrent ? settle(refreshToken) : revokeAndSettle(refreshToken, metadata);
}

QFuture<Result<void>> UnfinishedSignOut::revokeAndSettle(const Secret &refreshToken,
                                                         const ProviderMetadata &metadata) {
    if (const auto reason = whyNotAsked(metadata)) {
        Q_EMIT settled(refreshToken, line(Status::Skipped, *reason));
        return settle(refreshToken);
    }
    return whenDone(revoke(refreshToken, TokenTypeHint::RefreshToken, metadata), this,
                    [this, refreshToken](const Result<void> &revoked) {
                        if (!revoked && isUnanswered(revoked.error())) {
                            return ready(revoked);
                        }
                        qCInfo(lcLogout)
                            << "a token is given back; the provider agreed:" << revoked.has_value();
                        Q_EMIT settled(refreshToken, revoked
                                                         ? line(Status::Done, Reason::FinishedLater)
                                                         : line(Status::Failed, Reason::SeeError,
                                                                revoked.error()));
                        return settle(refreshToken);
                    });
}

std::optional<Reason> UnfinishedSignOut::whyNotAsked(const ProviderMetadata &metadata) const {
    if (!metadata.revocationEndpoint()) {
        return Reason::EndpointMissing;
    }
    return metadata.revocationAccepts(settings_.credentials().authentication)
               ? std::nullopt
               : std::optional(Reason::AuthenticationNotAccepted);
}

QFuture<Result<void>> UnfinishedSignOut::revoke(const Secret &token, TokenTypeHint hint,
                                                const ProviderMetadata &metadata) {
    if (whyNotAsked(metadata)) {
        return ready<Result<void>>({});
    }
    const auto request =
        revocationRequest(*metadata.revocationEndpoint(), token, hint, settings_.credentials());
    return andThen(seams_.http.send(request), this, processRevocationResponse);
}

} // namespace bifrost
