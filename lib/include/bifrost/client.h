// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/activity.h>
#include <bifrost/browserwait.h>
#include <bifrost/clientconfiguration.h>
#include <bifrost/providersummary.h>
#include <bifrost/proxy.h>
#include <bifrost/reauthentication.h>
#include <bifrost/result.h>
#include <bifrost/session.h>
#include <bifrost/signinoptions.h>
#include <bifrost/signoutreceipt.h>
#include <bifrost/storedsession.h>

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

namespace bifrost {

class ClientPrivate;

/// Signs one user in with one OpenID Connect provider, keeps the session, and signs out.
///
/// **Threads.** A client belongs to the thread that created it, which needs an event loop. Every
/// future finishes in that thread; no function blocks.
///
/// **Lifetime.** Deleting the client cancels its pending futures: functions that were attached to
/// them do not run. A client may be deleted from within such a function.
///
/// **Concurrency.** One sign-in or sign-out can be pending at a time; another one fails with
/// `SessionError::Busy`. Concurrent calls of `freshSession()` share one refresh.
///
/// **Errors.** A future holds a value or an `Error`. An error never contains a secret.
///
/// \code
/// auto client = bifrost::Client::create(
///     {.issuer = QStringLiteral("acme"), .clientId = QStringLiteral("...")});
/// if (!client) {
///     qWarning() << bifrost::toLogString(client.error());
///     return;
/// }
/// client_ = std::move(*client); // destroying it cancels what is pending
/// bifrost::then(client_->signIn(), this, [](const bifrost::Result<bifrost::Session> &session) {
///     qInfo() << (session ? session->subject() : bifrost::toLogString(session.error()));
/// });
/// \endcode
class BIFROST_EXPORT Client : public QObject {
    Q_OBJECT
public:
    /// Makes a client for `configuration`. Uses neither the network nor the keychain.
    ///
    /// Fails with the `ValidationError` of the first unusable part of the configuration.
    [[nodiscard]] static Result<std::unique_ptr<Client>> create(ClientConfiguration configuration);
    ~Client() override;

    /// \name Checking a provider
    /// @{

    /// Fetches and validates the metadata of the provider that `issuer` names (OIDC Discovery §4),
    /// without a client: for a page on which a provider is set up. `issuer` is anything that
    /// `Issuer::fromInput()` accepts. Requires a `QCoreApplication`, which must outlive the future.
    ///
    /// Fails with
    /// - `TransportError`, `NoProvider` if the address is wrong;
    /// - `ValidationError`: the input, or the metadata, violates a rule. If the provider states
    ///   another issuer (`Rule::MetadataIssuerMatches`), `ValidationError::suggestion` may name it.
    ///   What the provider requires and this library does not support has rules of its own.
    static QFuture<Result<ProviderSummary>>
    checkProvider(const QString &issuer,
                  std::chrono::seconds requestTimeout = std::chrono::seconds{20});

    /// The same on the way that `configuration` names, to `configuration.issuer`: through its
    /// proxy, with the name and password of that from the keychain or from the user. The rest of
    /// `configuration` counts where it demands something of the provider; `requestTimeout`, too.
    static QFuture<Result<ProviderSummary>> checkProvider(const ClientConfiguration &configuration);

    /// Fetches the provider's metadata in advance, so that `signIn()` opens the browser without
    /// delay. Optional; changes nothing but the cache of this client. Fails with `ValidationError`
    /// or `TransportError`.
    QFuture<Result<void>> prepare();

    /// @}
    /// \name Signing in
    /// @{

