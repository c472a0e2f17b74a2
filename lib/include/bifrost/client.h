// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/activity.h>
#include <bifrost/clientconfiguration.h>
#include <bifrost/providersummary.h>
#include <bifrost/reauthentication.h>
#include <bifrost/result.h>
#include <bifrost/session.h>
#include <bifrost/signinoptions.h>
#include <bifrost/signoutreceipt.h>
#include <bifrost/storedsession.h>
#include <bifrost/takenport.h>

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

namespace bifrost {

/// Signs one person in with one provider, keeps the session, and signs out.
///
/// Lives in one thread with an event loop; every future finishes there, none ever blocks. A client
/// runs one sign-in or sign-out at a time: a second one fails with `SessionError::Busy`. Calls of
/// `freshSession()` share one refresh. Destroying the client cancels the futures that are pending,
/// so that functions passed to their `then()` do not run; it may be destroyed inside such a
/// function.
///
/// \code
/// auto client = bifrost::Client::create({.issuer = "acme", .clientId = "..."});
/// if (!client) { qWarning() << bifrost::toLogString(client.error()); return; }
/// (*client)->signIn().then(this, [](bifrost::Result<bifrost::Session> session) { ... });
/// \endcode
class BIFROST_EXPORT Client : public QObject {
    Q_OBJECT
public:
    /// Fails with a `ValidationError` that names the first unusable part of the configuration.
    /// Contacts nobody.
    [[nodiscard]] static Result<std::unique_ptr<Client>> create(ClientConfiguration configuration);
    ~Client() override;

    /// Discovers the provider that `issuer` names (anything `Issuer::fromInput()` accepts), without
    /// a client: for a page where people set it up. Needs a QCoreApplication.
    static QFuture<Result<ProviderSummary>>
    checkProvider(const QString &issuer,
                  std::chrono::seconds requestTimeout = std::chrono::seconds{20});

    /// Fetches the provider's metadata ahead, so that `signIn()` opens the browser at once. Never
    /// necessary; nothing but the cache changes.
    QFuture<Result<void>> prepare();

    /// Opens the system's browser and waits for its redirect (RFC 8252). `configuration()` bounds
    /// the wait; `UserAgentError::NoBrowser` ends it at once. Redirects that are not for this
    /// attempt never end it.
    ///
    /// UserInfo is fetched when the provider has it: a `sub` that differs fails the sign-in (Core
    /// 1.0, 5.3.2), while a UserInfo endpoint that does not answer leaves the ID Token's claims. A
    /// session that cannot be written to the keychain is still returned; `storageProblem()` then
    /// says why.
    QFuture<Result<Session>> signIn(const SignInOptions &options = {});

    /// The session of an earlier run, refreshed if it is due; no value when nobody is signed in.
    /// `session()` has it as soon as it is read, before a refresh. When the provider cannot be
    /// reached, or there is no refresh token, the stored session is returned as it is; a refresh
    /// that ended the session fails with its error. A record that cannot be used fails with
    /// `StorageError`; nothing is deleted then.
    QFuture<Result<std::optional<Session>>> restoreSession();

    /// Enough for a request that follows at once.
    static constexpr std::chrono::seconds defaultMinValidity{60};

    /// The current session with an access token that is valid for at least `minValidity`,
    /// refreshed when necessary, and stored before it is returned. Claims that came from UserInfo
    /// are kept; those of a refreshed ID Token replace the older ones.
    ///
    /// Calls that come while a refresh is under way share it; who wants more than it brings gets
    /// another one. A provider whose tokens live for less than a minute is asked again when half of
    /// that is over, and after pauses that grow to five minutes when it is less than five seconds:
    /// until then the session is returned with what its token has left, which may be nothing.
    ///
    /// Processes that share the session take turns: what another one has refreshed is taken over,
    /// and a session that another one has ended, or replaced by somebody else's, fails with
    /// `SessionError::SignedOut` and is over here too. `SessionError::InUse` after ten seconds in
    /// which another process did not finish. `StorageError` (Locked, Denied, TimedOut,
    /// NewerVersion) while the keychain does not show whether another process has refreshed.
    ///
    /// A failure for which `invalidatesSession()` holds has ended the session, here and in the
    /// keychain; after any other failure `session()` still stands. A provider that asked to be left
    /// alone (RFC 9110, 10.2.3) is, for five minutes at most: until then the same failure comes at
    /// once. Without a refresh token it fails with `SessionError::Expired` once the access token
    /// has less than `minValidity` left.
    QFuture<Result<Session>> freshSession(std::chrono::seconds minValidity = defaultMinValidity);

