// SPDX-License-Identifier: Apache-2.0
#include "waylanddesktop.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTest>

#include <functional>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bifrost::test {
namespace {

constexpr uint nobody = 65534; // sway refuses to run as root

/// Calls `visit` with each window.
void eachWindow(const QJsonObject &node, const std::function<void(const QJsonObject &)> &visit) {
    if (node.contains("app_id"_L1)) {
        visit(node);
    }
    for (const auto key : {"nodes"_L1, "floating_nodes"_L1}) {
        for (const auto &child : node.value(key).toArray()) {
            eachWindow(child.toObject(), visit);
        }
    }
}

} // namespace

QString WaylandDesktop::missingProgram() {
    for (const QString &program : {u"sway"_s, u"swaymsg"_s, u"wtype"_s, u"setpriv"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            return program;
        }
    }
    const QDir platforms(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms"_s);
    return platforms.entryList({u"*wayland*"_s}, QDir::Files).isEmpty() ? u"QtWayland"_s
                                                                        : QString();
}

bool WaylandDesktop::start(const QStringList &mouse) {
    folder_ = std::make_unique<QTemporaryDir>();
    QFile configuration(folder_->filePath(u"config"_s));
    if (!configuration.open(QIODevice::WriteOnly)) {
        return false;
    }
    configuration.write("xwayland disable\n"
                        "focus_on_window_activation focus\n"
                        "no_focus [app_id=\".*\"]\n");
    configuration.close();
    QStringList command{u"sway"_s, u"-c"_s, configuration.fileName()};
    if (::geteuid() == 0) {
        configuration.setPermissions(QFile::ReadOwner | QFile::ReadOther);
        if (::chown(QFile::encodeName(folder_->path()).constData(), nobody, nobody) != 0) {
            return false;
        }
        command = QStringList{u"setpriv"_s, u"--reuid=%1"_s.arg(nobody),
                              u"--regid=%1"_s.arg(nobody), u"--clear-groups"_s} +
                  command;
    }
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, folder_->path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder_->path());
    environment.insert(u"WLR_BACKENDS"_s, u"headless"_s);
    environment.insert(u"WLR_RENDERER"_s, u"pixman"_s);
    environment.insert(u"WLR_LIBINPUT_NO_DEVICES"_s, u"1"_s);
    sway_.setProcessEnvironment(environment);
    sway_.setStandardErrorFile(folder_->filePath(u"log"_s));
    const QString program = command.takeFirst();
    sway_.start(program, command);
    const bool isUp = QTest::qWaitFor(
        [this] { return !find(u"wayland-?"_s).isEmpty() && !find(u"sway-ipc.*"_s).isEmpty(); },
        20000);
    // Without a keyboard no window has the focus, and wtype takes its keyboard away when it ends.
    keyboard_.setProcessEnvironment(this->environment());
    keyboard_.start(u"wtype"_s, {u"-s"_s, u"1000000"_s});
    mouse_.setProcessEnvironment(this->environment());
    mouse_.start(QCoreApplication::applicationFilePath(), mouse);
    return isUp && keyboard_.waitForStarted() && mouse_.waitForReadyRead();
}

WaylandDesktop::~WaylandDesktop() {
    for (QProcess *process : {&keyboard_, &mouse_, &sway_}) {
        process->kill();
        process->waitForFinished();
    }
}

QString WaylandDesktop::find(const QString &pattern) const {
    const QDir folder(folder_->path());
    const QStringList found = folder.entryList({pattern}, QDir::System);
    return found.isEmpty() ? QString() : folder.filePath(found.constFirst());
}

QProcessEnvironment WaylandDesktop::environment() const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WAYLAND_DISPLAY"_s, find(u"wayland-?"_s));
    environment.insert(u"SWAYSOCK"_s, find(u"sway-ipc.*"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"wayland"_s);
    environment.remove(u"DISPLAY"_s);
    return environment;
}

QByteArray WaylandDesktop::tree() const {
    QProcess message;
    message.setProcessEnvironment(environment());
    message.start(u"swaymsg"_s, {u"--raw"_s, u"-t"_s, u"get_tree"_s});
    return message.waitForFinished() ? message.readAllStandardOutput() : QByteArray();
}

QString WaylandDesktop::focused() const {
    QString id;
    eachWindow(QJsonDocument::fromJson(tree()).object(), [&id](const QJsonObject &window) {
        if (window.value("focused"_L1).toBool()) {
            id = window.value("app_id"_L1).toString();
        }
    });
    return id;
}

bool WaylandDesktop::shows(const QString &id) const {
    bool found = false;
    eachWindow(QJsonDocument::fromJson(tree()).object(), [&](const QJsonObject &window) {
        found = found || window.value("app_id"_L1).toString() == id;
    });
    return found;
}

bool WaylandDesktop::press(const QString &key) const {
    QProcess typing;
    typing.setProcessEnvironment(environment());
    typing.start(u"wtype"_s, {u"-k"_s, key});
    return typing.waitForFinished() && typing.exitCode() == 0;
}

} // namespace bifrost::test
