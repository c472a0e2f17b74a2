// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

/// The variables of a `.env` file, and the lines that could not be read.
struct EnvFile {
    QList<std::pair<QString, QString>> variables; ///< each name once, with its last value
    QHash<QString, int> lines;                    ///< where that value stands, counted from 1
    QList<int> malformedLines;                    ///< counted from 1
};

/// The value of a variable of the process; empty when it has none.
using EnvironmentLookup = std::function<QString(const QString &name)>;

/// Reads a `.env` file as Next.js does (dotenv 16 and dotenv-expand 10), so that the file of the
/// Asgardeo guide means the same here and there:
///
///     NAME=value   export NAME=value   NAME: value
///     quotes: '...', "..." and `...`, over several lines; \n and \r in double quotes alone
///     comments: from '#' to the end of the line, unless it stands in quotes
///     $NAME, ${NAME}, ${NAME:-default}: `environment` first, then the default, then the file;
///     in quotes too. \$ is a dollar sign.
///
/// UTF-8, or whatever the byte order mark says. Where Next.js would take a line for something else
/// without a word, the line counts as malformed: one that assigns nothing, a quote that is never
/// closed, a variable that refers to itself.
[[nodiscard]] EnvFile parseEnvFile(const QByteArray &content,
                                   const EnvironmentLookup &environment = {});