    /// Removes the session here, ends the provider's session in the browser (OpenID Connect
    /// RP-Initiated Logout 1.0), then revokes the tokens. In this order: some providers delete
    /// their session at a revocation, and have none to end then. `session()` is empty from this
    /// call on. What failed stands in the receipt; the result itself fails only when nobody is
    /// signed in or another operation is under way. The browser is waited for at most two minutes,
    /// or `signInTimeout` if that is shorter, or until `cancel()`.
    ///
    /// Whatever the receipt says, it is no proof that the provider's session has ended: cookies
    /// come and go, and single sign-on may outlive them. So give the next `signIn()`
    /// `Prompt::LoginPreferred`, also after a restart, until one has succeeded, and read
    /// `reauthentication()` then.
    QFuture<Result<SignOutReceipt>> signOut(SignOutScope scope = SignOutScope::LocalAndProvider);

    /// Revokes the refresh tokens that sign-outs could not: those for which the provider did not
    /// answer, or had not yet when the program ended; and those of refreshes and sign-ins that came
    /// to nothing. They rest in the keychain, and nothing else of their sessions does.
    /// `restoreSession()` and `signIn()` do this by themselves where nobody is signed in; call it
    /// when the network has returned. While somebody is signed in it may end their session too, at
    /// a provider that revokes whole grants (RFC 7009, 2.1): call it then only for a person who has
    /// said so. The refresh token of `session()` is never revoked. Fails with the error for which a
    /// token still waits, and is done when none does.
    QFuture<Result<void>> finishSignOut();
    /// Gives it up: deletes the tokens unrevoked. They stay valid until they expire.
    QFuture<Result<void>> dropUnfinishedSignOut();

    /// Ends a pending sign-in with `UserAgentError::Cancelled`, unless its session is being stored
    /// already: then it has succeeded. A sign-out that waits for the browser waits no longer, and
    /// revokes the tokens; any other pending sign-out ends after its local part: what it has not
    /// done by then is skipped. Nothing happens when neither is pending.
    void cancel();

    /// Tries once more to bring the keychain in line with `session()` when `storageProblem()` says
    /// that it is not: writes the session, or removes what a sign-out could not remove. A keychain
    /// that could not be read is asked again by `restoreSession()`, not by this. A locked keychain
    /// may ask the person for its password each time.
    ///
    /// All this happens by itself too, as soon as the keychain works: a locked one is tried again
    /// when it says that it was unlocked, any other after pauses from a second to five minutes.
    QFuture<Result<void>> storeAgain();

    /// What waits for the keychain goes on without it: `storageProblem()` says so, and the session
    /// is kept in memory. The keychain is not called off: its answer counts when it comes, and the
    /// session is restored, or stored, then. For a person who sees `keychainWait()`.
    void continueWithoutKeychain();

    /// Opens the browser once more for the pending attempt, at a new address. While the activity is
    /// not one of waiting it fails with `UserAgentError::Cancelled`. A failure does not end the
    /// attempt.
    QFuture<Result<void>> openBrowserAgain();
    /// The same for a sign-out alone, without `post_logout_redirect_uri`: for a provider that
    /// refuses it. Nothing comes back then: the waiting ends with `cancel()`, or at the deadline.
    QFuture<Result<void>> openBrowserWithoutReturn();

    /// After a sign-out that the provider did not confirm: opens its end session endpoint in the
    /// browser once more, with nothing but the client ID, so that the provider asks the person.
    /// Finishes when the browser is started; nobody hears how it ends. Fails with
    /// `Rule::MetadataEndpointIsPresent` where the provider has no such endpoint.
    QFuture<Result<void>> openEndSessionPage();

