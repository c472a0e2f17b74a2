// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QMap>
#include <QStringList>

#include <chrono>

namespace bifrost::test {

/// A Secret Service (freedesktop.org, 0.2) with one collection, on a connection of its own as
/// another program would have it. It does what the test says: the members may be changed at any
/// time.
class ScriptedSecretService : public QDBusVirtualObject {
    Q_OBJECT
public:
    enum class Answer { Yes, No, None }; ///< of the person, to a prompt

    ScriptedSecretService();
    ~ScriptedSecretService() override;

    // What it is like.
    bool isLocked = false;
    bool hasCollection = true;          ///< a default one is open
    bool isLoading = false;             ///< answers, and shows nothing yet, as KeePassXC
    bool hidesLocked = false;           ///< what is locked is not found, as in oo7
    bool guardsItems = false;           ///< each new client is asked about, as in KeePassXC
    bool isFull = false;                ///< takes nothing
    bool isForgetful = false;           ///< takes everything and keeps nothing
    bool isSilent = false;              ///< answers nothing
    bool tellsOfUnlocking = true;       ///< with a signal
    bool keepsRemoved = false;          ///< confirms a removal and does nothing
    std::chrono::milliseconds delay{0}; ///< of each answer
    Answer answer = Answer::Yes;

    // What was asked of it.
    int prompts = 0;
    QStringList calls;
    [[nodiscard]] qsizetype size() const { return items_.size(); }

    /// The person answers the prompt that is open.
    void answerPrompt(Answer given);
    [[nodiscard]] bool isPromptOpen() const { return !openPrompt_.isEmpty(); }
    /// Unlocked at the service itself, as by a login.
    void unlock();
    void clear() { items_.clear(); }
    /// Every client is a new one.
    void forgetPermissions();

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override;

private:
    struct Item {
        QMap<QString, QString> attributes;
        QByteArray value;
        QString label;
        bool isAllowed = false;
    };

    [[nodiscard]] QDBusMessage answerTo(const QDBusMessage &call);
    [[nodiscard]] QDBusMessage answerToService(const QDBusMessage &call);
    [[nodiscard]] QDBusMessage property(const QDBusMessage &call);
    [[nodiscard]] QDBusMessage search(const QDBusMessage &call) const;
    [[nodiscard]] QDBusMessage unlockFor(const QDBusMessage &call);
    [[nodiscard]] QDBusMessage secrets(const QDBusMessage &call) const;
    [[nodiscard]] QDBusMessage create(const QDBusMessage &call);
    [[nodiscard]] QDBusMessage showPrompt(const QDBusMessage &call);
    [[nodiscard]] bool isItemLocked(const Item &item) const;
    void tellCollectionChanged();

    QString name_;
    QDBusConnection bus_;
    QMap<QString, Item> items_;
    QStringList toUnlock_;
    QString openPrompt_;
    int lastNumber_ = 0;
};

} // namespace bifrost::test
