// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

// External text (claims, metadata, errors) for display: it must neither reorder or hide the text
// around it, nor block a layout. Show the result as plain text: Qt takes whatever looks like HTML
// for HTML, in labels and tooltips.
namespace bifrost {

/// One line for a label, a tooltip, or a button. Removes control characters, characters that change
/// the text direction, invisible ones, and the marks beyond the thirtieth on a letter; collapses
/// white space to one space; marks truncation with an ellipsis. `maximum` is in UTF-16 units.
[[nodiscard]] QString plainLine(const QString &text, qsizetype maximum = 1000);

/// Text for a text view. Keeps line breaks and tabs; characters that `plainLine()` removes appear
/// as JSON escapes such as `\u202e`.
[[nodiscard]] QString plainBlock(const QString &text);

/// The beginning of `plainBlock(text)`, which a text view displays. Long lines and very long texts
/// are truncated, because a view lays out all of its text at once and would block the window. The
/// time it takes is bounded as well.
[[nodiscard]] QString plainBeginning(const QString &text);

/// Escapes `&`, which would turn the next letter into a shortcut on a button or in a menu.
[[nodiscard]] QString withoutMnemonics(QString line);

} // namespace bifrost