    /// Signs the user in with the authorization code flow (OIDC Core §3.1) in the system's browser,
    /// with a loopback redirect (RFC 8252). Validates the ID Token, fetches UserInfo where the
    /// provider offers it, and stores the session in the keychain before it finishes.
    ///
    /// Waits for the browser for at most `ClientConfiguration::signInTimeout`. Redirects that do
    /// not belong to this attempt are rejected and do not end it; see `browserWait()`.
    ///
    /// Two failures do not fail the sign-in: if the UserInfo endpoint does not respond within five
    /// seconds, or its response cannot be used, for example because it is about another `sub` (OIDC
    /// Core §5.3.2), the session has the claims of the ID Token only, and `Session::userInfo()`
    /// says why; if the keychain does not store the session, it is kept in memory and
    /// `storageProblem()` reports why. UserInfo that was late is read again afterwards.
    ///
    /// Fails with
    /// - `UserAgentError`: the user canceled, no browser (unless `options.withoutBrowser` is
    ///   `WithoutBrowser::Waits`), no loopback port, or the timeout;
    /// - `OAuthErrorResponse`: the provider reported an error, for example `access_denied`;
    /// - `ValidationError`: a message of the provider, or `options`, violates a rule;
    /// - `TransportError`, `SigningKeyError`: the provider or required hardware is out of reach;
    /// - `SignInRejection`: the application did not accept the user; `SessionError::Busy`.
    QFuture<Result<Session>> signIn(const SignInOptions &options = {});

    /// Signs the user in on another device (RFC 8628), without a browser and a listener here. Show
    /// `browserWait()->deviceAuthorization`; `browserWaitChanged()` reports it. Otherwise like
    /// `signIn()`, and fails in addition with `Rule::MetadataEndpointIsPresent` if the provider
    /// does not offer this, and with `expired_token` when the user has not decided in time.
    QFuture<Result<Session>> signInWithDevice(const SignInOptions &options = {});

    /// Lets the user complete the pending sign-in on another device as well, or gets a new code for
    /// it. Whichever comes first, browser or device, ends the other. A code that expires, and a
    /// failure to poll, only set `BrowserWait::deviceProblem`; to decline ends the sign-in.
    ///
    /// Fails as the request for the code does, and with `UserAgentError::Canceled` unless
    /// `activity()` is `WaitingForBrowser`. A failure does not end the sign-in.
    QFuture<Result<void>> addDeviceAuthorization();

    /// Cancels the pending sign-in, which fails with `UserAgentError::Canceled`; if its session is
    /// being stored already, the sign-in succeeds. A sign-out that waits for the browser stops
    /// waiting and revokes the tokens; any other pending sign-out finishes after it has removed
    /// the session here, and skips the remaining steps. Does nothing when neither is pending.
    void cancel();

    /// Opens the browser again for the pending sign-in or sign-out, at a new start URI. A failure
    /// does not end the attempt.
    ///
    /// Fails with `UserAgentError::NoBrowser` or `BrowserFailed`, and with
    /// `UserAgentError::Canceled` unless a browser round trip is pending.
    QFuture<Result<void>> openBrowserAgain();

    /// A new start URI for 'Copy link': a loopback address that redirects a browser of this user,
    /// on this computer, to the provider, until the authorization response arrives. The provider's
    /// own address contains `state` and `nonce`, so prefer this one where it can be opened. Show
    /// the URI to the user only. Empty unless a browser round trip is pending.
    [[nodiscard]] QUrl browserUrl();

    /// The provider's own address for the pending sign-in, for a browser that cannot open loopback
    /// addresses of this computer; `enterRedirectAddress()` takes the one that it is redirected to.
    /// Give it to this user only, on request: it contains `state` and `nonce`, unless it is pushed.
    ///
    /// Fails with `UserAgentError::Canceled` unless a browser round trip of a sign-in is pending.
    QFuture<Result<QUrl>> authorizationUrl();

    /// Takes the address that a browser shows after the redirect, if it could not open it. It is
    /// validated like every redirect, so an address from somebody else is of no use.
    ///
    /// If this fails, the sign-in goes on: `Rule::ResponseIsAtRedirectUri`, another address; a rule
    /// `Response...`, another sign-in; `login_required`, `authorizationUrl()` is another one now;
    /// `UserAgentError::Canceled`, no browser round trip of a sign-in is pending.
    Result<void> enterRedirectAddress(const QString &address);

