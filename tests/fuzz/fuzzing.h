// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <utility>

/// The entry point that libFuzzer, or replay.cpp, calls with each input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace bifrost::fuzz {

/// Aborts the program if an invariant doesn't hold, which the fuzzer detects.
inline void require(bool holds, const char *invariant) {
    if (!holds) {
        std::fprintf(stderr, "Invariant broken: %s\n", invariant);
        std::abort();
    }
}

[[nodiscard]] inline QByteArray bytes(const std::uint8_t *data, std::size_t size) {
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Splits an input into the first line and the rest. Without a line break, the rest is empty.
[[nodiscard]] inline std::pair<QByteArray, QByteArray> splitFirstLine(const QByteArray &input) {
    const qsizetype end = input.indexOf('\n');
    return end < 0 ? std::pair(input, QByteArray())
                   : std::pair(input.first(end), input.sliced(end + 1));
}

} // namespace bifrost::fuzz
