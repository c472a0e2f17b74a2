// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifdef QT_DBUS_LIB

#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

class DesktopApplication;

/// The object of a `DesktopApplication` on the bus. Its slots have the names of the specification.
/// Only where there is Qt D-Bus.
class ApplicationObject : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationObject(DesktopApplication &application);

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(const QString &name, const QVariantList &parameters,
                                     const QVariantMap &platformData);

private:
    DesktopApplication &application_;
};

#endif
