// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace bifrost {

/// Shows or hides `widget` within its parent. A widget that has none yet, and would open as a
/// window, is left as it is: call it again when it gets one (`QEvent::ParentChange`).
inline void showInParent(QWidget &widget, bool isShown) {
    if (!isShown || widget.parentWidget() != nullptr) {
        widget.setVisible(isShown);
    }
}

} // namespace bifrost
