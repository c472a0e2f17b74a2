// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/checkline.h"

#include <QByteArray>

/// Writes the report of an examination, as JSON if `path` ends with `.json`, otherwise as text, so
/// that only the user can read it. The file appears whole or not at all. Returns what is wrong, in
/// a sentence; empty: nothing.
[[nodiscard]] QString saveReport(const QString &path, const QList<CheckLine> &lines);
/// The same for any content.
[[nodiscard]] QString saveFile(const QString &path, const QByteArray &content);
