// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bifrost {

/// A port of this computer on which another program listens.
struct TakenPort {
    /// Whose program has the port.
    enum class Holder {
        ThisUser,  ///< a program of the same user
        OtherUser, ///< a program of another user, or of the system
        Unknown,   ///< the system does not report it
    };
    quint16 port = 0;                ///< the port
    Holder holder = Holder::Unknown; ///< whose program has it
    /// The name of that program, if the system reports it (Linux, `Holder::ThisUser`); else empty.
    /// Printable ASCII, to be shown as plain text.
    QString program{};
    qint64 processId = 0; ///< 0 if `program` is empty

    friend bool operator==(const TakenPort &, const TakenPort &) = default;
};

} // namespace bifrost