    /// What the keychain holds for `configuration.applicationId`, of every issuer and client ID,
    /// those of earlier runs with another configuration among them. Of `configuration` only
    /// `applicationId`, `dataDirectory` and `keychainTimeout` count. Fails with `StorageError` when
    /// the keychain does not say: an empty list means that it was asked. Contacts no provider.
    /// Needs a QCoreApplication.
    ///
    /// The keychain is asked for what the markers in `dataDirectory` name, and not at all where
    /// there are none, since it might ask the person for a password.
    /// `StoredSessionSearch::Everywhere` does without the markers, for those who want to be sure.
    ///
    /// To sign out there, make a client of `StoredSession::configuration()`, restore its session
    /// and sign out; `finishSignOut()` revokes what an unfinished sign-out has left.
    static QFuture<Result<QList<StoredSession>>>
    storedSessions(const ClientConfiguration &configuration,
                   StoredSessionSearch search = StoredSessionSearch::WhereMarked);
    /// Removes `stored` from the keychain, unread and without telling the provider, whose tokens
    /// stay valid then: a session that works is ended by `signOut()`. Fails with
    /// `StorageError::NewerVersion`, and leaves it alone, when a newer version has written it, and
    /// with `SessionError::InUse` after ten seconds in which another process did not finish.
    static QFuture<Result<void>> removeStoredSession(const ClientConfiguration &configuration,
                                                     const StoredSession &stored);

    [[nodiscard]] std::optional<Session> session() const;
    [[nodiscard]] Activity activity() const;
    /// For 'Copy link': a new loopback address each time, which leads this user's browsers, those
    /// of this computer, to the provider until the redirect has come. The provider's own address
    /// would carry what belongs to this attempt alone. Empty when nothing waits for the browser.
    /// Show it to nobody but the person.
    [[nodiscard]] QUrl browserUrl();
    /// While a sign-out waits for the browser: where the provider was asked to send it back to.
    /// Empty otherwise, and when it was not asked to.
    [[nodiscard]] QUrl postLogoutRedirectUri() const;
    /// An address that the browser was sent to has been used twice, and the system does not tell by
    /// whom: somebody else on this computer may have it. At a sign-in they could finish it as
    /// themselves: `cancel()` it and begin anew. At a sign-out they may have read the ID Token.
    /// Stays until the attempt ends. Never where the system names the user behind a connection
    /// (Linux, Windows, macOS, as long as the browser is a program of this system).
    [[nodiscard]] bool isLinkContested() const;
    /// What became of `Prompt::Login` or `Prompt::LoginPreferred` at the last sign-in that
    /// succeeded, from the moment when its future finishes; `NotRequested` before. It is not
    /// stored.
    [[nodiscard]] Reauthentication reauthentication() const;
    /// The first of `ClientConfiguration::redirectPorts`, when another program has all of them: the
    /// sign-in that waits for the browser has another port, which most providers refuse (they
    /// compare `redirect_uri` with its port, in spite of RFC 8252 §7.3) on a page of their own. No
    /// value otherwise, and when no sign-in waits. A round trip that is just ending, of this or
    /// another program, has been given time to let go of the port.
    [[nodiscard]] std::optional<TakenPort> takenPort() const;
    /// Why the keychain does not hold what `session()` says, or could not be read.
    [[nodiscard]] std::optional<Error> storageProblem() const;
    /// What keeps an operation waiting at the keychain. An open question to the person is waited
    /// for until it is answered, or until `continueWithoutKeychain()`.
    [[nodiscard]] KeychainWait keychainWait() const;
    /// `finishSignOut()` has something to do. Known after `restoreSession()`.
    [[nodiscard]] bool hasUnfinishedSignOut() const;
    /// How far this computer's clock is ahead of the provider's, when that is a minute or more; a
    /// clock that is behind gives a negative value. Read off the provider's answers over https. No
    /// value: no difference worth a word, or none known yet. ID Tokens are judged by the provider's
    /// time as long as the two differ by less than a day.
    [[nodiscard]] std::optional<std::chrono::seconds> clockSkew() const;
    [[nodiscard]] const ClientConfiguration &configuration() const;

Q_SIGNALS:
    void sessionChanged();
    void activityChanged(bifrost::Activity activity);
    void storageProblemChanged();
    void unfinishedSignOutChanged();
    void clockSkewChanged();
    void linkContestedChanged();
    /// What the last sign-out had left for later is done, refused or dropped: its receipt anew.
    void signOutReceiptChanged(const bifrost::SignOutReceipt &receipt);
    void keychainWaitChanged();

private:
    class Private;
    explicit Client(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

} // namespace bifrost
