// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdio>
#include <vector>

namespace bifrost::bench {

/// One line of a table: the median and the range.
inline double row(const char *name, std::vector<double> values, const char *unit) {
    std::sort(values.begin(), values.end());
    const double median = values[values.size() / 2];
    std::printf("%-52s %12.3f %-6s (%.3f to %.3f, %zu runs)\n", name, median, unit, values.front(),
                values.back(), values.size());
    std::fflush(stdout);
    return median;
}

} // namespace bifrost::bench
