// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/copyfeedback.h"

#include "widgets/controls/button.h"

#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

void showCopied(Button &button) {
    button.setIconName(u"check"_s);
    QTimer::singleShot(std::chrono::seconds{2}, &button,
                       [&button] { button.setIconName(u"copy"_s); });
}
