// SPDX-License-Identifier: Apache-2.0
#include "flow/signout/signoutflow.h"

#include "flow/clientlogin.h"
#include "protocol/revocationresponse.h"

namespace bifrost {

SignOutFlow::SignOutFlow(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                         CurrentSession &current, UnfinishedSignOut &unfinished, QObject &owner)
    : seams_(seams),
      settings_(std::move(settings)),
      discovery_(discovery),
      current_(current),
      unfinished_(unfinished),
      owner_(owner),
      work_(std::make_unique<QObject>()) {}

QFuture<Result<SignOutReceipt>> SignOutFlow::start(SignOutScope scope) {
    const auto future = outcome_.future();
    const auto session = current_.session();
    if (!session) {
        outcome_.finish(failure(SessionError{SessionError::Kind::SignedOut}));
        return future;
    }
    scope_ = scope;
    setActivity(Activity::SigningOut);
    const auto finished = steps(work_.get(), this, removeSession(*session))
                              .andThen(&SignOutFlow::recordPendingRevocation)
                              .andThen(&SignOutFlow::discoverProvider)
                              .andThen(&SignOutFlow::signOutAt)
                              .future();
    watch(finished, work_.get(), [this](const Result<void> &) { end(); });
    return future;
}

QFuture<Result<SignOutFlow::Removed>> SignOutFlow::removeSession(const Session &session) {
    return steps(work_.get(), this, current_.end(endReason(scope_)))
        .andThen([session](const EndedSession &ended) -> Result<Removed> {
            return Removed{ended.session.value_or(session), // may be newer than memory
                           attempted(Step::LocalSessionRemoved, ended.removed)};
        })
        .future();
}

/// Before the provider is asked: a lost network, a browser that does not return or the end of this
/// program must not make the sign-out forget the token.
QFuture<Result<SignOutFlow::Removed>> SignOutFlow::recordPendingRevocation(const Removed &removed) {
    accessTokenExpiresAt_ = removed.session.accessTokenExpiresAt();
    const auto &token = removed.session.refreshToken();
    // A keychain that could not remove the session will not store the token either.
    const bool isRecordable = removed.entry.status == SignOutReceipt::Status::Done;
    if (scope_ == SignOutScope::LocalOnly || !token || token->isEmpty() || !isRecordable) {
        return ready<Result<Removed>>(removed);
    }
    return steps(work_.get(), this, unfinished_.record(*token))
        .whenDone([this, removed](const Result<void> &recorded) -> Result<Removed> {
            if (recorded) {
                pendingRevocation_ = removed.session.refreshToken();
            }
            return removed;
        })
        .future();
}

QFuture<Result<SignOutFlow::Provider>> SignOutFlow::discoverProvider(const Removed &removed) {
    receipt_.add(removed.entry);
    if (!isProviderAsked()) {
        return canceled<Provider>();
    }
    return steps(work_.get(), this, discovery_.metadata())
        .whenDone([this, session = removed.session](
                      const Result<ProviderMetadata> &metadata) -> Result<Provider> {
            if (metadata) {
                return Provider{session, *metadata};
            }
            const Result<void> unreachable = failure(metadata.error());
            for (const Step step : {Step::RefreshTokenRevoked, Step::AccessTokenRevoked,
                                    Step::ProviderSessionEnded}) {
                receipt_.add(attempted(step, unreachable));
            }
            return failure(metadata.error());
        })
        .future();
}

/// Whatever one step returns, the next one follows.
QFuture<Result<void>> SignOutFlow::signOutAt(const Provider &provider) {
    const bool isBrowserAsked = scope_ == SignOutScope::LocalAndProvider;
    return steps(work_.get(), this,
                 isBrowserAsked ? endProviderSession(provider) : keepProviderSession())
        .andThen(&SignOutFlow::recordEndSession)
        .andThen([this, provider] { return revokeRefreshToken(provider); })
        .andThen(&SignOutFlow::recordRevocation)
        .andThen(&SignOutFlow::completePendingRevocation)
        .andThen([this, provider](const Entry &refreshToken) {
            return revokeAccessToken(provider, refreshToken);
        })
        .andThen(&SignOutFlow::recordRevocation)
        .andThen([](const Entry &) -> Result<void> { return {}; })
        .future();
}

QFuture<Result<EndSessionOutcome>> SignOutFlow::endProviderSession(const Provider &provider) {
    const auto &endpoint = provider.metadata.endSessionEndpoint();
    const auto skip = [](Reason reason) {
        return ready<Result<EndSessionOutcome>>(EndSessionOutcome{
            skipped(Step::ProviderSessionEnded, reason), skipped(Step::BrowserReturned, reason)});
    };
    if (provider.session.organization()) {
        return skip(Reason::OtherAccount);
    }
    if (!endpoint) {
        return skip(Reason::EndpointMissing);
    }
    const auto plan = planEndSession(seams_.http, discovery_, *endpoint, settings_,
                                     provider.session.idToken(), work_.get());
    return steps(work_.get(), this, plan)
        .andThen(&SignOutFlow::openBrowser)
        .whenDone([](const Result<EndSessionOutcome> &outcome) -> Result<EndSessionOutcome> {
            if (outcome) {
                return outcome;
            }
            return EndSessionOutcome{
                attempted(Step::ProviderSessionEnded, failure(outcome.error())),
                skipped(Step::BrowserReturned, Reason::EarlierStepFailed)};
        })
        .future();
}

QFuture<Result<EndSessionOutcome>> SignOutFlow::openBrowser(const EndSessionPlan &plan) {
    const QList<quint16> &ports = settings_.configuration().redirectPorts;
    return steps(work_.get(), this, BrowserRoundTrip::listen(seams_, ports, owner_, work_.get()))
        .andThen([this, plan](const std::shared_ptr<BrowserRoundTrip> &browser) {
            connect(browser.get(), &BrowserRoundTrip::waitChanged, this,
                    &SignOutFlow::browserWaitChanged);
            roundTrip_ =
                std::make_unique<EndSessionRoundTrip>(browser, settings_, plan, seams_.trace);
            const auto outcome = roundTrip_->start();
            setActivity(Activity::WaitingForSignOut); // last, because a receiver may cancel
            return outcome;
        })
        .future();
}

QFuture<Result<EndSessionOutcome>> SignOutFlow::keepProviderSession() {
    return ready<Result<EndSessionOutcome>>(
        EndSessionOutcome{skipped(Step::ProviderSessionEnded, Reason::NotAsked),
                          skipped(Step::BrowserReturned, Reason::NotAsked)});
}

QFuture<Result<SignOutReceipt::Entry>> SignOutFlow::revokeRefreshToken(const Provider &provider) {
    setActivity(Activity::SigningOut);
    if (!work_) { // a receiver has canceled
        return canceled<Entry>();
    }
    const auto &token = provider.session.refreshToken();
    return token && !token->isEmpty()
               ? revoke(Step::RefreshTokenRevoked, *token, TokenTypeHint::RefreshToken, provider)
               : ready<Result<Entry>>(skipped(Step::RefreshTokenRevoked, Reason::NothingToRevoke));
}

QFuture<Result<SignOutReceipt::Entry>>
SignOutFlow::completePendingRevocation(const Entry &revocation) {
    if (!pendingRevocation_ || (revocation.error && isUnanswered(*revocation.error))) {
        return ready<Result<Entry>>(revocation);
    }
    const Secret token = *std::exchange(pendingRevocation_, std::nullopt);
    return whenDone(unfinished_.complete(token), work_.get(),
                    [revocation](const Result<void> &) -> Result<Entry> { return revocation; });
}

QFuture<Result<SignOutReceipt::Entry>> SignOutFlow::revokeAccessToken(const Provider &provider,
                                                                      const Entry &refreshToken) {
    const auto skip = [](Reason reason) {
        return ready<Result<Entry>>(skipped(Step::AccessTokenRevoked, reason));
    };
    if (hasTransportError(refreshToken)) {
        return skip(Reason::EarlierStepFailed); // would only wait again
    }
    const Secret &token = provider.session.accessToken();
    if (token.isEmpty()) {
        return skip(Reason::NothingToRevoke);
    }
    if (provider.session.accessTokenExpiresAt() <= seams_.clock.now()) {
        return skip(Reason::TokenExpired);
    }
    return revoke(Step::AccessTokenRevoked, token, TokenTypeHint::AccessToken, provider);
}

QFuture<Result<SignOutReceipt::Entry>>
SignOutFlow::revoke(Step step, const Secret &token, TokenTypeHint hint, const Provider &provider) {
    const auto &endpoint = provider.metadata.revocationEndpoint();
    if (const auto reason = unfinished_.whyNotAsked(provider.metadata); reason || !endpoint) {
        return ready<Result<Entry>>(skipped(step, reason.value_or(Reason::EndpointMissing)));
    }
    const auto request =
        revocationRequest(*endpoint, token, hint,
                          credentialsFor(provider.metadata, settings_, seams_.serverTime.now()));
    return steps(work_.get(), this, seams_.http.send(request))
        .andThen([](const HttpResponse &response) { return processRevocationResponse(response); })
        .whenDone([step](const Result<void> &revoked) -> Result<Entry> {
            return attempted(step, revoked);
        })
        .future();
}

Result<void> SignOutFlow::recordEndSession(const EndSessionOutcome &outcome) {
    receipt_.add(outcome.sent);
    receipt_.add(outcome.returned);
    return {};
}

Result<SignOutReceipt::Entry> SignOutFlow::recordRevocation(const Entry &revocation) {
    receipt_.add(revocation);
    return revocation;
}

void SignOutFlow::end() {
    if (outcome_.isFinished()) {
        return;
    }
    work_.reset();
    activity_ = Activity::Idle;
    const SignOutReceipt made = receipt();
    if (pendingRevocation_) {
        Q_EMIT postponed(made, *pendingRevocation_);
    }
    Q_EMIT ended();
    outcome_.finish(made);
}

SignOutReceipt SignOutFlow::receipt() {
    if (pendingRevocation_) {
        receipt_.postpone(Step::RefreshTokenRevoked);
    }
    const Reason whyMissing = isCanceled_         ? Reason::StoppedWaiting
                              : isProviderAsked() ? Reason::EarlierStepFailed
                                                  : Reason::NotAsked;
    SignOutReceipt made = receipt_.build(whyMissing);
    Entry &accessToken = made.entries[static_cast<int>(Step::AccessTokenRevoked)];
    if (accessToken.status != SignOutReceipt::Status::Done &&
        accessToken.reason != Reason::TokenExpired) {
        accessToken.validUntil = accessTokenExpiresAt_;
    }
    return made;
}

bool SignOutFlow::isProviderAsked() const {
    return scope_ != SignOutScope::LocalOnly && !isCanceled_;
}

void SignOutFlow::cancel() {
    if (activity_ == Activity::WaitingForSignOut && roundTrip_) {
        roundTrip_->stop();
        return;
    }
    isCanceled_ = true;
    if (receipt_.contains(Step::LocalSessionRemoved)) {
        end();
    }
}

QFuture<Result<void>> SignOutFlow::openBrowserAgain() {
    return roundTrip_ ? roundTrip_->openAgain() : canceled<void>();
}

QFuture<Result<void>> SignOutFlow::openBrowserWithoutReturn() {
    return roundTrip_ ? roundTrip_->openWithoutReturn() : canceled<void>();
}

void SignOutFlow::setActivity(Activity activity) {
    if (activity_ != activity) {
        activity_ = activity;
        Q_EMIT activityChanged();
    }
}

} // namespace bifrost
