// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>
#include <bifrost/result.h>
#include <bifrost/session.h>
#include <bifrost/signinoptions.h>
#include <bifrost/signoutreceipt.h>

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

namespace bifrost {

enum class SignOutScope { LocalAndProvider, LocalOnly };

/// What the client is doing, for a window to show.
enum class Activity {
    Idle,
    RestoringSession,
    ContactingProvider, ///< discovery, before the browser opens
    WaitingForBrowser,
    CompletingSignIn, ///< code exchange, validation, UserInfo, keychain
    Refreshing,
    SigningOut,
    WaitingForSignOut, ///< the browser is at the provider's end session endpoint
};

/// Signs one person in with one provider, keeps the session, and signs out.
///
/// Lives in one thread with an event loop; every future finishes there, none ever blocks. A client
/// runs one sign-in or sign-out at a time: a second one fails with `SessionError::Busy`. Calls of
/// `freshSession()` share one refresh. Destroying the client cancels what is pending.
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
    [[nodiscard]] static Result<std::unique_ptr<Client>> create(ClientConfiguration configuration);
    ~Client() override;

    /// Opens the system's browser and waits for its redirect (RFC 8252). A session that cannot be
    /// written to the keychain is still returned; `storageProblem()` then says why.
    QFuture<Result<Session>> signIn(const SignInOptions &options = {});

    /// The session of an earlier run, refreshed if it is due; no value when nobody is signed in.
    /// When the provider cannot be reached the stored session is returned as it is. A record that
    /// cannot be used fails with `StorageError`; nothing is deleted.
    QFuture<Result<std::optional<Session>>> restoreSession();

    /// The current session with an access token that is valid for at least `minValidity`,
    /// refreshed when necessary. A failure for which `invalidatesSession()` holds has ended the
    /// session; after any other failure `session()` still stands.
    QFuture<Result<Session>> freshSession(std::chrono::seconds minValidity = std::chrono::seconds{60});

    /// Removes the session here, revokes its tokens, then ends the provider's session in the
    /// browser (OpenID Connect RP-Initiated Logout 1.0). What failed stands in the receipt; the
    /// result itself fails only when nobody is signed in or another operation is under way.
    QFuture<Result<SignOutReceipt>> signOut(SignOutScope scope = SignOutScope::LocalAndProvider);

    /// Ends a pending sign-in with `UserAgentError::Cancelled`, and a pending sign-out's waiting for
    /// the browser. Nothing happens when neither is pending.
    void cancel();

    /// Tries once more to write the session that `storageProblem()` speaks of.
    QFuture<Result<void>> storeAgain();

    /// Opens `browserUrl()` once more. Only while the activity is one of waiting.
    QFuture<Result<void>> openBrowserAgain();

    [[nodiscard]] std::optional<Session> session() const;
    [[nodiscard]] Activity activity() const;
    /// The address of the provider that the browser was asked to open, for 'Copy link'; empty when
    /// nothing waits for the browser. It carries `state` and `nonce`: show it to nobody else.
    [[nodiscard]] QUrl browserUrl() const;
    /// Why the current session is kept in memory alone, or why the store could not be read.
    [[nodiscard]] std::optional<Error> storageProblem() const;
    [[nodiscard]] const ClientConfiguration &configuration() const;

Q_SIGNALS:
    void sessionChanged();
    void activityChanged(bifrost::Activity activity);
    void storageProblemChanged();

private:
    class Private;
    explicit Client(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

} // namespace bifrost
