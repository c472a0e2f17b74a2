// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/checkline.h"

#include <QList>

/// What the window needs of this computer: the window system and the image formats. Works without a
/// display.
[[nodiscard]] QList<CheckLine> desktopLines();
