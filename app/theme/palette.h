// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/colorscheme.h"
#include "theme/tokens.h"

#include <QPalette>

/// The window's palette carries the tokens: all widgets inherit it, and one `setPalette()` on the
/// window restyles them. These names map tokens to palette roles.
namespace role {
inline constexpr auto Background = QPalette::Window;
inline constexpr auto Rail = QPalette::Light;
inline constexpr auto Surface = QPalette::Base;
inline constexpr auto Sunken = QPalette::AlternateBase;
inline constexpr auto Hover = QPalette::Button;
inline constexpr auto Border = QPalette::Mid;
inline constexpr auto ControlBorder = QPalette::Dark;
inline constexpr auto Text = QPalette::WindowText;
inline constexpr auto MutedText = QPalette::PlaceholderText;
inline constexpr auto Accent = QPalette::Highlight;
inline constexpr auto AccentHover = QPalette::Link;
inline constexpr auto OnAccent = QPalette::HighlightedText;
inline constexpr auto AccentSoft = QPalette::Midlight;
inline constexpr auto Danger = QPalette::BrightText;
inline constexpr auto Success = QPalette::LinkVisited;
inline constexpr auto Warning = QPalette::Shadow;
} // namespace role

[[nodiscard]] const Tokens &tokensFor(ColorScheme scheme, Contrast contrast);

[[nodiscard]] QPalette makePalette(const Tokens &tokens);

/// The tint of a status behind its banner: 11 % status, 89 % surface.
[[nodiscard]] QColor softened(const QColor &status, const QColor &surface);

/// Contrast of two opaque colors, 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
