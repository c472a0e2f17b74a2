// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;

inline constexpr int providerMarkSize = 24;

/// Draws the letter of a provider in a tinted circle, in the middle of `rect`. Decoration: the name
/// stands beside it.
void paintProviderMark(QPainter &painter, const QRect &rect, const QString &letter,
                       const QPalette &palette);
