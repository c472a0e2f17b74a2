// SPDX-License-Identifier: Apache-2.0
#include "client/applicationstore.h"

#include "platform/keychain/storedmarker.h"
#include "session/storekey.h"

#include <QDir>

#include <algorithm>

namespace bifrost {

namespace {

/// The keys that earlier builds used for all clients of an application, with the first parts of a
/// record.
QStringList sharedKeys() {
    QStringList keys;
    for (const auto kind : {StoreKey::Kind::Session, StoreKey::Kind::UnrevokedTokens}) {
        for (const char *part : {"", "/0/0", "/1/0"}) {
            keys.append(StoreKey::shared(kind) + QLatin1String(part));
        }
    }
    return keys;
}

} // namespace

ApplicationStore::ApplicationStore(const ClientConfiguration &configuration,
                                   StoredSessionSearch search)
    : directory_(dataDirectory(configuration.dataDirectory, configuration.applicationId)),
      keychain_({.applicationId = configuration.applicationId,
                 .applicationName = configuration.applicationName,
                 .dataDirectory = configuration.dataDirectory,
                 .timeout = configuration.keychainTimeout,
                 .helper = configuration.keychainHelper,
                 .search = search}),
      secrets_(keychain_, directory_),
      records_(secrets_) {}

std::shared_ptr<ClientLock> ApplicationStore::lockOf(const QString &issuer, const QString &clientId,
                                                     const QString &account) const {
    return std::make_shared<ClientLock>(
        directory_, StoreKey{StoreKey::Kind::Session, issuer, clientId, account}.toString(),
        account.isEmpty() ? sharedKeys() : QStringList()); // earlier builds knew no accounts
}

bool ApplicationStore::mayHoldSession() const {
    const StoredMarker marker(directory_);
    return std::ranges::any_of(marker.keys(), &StoreKey::isSession) || marker.mayLackKeys();
}

QString ApplicationStore::pathOf(const QString &file) const {
    return QDir(directory_).filePath(file);
}

std::shared_ptr<ProxyAccess> proxyAccess(const ClientConfiguration &configuration,
                                         ApplicationStore &store) {
    return std::make_shared<ProxyAccess>(
        ProxyAccess::Settings{configuration.proxy, configuration.proxyCredentials},
        &store.secrets());
}

} // namespace bifrost
