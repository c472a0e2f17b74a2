// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainbackend.h"

#include <QDBusMessage>

namespace bifrost {

/// KWallet, of Plasma 5 and of Plasma 6, which answers to the older name as well.
///
/// The wallet is opened here, and waited for however long the person takes: QtKeychain's own
/// request to open it ends after 25 s, and the next one opens a second window. Whether there is an
/// entry in a closed wallet is known without opening it.
class KWalletBackend final : public KeychainBackend {
    Q_OBJECT
public:
    KWalletBackend();

    [[nodiscard]] QString name() const override { return QStringLiteral("KWallet"); }
    QFuture<Result<Finding>> prepare(const KeychainRequest &request) override;
    /// Removes our folder of the wallet when nothing is in it any more.
    QFuture<Result<void>> tidy(const KeychainRequest &request) override;
    QFuture<Result<void>> ping() override;

private:
    QFuture<Result<QDBusMessage>> call(const QString &method, const QVariantList &arguments);
    QFuture<Result<Finding>> look(const KeychainRequest &request);
    QFuture<Result<Finding>> open(const KeychainRequest &request);

    QString wallet_;
    int handle_ = -1;
};

} // namespace bifrost
