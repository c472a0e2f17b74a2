// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

/// What starts this program with the desktop session: a file in the autostart folder (Desktop
/// Application Autostart Specification), the Background portal in a sandbox, the registry of
/// Windows, or a launch agent of macOS.
class Autostart : public QObject {
    Q_OBJECT
public:
    /// Where programs that start with the session are listed.
    struct Place {
        enum class Kind { Folder, Portal };
        Kind kind = Kind::Folder;
        QString folder{}; ///< of the files; of no use with the portal

        /// Of this system and user.
        [[nodiscard]] static Place standard();
    };

    /// `program` is what is started, with `--hidden`.
    explicit Autostart(QString program, Place place = Place::standard(), QObject *parent = nullptr);

    void enable();
    void disable();
    /// The entry exists; false with the portal, which doesn't tell.
    [[nodiscard]] bool isEnabled() const;

Q_SIGNALS:
    /// Bifrost will not start with the session. `reason` is the system's, and may be empty.
    void refused(const QString &reason);

private:
    [[nodiscard]] QString path() const;
    void write(const QByteArray &entry);

    QString program_;
    Place place_;
};

/// The path that starts this program: of the AppImage if it is one.
[[nodiscard]] QString startedProgram();

/// The contents of an autostart file for `program`, which is quoted as the Desktop Entry
/// Specification 1.5 demands ('The Exec key').
[[nodiscard]] QByteArray autostartEntry(const QString &program);
/// The same for macOS: a property list (launchd.plist(5)).
[[nodiscard]] QByteArray launchAgent(const QString &program);
/// The same for Windows: a value of the key Run.
[[nodiscard]] QString runCommand(const QString &program);
