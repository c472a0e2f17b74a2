// SPDX-License-Identifier: Apache-2.0
// The end of an account, and the sign-out of all.
#include "client/accountmanagerprivate.h"
#include "client/clientprivate.h"
#include "core/async.h"

#include <algorithm>

namespace bifrost {

namespace {

using Receipt = std::optional<SignOutReceipt>;

Error busyError() {
    return SessionError{SessionError::Kind::Busy};
}

/// Removes a damaged record, and what the keychain lists of one that is gone; never a session.
QFuture<Result<void>> removeUnlessSession(ClientPrivate &d) {
    const auto store = std::make_shared<SessionStore>(d.seams.secrets, d.settings.issuer().value(),
                                                      d.settings.credentials().clientId,
                                                      d.settings.configuration().account);
    const auto removed =
        whenDone(store->load(), &d, [store](const Result<std::optional<Session>> &stored) {
            if (stored && *stored) {
                return failed<void>(busyError());
            }
            return stored || isDamaged(stored.error()) ? store->remove()
                                                       : failed<void>(stored.error());
        });
    return whenDone(removed, &d, [store](Result<void> outcome) { return outcome; });
}

} // namespace

struct AccountManagerPrivate::SignOuts {
    QStringList due;
    SignOutScope scope;
    QList<AccountSignOut> outcomes{};
    Deferred<QList<AccountSignOut>> finished{};
};

QFuture<Result<void>> AccountManagerPrivate::remove(const QString &id) {
    const auto account = directory.find(id);
    if (!account) {
        return failed<void>(SessionError{SessionError::Kind::UnknownAccount});
    }
    const auto client = clientOf(*account);
    if (!client) { // a list that somebody has edited
        return account->state == Account::State::SignedIn ? failed<void>(client.error())
                                                          : directory.remove(id);
    }
    ClientPrivate &d = ClientPrivate::of(**client);
    if (d.isBusy() || d.current.session()) {
        return failed<void>(busyError());
    }
    return removeWith(d, *account);
}

/// Its pending revocations are completed first: no other account would.
QFuture<Result<void>> AccountManagerPrivate::removeWith(ClientPrivate &d, const Account &account) {
    const auto emptied =
        steps(&d, &d, d.unfinished.finish())
            .andThen([&d] {
                return d.queue.exclusively<void>(&d, [&d] { return removeUnlessSession(d); });
            })
            .future();
    return steps(this, this, emptied)
        .andThen([this, id = account.id] { return directory.remove(id); })
        .andThen([this, id = account.id]() -> Result<void> {
            forget(id);
            return {};
        })
        .future();
}

/// Not at once: the caller may be called by this client.
void AccountManagerPrivate::forget(const QString &id) {
    adopted_.remove(id);
    if (const auto client = clients_.find(id); client != clients_.end()) {
        client->second.release()->deleteLater();
        clients_.erase(client);
    }
}

QFuture<QList<AccountSignOut>> AccountManagerPrivate::signOutAll(SignOutScope scope) {
    const auto all = std::make_shared<SignOuts>();
    all->scope = scope;
    watch(directory.load(), this, [this, all](const Result<QList<Account>> &) {
        QList<Account> accounts = directory.accounts();
        // What was made of an account ends before it.
        std::ranges::stable_partition(
            accounts, [](const Account &account) { return !account.parent.isEmpty(); });
        for (const Account &account : std::as_const(accounts)) {
            if (account.state == Account::State::SignedIn) {
                all->due.append(account.id);
            }
        }
        signOutNext(all);
    });
    return all->finished.future();
}

void AccountManagerPrivate::signOutNext(const std::shared_ptr<SignOuts> &all) {
    if (all->due.isEmpty()) {
        all->finished.finish(all->outcomes);
        return;
    }
    const QString id = all->due.takeFirst();
    watch(signOutOne(id, all->scope), this, [this, all, id](const Result<Receipt> &receipt) {
        if (!receipt) {
            all->outcomes.append({id, failure(receipt.error())});
        } else if (*receipt) {
            all->outcomes.append({id, **receipt});
        }
        signOutNext(all);
    });
}

/// No value if nobody was signed in. Doesn't refresh the session, which is about to end.
QFuture<Result<Receipt>> AccountManagerPrivate::signOutOne(const QString &id, SignOutScope scope) {
    const auto account = directory.find(id);
    const auto client = account ? clientOf(*account) : failure(busyError());
    if (!client) {
        return failed<Receipt>(client.error());
    }
    ClientPrivate &d = ClientPrivate::of(**client);
    d.seams.secrets.allowQuestions();
    const auto signOut = [client = *client, scope,
                          &d](const std::optional<Session> &session) -> QFuture<Result<Receipt>> {
        if (!session) {
            return ready<Result<Receipt>>(std::nullopt);
        }
        return andThen(client->signOut(scope), &d,
                       [](const SignOutReceipt &receipt) -> Result<Receipt> { return receipt; });
    };
    return andThen(d.current.load(), &d, signOut);
}

} // namespace bifrost
