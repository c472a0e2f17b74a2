// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

/// Text from outside (claims, metadata, errors, files) is plain text wherever it stands. These
/// functions make it fit for its place; `keepPlain()`, which the style calls for every widget,
/// tooltips and those that Qt makes among them, keeps Qt from taking any text for markup.
/// `tst_architecture` forbids the ways around.

/// For a label, a tooltip or a button: one line. Control characters, and what changes the direction
/// of text or hides in it, go; white space becomes one space; a cut shows as an ellipsis.
/// `maximum` is in UTF-16 units.
[[nodiscard]] QString plainLine(const QString &text, qsizetype maximum = 1000);

/// For a view of text: line ends and tabs stay, and what `plainLine()` drops shows as `\u202e`, as
/// JSON writes it.
[[nodiscard]] QString plainBlock(const QString &text);

/// What a view of text shows of a block: long lines, and very long blocks, are cut, because a view
/// lays out all of its text at once and holds up the window meanwhile.
[[nodiscard]] QString plainBeginning(const QString &block);

/// A line as the text of a button or a menu, where `&` would make the next letter a shortcut.
[[nodiscard]] QString withoutMnemonics(QString line);

/// The only way to a tooltip.
void setPlainToolTip(QWidget &widget, const QString &text);

/// A label takes what looks like HTML for HTML, and a tooltip is a label: this one no more.
void keepPlain(QWidget &widget);
