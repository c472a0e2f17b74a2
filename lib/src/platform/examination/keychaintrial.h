// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "core/findings.h"
#include "platform/keychain/keychainsecretstore.h"

#include <QElapsedTimer>
#include <QTimer>

namespace bifrost {

/// Writes an entry of its own to the keychain, reads it back and removes it.
///
/// A keychain that asks the user is waited for, but not without end: then the finding says so, and
/// the trial goes on, so that its entry is removed whenever the user unlocks the keychain. Deletes
/// itself at the end.
class KeychainTrial final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static QFuture<Findings> start(const ClientConfiguration &configuration);

private:
    explicit KeychainTrial(const ClientConfiguration &configuration);
    QFuture<Findings> run();
    Result<void> judge(const Result<void> &removed);
    void report(const Result<void> &outcome);

    QString directory_;
    KeychainSecretStore store_;
    Secret trial_;
    QString keychain_; ///< the name of the one that has the entry
    bool isReadBack_ = false;
    QElapsedTimer elapsed_;
    QTimer patience_;
    Deferred<Findings> findings_;
};

} // namespace bifrost
