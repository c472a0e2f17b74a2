// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/brandtext.h"

#include <QByteArray>
#include <QImage>

#include <variant>

/// Reads a logo's file: at most 1 MiB, and a regular file.
[[nodiscard]] std::variant<QByteArray, LogoProblem> readLogoFile(const QString &path);

/// Begins like an SVG document.
[[nodiscard]] bool isSvg(const QByteArray &bytes);

/// Draws an SVG document that refers to nothing outside of itself and runs nothing: no document
/// type, no entities, no links but to its own parts, no pictures, style sheets, scripts or foreign
/// objects. Such a document, and one that is not SVG or is very complex, gives no picture.
[[nodiscard]] QImage drawSvg(const QByteArray &svg);
