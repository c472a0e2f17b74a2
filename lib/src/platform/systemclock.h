// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/clock.h"

namespace bifrost {

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

} // namespace bifrost
