// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMargins>
#include <QRect>
#include <QString>

class QWidget;

/// Layouts mirror themselves in languages that are written from right to left. These functions do
/// the same for what is placed by hand, in coordinates for languages from left to right.

/// `rect` of `widget`, in its direction.
[[nodiscard]] QRect mirrored(const QRect &rect, const QWidget &widget);
/// In the direction of the application.
[[nodiscard]] QMargins mirrored(const QMargins &margins);

/// Keeps addresses, identifiers and names in Latin letters readable in text from right to left:
/// each run of them becomes an isolate (UAX #9, LRI and PDI), so that its punctuation stays where
/// it is. Other text, and text for a window from left to right, is returned as it is.
[[nodiscard]] QString withIsolates(const QString &line);
