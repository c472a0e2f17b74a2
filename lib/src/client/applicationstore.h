// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clientlock.h"
#include "platform/datadirectory.h"
#include "platform/http/proxyaccess.h"
#include "platform/keychain/indexedsecretstore.h"
#include "platform/keychain/keychainsecretstore.h"
#include "session/storedrecords.h"

#include <bifrost/clientconfiguration.h>

#include <memory>

namespace bifrost {

/// What one application has in the keychain: the entries of each of its clients, and the index that
/// names them.
class ApplicationStore {
public:
    explicit ApplicationStore(const ClientConfiguration &configuration,
                              StoredSessionSearch search = StoredSessionSearch::WhereMarked);

    /// The lock of one account of this application.
    [[nodiscard]] std::shared_ptr<ClientLock> lockOf(const QString &issuer, const QString &clientId,
                                                     const QString &account) const;
    /// A file in the application's data directory.
    [[nodiscard]] QString pathOf(const QString &file) const;
    /// Whether a session may be stored, as the markers say, without the keychain.
    [[nodiscard]] bool mayHoldSession() const;
    [[nodiscard]] IndexedSecretStore &secrets() { return secrets_; }
    [[nodiscard]] StoredRecords &records() { return records_; }

private:
    QString directory_;
    KeychainSecretStore keychain_;
    IndexedSecretStore secrets_;
    StoredRecords records_;
};

/// What `configuration` says of proxies, with their names and passwords in `store`, which must
/// outlive it.
[[nodiscard]] std::shared_ptr<ProxyAccess> proxyAccess(const ClientConfiguration &configuration,
                                                       ApplicationStore &store);

} // namespace bifrost
