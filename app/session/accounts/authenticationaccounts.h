// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/authenticationclient.h"

#include <bifrost/account.h>
#include <bifrost/accountmanager.h>
#include <bifrost/organization.h>

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

/// The functions of `bifrost::AccountManager` that the application uses, with the contract of that
/// class.
class AuthenticationAccounts : public QObject {
    Q_OBJECT
public:
    using Client = std::unique_ptr<AuthenticationClient>;

    virtual QFuture<bifrost::Result<QList<bifrost::Account>>>
    load(bifrost::KeychainQuestions questions) = 0;
    [[nodiscard]] virtual QList<bifrost::Account> accounts() const = 0;
    [[nodiscard]] virtual std::optional<bifrost::Account> account(const QString &id) const = 0;
    /// Makes an account usable that the application remembers, before the list is loaded.
    [[nodiscard]] virtual bifrost::Result<bifrost::Account>
    adopt(const bifrost::Account &known) = 0;
    virtual QFuture<bifrost::Result<void>> rename(const QString &id, const QString &name) = 0;
    virtual QFuture<bifrost::Result<void>> remove(const QString &id) = 0;

    /// All that are made for one account share one `bifrost::Client`. They must not outlive the
    /// accounts.
    [[nodiscard]] virtual bifrost::Result<Client> client(const QString &id) = 0;
    [[nodiscard]] virtual bifrost::Result<Client> newcomer(const bifrost::AccountPlace &place) = 0;
    [[nodiscard]] virtual bifrost::SignInOptions signInOptions(const QString &id) const = 0;
    [[nodiscard]] virtual bifrost::SignInOptions newcomerOptions() const = 0;

    virtual QFuture<bifrost::Result<QList<bifrost::Organization>>>
    organizations(const QString &id) = 0;
    virtual QFuture<bifrost::Result<bifrost::Account>>
    switchOrganization(const QString &id, const bifrost::Organization &organization) = 0;

Q_SIGNALS:
    void accountsChanged();
};

/// The accounts of an application. Fails like `bifrost::AccountManager::create()`.
using AccountsFactory = std::function<bifrost::Result<std::unique_ptr<AuthenticationAccounts>>(
    const bifrost::ClientConfiguration &application)>;
