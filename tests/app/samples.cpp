// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include "notices/errortext.h"
#include "notices/refreshtext.h"

using namespace bifrost;
using namespace Qt::StringLiterals;
using Phase = ViewState::Phase;

namespace samples {

SessionSnapshot session() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    SessionSnapshot s;
    s.issuer = u"https://api.asgardeo.io/t/acme/oauth2/token"_s;
    s.clientId = u"k3J8dZ0mTq5bV1cY7wXa2LrN9pQe"_s;
    s.subject = u"8f2c1d9e-55aa-4b0e-9a41-0d6a7f1c2b33"_s;
    s.idTokenHeader = {{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"ZjY3_RS256"_s}, {u"typ"_s, u"JWT"_s}};
    s.idTokenClaims = {{u"iss"_s, s.issuer},
                       {u"sub"_s, s.subject},
                       {u"aud"_s, s.clientId},
                       {u"iat"_s, now.addSecs(-900).toSecsSinceEpoch()},
                       {u"exp"_s, now.addSecs(2700).toSecsSinceEpoch()}};
    s.claims = {{u"sub"_s, s.subject},
                {u"given_name"_s, u"Ada"_s},
                {u"family_name"_s, u"Lovelace"_s},
                {u"email"_s, u"ada@analytical.example"_s},
                {u"username"_s, u"ada"_s}};
    s.scopes = {u"openid"_s, u"profile"_s, u"email"_s};
    s.signedInAt = s.refreshedAt = now.addSecs(-900);
    s.accessTokenExpiresAt = now.addSecs(2700);
    s.idTokenSize = 1184;
    s.accessTokenSize = 912;
    s.refreshTokenSize = 36;
    return s;
}

SessionSnapshot sessionWithClaims(const QJsonObject &claims) {
    SessionSnapshot s = session();
    s.claims = claims;
    return s;
}

SessionSnapshot sessionEndingIn(int seconds) {
    SessionSnapshot s = session();
    s.refreshTokenSize = 0;
    s.accessTokenExpiresAt = QDateTime::currentDateTimeUtc().addSecs(seconds);
    return s;
}

static ViewState inPhase(Phase phase) {
    ViewState state;
    state.phase = phase;
    state.providerName = u"Asgardeo (acme)"_s;
    state.waitingSince = QDateTime::currentDateTimeUtc().addSecs(-3);
    state.waitingUntil = state.waitingSince.addSecs(600);
    if (phase == Phase::WaitingForBrowser) {
        state.returnAddress = u"http://127.0.0.1:27421/callback"_s;
    }
    if (phase == Phase::SignedIn || phase == Phase::SigningOut) {
        state.session = session();
    }
    return state;
}

static ViewState recorded(Phase phase, const RequestsView &requests) {
    ViewState state = inPhase(phase);
    state.requests = requests;
    return state;
}

static ViewState signedOutWith(const SignOutReceipt &receipt) {
    ViewState state = inPhase(Phase::SignedOut);
    state.receipt = receiptLines(receipt);
    return state;
}

static ViewState signOutUnconfirmed() {
    ViewState state = signedOutWith(unconfirmedReceipt());
    state.notices = {*describe(unconfirmedReceipt())};
    return state;
}

static ViewState waitingForSignOut(int seconds) {
    ViewState state = inPhase(Phase::WaitingForSignOut);
    state.waitingSince = QDateTime::currentDateTimeUtc().addSecs(-seconds);
    state.returnAddress = u"http://127.0.0.1:27421/callback"_s;
    return state;
}

static ViewState signOutUnfinished() {
    ViewState state = signedOutWith(offlineReceipt());
    state.notices = {describeUnfinishedSignOut()};
    return state;
}

static ViewState earlierSession() {
    ViewState state = inPhase(Phase::SignedIn);
    state.notices = {describeEarlierSession()};
    return state;
}

static ViewState clockIsSlow() {
    ViewState state = inPhase(Phase::SignedIn);
    state.notices = {describeClockSkew(std::chrono::seconds{-421})};
    return state;
}

static ViewState failing(const Error &error) {
    ViewState state = inPhase(Phase::SignedOut);
    state.notices = {describe(error)};
    return state;
}

static ViewState keychainTrouble() {
    ViewState state = inPhase(Phase::SignedIn);
    state.notices = {describe(
        Error(StorageError{StorageError::Kind::Unavailable, u"org.freedesktop.secrets"_s}))};
    state.notices.first().kind = Notice::Kind::LastingProblem;
    return state;
}

static ViewState slow() {
    ViewState state = inPhase(Phase::WaitingForBrowser);
    state.waitingSince = state.waitingSince.addSecs(-30);
    state.isPageLoaded = true;
    return state;
}

static ViewState unopened() {
    ViewState state = inPhase(Phase::WaitingForBrowser);
    state.waitingSince = state.waitingSince.addSecs(-9);
    return state;
}

