// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>

/// Hands the right to come to the front to another program (Wayland's protocol xdg-activation v1):
/// a token that the compositor issues for the window that the user is working with.
///
/// Needs a QGuiApplication, which must outlive it. Elsewhere than under Wayland, with a compositor
/// that lacks the protocol, and in a build without it, there are no tokens.
class WaylandActivation final : public QObject {
    Q_OBJECT
public:
    WaylandActivation();
    ~WaylandActivation() override;

    /// A new token, for one use. Empty where there is none: also if no window of this program has
    /// the keyboard, or the user has pressed nothing yet. Canceled with this object.
    [[nodiscard]] QFuture<QString> requestToken();

protected:
    /// Sees each press of a key, a button or a finger; consumes nothing.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Protocol;
    std::unique_ptr<Protocol> protocol_; ///< null where there are no tokens
};
