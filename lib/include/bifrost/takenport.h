// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bifrost {

/// A port of this computer that another program listens on.
struct TakenPort {
    enum class Holder {
        ThisUser,  ///< a program of the user who runs this one
        OtherUser, ///< of another user, or of the system
        Unknown,   ///< the system does not tell
    };
    quint16 port = 0;
    Holder holder = Holder::Unknown;
    /// What that program calls itself, where the system tells (Linux, `Holder::ThisUser`); else
    /// empty. Printable ASCII; show it as plain text.
    QString program{};
    qint64 processId = 0; ///< 0 where `program` is empty

    friend bool operator==(const TakenPort &, const TakenPort &) = default;
};

} // namespace bifrost
