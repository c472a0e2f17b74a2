// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target without a fuzzer, with any compiler: each file in the folders on the command
// line, complete, truncated at each byte, and with each byte changed.
#include "fuzzing.h"

#include <QDir>
#include <QFile>

#include <array>

namespace {

qsizetype inputs = 0;

void call(const QByteArray &input) {
    // A copy of exactly this size, so that a sanitizer detects reads past its end.
    const auto *data = reinterpret_cast<const std::uint8_t *>(input.constData());
    LLVMFuzzerTestOneInput(data, static_cast<std::size_t>(input.size()));
    ++inputs;
}

/// About `limit` positions at most within `size`, evenly distributed.
qsizetype stride(qsizetype size, qsizetype limit) {
    return std::max<qsizetype>(1, size / limit);
}

void replay(const QByteArray &seed) {
    constexpr qsizetype places = 120;
    constexpr std::array<char, 4> replacements{'"', '\0', '\n', '\x7f'};
    call(seed);
    for (qsizetype i = 0; i < seed.size(); i += stride(seed.size(), places)) {
        call(seed.first(i));
        QByteArray changed = seed;
        changed[i] = replacements[static_cast<std::size_t>(i) % replacements.size()];
        call(changed);
    }
}

} // namespace

int main(int argc, char **argv) {
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            std::fprintf(stderr, "%s\n",
                         qUtf8Printable(name)); // the last one is the one that failed
            if (!file.open(QIODevice::ReadOnly)) {
                return EXIT_FAILURE;
            }
            replay(file.readAll());
        }
    }
    std::printf("%lld inputs\n", static_cast<long long>(inputs));
    return inputs > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