    /// What is known while a sign-in or a sign-out waits for the user: no value unless `activity()`
    /// is `WaitingForBrowser` or `WaitingForSignOut`.
    [[nodiscard]] std::optional<BrowserWait> browserWait() const;

    /// Whether the provider authenticated the user again, as `Prompt::Login` or
    /// `Prompt::LoginPreferred` asked, at the last sign-in that succeeded. Set when the future of
    /// that sign-in finishes; `NotRequested` before. Not stored.
    [[nodiscard]] Reauthentication reauthentication() const;

    /// @}
    /// \name The session
    /// @{

    /// The current session; no value when no user is signed in.
    [[nodiscard]] std::optional<Session> session() const;

    /// Restores the session that an earlier run stored, and refreshes it if its access token
    /// expires within a minute. No value when no user is signed in. `session()` returns it as soon
    /// as it has been read, before the refresh.
    ///
    /// The stored session is returned as it is if it has no refresh token, or if the refresh fails
    /// without ending it.
    ///
    /// Fails with the error of a refresh that ended the session, and with `StorageError` if the
    /// record cannot be used; the record is left in the keychain then.
    QFuture<Result<std::optional<Session>>> restoreSession();

    /// Enough for a request that is sent at once.
    static constexpr std::chrono::seconds defaultMinValidity{60};

    /// The current session with an access token that is valid for at least `minValidity`. Refreshes
    /// it if necessary (RFC 6749 §6; OIDC Core §12), and stores it before it is returned. Claims
    /// from UserInfo are kept; claims of a new ID Token replace those of the old one.
    ///
    /// UserInfo is read again after each refresh. The returned session does not wait for it and
    /// does not depend on it: `sessionChanged()` reports what it says, and `Session::userInfo()`
    /// why it could not be read.
    ///
    /// **Short lifetimes.** If the provider issues tokens that are valid for less than a minute,
    /// the next refresh waits for half of that lifetime; if it is less than five seconds, for
    /// pauses that grow from 5 seconds to 5 minutes. Until then the session is returned as it is,
    /// even if its token has expired. If the provider sent `Retry-After` (RFC 9110 §10.2.3), the
    /// same failure is returned until that time has passed, for 5 minutes at most.
    ///
    /// **Other processes.** Processes that share a stored session refresh one at a time. A session
    /// that another process has refreshed is adopted.
    ///
    /// Fails with
    /// - `SessionError::SignedOut`: no user is signed in, or another process ended or replaced the
    ///   session, which has then ended here too;
    /// - `SessionError::Expired`: there is no refresh token, and the access token is valid for less
    ///   than `minValidity`;
    /// - `SessionError::InUse`: another process did not finish within ten seconds;
    /// - `StorageError` (Locked, Denied, TimedOut, NewerVersion): the keychain does not show
    ///   whether another process has refreshed the session;
    /// - `UserAgentError::Canceled`: the session was replaced or ended during the refresh;
    /// - whatever the request, or its proof (`SigningKeyError`), failed with. If
    ///   `invalidatesSession()` is true for that error, the session has ended, here and in the
    ///   keychain. After any other failure it is kept. If `isRefusal()` is true, another call sends
    ///   the same request and fails the same way: offer `signIn()`, and call again rarely.
    QFuture<Result<Session>> freshSession(std::chrono::seconds minValidity = defaultMinValidity);

    /// Reads UserInfo again (OIDC Core §5.3), so that a changed name or picture shows without a new
    /// sign-in. Refreshes the session first if its access token expires within ten seconds.
    /// Concurrent calls share one request. The returned session is stored; processes that share it
    /// adopt its claims at their next refresh.
    ///
    /// After a failure the session keeps its claims, and `Session::userInfo()` says why.
    ///
    /// Fails with
    /// - `TransportError`: no response, or one that is not UserInfo;
    /// - `OAuthErrorResponse`: the provider reported an error (RFC 6750 §3.1);
    /// - `ValidationError`: the response violates a rule `UserInfo...`;
    ///   `Rule::MetadataEndpointIsPresent` if the provider offers no UserInfo;
    /// - what `freshSession()` fails with.
    QFuture<Result<Session>> reloadProfile();

