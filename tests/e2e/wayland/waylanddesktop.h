// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace bifrost::test {

/// A desktop of the test's own: sway without a screen, a keyboard, and a mouse, which is this
/// program with the arguments `mouse` (`virtualPointer()`). The first window gets the keyboard.
/// Others open behind it, as with GNOME and KDE, and come to the front by an activation token
/// alone.
class WaylandDesktop {
public:
    ~WaylandDesktop();
    /// Which of its programs is not installed; empty if none is missing.
    [[nodiscard]] static QString missingProgram();
    /// False if one of them does not start.
    [[nodiscard]] bool start(const QStringList &mouse);
    /// What a program needs to show its windows here.
    [[nodiscard]] QProcessEnvironment environment() const;

    /// The application ID of the window that has the keyboard; empty if none has.
    [[nodiscard]] QString focused() const;
    /// Whether a window of the application `id` is on the screen.
    [[nodiscard]] bool shows(const QString &id) const;
    /// Presses and releases a key, by its name in XKB.
    [[nodiscard]] bool press(const QString &key) const;
    /// Moves the pointer to the middle of the screen. A window there hears of it once it is placed.
    void pointAtMiddle() { mouse_.write("m"); }
    /// Presses and releases the button, where the pointer is.
    void click() { mouse_.write("c"); }

private:
    [[nodiscard]] QByteArray tree() const;
    [[nodiscard]] QString find(const QString &pattern) const;

    std::unique_ptr<QTemporaryDir> folder_;
    QProcess sway_;
    QProcess keyboard_;
    QProcess mouse_;
};

} // namespace bifrost::test
