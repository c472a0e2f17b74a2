// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/account.h>
#include <bifrost/client.h>
#include <bifrost/organization.h>
#include <bifrost/result.h>

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace bifrost {

class AccountManagerPrivate;

/// Completes the configuration of an account's client before it is made, for example with a trace
/// of its own. Must not change what names the account: issuer, client ID, `account`; nor what names
/// the application, and `ClientConfiguration::proxyCredentials`, which its clients share.
using AccountClientSetup =
    std::function<void(const Account &account, ClientConfiguration &configuration)>;

/// The outcome of the sign-out of one account; see `AccountManager::signOutAll()`.
struct AccountSignOut {
    QString account;                ///< `Account::id`
    Result<SignOutReceipt> outcome; ///< as of `Client::signOut()`
};

/// When `AccountManager::load()` may have the keychain ask the user, to unlock it or for access.
enum class KeychainQuestions {
    Allowed,         ///< whenever it needs to: the user has asked for the list
    ForSessionsOnly, ///< only where a session may be stored: for a start
};

/// Several accounts of one application, over any number of providers: each with a `Client`, a
/// record in the keychain, a lock and pending revocations of its own. Which of them the application
/// shows is for the application to decide, and to remember.
///
/// The accounts are listed in an entry of the keychain, so that all processes with the same
/// `ClientConfiguration::applicationId` share them. The entry can be lost: it is made again from
/// the records. What an application has stored without a manager is its first account.
///
/// **A sign-in goes where the user belongs.** Whichever client it was started with, the session
/// becomes that of the account with the same issuer, client ID and `sub` (OIDC Core §2), which is
/// refreshed by it; if there is none, that of the client's own account if that has none yet; else a
/// new account. So a sign-in of another user than expected never replaces an account: compare
/// `accountOf()` of the session with the account that was meant.
///
/// **Threads, errors.** As for `Client`. **Lifetime.** The manager owns its clients; deleting it
/// cancels everything that is pending.
///
/// \code
/// auto manager = bifrost::AccountManager::create(
///     {.issuer = QStringLiteral("acme"), .clientId = QStringLiteral("...")});
/// if (!manager) {
///     return;
/// }
/// manager_ = std::move(*manager);
/// bifrost::then(manager_->load(), this,
///               [](const bifrost::Result<QList<bifrost::Account>> &accounts) {
///                   for (const auto &account : accounts.value_or(QList<bifrost::Account>())) {
///                       qInfo() << account.id << account.issuer;
///                   }
///               });
/// \endcode
class BIFROST_EXPORT AccountManager : public QObject {
    Q_OBJECT
public:
    /// `configuration` is that of the application; its `account` is ignored. Uses neither the
    /// network nor the keychain. Fails like `Client::create()`, except that issuer and client ID
    /// may be empty as long as each account has its own.
    [[nodiscard]] static Result<std::unique_ptr<AccountManager>>
    create(ClientConfiguration configuration, AccountClientSetup setup = {});
    ~AccountManager() override;

    /// \name The list
    /// @{

    /// Reads the list from the keychain, and makes it again from the records where it is missing,
    /// damaged or incomplete. One that a newer version has written is left alone: then the records
    /// count, and changes fail with `StorageError::NewerVersion`. Keychains do not report changes:
    /// what another process has changed is seen here, and before each change of this manager.
    /// Fails with `StorageError`; the list is what it was then.
    ///
    /// With `KeychainQuestions::ForSessionsOnly`, while nobody is signed in, it fails with
    /// `StorageError::Locked` instead of a question. So does whatever else this process reads from
    /// the keychain meanwhile, unless the user has requested it.
    QFuture<Result<QList<Account>>> load(KeychainQuestions questions = KeychainQuestions::Allowed);
    /// The accounts as known: in the order in which they were added.
    [[nodiscard]] QList<Account> accounts() const;
    /// No value if there is none with this ID.
    [[nodiscard]] std::optional<Account> account(const QString &id) const;
    /// Makes an account known that the application remembers, before the list is loaded:
    /// `account()`, `client()` and `signInOptions()` work for it from then on, and `accounts()` has
    /// it as soon as the list does. `known.id` and `known.state` are ignored. Uses neither the
    /// network nor the keychain. Fails like `Client::create()`.
    Result<Account> adopt(const Account &known);
    /// The account that `session` belongs to: same issuer, client ID, subject and organization.
    [[nodiscard]] std::optional<Account> accountOf(const Session &session) const;
    /// Calls the account `name`; empty: what its claims say. Control characters are removed; at
    /// most 100 characters are kept. Fails with `SessionError::UnknownAccount` and `StorageError`.
    QFuture<Result<void>> rename(const QString &id, const QString &name);
    /// Removes the account from the list. It must be signed out: fails with `SessionError::Busy` if
    /// the keychain holds a session of it, because its tokens would stay valid unseen. For the same
    /// reason its pending revocations are completed first; fails like `Client::finishSignOut()` if
    /// that does not work, until `Client::discardUnfinishedSignOut()`. A damaged record is removed.
    /// Also fails with `SessionError::UnknownAccount` and `StorageError`.
    QFuture<Result<void>> remove(const QString &id);
    /// Removes the list of an application from the keychain, and nothing else: names and email
    /// addresses of those who are signed out. For a program that is being removed; the next
    /// `load()` makes a list of the sessions that are stored. Requires a `QCoreApplication`, which
    /// must outlive the future. Fails with `StorageError` and `SessionError::InUse`.
    static QFuture<Result<void>>
    removeList(const ClientConfiguration &configuration,
               StoredSessionSearch search = StoredSessionSearch::WhereMarked);

    /// @}
    /// \name Signing in and out
    /// @{

    /// The client of an account, made when it is first asked for. It belongs to the manager, and is
    /// valid until the account is removed. Fails with `SessionError::UnknownAccount` and like
    /// `Client::create()`.
    [[nodiscard]] Result<Client *> client(const QString &id);
    /// A client for a sign-in with which an account is added. Nothing is listed before that. If its
    /// user was new, it is the client of the new account from then on, and the next call makes
    /// another; if they have an account, it stays as it is. There is one at a time: the next call
    /// with another place deletes it.
    [[nodiscard]] Result<Client *> newcomer(const AccountPlace &place = {});
    /// What a sign-in of this account sends: `login_hint` with its e-mail address or user name
    /// (OIDC Core §3.1.2.1), and its organization. Empty for an unknown account.
    [[nodiscard]] SignInOptions signInOptions(const QString &id) const;
    /// What a sign-in sends with which an account is added: `prompt=select_account`, so that the
    /// provider does not choose the user of the browser's session.
    [[nodiscard]] static SignInOptions newcomerOptions();
    /// Signs out of all accounts, one after the other: browsers show one page at a time. Each has
    /// an outcome; a failure does not keep the others. `Client::cancel()` of the one that is under
    /// way ends its wait only.
    QFuture<QList<AccountSignOut>> signOutAll(SignOutScope scope = SignOutScope::LocalAndProvider);

    /// @}
    /// \name Organizations
    /// @{

    /// The organizations that the user of an account is a member of, from the provider (Asgardeo
    /// and WSO2 Identity Server, `/api/users/v1/me/organizations`), in its order, 500 at most.
    ///
    /// Fails with
    /// - `Rule::MetadataEndpointIsPresent`: the provider is known for no such list;
    /// - `ApiError`: it refused. With `InsufficientScope`, `missingScopes` has the scopes that the
    ///   account's tokens lack, if that is why: `internal_login`;
    /// - `TransportError`: it did not answer, or with something else;
    /// - `Rule::OrganizationListIsUsable`: the response is no such list;
    /// - what `Client::freshSession()` fails with.
    QFuture<Result<QList<Organization>>> organizations(const QString &id);
    /// Exchanges the access token of an account for one of `organization`, without a browser
    /// (`grant_type=organization_switch`), as an account of its own: with its own record, tokens
    /// and refreshes, and the first account as its `parent`. The first one stays as it is, so
    /// switching back takes no request. If there is such an account already, its session is
    /// replaced. The ID Token is validated like that of a sign-in, with the issuer of the tenant
    /// (OIDC Core §3.1.3.7), and `ClientConfiguration::signInDecision` is asked. A sign-out of the
    /// new account opens no browser: see `SignOutReceipt::Reason::OtherAccount`.
    ///
    /// Fails with
    /// - `OAuthErrorResponse`: for example `unauthorized_client` where the application may not,
    ///   `access_denied` for somebody who is no member, `invalid_request` for an organization that
    ///   is disabled or not shared;
    /// - `ValidationError`: the response violates a rule; `SignInRejection`;
    /// - `SessionError::UnknownAccount`, and `Busy` while another switch of this account is under
    ///   way;
    /// - what `Client::freshSession()` fails with.
    QFuture<Result<Account>> switchOrganization(const QString &id,
                                                const Organization &organization);

    /// @}

Q_SIGNALS:
    void accountsChanged(); ///< `accounts()` has changed, their state included

private:
    friend class AccountManagerPrivate;
    BIFROST_NO_EXPORT explicit AccountManager(std::unique_ptr<AccountManagerPrivate> d);
    std::unique_ptr<AccountManagerPrivate> d_;
};

} // namespace bifrost
