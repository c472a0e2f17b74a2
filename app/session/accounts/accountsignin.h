// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accounts/authenticationaccounts.h"
#include "session/accounts/knownaccounts.h"
#include "session/accounts/shownaccount.h"

#include <optional>

class SessionReport;

/// Sign-ins with which an account is added, and those that lead to another account than the one
/// that is shown. A sign-in goes where its user belongs (`bifrost::AccountManager`); the window
/// follows.
class AccountSignIn : public QObject {
    Q_OBJECT
public:
    /// All four must outlive this object.
    AccountSignIn(AuthenticationAccounts &accounts, KnownAccounts &list, ShownAccount &shown,
                  SessionReport &report);
    ~AccountSignIn() override;

    /// Signs in as somebody else.
    void add(const bifrost::AccountPlace &place);
    /// Carries out an action on the outcome of a sign-in. Returns false for any other.
    bool perform(Action action);

Q_SIGNALS:
    void changed();
    /// See `SignInControl::issuerStated()`, for the client that is configured.
    void issuerStated(const QString &issuer);

private:
    /// Who has signed in instead of the account that was meant.
    struct Unexpected {
        QString id;
        QString expected;
        bool isNew = false;
    };

    void begin();
    void finish();
    void finishAdding(const QString &id);
    void abandon();
    void showBefore();
    void takeIssuer(const QString &issuer);
    void meet(const QString &id);
    void useAnother();
    void discard(const QString &id);
    [[nodiscard]] bool isNew(const QString &id) const;
    /// Tells `id` and `other` apart if they have the same name.
    [[nodiscard]] QString nameBeside(const QString &id, const QString &other) const;

    AuthenticationAccounts &accounts_;
    KnownAccounts &list_;
    ShownAccount &shown_;
    SessionReport &report_;
    std::optional<QStringList> before_; ///< the accounts when the sign-in began, if they were known
    std::optional<Unexpected> unexpected_;
    std::optional<bifrost::AccountPlace> retry_; ///< where the last attempt to add one has failed
    QString stated_;           ///< the issuer to go on with; empty: that of the place
    bool hasFollowed_ = false; ///< an issuer that a provider has stated
    AuthenticationAccounts::Client discarded_; ///< signs out of an account that is not wanted
};
