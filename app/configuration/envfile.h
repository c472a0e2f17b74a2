// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// The variables of a `.env` file, in order, and the lines that are none.
struct EnvFile {
    QList<std::pair<QString, QString>> variables;
    QList<int> malformedLines; ///< counted from 1
};

/// Reads the dialect that dotenv and shells share: `NAME=value`, `export NAME=value`, spaces around
/// `=`, comments, single quotes (literal), double quotes (with \n, \", \\ and line breaks), CRLF
/// and a byte order mark. Nothing is expanded and nothing is run.
[[nodiscard]] EnvFile parseEnvFile(const QByteArray &content);
