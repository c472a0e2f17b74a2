// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/sessionstore.h"

#include <bifrost/error.h>

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace bifrost {

/// Why the store does not hold what memory does, and when it is worth another try: after pauses
/// that grow from a second to five minutes, unless the store would ask the person each time, and at
/// once when it says that it has come back.
class StoreTrouble : public QObject {
    Q_OBJECT
public:
    /// `store` must outlive this object.
    explicit StoreTrouble(SessionStore &store);

    [[nodiscard]] const std::optional<Error> &problem() const { return problem_; }
    [[nodiscard]] bool isWaitingToTryAgain() const { return retry_.isActive(); }

    /// No value: all is well again.
    void set(std::optional<Error> problem);
    void tryAgainLater(const Error &error);

Q_SIGNALS:
    void changed();
    void due();

private:
    SessionStore &store_;
    std::optional<Error> problem_;
    QTimer retry_;
    std::chrono::seconds nextPause_;
};

} // namespace bifrost
