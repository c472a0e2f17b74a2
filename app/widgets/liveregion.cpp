// SPDX-License-Identifier: Apache-2.0
#include "widgets/liveregion.h"

#include "theme/plaintext.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

// Orca says what a notification contains when it begins to show.
static QAccessibleInterface *makeNotification(const QString &className, QObject *object) {
    if (className != "LiveRegion"_L1) {
        return nullptr;
    }
    auto *region = qobject_cast<QWidget *>(object);
    return region ? new QAccessibleWidget(region, QAccessible::Notification) : nullptr;
}

LiveRegion::LiveRegion(QWidget *parent) : QWidget(parent) {
    QAccessible::installFactory(makeNotification); // once, however often it is called
}

void LiveRegion::announce(const QString &text) {
    setAccessibleName(plainLine(text));
    if (!isVisible()) {
        return;
    }
    // On Windows and macOS an alert is said; on Linux, Qt before 6.8 passes on only what shows.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    Q_EMIT announced(accessibleName());
}
