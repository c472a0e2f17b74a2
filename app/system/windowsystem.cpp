// SPDX-License-Identifier: Apache-2.0
#include "system/windowsystem.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocalSocket>
#include <QPluginLoader>

#include <cstdio>
#include <cstdlib>

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

// The names of the platform plugins that Qt tries, in order.
static QStringList platformsToTry() {
    if (const QString chosen = qEnvironmentVariable(platformVariable); !chosen.isEmpty()) {
        QStringList names = chosen.split(u';');
        for (QString &name : names) {
            name = name.section(u':', 0, 0);
        }
        return names;
    }
    QStringList names;
    if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        names.append(u"wayland"_s);
    }
    if (!qEnvironmentVariableIsEmpty("DISPLAY")) {
        names.append(u"xcb"_s);
    }
    return names;
}

static bool answers(const QString &socket, QLocalSocket::SocketOptions options = {}) {
    constexpr int patience = 1000; // ms; it is on this computer
    QLocalSocket connection;
    connection.setSocketOptions(options);
    connection.connectToServer(socket);
    return connection.waitForConnected(patience);
}

/// X(7), 'Display names': `host:number.screen`. A display of another computer counts as there.
static bool hasXDisplay() {
    const QString display = qEnvironmentVariable("DISPLAY");
    if (!display.startsWith(u':')) {
        return true;
    }
    const QString socket = u"/tmp/.X11-unix/X"_s + display.mid(1).section(u'.', 0, 0);
    return answers(socket) || answers(socket, QLocalSocket::AbstractNamespaceOption);
}

static bool hasWaylandDisplay() {
    const QString display = qEnvironmentVariable("WAYLAND_DISPLAY");
    return answers(display.startsWith(u'/')
                       ? display
                       : QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).filePath(display));
}

/// Why no display answers that one of `platforms` would use; empty if one does, or if it is not
/// known.
static QString displayProblem(const QStringList &platforms) {
    for (const QString &platform : platforms) {
        const bool isWayland = platform.startsWith("wayland"_L1);
        if ((platform != "xcb"_L1 && !isWayland) ||
            (isWayland ? hasWaylandDisplay() : hasXDisplay())) {
            return {};
        }
    }
    return u"no display answers at DISPLAY=%1, WAYLAND_DISPLAY=%2"_s.arg(
        qEnvironmentVariable("DISPLAY"), qEnvironmentVariable("WAYLAND_DISPLAY"));
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
                return displayProblem(names);
            }
            problem = plugin.errorString();
        }
    }
    return problem;
}

#endif

static QtMessageHandler formerHandler = nullptr;

// Qt says in the warnings before what was missing; they are passed on.
static void endOnFatal(QtMsgType type, const QMessageLogContext &context, const QString &message) {
    if (type == QtFatalMsg) {
        std::fputs(
            "bifrost: no window can be opened, because there is no display. Start Bifrost in "
            "a desktop session; 'bifrost --doctor' works without one.\n",
            stderr);
        std::fflush(stderr);
        std::_Exit(EXIT_FAILURE);
    }
    formerHandler(type, context, message);
}

DisplayGuard::DisplayGuard() {
    formerHandler = qInstallMessageHandler(endOnFatal);
}

DisplayGuard::~DisplayGuard() {
    qInstallMessageHandler(formerHandler);
}

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
