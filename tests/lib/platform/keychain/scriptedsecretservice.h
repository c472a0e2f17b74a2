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
    /// Of the user, to a prompt. One: to the first item alone, which KeePassXC calls dismissed.
    enum class Answer { Yes, One, No, None };

    ScriptedSecretService();
    ~ScriptedSecretService() override;

    // What it is like.
    bool isLocked = false;
    bool hasCollection = true;          ///< a default one is open
    bool isLoading = false;             ///< answers, and shows nothing yet, as KeePassXC
    bool hidesLocked = false;           ///< what is locked is not found, as in oo7
    bool locksAtSession = false;        ///< is locked when a session is opened
    bool asksInSearch = false;          ///< a search of what is locked asks, too, as in KeePassXC
    bool guardsItems = false;           ///< each new client is asked about, as in KeePassXC
    bool isFull = false;                ///< accepts nothing
    bool isForgetful = false;           ///< accepts everything and keeps nothing
    bool isSilent = false;              ///< answers nothing
    bool tellsOfUnlocking = true;       ///< with a signal
    bool keepsRemoved = false;          ///< confirms a removal and does nothing
    std::chrono::milliseconds delay{0}; ///< of each answer
    QMap<QString, std::chrono::milliseconds> delays; ///< of answers to these methods
    Answer answer = Answer::Yes;

    // What was asked of it.
    int prompts = 0;
    QStringList calls;
    [[nodiscard]] qsizetype size() const { return items_.size(); }
    [[nodiscard]] QStringList labels() const;

    /// The user answers the open prompt.
    void answerPrompt(Answer given);
    [[nodiscard]] bool isPromptOpen() const { return !openPrompt_.isEmpty(); }
    /// Unlocked at the service itself, as by a login.
    void unlock();
    void clear() { items_.clear(); }
    /// Every client is a new one.
    void forgetPermissions();
    /// Has this name on the bus as well.
    void alsoOwn(const QString &name) { bus_.registerService(name); }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override;

private:
    struct Item {
        QMap<QString, QString> attributes;
        QByteArray value;
        QString label;
        QStringList allowed; ///< unique names of clients
    };

    [[nodiscard]] QDBusMessage answerTo(const QDBusMessage &call);
    [[nodiscard]] QDBusMessage answerToService(const QDBusMessage &call);
    [[nodiscard]] QDBusMessage property(const QDBusMessage &call);
    [[nodiscard]] QVariantMap properties(const QDBusMessage &call) const;
    [[nodiscard]] QDBusMessage search(const QDBusMessage &call) const;
    [[nodiscard]] QDBusMessage unlockFor(const QDBusMessage &call);
    [[nodiscard]] QDBusMessage secrets(const QDBusMessage &call) const;
    [[nodiscard]] QDBusMessage create(const QDBusMessage &call);
    [[nodiscard]] QDBusMessage showPrompt(const QDBusMessage &call);
    [[nodiscard]] bool isItemLocked(const Item &item, const QDBusMessage &call) const;
    void tellCollectionChanged();

    QString name_;
    QDBusConnection bus_;
    QMap<QString, Item> items_;
    QStringList toUnlock_;
    QString openPrompt_;
    QString asker_; ///< unique name of the client that the open prompt is about
    int lastNumber_ = 0;
};

} // namespace bifrost::test
