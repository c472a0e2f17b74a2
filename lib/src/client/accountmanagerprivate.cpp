// SPDX-License-Identifier: Apache-2.0
#include "client/accountmanagerprivate.h"

#include "client/accountconfiguration.h"
#include "client/clientprivate.h"
#include "core/async.h"
#include "core/logging.h"
#include "session/accountidentity.h"

#include <algorithm>

namespace bifrost {

AccountManagerPrivate::AccountManagerPrivate(std::unique_ptr<AccountSystem> accountSystem,
                                             ClientConfiguration configuration,
                                             AccountClientSetup clientSetup)
    : system(std::move(accountSystem)),
      application(std::move(configuration)),
      setup(std::move(clientSetup)),
      directory(system->secrets(), system->lock(), system->keys()) {}

std::optional<Account> AccountManagerPrivate::find(const QString &id) const {
    const auto listed = directory.find(id);
    return listed || !adopted_.contains(id) ? listed : std::optional(adopted_.value(id));
}

QFuture<Result<QList<Account>>> AccountManagerPrivate::load(KeychainQuestions questions) {
    const bool mayAsk =
        questions == KeychainQuestions::Allowed || isBusy() || system->mayHoldSession();
    if (!mayAsk) {
        system->secrets().withholdQuestions();
        unasked_ = whenDone(directory.load(), this, [this](const Result<QList<Account>> &accounts) {
            system->secrets().resumeQuestions();
            return accounts;
        });
        return unasked_;
    }
    system->secrets().allowQuestions();
    // Two looks at a time are one, and this one may not end as one that was refused a question.
    return unasked_.isFinished() ? directory.load()
                                 : whenDone(unasked_, this, [this](const Result<QList<Account>> &) {
                                       return directory.load();
                                   });
}

bool AccountManagerPrivate::isBusy() const {
    const auto isBusy = [](Client &client) { return ClientPrivate::of(client).isBusy(); };
    return (newcomer_ && isBusy(*newcomer_->client)) ||
           std::ranges::any_of(clients_, [&](const auto &entry) { return isBusy(*entry.second); });
}

Result<Account> AccountManagerPrivate::adopt(const Account &known) {
    const auto there = accountAt(application, {.issuer = known.issuer,
                                               .clientId = known.clientId,
                                               .provider = known.provider,
                                               .redirectPath = known.redirectPath,
                                               .scopes = known.scopes});
    if (!there) {
        return failure(there.error());
    }
    Account account = known;
    account.issuer = there->issuer;
    account.clientId = there->clientId;
    account.id = accountId(account);
    const auto checked = ClientSettings::from(accountConfiguration(application, account));
    if (!checked) {
        return failure(checked.error());
    }
    adopted_.insert(account.id, account);
    return *find(account.id);
}

Result<std::unique_ptr<Client>> AccountManagerPrivate::makeClient(const Account &account) {
    ClientConfiguration configuration = accountConfiguration(application, account);
    if (setup) {
        setup(account, configuration);
    }
    auto client = system->makeClient(std::move(configuration));
    if (client) {
        join(**client, account);
    }
    return client;
}

void AccountManagerPrivate::join(Client &client, const Account &account) {
    ClientPrivate &d = ClientPrivate::of(client);
    AccountHooks hooks;
    hooks.establish = [this, account](const Session &session) { return settle(account, session); };
    hooks.others.mayInclude = [this, account](const std::optional<QString> &subject) {
        return mayInclude(account, subject);
    };
    hooks.others.owner = [this, id = account.id]() -> std::optional<QString> {
        const auto listed = directory.find(id);
        return listed && !listed->subject.isEmpty() ? std::optional(listed->subject) : std::nullopt;
    };
    hooks.sessionChanged = [this, &d, id = account.id] {
        directory.follow(id, d.current.session());
    };
    d.joinAccounts(std::move(hooks));
}

Result<Client *> AccountManagerPrivate::clientOf(const Account &account) {
    if (const auto made = clients_.find(account.id); made != clients_.end()) {
        return made->second.get();
    }
    if (newcomer_ && newcomer_->account.id == account.id) {
        auto &client = clients_[account.id];
        client = std::move(newcomer_->client);
        newcomer_.reset();
        return client.get();
    }
    auto client = makeClient(account);
    if (!client) {
        return failure(client.error());
    }
    return (clients_[account.id] = *std::move(client)).get();
}

/// The first account of an application has no name: programs that know no accounts find it. The
/// pending revocations of an earlier newcomer are completed before the next sign-in by this one.
QString AccountManagerPrivate::newcomersName(Account account) const {
    account.account.clear();
    account.id = accountId(account);
    const bool isFirst =
        directory.accounts().isEmpty() && !find(account.id) && !clients_.contains(account.id);
    if (isFirst) {
        return {};
    }
    account.account = directory.nameWithRevocations(account.issuer, account.clientId);
    const bool isFree = !account.account.isEmpty() && !find(accountId(account)) &&
                        !clients_.contains(accountId(account));
    return isFree ? account.account : freshAccountName();
}

Result<Client *> AccountManagerPrivate::newcomerAt(const AccountPlace &place) {
    auto account = accountAt(application, place);
    if (!account) {
        return failure(account.error());
    }
    if (newcomer_) {
        account->account = newcomer_->account.account;
        account->id = newcomer_->account.id;
        if (*account == newcomer_->account) {
            return newcomer_->client.get();
        }
    }
    account->account = newcomersName(*account);
    account->id = accountId(*account);
    auto client = makeClient(*account);
    if (!client) {
        return failure(client.error());
    }
    newcomer_ = Newcomer{*account, *std::move(client)};
    return newcomer_->client.get();
}

QFuture<Result<Session>> AccountManagerPrivate::settle(const Account &own, const Session &session) {
    const auto known = find(own.id);
    return andThen(
        directory.place(session, known.value_or(own)), this,
        [this, own, session](const Account &account) { return settleAt(account, own, session); });
}

/// Programs that know no list may have stored the session of another user where `account` was. It
/// is not overwritten: the list is corrected, and the session placed once more.
QFuture<Result<Session>> AccountManagerPrivate::settleAt(const Account &account, const Account &own,
                                                         const Session &session) {
    const auto client = clientOf(account);
    if (!client) {
        return failed<Session>(client.error());
    }
    ClientPrivate &d = ClientPrivate::of(**client);
    return whenDone(
        d.current.standing(), &d,
        [this, &d, account, own, session](const Result<std::optional<Session>> &standing) {
            if (!standing || !*standing || (*standing)->subject() == session.subject()) {
                return d.current.begin(session);
            }
            qCWarning(lcSession) << "the record of an account is that of another user";
            return andThen(directory.follow(account.id, *standing), this,
                           [this, own, session] { return settle(own, session); });
        });
}

QFuture<Result<Account>> AccountManagerPrivate::establish(const Account &place,
                                                          const Session &session) {
    return andThen(directory.place(session, place), this, [this, session](const Account &account) {
        const auto client = clientOf(account);
        if (!client) {
            return failed<Account>(client.error());
        }
        return andThen(ClientPrivate::of(**client).current.begin(session), this,
                       [this, account](const Session &) -> Result<Account> {
                           return find(account.id).value_or(account);
                       });
    });
}

/// True if the list cannot be read: then nobody knows.
QFuture<Result<bool>> AccountManagerPrivate::mayInclude(const Account &own,
                                                        const std::optional<QString> &subject) {
    return whenDone(
        directory.load(), this,
        [own, subject](const Result<QList<Account>> &accounts) -> Result<bool> {
            return !accounts || std::ranges::any_of(*accounts, [&](const Account &other) {
                return other.id != own.id && other.issuer == own.issuer &&
                       other.clientId == own.clientId && other.state == Account::State::SignedIn &&
                       (!subject || other.subject.isEmpty() || other.subject == *subject);
            });
        });
}

} // namespace bifrost
