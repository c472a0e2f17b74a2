// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What other programs write on standard input is never larger.
inline constexpr qint64 largestMessage = qint64{64} * 1024;
/// The body of a request to an API.
inline constexpr qint64 largestInput = qint64{64} * 1024 * 1024;

/// Standard input, to its end. No value if it can't be read or is larger than `maximum` bytes.
[[nodiscard]] std::optional<QByteArray> readInput(qint64 maximum = largestInput);
/// A file.
[[nodiscard]] std::optional<QByteArray> readInputFile(const QString &path);
/// Standard input, to an empty line or its end: so a program that keeps it open isn't waited for
/// (git-credential(1), INPUT/OUTPUT FORMAT).
[[nodiscard]] std::optional<QByteArray> readInputBlock();
