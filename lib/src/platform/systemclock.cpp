// SPDX-License-Identifier: Apache-2.0
#include "platform/systemclock.h"

namespace bifrost {

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

} // namespace bifrost
