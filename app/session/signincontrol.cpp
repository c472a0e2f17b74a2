// SPDX-License-Identifier: Apache-2.0
#include "session/signincontrol.h"

#include "notices/errortext.h"
#include "session/appstate.h"
#include "session/clientstate.h"
#include "session/sessionreport.h"
#include "session/statedissuer.h"

#include <bifrost/then.h>

#include <algorithm>

using namespace bifrost;
using Operation = SessionReport::Operation;

namespace {

const auto offlineAccess = QStringLiteral("offline_access"); // OIDC Core §11

bool isScopeRejection(const Error &error) {
    const auto *response = std::get_if<OAuthErrorResponse>(&error);
    return response && response->error == QLatin1String("invalid_scope"); // RFC 6749 §4.1.2.1
}

} // namespace

SignInControl::SignInControl(AuthenticationClient &client, const ClientConfiguration &configuration,
                             AppState &appState, SessionReport &report)
    : client_(client),
      configuration_(configuration),
      appState_(appState),
      report_(report),
      attempt_(std::make_shared<Attempt>()) {
    connect(&client_, &AuthenticationClient::activityChanged, this, &SignInControl::observe);
}

bool SignInControl::isBusy() const {
    const ViewState state = stateOf(client_, QDateTime::currentDateTimeUtc());
    return state.isSigningIn() || state.isSigningOut();
}

void SignInControl::start() {
    startWith({});
}

void SignInControl::startWith(SignInOptions options) {
    if (isBusy()) {
        return;
    }
    attempt_ = std::make_shared<Attempt>();
    options.additionalScopes += additionalScopes_;
    options.withoutBrowser = WithoutBrowser::Waits;
    options = forAccount(std::move(options));
    if (appState_.signedOutLast() && options.prompt != Prompt::SelectAccount) {
        options.prompt = Prompt::LoginPreferred;
    }
    begin(options);
}

/// `options` win, also over parameters of the same name.
SignInOptions SignInControl::forAccount(SignInOptions options) const {
    const SignInOptions known = accountOptions_ ? accountOptions_() : SignInOptions();
    if (options.prompt == Prompt::Default) {
        options.prompt = known.prompt;
    }
    if (options.loginHint.isEmpty()) {
        options.loginHint = known.loginHint;
    }
    AdditionalParameters parameters = options.additionalParameters;
    for (const auto &parameter : known.additionalParameters) {
        const auto isNamed = [&](const auto &other) { return other.first == parameter.first; };
        if (std::ranges::none_of(options.additionalParameters, isNamed)) {
            parameters.append(parameter);
        }
    }
    options.additionalParameters = parameters;
    return options;
}

void SignInControl::begin(const SignInOptions &options) {
    report_.clear();
    Q_EMIT started();
    then(client_.signIn(options), this,
         [this, attempt = attempt_](const Result<void> &result) { finish(*attempt, result); });
    Q_EMIT changed();
}

void SignInControl::askForOfflineAccess() {
    if (isBusy()) {
        return;
    }
    attempt_ = std::make_shared<Attempt>();
    attempt_->asksForOfflineAccess = true;
    SignInOptions options;
    options.additionalScopes = {offlineAccess};
    options.prompt = Prompt::Consent;
    options.withoutBrowser = WithoutBrowser::Waits;
    begin(forAccount(options));
}

void SignInControl::declineOfflineAccess() {
    isOfferDeclined_ = true;
    Q_EMIT changed();
}

std::optional<Notice> SignInControl::offlineAccessNotice() const {
    const auto session = client_.session();
    if (!session || session->canRefresh() || isOfferDeclined_ || isBusy()) {
        return std::nullopt;
    }
    if (isConsentAsked_) {
        return describe(OfflineAccess::NotIssued);
    }
    if (configuration_.scopes.contains(offlineAccess) || session->scopes.contains(offlineAccess)) {
        return describe(OfflineAccess::NotConsented);
    }
    const auto provider = client_.provider();
    return provider && provider->hasOfflineAccess
               ? std::optional(describe(OfflineAccess::NotRequested))
               : std::nullopt;
}

void SignInControl::finishOfflineAccess() {
    const auto session = client_.session();
    isConsentAsked_ = true;
    if (session && session->canRefresh() && !configuration_.scopes.contains(offlineAccess)) {
        additionalScopes_ = QStringList{offlineAccess};
        Q_EMIT offlineAccessGranted();
    }
}

