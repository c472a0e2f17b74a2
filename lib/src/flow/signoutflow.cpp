// SPDX-License-Identifier: Apache-2.0
#include "flow/signoutflow.h"

#include "core/logging.h"

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
    session_ = current_.session();
    if (!session_) {
        outcome_.finish(failure(SessionError{SessionError::Kind::SignedOut}));
        return future;
    }
    scope_ = scope;
    if (scope == SignOutScope::LocalOnly) {
        whyUndecided_ = Reason::NotAsked;
    }
    setActivity(Activity::SigningOut);
    const auto finished = steps(work_.get(), this, current_.end(scope))
                              .andThen(&SignOutFlow::putDownRevocation)
                              .whenDone(&SignOutFlow::discoverProvider)
                              .andThen(&SignOutFlow::endProviderSession)
                              .andThen(&SignOutFlow::revokeRefreshToken)
                              .andThen(&SignOutFlow::takeOffRevocation)
                              .andThen(&SignOutFlow::revokeAccessToken)
                              .future();
    watch(finished, work_.get(), [this](const Result<void> &) { end(); });
    return future;
}

/// Before the provider is asked, so that a lost network, a browser that does not come back, or the
/// end of this program costs nothing.
QFuture<Result<void>> SignOutFlow::putDownRevocation(const EndedSession &ended) {
    session_ = ended.session;
    removed_ = ended.removed;
    const auto &token = session_->refreshToken();
    if (scope_ == SignOutScope::LocalOnly || !token || token->isEmpty() || !removed_) {
        return ready<Result<void>>({}); // a keychain that let nothing go will take nothing either
    }
    return steps(work_.get(), this, unfinished_.add(*token))
        .andThen([this]() -> Result<void> {
            isPutDown_ = true;
            return {};
        })
        .future();
}

QFuture<Result<ProviderMetadata>> SignOutFlow::discoverProvider(const Result<void> & /*putDown*/) {
    receipt_.record(Step::LocalSessionRemoved, removed_);
    if (whyUndecided_ != Reason::EarlierStepFailed) { // local only, or cancelled meanwhile
        return failed<ProviderMetadata>(UserAgentError{UserAgentError::Kind::Cancelled, {}});
    }
    return steps(work_.get(), this, discovery_.metadata())
        .whenDone([this](const Result<ProviderMetadata> &metadata) {
            if (!metadata) {
                const Result<void> unreachable = failure(metadata.error());
                receipt_.record(Step::RefreshTokenRevoked, unreachable);
                receipt_.record(Step::AccessTokenRevoked, unreachable);
                receipt_.record(Step::ProviderSessionEnded, unreachable);
            }
            return metadata;
        })
        .future();
}

/// Never fails: whatever comes of it, the tokens are revoked.
QFuture<Result<void>> SignOutFlow::endProviderSession(const ProviderMetadata &metadata) {
    metadata_ = metadata;
    if (!metadata.endSessionEndpoint()) {
        receipt_.skipped(Step::ProviderSessionEnded, Reason::EndpointMissing);
        receipt_.skipped(Step::BrowserReturned, Reason::EndpointMissing);
        return ready<Result<void>>({});
    }
    const auto plan =
        planEndSession(seams_.http, discovery_, *metadata.endSessionEndpoint(),
                       settings_.credentials().clientId, session_->idToken(), work_.get());
    return steps(work_.get(), this, plan)
        .andThen(&SignOutFlow::sendBrowser)
        .whenDone([this](const Result<EndSessionOutcome> &outcome) -> Result<void> {
            if (outcome) {
                receipt_.decide(outcome->sent);
                receipt_.decide(outcome->returned);
            } else {
                receipt_.record(Step::ProviderSessionEnded, failure(outcome.error()));
                receipt_.skipped(Step::BrowserReturned, Reason::EarlierStepFailed);
            }
            return {};
        })
        .future();
}

QFuture<Result<EndSessionOutcome>> SignOutFlow::sendBrowser(const EndSessionPlan &plan) {
    trip_ = std::make_unique<EndSessionTrip>(seams_, settings_, owner_);
    connect(trip_.get(), &EndSessionTrip::linkContested, this, &SignOutFlow::linkContested);
    connect(trip_.get(), &EndSessionTrip::waiting, this,
            [this] { setActivity(Activity::WaitingForSignOut); });
    return trip_->start(plan);
}

