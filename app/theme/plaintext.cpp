// SPDX-License-Identifier: Apache-2.0
#include "theme/plaintext.h"

#include <QLabel>

using namespace Qt::StringLiterals;

static constexpr qsizetype longestToolTip = 300;

void setPlainToolTip(QWidget &widget, const QString &text) {
    widget.setToolTip(plainLine(text, longestToolTip));
}

void keepPlain(QWidget &widget) {
    if (auto *label = qobject_cast<QLabel *>(&widget)) {
        label->setTextFormat(Qt::PlainText);
    }
}
