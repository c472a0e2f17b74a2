// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>
#include <QStringList>

#include <chrono>

namespace bifrost::test {

/// KWallet with one wallet, on a connection of its own as another program would have it. It does
/// what the test says: the members may be changed at any time.
class ScriptedKWallet : public QDBusVirtualObject {
    Q_OBJECT
public:
    enum class Answer { Yes, No, None }; ///< of the user, to a window

    ScriptedKWallet();
    ~ScriptedKWallet() override;

    /// Appears on the bus, as one of these. The daemon of Plasma 6 has the older name as well.
    void startAsPlasma5() { own({QStringLiteral("org.kde.kwalletd5")}); }
    void startAsPlasma6() {
        own({QStringLiteral("org.kde.kwalletd6"), QStringLiteral("org.kde.kwalletd5")});
    }
    void stop();

    // What it is like.
    bool isEnabled = true;
    bool isOpen = true;
    bool isDenied = false; ///< 'Deny Forever': it refuses without a window
    bool isFull = false;
    bool isForgetful = false;
    bool isSilent = false;
    std::chrono::milliseconds delay{0};
    Answer answer = Answer::Yes;

    // What was asked of it.
    int windows = 0;
    QStringList calls;
    QMap<QString, QByteArray> entries; ///< by 'folder/key'
    [[nodiscard]] bool isWindowOpen() const { return !waiting_.isEmpty(); }
    void answerWindow(Answer given);
    /// The user opens the wallet for another program.
    void openElsewhere();

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override;

private:
    void own(const QStringList &names);
    void respond(const QDBusMessage &call);
    [[nodiscard]] QVariant answerTo(const QDBusMessage &call);
    [[nodiscard]] int write(const QString &entry, const QByteArray &value);

    QString connection_;
    QDBusConnection bus_;
    QStringList names_;
    QList<QDBusMessage> waiting_; ///< calls of open() that the window is about
};

} // namespace bifrost::test
