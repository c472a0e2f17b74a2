// SPDX-License-Identifier: Apache-2.0
#include "system/desktopaction.h"

#include <QStringList>

using namespace Qt::StringLiterals;

QStringList desktopActionNames() {
    return {u"sign-in"_s, u"sign-out"_s, u"settings"_s}; // in the order of the enumerators
}

QString desktopActionName(DesktopAction action) {
    return desktopActionNames().at(static_cast<int>(action));
}

std::optional<DesktopAction> desktopActionOf(const QString &name) {
    const qsizetype index = desktopActionNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<DesktopAction>(index));
}
