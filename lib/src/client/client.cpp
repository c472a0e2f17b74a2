// SPDX-License-Identifier: Apache-2.0
#include <bifrost/client.h>

#include "client/clientprivate.h"
#include "client/providersummary.h"
#include "flow/endsessionpage.h"

namespace bifrost {

Client::Client(std::unique_ptr<ClientPrivate> d) : d_(std::move(d)) {
    d_->connectTo(*this);
}

Client::~Client() = default;

QFuture<Result<void>> Client::prepare() {
    return andThen(d_->discovery.metadata(), d_.get(),
                   [](const ProviderMetadata &metadata) -> Result<void> {
                       return withoutObstacle(metadata).map([](const ProviderMetadata &) {});
                   });
}

Proxy Client::proxyFor(const QUrl &url) const {
    return d_->proxyRoute(url);
}

QFuture<Result<Session>> Client::signIn(const SignInOptions &options) {
    if (d_->isBusy()) {
        return failed<Session>(SessionError{SessionError::Kind::Busy});
    }
    if (const auto checked = checkAdditionalParameters(options.additionalParameters); !checked) {
        return failed<Session>(checked.error());
    }
    if (const auto checked = checkAuthorizationDetails(options.authorizationDetails); !checked) {
        return failed<Session>(checked.error());
    }
    d_->seams.secrets.allowQuestions();
    d_->current.testStore(); // while the user is in the browser
    d_->startSignIn(options);
    return d_->signIn->start();
}

QFuture<Result<std::optional<Session>>> Client::restoreSession() {
    d_->seams.secrets.allowQuestions();
    const auto restored = d_->restorer.restore();
    watch(restored, d_.get(), [d = d_.get()](const Result<std::optional<Session>> &) {
        d->unfinished.finishUnasked();
    });
    return restored;
}

QFuture<Result<Session>> Client::freshSession(std::chrono::seconds minValidity) {
    return d_->refresher.freshSession(minValidity);
}

QFuture<Result<Session>> Client::reloadProfile() {
    constexpr std::chrono::seconds forOneRequest{10};
    return andThen(d_->refresher.freshSession(forOneRequest), d_.get(),
                   [d = d_.get()](const Session &) { return d->profile.read(); });
}

QFuture<Result<SignOutReceipt>> Client::signOut(SignOutScope scope) {
    if (d_->isBusy()) {
        return failed<SignOutReceipt>(SessionError{SessionError::Kind::Busy});
    }
    if (!d_->current.session()) {
        return failed<SignOutReceipt>(SessionError{SessionError::Kind::SignedOut});
    }
    d_->seams.secrets.allowQuestions();
    d_->startSignOut();
    return d_->signOut->start(scope);
}

QFuture<Result<void>> Client::finishSignOut() {
    return d_->unfinished.finish();
}

QFuture<Result<void>> Client::discardUnfinishedSignOut() {
    return d_->unfinished.discardAll();
}

void Client::cancel() {
    if (d_->signIn) {
        d_->signIn->cancel();
    } else if (d_->signOut) {
        d_->signOut->cancel();
    }
}

QFuture<Result<void>> Client::storeAgain() {
    d_->seams.secrets.allowQuestions();
    return d_->current.storeAgain();
}

void Client::continueWithoutKeychain() {
    d_->seams.secrets.putOff();
}

QFuture<Result<void>> Client::openBrowserAgain() {
    if (d_->signIn) {
        return d_->signIn->openBrowserAgain();
    }
    return d_->signOut ? d_->signOut->openBrowserAgain() : canceled<void>();
}

QFuture<Result<void>> Client::openBrowserWithoutReturn() {
    return d_->signOut ? d_->signOut->openBrowserWithoutReturn() : canceled<void>();
}

QFuture<Result<void>> Client::openEndSessionPage() {
    return bifrost::openEndSessionPage(d_->seams, d_->settings, d_->discovery, d_.get());
}

std::optional<Session> Client::session() const {
    return d_->current.session();
}

Activity Client::activity() const {
    return d_->activity;
}

QUrl Client::browserUrl() {
    if (d_->signIn) {
        return d_->signIn->browserUrl();
    }
    return d_->signOut ? d_->signOut->browserUrl() : QUrl();
}

QUrl Client::postLogoutRedirectUri() const {
    return d_->signOut ? d_->signOut->returnAddress() : QUrl();
}

bool Client::isLinkContested() const {
    return d_->isLinkContested();
}

Reauthentication Client::reauthentication() const {
    return d_->reauthentication;
}

QUrl Client::redirectUri() const {
    return d_->signIn ? d_->signIn->redirectUri() : QUrl();
}

std::optional<UnmatchedResponse> Client::unmatchedResponse() const {
    return d_->signIn ? d_->signIn->unmatchedResponse() : std::nullopt;
}

std::optional<TakenPort> Client::takenPort() const {
    return d_->signIn ? d_->signIn->takenPort() : std::nullopt;
}

std::optional<Error> Client::storageProblem() const {
    return d_->current.storageProblem();
}

KeychainWait Client::keychainWait() const {
    return d_->seams.secrets.wait();
}

bool Client::hasUnfinishedSignOut() const {
    return !d_->signOut && d_->unfinished.isPending();
}

std::optional<std::chrono::seconds> Client::clockSkew() const {
    return d_->seams.serverTime.skew();
}

std::optional<ProviderSummary> Client::provider() const {
    const auto metadata = d_->discovery.knownMetadata();
    return metadata ? std::optional(summaryOf(*metadata)) : std::nullopt;
}

const ClientConfiguration &Client::configuration() const {
    return d_->settings.configuration();
}

} // namespace bifrost