    /// @}
    /// \name Signing out
    /// @{

    /// Removes the session here, ends the provider's session in the browser (RP-Initiated
    /// Logout §2), then revokes the tokens (RFC 7009). In this order, because some providers delete
    /// their session along with a revoked token and then have none to end. `session()` is empty as
    /// soon as this function returns.
    ///
    /// Waits for the browser for two minutes, or `ClientConfiguration::signInTimeout` if that is
    /// shorter, or until `cancel()`.
    ///
    /// The receipt reports what succeeded and what did not. It does not prove that the provider's
    /// session has ended: cookies and single sign-on may outlive it. So use
    /// `Prompt::LoginPreferred` for the next `signIn()`, also after a restart, and then check
    /// `reauthentication()`.
    ///
    /// Fails only with `SessionError::SignedOut` and `SessionError::Busy`.
    QFuture<Result<SignOutReceipt>> signOut(SignOutScope scope = SignOutScope::LocalAndProvider);

    /// Opens the browser again for the pending sign-out, without `post_logout_redirect_uri`, and
    /// without `id_token_hint` unless the provider needs it: it may reject either. The browser does
    /// not return then; the wait ends with `cancel()` or the timeout. Fails like
    /// `openBrowserAgain()`.
    QFuture<Result<void>> openBrowserWithoutReturn();

    /// Opens the provider's end session endpoint in the browser with the client ID only, so that
    /// the provider asks the user: for a sign-out that the provider did not confirm. Finishes when
    /// the browser has started; the outcome is not reported.
    /// Fails with `UserAgentError::NoBrowser` or `Rule::MetadataEndpointIsPresent`.
    QFuture<Result<void>> openEndSessionPage();

    /// Some refresh tokens could not be revoked yet, so `finishSignOut()` has something to do.
    /// Known after `restoreSession()`.
    [[nodiscard]] bool hasUnfinishedSignOut() const;

    /// Completes the pending revocations: refresh tokens of sign-outs, and of refreshes and
    /// sign-ins that failed, for which the provider has not confirmed or refused a revocation yet.
    /// They are kept in the keychain, without anything else of their sessions. The refresh token of
    /// `session()` is never revoked.
    ///
    /// `restoreSession()` and `signIn()` do this themselves while no user is signed in; call it
    /// when the network has returned. While a user is signed in, ask the user first: a provider
    /// that revokes all tokens of a grant at once (RFC 7009 §2.1) may end the current session.
    ///
    /// Fails with the error for which the first token is still pending.
    QFuture<Result<void>> finishSignOut();

    /// Discards the pending revocations: removes the refresh tokens from the keychain without
    /// revoking them. They stay valid until they expire. Fails with `StorageError`.
    QFuture<Result<void>> discardUnfinishedSignOut();

    /// @}
    /// \name The keychain
    /// @{

    /// Why the keychain does not hold what `session()` returns, or could not be read. No value when
    /// the two are in agreement.
    [[nodiscard]] std::optional<Error> storageProblem() const;

    /// Retries what `storageProblem()` is about: writes the session, or removes the session that a
    /// sign-out could not remove. A keychain that could not be read is retried by
    /// `restoreSession()` instead. A locked keychain may ask the user for a password each time.
    ///
    /// The client also retries by itself: as soon as the keychain reports that it was unlocked or
    /// has started, and, unless that would ask the user again, after pauses that grow from a second
    /// to five minutes.
    ///
    /// Fails with `StorageError`.
    QFuture<Result<void>> storeAgain();

    /// What keeps an operation waiting for the keychain. While the keychain asks the user, there is
    /// no timeout: the operation waits for the answer, or for `continueWithoutKeychain()`.
    [[nodiscard]] KeychainWait keychainWait() const;

    /// Continues the pending operations without the keychain: the session is kept in memory, and
    /// `storageProblem()` reports why. The request to the keychain is not canceled; when it is
    /// answered later, the session is restored or stored then.
    void continueWithoutKeychain();

