// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/currentsession/succession.h"
#include "session/sessionstore.h"

#include <QObject>

#include <functional>
#include <optional>

namespace bifrost {

/// The stored session, which other processes may change at any time. Every change compares first: a
/// session is written only onto what it continues, and only the session that is meant is removed.
/// Writing and removing require the lock of the client, see `StoreQueue::exclusively()`.
class SharedRecord : public QObject {
public:
    using Stored = Result<std::optional<Session>>;
    using Matches = std::function<bool(const Session &)>;

    explicit SharedRecord(SessionStore store) : store_(std::move(store)) {}

    QFuture<Stored> read() { return store_.load(); }
    /// The keychain has lost what was stored: see `SecretStore::hasLost()`.
    [[nodiscard]] bool isLost(const Stored &stored) const {
        return stored && !*stored && store_.hasLost();
    }
    /// The next comparison is made with `stored`.
    void remember(const Stored &stored);
    [[nodiscard]] const std::optional<Session> &lastSeen() const { return lastSeen_; }

    /// Whether `mine`, which continues `predecessor` in memory, may be written where `stored` is.
    /// Fails with the error of `stored` when that leaves open what a write would overwrite.
    [[nodiscard]] Result<Place> placeOf(const Session &mine, const Session &predecessor,
                                        const Stored &stored) const;
    QFuture<Result<void>> write(const Session &session);
    /// Removes `stored` if it matches, or is damaged. Succeeds without a change when another
    /// session is stored, or a record that is left alone; fails with the error of `stored` when
    /// that leaves open whose the record is, so that the user is not asked twice.
    QFuture<Result<void>> removeIf(const Stored &stored, const Matches &matches);

    SessionStore &store() { return store_; }

private:
    SessionStore store_;
    std::optional<Session> lastSeen_;
};

/// The record exists but is not whole: it counts as none.
[[nodiscard]] bool isDamaged(const Error &error);
/// The record belongs to another client or a newer version, so `StorageError` promises that it is
/// left untouched.
[[nodiscard]] bool isLeftAlone(const Error &error);

} // namespace bifrost
