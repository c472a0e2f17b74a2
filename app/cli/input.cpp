// SPDX-License-Identifier: Apache-2.0
#include "cli/input.h"

#include <QFile>

#include <cstdio>

namespace {

std::optional<QByteArray> readToEnd(QFile &file, qint64 maximum) {
    QByteArray bytes = file.read(maximum + 1);
    while (!file.atEnd() && bytes.size() <= maximum) { // a pipe delivers piece by piece
        const QByteArray piece = file.read(maximum + 1 - bytes.size());
        if (piece.isEmpty()) {
            break;
        }
        bytes += piece;
    }
    return bytes.size() > maximum ? std::nullopt : std::optional(bytes);
}

} // namespace

std::optional<QByteArray> readInput(qint64 maximum) {
    QFile file;
    return file.open(stdin, QIODevice::ReadOnly) ? readToEnd(file, maximum) : std::nullopt;
}

std::optional<QByteArray> readInputFile(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readToEnd(file, largestInput) : std::nullopt;
}

std::optional<QByteArray> readInputBlock() {
    QByteArray bytes;
    for (int c = std::getc(stdin); c != EOF; c = std::getc(stdin)) {
        if (c == '\n' && (bytes.isEmpty() || bytes.endsWith('\n'))) {
            break;
        }
        bytes += static_cast<char>(c);
        if (bytes.size() > largestMessage) {
            return std::nullopt;
        }
    }
    return bytes;
}
