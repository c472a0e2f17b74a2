// SPDX-License-Identifier: Apache-2.0
// A `.env` file.
#include "fuzzing.h"

#include "configuration/envfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using bifrost::fuzz::require;

namespace {

constexpr qsizetype longestExpansion = qsizetype{64} * 1024 * 2;

bool isName(const QString &name) {
    const auto isNameCharacter = [](QChar c) {
        return c == u'_' || c == u'.' || c == u'-' || (c < QChar(128) && c.isLetterOrNumber());
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isNameCharacter);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray content = bifrost::fuzz::bytes(data, size);
    const EnvFile file = parseEnvFile(content);
    const auto lines = content.count('\n') + content.count('\r') + 1;
    require(file.variables.size() + file.malformedLines.size() <= lines,
            "a line is one variable at most");
    for (const auto &[name, value] : file.variables) {
        require(isName(name), "a name is a name");
        require(value.size() <= content.size() + longestExpansion, "expansion is bounded");
    }
    int before = 0;
    for (const int line : file.malformedLines) {
        require(line > before && line <= lines, "each malformed line is named once, in order");
        before = line;
    }
    return 0;
}