static ViewState withoutBrowser(UserAgentError::Kind kind) {
    ViewState state = inPhase(Phase::WaitingForBrowser);
    state.browserProblem = describeBrowserProblem(UserAgentError{kind, u"xdg-open (4)"_s});
    state.deviceOffer = ViewState::DeviceOffer::Offered;
    return state;
}

static ViewState atDevice() {
    ViewState state = slow();
    state.deviceOffer = ViewState::DeviceOffer::Offered;
    state.deviceAuthorization = DeviceAuthorization{
        u"WDJB-MJHT"_s, QUrl(u"https://api.asgardeo.io/t/acme/authenticationendpoint/device.do"_s),
        QUrl(
            u"https://api.asgardeo.io/t/acme/authenticationendpoint/device.do?user_code=WDJB-MJHT"_s),
        QDateTime::currentDateTimeUtc().addSecs(582)};
    return state;
}

static ViewState deviceExpired() {
    ViewState state = atDevice();
    state.deviceAuthorization.reset();
    OAuthErrorResponse expired;
    expired.error = u"expired_token"_s;
    state.deviceProblem = describeDeviceProblem(expired);
    return state;
}

static ViewState wronglyPasted() {
    ViewState state = slow();
    state.redirectMistake = describeRedirectMistake(
        ValidationError{Rule::ResponseIsAtRedirectUri, u"http://127.0.0.1:27421/callback"_s, {}});
    return state;
}

static ViewState unmatched() {
    ViewState state = slow();
    state.unmatchedResponse =
        UnmatchedResponse{UnmatchedResponse::Reason::WithoutState, u"access_denied"_s};
    return state;
}

static ViewState atOtherHost() {
    ViewState state = inPhase(Phase::WaitingForBrowser);
    state.unmatchedResponse =
        UnmatchedResponse{UnmatchedResponse::Reason::OtherHost, {}, RedirectHost::Localhost};
    return state;
}

static ViewState withoutRefreshToken() {
    ViewState state = inPhase(Phase::SignedIn);
    state.session = sessionEndingIn(1800);
    state.notices = {describe(OfflineAccess::NotRequested)};
    return state;
}

static ViewState portTaken(int waited) {
    ViewState state = inPhase(Phase::WaitingForBrowser);
    state.waitingSince = state.waitingSince.addSecs(-waited);
    state.isPageLoaded = true;
    state.takenPort = TakenPort{27421, TakenPort::Holder::ThisUser, u"node"_s, 4242};
    return state;
}

static ViewState unasked() {
    ViewState state = inPhase(Phase::SignedIn);
    state.notices = {*describe(Reauthentication::Ignored)};
    state.notices.first().kind = Notice::Kind::AboutSession;
    return state;
}

static ViewState contested(Phase phase) {
    ViewState state = inPhase(phase);
    state.isLinkContested = true;
    return state;
}

static ViewState asking(ProxyQuestion::Reason reason) {
    ViewState state = inPhase(Phase::ContactingProvider);
    state.proxyQuestion = ProxyQuestion{u"proxy.example:3128"_s, reason};
    return state;
}

static ViewState behindProxy(TransportError::Kind kind, int status) {
    TransportError error;
    error.kind = kind;
    error.url = QUrl(u"https://api.asgardeo.io/t/acme"_s);
    error.httpStatus = status;
    error.proxy = u"proxy.example:3128"_s;
    return failing(error);
}

static ViewState offline() {
    ViewState state = inPhase(Phase::SignedIn);
    state.connection = ViewState::Connection::Offline;
    TransportError error;
    error.kind = TransportError::Kind::Offline;
    state.notices = {describe(Error(error))};
    return state;
}

static ViewState notRenewed(const Error &error, ViewState::Connection connection) {
    ViewState state = inPhase(Phase::SignedIn);
    state.session = sessionEndingIn(-60);
    state.session->refreshTokenSize = 40;
    state.connection = connection;
    state.isSignInOffered = true;
    state.notices = {describeRefresh(error)};
    return state;
}

static ViewState ending(int seconds, ViewState::Validity validity) {
    ViewState state = inPhase(Phase::SignedIn);
    state.session = sessionEndingIn(seconds);
    state.validity = validity;
    return state;
}

static ViewState bound(bifrost::TokenBinding binding) {
    ViewState state = inPhase(ViewState::Phase::SignedIn);
    state.session->tokenBinding = binding;
    return state;
}

static ViewState nameless() {
    ViewState state = inPhase(Phase::SignedIn);
    state.session = sessionWithClaims(
        {{u"sub"_s, u"8f2c1d9e-55aa-4b0e-9a41-0d6a7f1c2b33"_s},
         {u"username"_s,
          u"countess.of.lovelace.the.very.first@programmers.analytical-engine.example"_s}});
    return state;
}

static ViewState longNamed() {
    ViewState state = inPhase(Phase::SignedIn);
    const QString name = u"Augusta Ada King, Countess of Lovelace and of very many other places "_s;
    state.session = sessionWithClaims({{u"sub"_s, u"1"_s},
                                       {u"name"_s, name.repeated(30)},
                                       {u"email"_s, QString(2000, u'a') + u"@example.org"_s}});
    state.session->distributedClaims = {u"groups"_s};
    return state;
}