void SignInControl::startWithStatedIssuer() {
    start();
    attempt_->followsStatedIssuer = false;
}

void SignInControl::useStatedIssuer() {
    if (!statedIssuer_.isEmpty()) {
        Q_EMIT issuerStated(statedIssuer_);
    }
}

void SignInControl::startAgain() {
    const bool asksForOfflineAccess = attempt_->asksForOfflineAccess;
    client_.cancel();
    asksForOfflineAccess ? askForOfflineAccess() : start();
}

void SignInControl::openBrowserAgain() {
    then(client_.openBrowserAgain(), this, [this](const Result<void> &result) {
        if (!result) {
            report_.fail(Operation::OpenBrowser, result.error());
            Q_EMIT changed();
        }
    });
}

void SignInControl::useDevice() {
    const auto attempt = attempt_;
    attempt->isDeviceRequested = true;
    attempt->deviceProblem.reset();
    then(client_.addDeviceAuthorization(), this, [this, attempt](const Result<void> &result) {
        attempt->isDeviceRequested = false;
        if (!result && !isCanceled(result.error())) {
            attempt->deviceProblem = describeDeviceProblem(result.error());
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void SignInControl::enterRedirectAddress(const QString &address) {
    const auto entered = client_.enterRedirectAddress(address);
    attempt_->redirectMistake = entered ? QString() : describeRedirectMistake(entered.error());
    Q_EMIT changed();
}

void SignInControl::describeOtherWays(ViewState &state) const {
    if (state.phase != ViewState::Phase::WaitingForBrowser) {
        return;
    }
    using Offer = ViewState::DeviceOffer;
    const auto provider = client_.provider();
    const bool isOffered = provider && provider->hasDeviceAuthorization;
    state.deviceOffer = attempt_->isDeviceRequested ? Offer::Requested
                        : isOffered                 ? Offer::Offered
                                                    : Offer::None;
    state.redirectMistake = attempt_->redirectMistake;
    if (attempt_->deviceProblem) {
        state.deviceProblem = attempt_->deviceProblem;
    }
}

std::optional<TakenPort> SignInControl::takenPort() const {
    const bool isOfInterest =
        client_.activity() == Activity::WaitingForBrowser &&
        !appState_.takesAnyPort(configuration_.issuer, configuration_.clientId);
    return isOfInterest ? attempt_->takenPort : std::nullopt;
}

void SignInControl::observe(Activity activity) {
    if (activity == Activity::WaitingForBrowser) {
        attempt_->hasWaitedForBrowser = true;
        attempt_->takenPort = client_.browserWait().value_or(BrowserWait()).takenPort;
    } else if (activity == Activity::CompletingSignIn && attempt_->hasWaitedForBrowser) {
        Q_EMIT browserReturned();
    }
}

void SignInControl::finish(const Attempt &attempt, const Result<void> &result) {
    const bool isNewest = &attempt == attempt_.get();
    if (result) {
        succeed(attempt);
    } else if (!isCanceled(result.error())) { // the user who canceled it knows
        fail(attempt, result.error());
    }
    Q_EMIT changed();
    if (isNewest) {
        result ? Q_EMIT signedIn() : Q_EMIT signInEnded();
    }
}

void SignInControl::succeed(const Attempt &attempt) {
    appState_.rememberSignIn();
    isOfferDeclined_ = isConsentAsked_ = false;
    if (attempt.asksForOfflineAccess) {
        finishOfflineAccess();
    }
    if (attempt.takenPort) {
        appState_.rememberAnyPort(configuration_.issuer, configuration_.clientId);
    }
    if (auto notice = describe(client_.reauthentication())) {
        report_.reportSession(*std::move(notice));
    }
}

void SignInControl::fail(const Attempt &attempt, const Error &error) {
    statedIssuer_ = ::statedIssuer(error);
    if (const QString issuer = statedIssuerOfSameOrigin(error);
        attempt.followsStatedIssuer && !issuer.isEmpty()) {
        Q_EMIT issuerStated(issuer);
        return;
    }
    if (attempt.hasWaitedForBrowser && !std::holds_alternative<UserAgentError>(error)) {
        Q_EMIT browserReturned();
    }
    if (attempt.asksForOfflineAccess && isScopeRejection(error) && client_.session()) {
        isOfferDeclined_ = true;
        report_.succeed(describeRejectedOfflineAccess());
        return;
    }
    report_.fail(Operation::SignIn, error);
}
