// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/presentation/plaintext.h>

#include <QString>

class QWidget;

using bifrost::plainBeginning;
using bifrost::plainBlock;
using bifrost::plainLine;
using bifrost::withoutMnemonics;

/// External text (claims, metadata, errors, files) is always displayed as plain text. These
/// functions prepare it for display. The style calls `keepPlain()` for every widget, including
/// tooltips and the widgets that Qt creates, so that Qt never interprets text as markup.
/// `tst_architecture` forbids bypassing them.

/// Sets a tooltip; the only function that may.
void setPlainToolTip(QWidget &widget, const QString &text);

/// Switches a label to plain text. Labels, including tooltips, otherwise interpret anything that
/// looks like HTML.
void keepPlain(QWidget &widget);
