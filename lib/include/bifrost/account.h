// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>
#include <bifrost/export.h>
#include <bifrost/organization.h>

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace bifrost {

/// An account of an application: a user of a provider, who is signed in or was. It contains no
/// token. See `AccountManager`.
struct Account {
    /// Whether the keychain holds a session of it.
    enum class State {
        SignedIn,  ///< it does; whether the provider still accepts it shows at its next refresh
        SignedOut, ///< it is remembered for the next sign-in
    };

    /// 12 hexadecimal digits, unique among the accounts of an application. The same in every run
    /// and in every process; says nothing about the user.
    QString id{};
    QString issuer{};   ///< `Issuer::value()`
    QString clientId{}; ///< as registered with the provider
    QString account{};  ///< `ClientConfiguration::account`
    /// `ClientConfiguration::provider`, `redirectPath` and `scopes`, if they are those of another
    /// issuer or client ID than the `AccountManager` is configured with. Empty: as configured.
    QString provider{};
    QString redirectPath{}; ///< likewise
    QStringList scopes{};   ///< likewise
    QString name{};         ///< what the user calls it; usually empty
    QString subject{};      ///< `Session::subject()`; empty before the first sign-in
    /// What was known of the user last, for a list: `sub`, names, an email address and a picture's
    /// address (OIDC Core §5.1).
    QJsonObject claims{};
    State state = State::SignedOut;             ///< whether somebody is signed in
    std::optional<Organization> organization{}; ///< that its tokens are for; none: the tenant's own
    /// The account that it was switched from (`AccountManager::switchOrganization()`), whose end
    /// does not end this one. Empty for an account that somebody has signed in to.
    QString parent{};

    friend bool operator==(const Account &, const Account &) = default;
};

/// Where a new account is to be. What is empty is as in the configuration of the `AccountManager`;
/// with another issuer or client ID the client is a public one, since what authenticates a client
/// belongs to its provider. With the configured issuer and client ID, the configuration alone
/// counts, as it is whenever the account's client is made.
struct AccountPlace {
    QString issuer{};   ///< anything `Issuer::fromInput()` accepts
    QString clientId{}; ///< as registered with the provider
    QString provider{}; ///< the id of a `ProviderProfile`
    /// Empty, with another issuer: `accountRedirectPath()`.
    QString redirectPath{};
    QStringList scopes{}; ///< requested at each sign-in
};

/// The redirect path that an account of `issuer` gets by default: below `configured` with a part
/// that is made from the issuer, for example `/callback/idp.example`, so that each provider has a
/// redirect URI of its own (RFC 8252 §8.10). Has to be registered there. `issuer` is anything that
/// `Issuer::fromInput()` accepts; for anything else, the path is `configured`.
[[nodiscard]] BIFROST_EXPORT QString accountRedirectPath(const QString &configured,
                                                         const QString &issuer);

} // namespace bifrost
