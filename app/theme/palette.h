// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/tokens.h"

#include <QPalette>

/// The tokens travel in the window's palette: every widget inherits it, and one `setPalette()` on
/// the window restyles all of them. These names say which role carries which token.
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

[[nodiscard]] QPalette makePalette(const Tokens &tokens);

/// The tint of a status behind its banner: mostly surface, a little of the status.
[[nodiscard]] QColor softened(const QColor &status, const QColor &surface);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
