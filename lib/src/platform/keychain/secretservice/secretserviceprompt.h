// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"

#include <bifrost/result.h>

#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace bifrost {

/// A prompt of a Secret Service: it asks the user for a password, or for permission. One at a time.
class SecretServicePrompt final : public QObject {
    Q_OBJECT
public:
    /// Shows the prompt. Finishes when the user has answered, which may take any time. Fails with
    /// `StorageError::Denied` when it was dismissed.
    QFuture<Result<void>> show(const QDBusObjectPath &prompt);
    /// The service has ended: the pending `show()` is canceled.
    void abandon() { question_.reset(); }

Q_SIGNALS:
    void askingChanged(bool isAsking);

private Q_SLOTS:
    void onCompleted(bool wasDismissed, const QDBusVariant &result);

private:
    struct Question {
        QString path;
        Deferred<Result<void>> answered;
    };
    std::optional<Question> question_;
};

} // namespace bifrost
