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

/// Ends the program, which is how a fuzzer notices, when an invariant does not hold.
inline void require(bool holds, const char *invariant) {
    if (!holds) {
        std::fprintf(stderr, "Invariant broken: %s\n", invariant);
        std::abort();
    }
}

[[nodiscard]] inline QByteArray bytes(const std::uint8_t *data, std::size_t size) {
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// The first line, and all after it: an input that has two parts. Without a line end the second
/// part is empty.
[[nodiscard]] inline std::pair<QByteArray, QByteArray> splitFirstLine(const QByteArray &input) {
    const qsizetype end = input.indexOf('\n');
    return end < 0 ? std::pair(input, QByteArray())
                   : std::pair(input.first(end), input.sliced(end + 1));
}

} // namespace bifrost::fuzz
