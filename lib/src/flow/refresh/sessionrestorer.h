// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/currentsession/currentsession.h"
#include "flow/refresh/tokenrefresher.h"

#include <QObject>

#include <optional>

namespace bifrost {

/// Restores the session of an earlier run. Concurrent calls share one operation.
class SessionRestorer : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the restorer.
    SessionRestorer(CurrentSession &current, TokenRefresher &refresher);

    /// See `Client::restoreSession()`.
    QFuture<Result<std::optional<Session>>> restore();

    /// The store is being read now.
    [[nodiscard]] bool isReading() const { return isReading_; }

Q_SIGNALS:
    void isReadingChanged();

private:
    QFuture<Result<std::optional<Session>>> readStore();
    QFuture<Result<std::optional<Session>>>
    refreshIfDue(const Result<std::optional<Session>> &loaded);
    Result<std::optional<Session>> standing(const Result<Session> &refreshed) const;

    CurrentSession &current_;
    TokenRefresher &refresher_;
    bool isReading_ = false;
    SingleFlight<std::optional<Session>> flight_;
};

} // namespace bifrost
