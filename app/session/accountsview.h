// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/organization.h>

#include <QList>
#include <QString>

/// One account, as the switcher and the page Accounts show it.
struct AccountLine {
    enum class State {
        SignedIn,
        SignedOut,
        NeedsSignIn, ///< its session has ended, or the provider refuses to renew it
    };

    QString id;                ///< `bifrost::Account::id`
    QString name{};            ///< what the user calls it, or the name of the user; plain text
    QString detail{};          ///< the e-mail address or user name, and the provider; plain text
    QString organization{};    ///< that it is switched to; empty: none
    QString initials{};        ///< for the place of a picture
    QString subject{};         ///< `sub`, for the details; empty before the first sign-in
    State state{};             ///< of its session
    bool isCurrent = false;    ///< the window shows it
    bool hasGivenName = false; ///< `name` is what the user calls it

    friend bool operator==(const AccountLine &, const AccountLine &) = default;
};

/// What the window shows of accounts.
struct AccountsView {
    /// The organizations of the user of the current account.
    struct Organizations {
        enum class Progress { NotAsked, Asking, Known, Failed };
        Progress progress = Progress::NotAsked;
        QList<bifrost::Organization> list{};
        QString problem{}; ///< a sentence, after `Failed` or a switch that was refused

        friend bool operator==(const Organizations &, const Organizations &) = default;
    };

    QList<AccountLine> lines{};       ///< in the order in which they were added
    QString issuer{};                 ///< of the configured provider, as configured
    QString redirectUri{};            ///< that it has to know
    Organizations organizations{};    ///< where the provider of the current account has some
    bool offersOrganizations = false; ///< it may have
    bool isAdding = false;            ///< a sign-in with which an account is added is under way
    bool isSigningOutAll = false;

    friend bool operator==(const AccountsView &, const AccountsView &) = default;
};

/// What the user asks for about accounts. Pages and the switcher emit requests; the window passes
/// them on to the controller.
struct AccountRequest {
    enum class Kind {
        Switch,       ///< show the account `id`
        Add,          ///< sign in as somebody else, at the configured provider
        AddElsewhere, ///< the same at `issuer`, as `clientId`
        Rename,       ///< call `id` `name`; empty: as its claims say
        SignIn,       ///< of `id`, which becomes current
        SignOut,      ///< of `id`, which becomes current
        SignOutAll,
        Remove,             ///< `id`, which is signed out, from the list
        ListOrganizations,  ///< of the user of the current account
        SwitchOrganization, ///< the current account, to `organization`
    };

    Kind kind{};
    QString id{};
    QString name{};
    QString issuer{};
    QString clientId{};
    QString provider{}; ///< id of a `bifrost::ProviderProfile`, for `AddElsewhere`; empty: as its
                        ///< issuer tells
    bifrost::Organization organization{};

    friend bool operator==(const AccountRequest &, const AccountRequest &) = default;
};
