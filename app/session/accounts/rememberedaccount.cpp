// SPDX-License-Identifier: Apache-2.0
#include "session/accounts/rememberedaccount.h"

// In this order: configured issuer and client ID; then ID, issuer, client ID, account, provider,
// redirect path, scopes, parent; then the organization's ID, name and handle.
static constexpr qsizetype textCount = 13;

std::optional<RememberedAccount> RememberedAccount::fromTexts(const QStringList &texts) {
    if (texts.size() != textCount || texts[3].isEmpty() || texts[4].isEmpty()) {
        return std::nullopt;
    }
    RememberedAccount remembered;
    remembered.configuredIssuer = texts[0];
    remembered.configuredClientId = texts[1];
    bifrost::Account &account = remembered.account;
    account.id = texts[2];
    account.issuer = texts[3];
    account.clientId = texts[4];
    account.account = texts[5];
    account.provider = texts[6];
    account.redirectPath = texts[7];
    account.scopes = texts[8].split(u' ', Qt::SkipEmptyParts);
    account.parent = texts[9];
    if (!texts[10].isEmpty()) {
        account.organization = bifrost::Organization{texts[10], texts[11], texts[12]};
    }
    return remembered;
}

QStringList RememberedAccount::toTexts() const {
    const auto organization = account.organization.value_or(bifrost::Organization{});
    return {configuredIssuer,          configuredClientId, account.id,       account.issuer,
            account.clientId,          account.account,    account.provider, account.redirectPath,
            account.scopes.join(u' '), account.parent,     organization.id,  organization.name,
            organization.handle};
}
