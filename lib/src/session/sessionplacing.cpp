// SPDX-License-Identifier: Apache-2.0
#include "session/sessionplacing.h"

#include "session/accountidentity.h"

namespace bifrost {
namespace {

bool mayBeOf(const Account &account, const Session &session) {
    return account.subject.isEmpty() || account.subject == session.subject();
}

Account besides(const Account &own, const QString &freshName, const Session &session) {
    Account account{.issuer = own.issuer,
                    .clientId = own.clientId,
                    .account = freshName,
                    .provider = own.provider,
                    .redirectPath = own.redirectPath,
                    .scopes = own.scopes};
    if (isOfOrganization(own, session)) {
        account.organization = own.organization;
    }
    account.id = accountId(account);
    return account;
}

} // namespace

qsizetype placeSession(QList<Account> &accounts, const Account &own, const QString &freshName,
                       const Session &session) {
    qsizetype index = indexOfAccount(accounts, session);
    if (index < 0) {
        const qsizetype listed = indexOfAccount(accounts, own.id);
        const bool isOwn = mayBeOf(listed < 0 ? own : accounts[listed], session);
        if (listed < 0 || !isOwn) {
            accounts.append(isOwn ? own : besides(own, freshName, session));
        }
        index = listed < 0 || !isOwn ? accounts.size() - 1 : listed;
    }
    accounts[index].subject = session.subject();
    accounts[index].claims = accountClaims(session.claims());
    return index;
}

} // namespace bifrost
