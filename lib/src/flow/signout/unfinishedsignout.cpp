// SPDX-License-Identifier: Apache-2.0
#include "flow/signout/unfinishedsignout.h"

#include "core/logging.h"
#include "flow/clientlogin.h"
#include "protocol/revocationresponse.h"

namespace bifrost {

using Reason = SignOutReceipt::Reason;
using Status = SignOutReceipt::Status;

namespace {

SignOutReceipt::Entry revocationEntry(Status status, Reason reason,
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
      store_(seams.secrets, settings_.issuer().value(), settings_.credentials().clientId,
             settings_.configuration().account) {}

QFuture<Result<void>> UnfinishedSignOut::load() {
    if (loaded_) {
        return ready<Result<void>>({});
    }
    return loading_.run(this, [this] {
        return andThen(store_.load(), this, [this](const QList<Secret> &stored) -> Result<void> {
            loaded_ = true;
            tokens_ = stored;
            if (isPending()) {
                qCInfo(lcLogout) << "an earlier sign-out has left a pending revocation";
                Q_EMIT changed();
            }
            return {};
        });
    });
}

QFuture<Result<void>> UnfinishedSignOut::record(const Secret &refreshToken) {
    return andThen(load(), this, [this, refreshToken] {
        return apply([refreshToken](QList<Secret> &tokens) {
            if (!tokens.contains(refreshToken)) {
                tokens.append(refreshToken);
            }
        });
    });
}

QFuture<Result<void>> UnfinishedSignOut::complete(const Secret &refreshToken) {
    return tokens_.contains(refreshToken)
               ? apply([refreshToken](QList<Secret> &tokens) { tokens.removeAll(refreshToken); })
               : ready<Result<void>>({});
}

QFuture<Result<void>> UnfinishedSignOut::discardAll() {
    const QList<Secret> discarded = tokens_;
    for (const Secret &token : discarded) {
        Q_EMIT resolved(token, revocationEntry(Status::Skipped, Reason::Discarded));
    }
    return apply([](QList<Secret> &tokens) { tokens.clear(); });
}

/// Changes memory within this call, and the keychain when the queue allows.
QFuture<Result<void>> UnfinishedSignOut::apply(Change change) {
    change(tokens_);
    unwritten_.append(std::move(change));
    Q_EMIT changed();
    const auto written = queue_.exclusively<void>(this, [this] { return write(); });
    return whenDone(written, this, [](Result<void> outcome) {
        if (!outcome) {
            qCWarning(lcLogout).noquote() << "the keychain could not store a pending revocation:"
                                          << toLogString(outcome.error());
        }
        return outcome;
    });
}

/// Applies the changes to what the keychain contains now, because another process may have recorded
/// a revocation since. A change that the keychain could not store is part of the next write.
QFuture<Result<void>> UnfinishedSignOut::write() {
    const QList<Change> changes = unwritten_;
    if (changes.isEmpty()) { // the previous write included this change
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
                return ready<Result<void>>({}); // still in use
            }
            // A keychain that cannot be read may contain a session that this would end.
            const bool mayEndIt =
                !standing || (current && (!subject || *subject == current->subject()));
            if (mayEndIt && !subject) { // a failed sign-in changes nothing here
                return ready<Result<void>>({});
            }
            return mayEndIt ? recordRefreshToken(tokens) : discardUnlessShared(tokens, subject);
        })
        .future();
}

QFuture<Result<bool>> UnfinishedSignOut::mayBeShared(const std::optional<QString> &subject) {
    return others_.mayInclude ? others_.mayInclude(subject) : ready<Result<bool>>(false);
}

/// RFC 7009 §2.1: what is revoked for one account of a user may end the session of another.
QFuture<Result<void>>
UnfinishedSignOut::discardUnlessShared(const GrantedTokens &tokens,
                                       const std::optional<QString> &subject) {
    return andThen(mayBeShared(subject), this, [this, tokens](bool isShared) {
        return isShared ? ready<Result<void>>({}) : revokeBoth(tokens);
    });
}

QFuture<Result<void>> UnfinishedSignOut::recordRefreshToken(const GrantedTokens &tokens) {
    return tokens.refreshToken ? record(*tokens.refreshToken) : ready<Result<void>>({});
}

QFuture<Result<void>> UnfinishedSignOut::revokeBoth(const GrantedTokens &tokens) {
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
            const bool isPending = !revoked && isUnanswered(revoked.error());
            return isPending ? recordRefreshToken(tokens) : ready<Result<void>>({});
        })
        .future();
}

QFuture<Result<void>> UnfinishedSignOut::finishUnasked() {
    return andThen(load(), this, [this] {
        if (!isPending()) {
            return ready<Result<void>>({});
        }
        return andThen(current_.standing(), this, [this](const std::optional<Session> &standing) {
            return standing ? ready<Result<void>>({}) : finishUnlessShared();
        });
    });
}

QFuture<Result<void>> UnfinishedSignOut::finishUnlessShared() {
    const auto owner = others_.owner ? others_.owner() : std::nullopt;
    return andThen(mayBeShared(owner), this,
                   [this](bool isShared) { return isShared ? ready<Result<void>>({}) : finish(); });
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
    return isCurrent ? complete(refreshToken) : revokeAndComplete(refreshToken, metadata);
}

QFuture<Result<void>> UnfinishedSignOut::revokeAndComplete(const Secret &refreshToken,
                                                           const ProviderMetadata &metadata) {
    if (const auto reason = whyNotAsked(metadata)) {
        Q_EMIT resolved(refreshToken, revocationEntry(Status::Skipped, *reason));
        return complete(refreshToken);
    }
    return whenDone(
        revoke(refreshToken, TokenTypeHint::RefreshToken, metadata), this,
        [this, refreshToken](const Result<void> &revoked) {
            if (!revoked && isUnanswered(revoked.error())) {
                return ready(revoked);
            }
            qCInfo(lcLogout) << "completed a pending revocation; granted:" << revoked.has_value();
            Q_EMIT resolved(refreshToken, revoked
                                              ? revocationEntry(Status::Done, Reason::FinishedLater)
                                              : revocationEntry(Status::Failed, Reason::SeeError,
                                                                revoked.error()));
            return complete(refreshToken);
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
        revocationRequest(*metadata.revocationEndpoint(), token, hint,
                          credentialsFor(metadata, settings_, seams_.serverTime.now()));
    return andThen(seams_.http.send(request), this, processRevocationResponse);
}

} // namespace bifrost
