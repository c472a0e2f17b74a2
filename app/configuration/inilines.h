// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

/// The lines of an INI file, counted from 1, that are neither a section, nor a comment (`;` or
/// `#`), nor `name=value`, and those that open a quote without closing it. QSettings ignores them
/// silently. The rules are those of QSettings: quotes and a `\` at the end continue a line, `;`
/// ends it.
[[nodiscard]] QList<int> malformedIniLines(const QByteArray &content);

/// Where each key stands, as `Group/Name`, counted from 1: the last line that assigns it.
[[nodiscard]] QHash<QString, int> iniKeyLines(const QByteArray &content);
