// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakeclient.h"
#include "session/accounts/authenticationaccounts.h"

#include <QHash>
#include <QPointer>

/// Accounts whose clients are fakes, and whose list the test sets. An ID is the issuer, the client
/// ID and `Account::account` in a row.
class FakeAccounts : public AuthenticationAccounts {
    Q_OBJECT
public:
    template<typename T>
    using Pending = FakeClient::Pending<T>;
    using Created = std::function<bifrost::Result<std::unique_ptr<FakeClient>>(
        const bifrost::Account &account)>;

    /// Fails as the library does for a client ID that is empty.
    static bifrost::Result<std::unique_ptr<FakeClient>>
    plainClient(const bifrost::Account &account) {
        if (account.clientId.isEmpty()) {
            return bifrost::failure(
                bifrost::ValidationError{bifrost::Rule::ClientIdIsPresent, {}, {}});
        }
        return std::make_unique<FakeClient>();
    }
    static QString idOf(const bifrost::Account &account) {
        return account.issuer + u' ' + account.clientId + u' ' + account.account;
    }

    QFuture<bifrost::Result<QList<bifrost::Account>>>
    load(bifrost::KeychainQuestions asked) override {
        ++loads;
        questions = asked;
        return FakeClient::begin(pendingLoad);
    }
    [[nodiscard]] QList<bifrost::Account> accounts() const override { return list; }
    [[nodiscard]] std::optional<bifrost::Account> account(const QString &id) const override {
        for (const bifrost::Account &account : list + adopted) {
            if (account.id == id) {
                return account;
            }
        }
        return std::nullopt;
    }
    bifrost::Result<bifrost::Account> adopt(const bifrost::Account &known) override {
        bifrost::Account account = known;
        account.id = idOf(known);
        adopted.append(account);
        return account;
    }
    QFuture<bifrost::Result<void>> rename(const QString &id, const QString &name) override {
        renamed = {id, name};
        return FakeClient::begin(pendingChange);
    }
    QFuture<bifrost::Result<void>> remove(const QString &id) override {
        removed.append(id);
        return FakeClient::begin(pendingChange);
    }
    bifrost::Result<Client> client(const QString &id) override {
        const auto known = account(id);
        return known ? made(*known)
                     : bifrost::Result<Client>(bifrost::failure(
                           bifrost::SessionError{bifrost::SessionError::Kind::UnknownAccount}));
    }
    bifrost::Result<Client> newcomer(const bifrost::AccountPlace &place) override {
        places.append(place);
        bifrost::Account account;
        account.id = QStringLiteral("newcomer");
        account.issuer = place.issuer;
        account.clientId = place.clientId.isEmpty() ? QStringLiteral("abc") : place.clientId;
        return made(account);
    }
    [[nodiscard]] bifrost::SignInOptions signInOptions(const QString &id) const override {
        bifrost::SignInOptions options;
        const auto known = account(id);
        options.loginHint =
            known ? known->claims.value(QLatin1String("email")).toString() : QString();
        return options;
    }
    [[nodiscard]] bifrost::SignInOptions newcomerOptions() const override {
        bifrost::SignInOptions options;
        options.prompt = bifrost::Prompt::SelectAccount;
        return options;
    }
    QFuture<bifrost::Result<QList<bifrost::Organization>>>
    organizations(const QString &id) override {
        asked = id;
        return FakeClient::begin(pendingOrganizations);
    }
    QFuture<bifrost::Result<bifrost::Account>>
    switchOrganization(const QString &id, const bifrost::Organization &organization) override {
        asked = id + u' ' + organization.id;
        return FakeClient::begin(pendingSwitch);
    }

    /// As the library does when an account is added or its state changes.
    void put(const bifrost::Account &account) {
        const auto same = std::find_if(list.begin(), list.end(),
                                       [&](const auto &other) { return other.id == account.id; });
        if (same == list.end()) {
            list.append(account);
        } else {
            *same = account;
        }
        Q_EMIT accountsChanged();
    }
    void finishLoad() { FakeClient::finish<QList<bifrost::Account>>(pendingLoad, list); }
    /// The newest one of the account; null: it has been deleted, or none was made.
    [[nodiscard]] FakeClient *clientOf(const QString &id) const { return clients.value(id); }

    Created create = plainClient;
    QList<bifrost::Account> list;
    QList<bifrost::Account> adopted;
    QHash<QString, QPointer<FakeClient>> clients; ///< by the ID of the account
    QList<bifrost::AccountPlace> places;          ///< of each newcomer
    std::pair<QString, QString> renamed;
    QStringList removed;
    QString asked; ///< about organizations
    int loads = 0;
    bifrost::KeychainQuestions questions{}; ///< of the latest load
    Pending<QList<bifrost::Account>> pendingLoad;
    Pending<void> pendingChange;
    Pending<QList<bifrost::Organization>> pendingOrganizations;
    Pending<bifrost::Account> pendingSwitch;

private:
    bifrost::Result<Client> made(const bifrost::Account &account) {
        auto client = create(account);
        if (!client) {
            return bifrost::failure(client.error());
        }
        clients[account.id] = client->get();
        return Client(std::move(*client));
    }
};
