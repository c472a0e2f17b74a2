// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace bifrost {

/// The only source of 'now'. Pure checks take the time as a parameter; flows read it here.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC
};

} // namespace bifrost
