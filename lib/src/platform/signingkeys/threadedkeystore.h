// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/signingkeys/signingkeydevice.h"
#include "seams/signingkeystore.h"

#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>

namespace bifrost {

/// Has a `SigningKeyDevice` work in a thread of its own, one command after the other.
///
/// The device is opened by the first command and kept. After a failure it is closed. If it had
/// been open before, the command is given once more to a new one: a computer that has slept, or a
/// service that has restarted, leaves a connection that is of no use.
class ThreadedKeyStore final : public SigningKeyStore {
public:
    using Open = std::function<Result<std::unique_ptr<SigningKeyDevice>>()>;
    /// `patience` is how long a command may take, with those before it. Then it fails with
    /// `SigningKeyError::TimedOut`; one that has not begun is not given to the device any more.
    explicit ThreadedKeyStore(std::chrono::milliseconds patience, Open open = openSigningKeyDevice);
    ThreadedKeyStore(const ThreadedKeyStore &) = delete;
    ThreadedKeyStore &operator=(const ThreadedKeyStore &) = delete;
    /// Cancels what has not finished. A device that does not return is left to its thread after two
    /// seconds.
    ~ThreadedKeyStore() override;

    QFuture<Result<HardwareKey>> generate(HardwareKeyUse use) override;
    QFuture<Result<QByteArray>> sign(const HardwareKey &key, const QByteArray &input) override;

private:
    class Connection;
    template<typename T>
    using Command = std::function<Result<T>(SigningKeyDevice &)>;
    template<typename T>
    QFuture<Result<T>> run(Command<T> command);

    QObject context_;
    std::chrono::milliseconds patience_;
    std::shared_ptr<Connection> connection_; ///< shared with the thread
    std::unique_ptr<QThreadPool> thread_;
};

} // namespace bifrost
