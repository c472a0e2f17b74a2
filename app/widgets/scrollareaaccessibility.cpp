// SPDX-License-Identifier: Apache-2.0
#include "widgets/scrollareaaccessibility.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

// Called for each class of an object, the most derived first. Qt has already handled subclasses
// such as text views by then.
static QAccessibleInterface *makeInterface(const QString &className, QObject *object) {
    if (className != "QScrollArea"_L1 && className != "QAbstractScrollArea"_L1) {
        return nullptr;
    }
    auto *area = qobject_cast<QWidget *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

void installScrollAreaAccessibility() {
    QAccessible::installFactory(makeInterface);
}
