// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFontMetrics>
#include <QString>

/// The width of the widest part of `text` that can't be broken into two lines: of a word, or, in
/// Japanese, of a few characters.
[[nodiscard]] int widestPart(const QFontMetrics &metrics, const QString &text);
