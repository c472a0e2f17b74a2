// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

/// The lines of an INI file, counted from 1, that are neither a section, nor a comment (`;` or
/// `#`), nor `name=value`, and those that open a quote which never closes. QSettings passes over
/// them without a word; this follows its rules: quotes and a `\` at the end continue a line, `;`
/// ends it.
[[nodiscard]] QList<int> malformedIniLines(const QByteArray &content);
