// SPDX-License-Identifier: Apache-2.0
#include "windowsystem.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QPluginLoader>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

static constexpr auto platformVariable = "QT_QPA_PLATFORM";

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)

QString windowSystemProblem() {
    return {};
}

#else

// The names of platform plugins that Qt will try, the first that works winning.
static QStringList platformsToTry() {
    if (const QString chosen = qEnvironmentVariable(platformVariable); !chosen.isEmpty()) {
        QStringList names = chosen.split(u';');
        for (QString &name : names) {
            name = name.section(u':', 0, 0);
        }
        return names;
    }
    QStringList names;
    if (qEnvironmentVariableIsSet("WAYLAND_DISPLAY")) {
        names.append(u"wayland"_s);
    }
    if (qEnvironmentVariableIsSet("DISPLAY")) {
        names.append(u"xcb"_s);
    }
    return names;
}

static bool provides(const QPluginLoader &plugin, const QStringList &names) {
    const QJsonArray keys =
        plugin.metaData().value("MetaData"_L1).toObject().value("Keys"_L1).toArray();
    for (const auto &key : keys) {
        if (names.contains(key.toString())) {
            return true;
        }
    }
    return false;
}

QString windowSystemProblem() {
    const QStringList names = platformsToTry();
    if (names.isEmpty()) {
        return u"neither DISPLAY nor WAYLAND_DISPLAY is set"_s;
    }
    QString problem = u"Qt has no platform plugin for %1"_s.arg(names.join(u' '));
    for (const QString &folder : QCoreApplication::libraryPaths()) {
        const QDir plugins(folder + "/platforms"_L1);
        for (const QString &file : plugins.entryList(QDir::Files)) {
            QPluginLoader plugin(plugins.filePath(file));
            if (!provides(plugin, names)) {
                continue;
            }
            if (plugin.load()) {
                return {};
            }
            problem = plugin.errorString();
        }
    }
    return problem;
}

#endif

void avoidWindowSystem() {
    qputenv(platformVariable, "offscreen");
}

#ifdef Q_OS_WIN

void followSystemColors() {
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    if (!qEnvironmentVariableIsSet(platformVariable)) {
        qputenv(platformVariable, "windows:darkmode=2"); // the palette as well as the frame
    }
#endif
}

void letOthersComeToFront() {
    ::AllowSetForegroundWindow(ASFW_ANY);
}

#else

void followSystemColors() {}

void letOthersComeToFront() {}

#endif