QFuture<Result<void>> SignOutFlow::revokeRefreshToken() {
    setActivity(Activity::SigningOut);
    if (!work_) { // whoever heard it has called everything off
        return failed<void>(UserAgentError{UserAgentError::Kind::Cancelled, {}});
    }
    return revoke(Step::RefreshTokenRevoked, session_->refreshToken(), TokenTypeHint::RefreshToken);
}

QFuture<Result<void>> SignOutFlow::takeOffRevocation() {
    const auto error = receipt_.error(Step::RefreshTokenRevoked);
    if (!isPutDown_ || (error && isUnanswered(*error))) {
        return ready<Result<void>>({});
    }
    isPutDown_ = false;
    return steps(work_.get(), this, unfinished_.settle(*session_->refreshToken()))
        .whenDone([](const Result<void> &) -> Result<void> { return {}; })
        .future();
}

QFuture<Result<void>> SignOutFlow::revokeAccessToken() {
    if (receipt_.hasTransportError(Step::RefreshTokenRevoked)) {
        receipt_.skipped(Step::AccessTokenRevoked,
                         Reason::EarlierStepFailed); // would only wait once more
        return ready<Result<void>>({});
    }
    return revoke(Step::AccessTokenRevoked, session_->accessToken(), TokenTypeHint::AccessToken);
}

QFuture<Result<void>> SignOutFlow::revoke(Step step, const std::optional<Secret> &token,
                                          TokenTypeHint hint) {
    if (const auto reason = whyNotRevoked(step, token)) {
        receipt_.skipped(step, *reason);
        return ready<Result<void>>({});
    }
    const auto request =
        revocationRequest(*metadata_->revocationEndpoint(), *token, hint, settings_.credentials());
    return steps(work_.get(), this, seams_.http.send(request))
        .andThen([](const HttpResponse &response) { return processRevocationResponse(response); })
        .whenDone([this, step](const Result<void> &revoked) -> Result<void> {
            receipt_.record(step, revoked);
            return {};
        })
        .future();
}

std::optional<SignOutReceipt::Reason>
SignOutFlow::whyNotRevoked(Step step, const std::optional<Secret> &token) const {
    if (!token || token->isEmpty()) {
        return Reason::NothingToRevoke;
    }
    if (step == Step::AccessTokenRevoked &&
        session_->accessTokenExpiresAt() <= seams_.clock.now()) {
        return Reason::TokenExpired;
    }
    return unfinished_.whyNotAsked(*metadata_);
}

void SignOutFlow::end() {
    if (outcome_.isFinished()) {
        return;
    }
    work_.reset();
    trip_.reset();
    activity_ = Activity::Idle;
    const SignOutReceipt made = receipt();
    if (isPutDown_) {
        Q_EMIT postponed(made, *session_->refreshToken());
    }
    Q_EMIT ended();
    outcome_.finish(made);
}

SignOutReceipt SignOutFlow::receipt() {
    if (isPutDown_) {
        receipt_.postponed(Step::RefreshTokenRevoked);
    }
    SignOutReceipt made = receipt_.build(whyUndecided_);
    SignOutReceipt::Entry &accessToken = made.entries[static_cast<int>(Step::AccessTokenRevoked)];
    if (accessToken.status != SignOutReceipt::Status::Done &&
        accessToken.reason != Reason::TokenExpired) {
        accessToken.validUntil = session_->accessTokenExpiresAt();
    }
    return made;
}

void SignOutFlow::cancel() {
    if (activity_ == Activity::WaitingForSignOut) {
        trip_->stop();
        return;
    }
    whyUndecided_ = Reason::StoppedWaiting;
    if (receipt_.isDecided(Step::LocalSessionRemoved)) {
        end();
    }
}

QFuture<Result<void>> SignOutFlow::openBrowserAgain() {
    return trip_ ? trip_->openAgain()
                 : failed<void>(UserAgentError{UserAgentError::Kind::Cancelled, {}});
}

QFuture<Result<void>> SignOutFlow::openBrowserWithoutReturn() {
    return trip_ ? trip_->openWithoutReturn()
                 : failed<void>(UserAgentError{UserAgentError::Kind::Cancelled, {}});
}

void SignOutFlow::setActivity(Activity activity) {
    if (activity_ != activity) {
        activity_ = activity;
        Q_EMIT activityChanged();
    }
}

} // namespace bifrost
