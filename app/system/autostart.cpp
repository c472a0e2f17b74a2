// SPDX-License-Identifier: Apache-2.0
#include "system/autostart.h"

#include "system/backgroundportal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

static const auto hiddenArgument = u"--hidden"_s;

QString startedProgram() {
    const QString image = qEnvironmentVariable("APPIMAGE");
    return QDir::isAbsolutePath(image) ? image : QCoreApplication::applicationFilePath();
}

/// A value of the type string.
static QString escapedValue(QString text) {
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

/// An argument in quotation marks, of which the value Exec is made.
static QString quotedArgument(const QString &text) {
    QString quoted;
    for (const QChar c : text) {
        if (u"\"`$\\"_s.contains(c)) {
            quoted += u'\\';
        }
        quoted += c == u'%' ? u"%%"_s : QString(c);
    }
    return u'"' + quoted + u'"';
}

QByteArray autostartEntry(const QString &program) {
    const QString exec = escapedValue(quotedArgument(program) + u' ' + hiddenArgument);
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Bifrost\n"
           "Icon=dev.bifrost.Bifrost\n"
           "Exec=%1\n"
           "TryExec=%2\n"
           "Terminal=false\n"_s.arg(exec, escapedValue(program))
               .toUtf8();
}

QByteArray launchAgent(const QString &program) {
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n<dict>\n"
           "    <key>Label</key>\n    <string>dev.bifrost.Bifrost</string>\n"
           "    <key>ProgramArguments</key>\n    <array>\n"
           "        <string>%1</string>\n        <string>%2</string>\n    </array>\n"
           "    <key>RunAtLoad</key>\n    <true/>\n"
           "</dict>\n</plist>\n"_s.arg(program.toHtmlEscaped(), hiddenArgument)
               .toUtf8();
}

QString runCommand(const QString &program) {
    return u'"' + QDir::toNativeSeparators(program) + u"\" "_s + hiddenArgument;
}

Autostart::Autostart(QString program, Place place, QObject *parent)
    : QObject(parent), program_(std::move(program)), place_(std::move(place)) {}

#ifdef Q_OS_WIN

static QSettings runKey() {
    return QSettings(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s,
                     QSettings::NativeFormat);
}

Autostart::Place Autostart::Place::standard() {
    return {};
}

QString Autostart::path() const {
    return {};
}

bool Autostart::isEnabled() const {
    return runKey().contains(u"Bifrost"_s);
}

void Autostart::enable() {
    QSettings key = runKey();
    key.setValue(u"Bifrost"_s, runCommand(program_));
    key.sync();
    if (key.status() != QSettings::NoError) {
        Q_EMIT refused({});
    }
}

void Autostart::disable() {
    runKey().remove(u"Bifrost"_s);
}

#else

#ifdef Q_OS_MACOS

Autostart::Place Autostart::Place::standard() {
    return {.folder = QDir::home().filePath(u"Library/LaunchAgents"_s)};
}

QString Autostart::path() const {
    return QDir(place_.folder).filePath(u"dev.bifrost.Bifrost.plist"_s);
}

static QByteArray startEntry(const QString &program) {
    return launchAgent(program);
}

#else

Autostart::Place Autostart::Place::standard() {
    const bool isSandboxed =
        QFile::exists(u"/.flatpak-info"_s) || !qEnvironmentVariableIsEmpty("SNAP_NAME");
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return {.kind = isSandboxed ? Kind::Portal : Kind::Folder,
            .folder = folder.filePath(u"autostart"_s)};
}

QString Autostart::path() const {
    return QDir(place_.folder).filePath(u"dev.bifrost.Bifrost.desktop"_s);
}

static QByteArray startEntry(const QString &program) {
    return autostartEntry(program);
}

#endif

bool Autostart::isEnabled() const {
    return place_.kind == Place::Kind::Folder && QFile::exists(path());
}

void Autostart::enable() {
    if (place_.kind == Place::Kind::Folder) {
        write(startEntry(program_));
        return;
    }
    auto *portal = new BackgroundPortal(this);
    connect(portal, &BackgroundPortal::refused, this, &Autostart::refused);
    // In a sandbox the name on the command line finds the program, not its path.
    portal->request(BackgroundPortal::Start::WithSession,
                    {QFileInfo(program_).fileName(), hiddenArgument});
}

void Autostart::disable() {
    if (place_.kind == Place::Kind::Portal) {
        auto *portal = new BackgroundPortal(this);
        portal->request(BackgroundPortal::Start::ByTheUser, {});
        return;
    }
    QFile file(path());
    if (file.exists() && !file.remove()) {
        Q_EMIT refused(file.errorString());
    }
}

void Autostart::write(const QByteArray &entry) {
    QSaveFile file(path());
    if (!QDir().mkpath(place_.folder) || !file.open(QIODevice::WriteOnly) ||
        file.write(entry) != entry.size() || !file.commit()) {
        Q_EMIT refused(file.errorString());
    }
}

#endif
