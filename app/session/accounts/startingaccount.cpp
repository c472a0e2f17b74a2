// SPDX-License-Identifier: Apache-2.0
#include "session/accounts/startingaccount.h"

#include <bifrost/issuer.h>

using namespace bifrost;

static QString issuerValue(const QString &input) {
    const auto issuer = Issuer::fromInput(input);
    return issuer ? issuer->value() : input;
}

static bool isChosenForThisRun(const Configuration &sources) {
    for (const Setting setting : {Setting::Issuer, Setting::ClientId}) {
        if (sources.value(setting).source >= Source::EnvFile) {
            return true;
        }
    }
    return false;
}

Account configuredAccount(const ClientConfiguration &configured) {
    Account account;
    account.issuer = issuerValue(configured.issuer);
    account.clientId = configured.clientId.trimmed();
    account.provider = configured.provider;
    account.redirectPath = configured.redirectPath;
    account.scopes = configured.scopes;
    return account;
}

RememberedAccount rememberedAccount(const Account &account,
                                    const std::optional<ClientConfiguration> &configured) {
    RememberedAccount remembered;
    remembered.account = account;
    if (configured) {
        remembered.configuredIssuer = issuerValue(configured->issuer);
        remembered.configuredClientId = configured->clientId.trimmed();
    }
    return remembered;
}

std::optional<Account> startingAccount(const std::optional<ClientConfiguration> &configured,
                                       const Configuration &sources,
                                       const std::optional<RememberedAccount> &remembered) {
    const auto own = configured ? std::optional(configuredAccount(*configured)) : std::nullopt;
    if (!remembered) {
        return own;
    }
    const Account &chosen = remembered->account;
    if (own && own->issuer == chosen.issuer && own->clientId == chosen.clientId) {
        return chosen;
    }
    const RememberedAccount now = rememberedAccount(chosen, configured);
    const bool isSameConfiguration = now.configuredIssuer == remembered->configuredIssuer &&
                                     now.configuredClientId == remembered->configuredClientId;
    return isSameConfiguration && !isChosenForThisRun(sources) ? chosen : own;
}
