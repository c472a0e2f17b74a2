// SPDX-License-Identifier: Apache-2.0
#include "session/accounts/backgroundaccounts.h"

#include "system/logging.h"

#include <bifrost/then.h>

#include <utility>

using namespace bifrost;

BackgroundAccount::BackgroundAccount(AuthenticationAccounts::Client client, Clocks clocks)
    : client_(std::move(client)), clocks_(std::move(clocks)), keeper_(*client_, clocks_) {
    for (const auto signal :
         {&AuthenticationClient::sessionChanged, &AuthenticationClient::unfinishedSignOutChanged}) {
        connect(client_.get(), signal, &keeper_, &SessionKeeper::schedule);
    }
    connect(client_.get(), &AuthenticationClient::activityChanged, &keeper_,
            &SessionKeeper::schedule);
    connect(&keeper_, &SessionKeeper::changed, this, &BackgroundAccount::check);
    connect(&keeper_, &SessionKeeper::contactFailed, this,
            [this](const Error &error) { invalidatesSession(error) ? Q_EMIT needed() : check(); });
}

BackgroundAccount::~BackgroundAccount() {
    client_->disconnect(&keeper_);
}

void BackgroundAccount::restore() {
    if (client_->session()) {
        QMetaObject::invokeMethod(
            this, [this] { finishRestore({}); }, Qt::QueuedConnection);
        return;
    }
    then(client_->restoreSession(), this,
         [this](const Result<void> &result) { finishRestore(result); });
}

void BackgroundAccount::finishRestore(const Result<void> &result) {
    keeper_.schedule();
    if (!result && invalidatesSession(result.error())) {
        Q_EMIT needed();
    } else if (!result) {
        qCInfo(lcApp).noquote() << "another account:" << toLogString(result.error());
    } else {
        check();
    }
    Q_EMIT restored();
}

/// A session that is not there any more was ended by its user, elsewhere.
void BackgroundAccount::check() {
    const auto session = client_->session();
    if (!session) {
        return;
    }
    const auto failure = keeper_.failure();
    const bool hasExpired =
        !session->canRefresh() && session->accessTokenExpiresAt <= clocks_.wall();
    if (hasExpired || (failure && isRefusal(*failure))) {
        Q_EMIT needed();
    } else if (!failure) {
        Q_EMIT kept(session->refreshedAt);
    }
}

BackgroundAccounts::BackgroundAccounts(AuthenticationAccounts &accounts, Clocks clocks)
    : accounts_(accounts), clocks_(std::move(clocks)) {}

BackgroundAccounts::~BackgroundAccounts() = default;

void BackgroundAccounts::retire(const QStringList &kept) {
    for (auto one = followed_.begin(); one != followed_.end();) {
        if (kept.contains(one->first)) {
            ++one;
            continue;
        }
        one->second->disconnect(this);
        retired_.push_back(std::move(one->second));
        one = followed_.erase(one);
    }
    if (!retired_.empty()) {
        QMetaObject::invokeMethod(
            this, [this] { retired_.clear(); }, Qt::QueuedConnection);
    }
}

void BackgroundAccounts::follow(const QStringList &ids) {
    retire(ids);
    waiting_.removeIf([&](const QString &id) { return !ids.contains(id); });
    if (!followed_.contains(restoring_)) {
        restoring_.clear();
    }
    for (const QString &id : ids) {
        if (!followed_.contains(id) && !waiting_.contains(id)) {
            waiting_.append(id);
        }
    }
    restoreNext();
}

void BackgroundAccounts::restoreNext() {
    while (restoring_.isEmpty() && !waiting_.isEmpty()) {
        const QString id = waiting_.takeFirst();
        auto client = accounts_.client(id);
        if (!client) {
            continue; // shown, it says why
        }
        auto account = std::make_unique<BackgroundAccount>(std::move(*client), clocks_);
        connect(account.get(), &BackgroundAccount::needed, this, [this, id] { needed(id); });
        connect(account.get(), &BackgroundAccount::kept, this,
                [this, id](const QDateTime &refreshedAt) { kept(id, refreshedAt); });
        connect(account.get(), &BackgroundAccount::restored, this, [this, id] {
            if (std::exchange(restoring_, {}) == id) {
                restoreNext();
            }
        });
        restoring_ = id;
        BackgroundAccount &restored = *account;
        followed_[id] = std::move(account);
        restored.restore();
    }
}

void BackgroundAccounts::checkDue() {
    for (const auto &[id, account] : followed_) {
        account->keeper().checkDue();
    }
}

void BackgroundAccounts::catchUp() {
    for (const auto &[id, account] : followed_) {
        account->keeper().retryNow();
        account->keeper().checkDue();
    }
}
