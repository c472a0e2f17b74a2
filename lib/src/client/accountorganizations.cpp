// SPDX-License-Identifier: Apache-2.0
#include <bifrost/accountmanager.h>

#include "client/accountmanagerprivate.h"
#include "client/clientprivate.h"
#include "core/async.h"
#include "session/accountidentity.h"

#include <QPointer>

namespace bifrost {
namespace {

/// Reads the session of the account's record, unless its client has one.
QFuture<Result<void>> restored(ClientPrivate &d) {
    if (d.current.session()) {
        return ready<Result<void>>({});
    }
    return andThen(d.restorer.restore(), &d,
                   [](const std::optional<Session> &) -> Result<void> { return {}; });
}

/// Where the session of `organization` is kept, if there is no such account yet.
Account accountBelow(const Account &first, const Organization &organization) {
    Account account{.issuer = first.issuer,
                    .clientId = first.clientId,
                    .account = freshAccountName(),
                    .provider = first.provider,
                    .redirectPath = first.redirectPath,
                    .scopes = first.scopes,
                    .organization = organization,
                    .parent = first.parent.isEmpty() ? first.id : first.parent};
    account.id = accountId(account);
    return account;
}

} // namespace

QFuture<Result<QList<Organization>>> AccountManager::organizations(const QString &id) {
    const auto found = client(id);
    if (!found) {
        return failed<QList<Organization>>(found.error());
    }
    ClientPrivate &d = ClientPrivate::of(**found);
    return andThen(restored(d), &d, [&d] { return d.organizations.list(); });
}

QFuture<Result<Account>> AccountManager::switchOrganization(const QString &id,
                                                            const Organization &organization) {
    const auto first = account(id);
    const auto found = client(id);
    if (!first || !found) {
        return failed<Account>(SessionError{SessionError::Kind::UnknownAccount});
    }
    ClientPrivate &d = ClientPrivate::of(**found);
    const Account below = accountBelow(*first, organization);
    const auto switched = andThen(restored(d), &d, [&d, organization, parent = below.parent] {
        return d.organizations.switchTo(organization, parent);
    });
    const auto establish = [this, first = QPointer(&d), below](const Session &session) {
        return whenDone(d_->establish(below, session), d_.get(),
                        [first, session](const Result<Account> &established) {
                            if (!established && first) { // nobody has the tokens
                                first->unfinished.discard(
                                    {session.accessToken(), session.refreshToken()},
                                    session.subject());
                            }
                            return established;
                        });
    };
    return andThen(switched, d_.get(), establish);
}

} // namespace bifrost
