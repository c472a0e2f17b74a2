// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Distances, in device-independent pixels: multiples of the grid.
namespace metrics {
inline constexpr int grid = 8;
inline constexpr int controlHeight = 40;
inline constexpr int fieldPadding = 12;
inline constexpr int buttonPadding = 20;
inline constexpr int radius = 8;
inline constexpr int cardRadius = 12;
inline constexpr int cardPadding = 20;
inline constexpr int focusRing = 2;
inline constexpr int focusInset = 3; ///< from the edge of a filled control to its ring
inline constexpr int columnWidth = 560;
inline constexpr int pageMargin = 32;
inline constexpr int railWidth = 208;
inline constexpr int iconSize = 20;
} // namespace metrics