    /// Lists what the keychain holds for `configuration.applicationId`: the sessions and pending
    /// revocations of every issuer and client ID, including those of earlier configurations. Of
    /// `configuration` only `applicationId`, `dataDirectory`, `keychainHelper` and
    /// `keychainTimeout` are used. Does not use the network. Requires a `QCoreApplication`, which
    /// must outlive the future.
    ///
    /// Reads only what the markers in `dataDirectory` name, and does not contact the keychain where
    /// there are none, because the keychain might ask the user for a password.
    /// `StoredSessionSearch::Everywhere` ignores the markers.
    ///
    /// To sign such a session out, make a client of `StoredSession::configuration()`, restore its
    /// session and sign out; `finishSignOut()` completes its pending revocations.
    ///
    /// Fails with `StorageError` if the keychain cannot be read: an empty list means that it was
    /// read, and is empty.
    static QFuture<Result<QList<StoredSession>>>
    storedSessions(const ClientConfiguration &configuration,
                   StoredSessionSearch search = StoredSessionSearch::WhereMarked);

    /// Removes `stored` from the keychain without reading it and without contacting the provider:
    /// its tokens stay valid. Use `signOut()` for a session that can be restored. Requires a
    /// `QCoreApplication`, which must outlive the future.
    ///
    /// Fails with `StorageError`; `StorageError::NewerVersion` if a newer version of this software
    /// wrote the record, which is left in the keychain then; and `SessionError::InUse` if another
    /// process did not finish within ten seconds.
    static QFuture<Result<void>> removeStoredSession(const ClientConfiguration &configuration,
                                                     const StoredSession &stored);

    /// Removes the names and passwords of proxies that the keychain holds for
    /// `configuration.applicationId`. Requires a `QCoreApplication`, which must outlive the future.
    /// Fails with `StorageError`.
    static QFuture<Result<void>>
    removeProxyCredentials(const ClientConfiguration &configuration,
                           StoredSessionSearch search = StoredSessionSearch::WhereMarked);

    /// @}
    /// \name State
    /// @{

    /// What the client is doing.
    [[nodiscard]] Activity activity() const;

    /// How far the clock of this computer is ahead of the provider's; negative if it is behind. No
    /// value if the difference is less than a minute, or not known yet. Derived from the `Date` of
    /// responses over https (RFC 9110 §6.6.1). ID Tokens are validated against the provider's
    /// time, provided that the difference is less than a day.
    [[nodiscard]] std::optional<std::chrono::seconds> clockSkew() const;

    /// What the metadata of the provider says, if it has been fetched; it may be out of date.
    [[nodiscard]] std::optional<ProviderSummary> provider() const;

    /// The proxy for requests of your own to `url`, for example for the user's picture, with the
    /// name and password that this client knows by now. Asks nobody. May block while the system
    /// evaluates a PAC file.
    [[nodiscard]] Proxy proxyFor(const QUrl &url) const;

    /// The configuration of this client.
    [[nodiscard]] const ClientConfiguration &configuration() const;

    /// @}

Q_SIGNALS:
    /// `session()` has changed: established, restored, refreshed or ended.
    void sessionChanged();
    void activityChanged(bifrost::Activity activity); ///< `activity()` has changed to `activity`
    void storageProblemChanged();                     ///< `storageProblem()` has changed
    /// `hasUnfinishedSignOut()` may have changed.
    void unfinishedSignOutChanged();
    void clockSkewChanged();   ///< `clockSkew()` has changed
    void browserWaitChanged(); ///< `browserWait()` has changed during the wait
    /// A revocation that the last sign-out left pending was completed, refused or discarded:
    /// `receipt` is its receipt with that outcome.
    void signOutReceiptChanged(const bifrost::SignOutReceipt &receipt);
    void keychainWaitChanged(); ///< `keychainWait()` has changed

private:
    friend class ClientPrivate;
    BIFROST_NO_EXPORT explicit Client(std::unique_ptr<ClientPrivate> d);
    std::unique_ptr<ClientPrivate> d_;
};

} // namespace bifrost
