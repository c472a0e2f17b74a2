// SPDX-License-Identifier: Apache-2.0
#include <bifrost/client.h>

#include "client/clientprivate.h"
#include "client/providersummary.h"
#include "flow/clientlogin.h"
#include "flow/endsessionpage.h"
#include "flow/securityprofile.h"

namespace bifrost {

Client::Client(std::unique_ptr<ClientPrivate> d) : d_(std::move(d)) {
    d_->connectTo(*this);
}

Client::~Client() = default;

QFuture<Result<void>> Client::prepare() {
    return andThen(d_->discovery.metadata(), d_.get(),
                   [d = d_.get()](const ProviderMetadata &metadata) -> Result<void> {
                       return withoutObstacle(metadata, requestSigning(d->settings))
                           .and_then([d](const ProviderMetadata &usable) {
                               return withoutProfileObstacle(d->settings, usable);
                           })
                           .map([](const ProviderMetadata &) {});
                   });
}

Proxy Client::proxyFor(const QUrl &url) const {
    return d_->proxyRoute(url);
}

QFuture<Result<Session>> Client::signIn(const SignInOptions &options) {
    const auto begun = d_->beginSignIn(options);
    return begun ? d_->signIn->start() : failed<Session>(begun.error());
}

QFuture<Result<Session>> Client::signInWithDevice(const SignInOptions &options) {
    const auto begun = d_->beginSignIn(options);
    return begun ? d_->signIn->startWithDevice() : failed<Session>(begun.error());
}

QFuture<Result<void>> Client::addDeviceAuthorization() {
    return d_->signIn ? d_->signIn->addDevice() : canceled<void>();
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

QFuture<Result<QUrl>> Client::authorizationUrl() {
    return d_->signIn ? d_->signIn->authorizationUrl() : canceled<QUrl>();
}

Result<void> Client::enterRedirectAddress(const QString &address) {
    return d_->signIn ? d_->signIn->enterRedirectAddress(address)
                      : Result<void>(failure(canceledError()));
}

std::optional<BrowserWait> Client::browserWait() const {
    if (d_->signIn) {
        return d_->signIn->browserWait();
    }
    return d_->signOut ? d_->signOut->browserWait() : std::nullopt;
}

Reauthentication Client::reauthentication() const {
    return d_->reauthentication;
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
    return metadata ? std::optional(summaryOf(*metadata, configuration().securityProfile))
                    : std::nullopt;
}

const ClientConfiguration &Client::configuration() const {
    return d_->settings.configuration();
}

} // namespace bifrost
