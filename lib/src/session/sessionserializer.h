// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>
#include <bifrost/session.h>

namespace bifrost {

/// The stored record of a session: JSON with a format version. Unknown members are ignored.
class SessionSerializer {
public:
    static constexpr int formatVersion = 1;
    [[nodiscard]] static Secret serialize(const Session &session);
    /// Fails with `StorageError::Corrupt`, or `NewerVersion` for a later format.
    [[nodiscard]] static Result<Session> deserialize(const Secret &record);
};

} // namespace bifrost
