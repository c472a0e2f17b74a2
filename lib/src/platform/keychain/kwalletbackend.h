// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainchoice.h"

#include <QDBusMessage>

namespace bifrost {

/// KWallet, of Plasma 5 and of Plasma 6, which owns the older name as well.
///
/// The wallet is opened here, without a time limit: QtKeychain's own call ends after 25 s, and the
/// next one shows a second prompt. KWallet tells whether a closed wallet has an entry without
/// opening it.
class KWalletBackend final : public KeychainBackend {
    Q_OBJECT
public:
    KWalletBackend();

    [[nodiscard]] QString name() const override { return nameOf(Keychain::KWallet); }
    QFuture<Result<Finding>> prepare(const KeychainRequest &request) override;
    /// Removes our folder from the wallet when it is empty.
    QFuture<Result<void>> tidy(const KeychainRequest &request) override;
    QFuture<Result<void>> ping() override;

private:
    QFuture<Result<QDBusMessage>> call(const QString &method, const QVariantList &arguments);
    QFuture<Result<Finding>> look(const KeychainRequest &request);
    QFuture<Result<Finding>> open(const KeychainRequest &request);
    QFuture<Result<Finding>> openAsking(const KeychainRequest &request);

    QString wallet_;
    int handle_ = -1;
};

} // namespace bifrost
