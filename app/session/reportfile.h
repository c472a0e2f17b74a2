// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/checkline.h"

#include <QByteArray>

/// Writes `content` so that only the user can read it. The file appears whole or not at all.
/// Returns what is wrong, in a sentence; empty: nothing.
[[nodiscard]] QString saveFile(const QString &path, const QByteArray &content);

/// Writes the report of an examination like that, as JSON if `path` ends with `.json`, otherwise as
/// text.
[[nodiscard]] QString saveReport(const QString &path, const QList<CheckLine> &lines);