static ViewState unread() {
    ViewState state = inPhase(Phase::SignedIn);
    state.session = sessionWithClaims({{u"sub"_s, u"1"_s}});
    state.session->userInfo = {.outcome = UserInfoState::Outcome::Failed, .httpStatus = 500};
    return state;
}

static ViewState checked(Phase phase, const QList<CheckLine> &lines,
                         CheckProgress progress = CheckProgress::Finished) {
    ViewState state = inPhase(phase);
    state.checkLines = lines;
    state.checkProgress = progress;
    return state;
}

QList<NamedState> states() {
    const ValidationError wrongKey{Rule::JwsSignatureIsValid, {}, {}};
    const QList<NamedState> others{
        {"not-configured", inPhase(Phase::NotConfigured)},
        {"restoring", inPhase(Phase::Restoring)},
        {"signed-out", inPhase(Phase::SignedOut)},
        {"signed-out-receipt", signedOutWith(receipt())},
        {"sign-out-unfinished", signOutUnfinished()},
        {"earlier-session", earlierSession()},
        {"contacting", inPhase(Phase::ContactingProvider)},
        {"waiting", inPhase(Phase::WaitingForBrowser)},
        {"waiting-slow", slow()},
        {"waiting-unopened", unopened()},
        {"waiting-no-browser", withoutBrowser(UserAgentError::Kind::NoBrowser)},
        {"waiting-browser-failed", withoutBrowser(UserAgentError::Kind::BrowserFailed)},
        {"waiting-device", atDevice()},
        {"waiting-device-expired", deviceExpired()},
        {"waiting-wrongly-pasted", wronglyPasted()},
        {"waiting-unmatched", unmatched()},
        {"waiting-other-host", atOtherHost()},
        {"waiting-port-taken", portTaken(0)},
        {"waiting-port-taken-slow", portTaken(30)},
        {"waiting-contested", contested(Phase::WaitingForBrowser)},
        {"completing", inPhase(Phase::CompletingSignIn)},
        {"signed-in", inPhase(Phase::SignedIn)},
        {"signed-in-nameless", nameless()},
        {"signed-in-bound", bound(bifrost::TokenBinding::Dpop)},
        {"signed-in-not-bound", bound(bifrost::TokenBinding::Refused)},
        {"signed-in-long", longNamed()},
        {"signed-in-unread", unread()},
        {"signed-in-unasked", unasked()},
        {"offline", offline()},
        {"refused",
         notRenewed(OAuthErrorResponse{OAuthErrorResponse::Endpoint::Token, u"invalid_client"_s,
                                       u"Client is disabled"_s, 401},
                    ViewState::Connection::Refused)},
        {"troubled",
         notRenewed(
             OAuthErrorResponse{OAuthErrorResponse::Endpoint::Token, u"server_error"_s, {}, 500},
             ViewState::Connection::Troubled)},
        {"ending-soon", ending(240, ViewState::Validity::EndingSoon)},
        {"expired", ending(-60, ViewState::Validity::Expired)},
        {"signed-in-without-refresh-token", withoutRefreshToken()},
        {"clock-slow", clockIsSlow()},
        {"keychain-trouble", keychainTrouble()},
        {"error", failing(wrongKey)},
        {"asking", asking(ProxyQuestion::Reason::Required)},
        {"refused", asking(ProxyQuestion::Reason::Refused)},
        {"proxy-asks", behindProxy(TransportError::Kind::ProxyAuthenticationRequired, 0)},
        {"proxy-denies", behindProxy(TransportError::Kind::ProxyRefused, 403)},
        {"declined",
         failing(OAuthErrorResponse{OAuthErrorResponse::Endpoint::Authorization, u"access_denied"_s,
                                    u"User denied the consent"_s, 0})},
        {"signing-out", inPhase(Phase::SigningOut)},
        {"waiting-for-sign-out", waitingForSignOut(3)},
        {"sign-out-slow", waitingForSignOut(30)},
        {"sign-out-without-return", inPhase(Phase::WaitingForSignOut)},
        {"sign-out-unconfirmed", signOutUnconfirmed()},
        {"sign-out-contested", contested(Phase::WaitingForSignOut)},
        {"examining", checked(Phase::SignedOut, checkLines().mid(0, 5), CheckProgress::Running)},
        {"all-well", checked(Phase::SignedOut, checkLines())},
        {"problems-found", checked(Phase::SignedIn, troubledCheckLines())},
        {"signed-in", recorded(Phase::SignedIn, requests())},
        {"running", recorded(Phase::WaitingForBrowser, troubledRequests())},
        {"empty", recorded(Phase::SignedOut, {.isRecording = true, .revision = 3})},
        {"off", recorded(Phase::SignedOut, {.revision = 4})},
    };
    return others + apiStates() + accountStates();
}

} // namespace samples
