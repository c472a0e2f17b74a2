// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace bifrost {

/// Notices when the Secret Service (freedesktop.org) comes to work again: its name appears on the
/// session bus, or its default collection, which was locked, is not locked any more. Some services
/// say so with a signal, others do not, so it also looks every ten seconds until it has noticed
/// something. A look never asks the person for a password. QtKeychain offers nothing of this.
///
/// Silent where there is no session bus.
class SecretServiceWatch final : public QObject {
    Q_OBJECT
public:
    SecretServiceWatch();

Q_SIGNALS:
    void mayWorkAgain();

private Q_SLOTS:
    void look();

private:
    void notice();
    QTimer poll_;
    std::optional<bool> wasLocked_;
};

/// Whether the Secret Service holds an entry of QtKeychain, but locked up: searching shows it, and
/// asks nobody for a password. False where that cannot be found out within `timeout`.
[[nodiscard]] QFuture<Result<bool>> isLockedUp(const QString &service, const QString &key,
                                               std::chrono::milliseconds timeout, QObject &context);

} // namespace bifrost
