// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accountsview.h"

#include <QPalette>
#include <QRect>

class QPainter;

/// The height of a row with an account, in the fonts of the application.
[[nodiscard]] int accountRowHeight();

/// The color of the dot that says whether an account is signed in.
[[nodiscard]] QPalette::ColorRole accountDot(AccountLine::State state);

/// Draws the dot of a session's state at the foot of an avatar, with a rim in the color of what is
/// behind.
void paintStateDot(QPainter &painter, const QRect &avatar, Qt::LayoutDirection direction,
                   const QColor &color, const QColor &rim);

/// Draws an account into `row`: initials, name, detail and state, and a check mark for the current
/// one. What does not fit is elided. `ground` is what is behind.
void paintAccount(QPainter &painter, const QRect &row, Qt::LayoutDirection direction,
                  const AccountLine &account, const QPalette &palette, const QColor &ground);
