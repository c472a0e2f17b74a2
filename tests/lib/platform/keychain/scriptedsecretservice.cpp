// SPDX-License-Identifier: Apache-2.0
#include "scriptedsecretservice.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bifrost::test {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

/// (oayays)
struct TransferredSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const TransferredSecret &secret) {
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TransferredSecret &secret) {
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

using Secrets = QMap<QDBusObjectPath, TransferredSecret>;

} // namespace bifrost::test

Q_DECLARE_METATYPE(bifrost::test::TransferredSecret)
Q_DECLARE_METATYPE(bifrost::test::Secrets)

namespace bifrost::test {

namespace {

const QString service = u"org.freedesktop.secrets"_s;
const QString root = u"/org/freedesktop/secrets"_s;
const QString collection = root + u"/collection/login"_s;
const QString session = root + u"/session/s1"_s;
const QString prompt = root + u"/prompt/p"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QDBusObjectPath nothing{u"/"_s};

template<typename T>
QVariant valueOf(const T &value) {
    return QVariant::fromValue(value);
}

} // namespace

ScriptedSecretService::ScriptedSecretService()
    : name_(u"service-%1"_s.arg(quintptr(this))),
      bus_(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name_)) {
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<Paths>();
    qDBusRegisterMetaType<TransferredSecret>();
    qDBusRegisterMetaType<Secrets>();
    bus_.registerVirtualObject(root, this, QDBusConnection::SubPath);
    bus_.registerService(service);
}

ScriptedSecretService::~ScriptedSecretService() {
    bus_.unregisterService(service);
    QDBusConnection::disconnectFromBus(name_);
}

bool ScriptedSecretService::handleMessage(const QDBusMessage &message,
                                          const QDBusConnection & /*bus*/) {
    calls.append(message.member());
    message.setDelayedReply(true);
    if (!isSilent) {
        QTimer::singleShot(delays.value(message.member(), delay), this,
                           [this, message] { bus_.send(answerTo(message)); });
    }
    return true;
}

QDBusMessage ScriptedSecretService::answerTo(const QDBusMessage &call) {
    const QString method = call.member();
    if (call.interface() == "org.freedesktop.DBus.Properties"_L1) {
        return property(call);
    }
    if (method == "CreateItem"_L1) {
        return create(call);
    }
    if (method == "Prompt"_L1) {
        return showPrompt(call);
    }
    if (method == "Delete"_L1) {
        if (!keepsRemoved) {
            items_.remove(call.path());
        }
        return call.createReply(valueOf(nothing));
    }
    return answerToService(call);
}

QDBusMessage ScriptedSecretService::answerToService(const QDBusMessage &call) {
    const QString method = call.member();
    if (method == "OpenSession"_L1) {
        if (call.arguments().value(0).toString() != "plain"_L1) {
            return call.createErrorReply(QDBusError::NotSupported, u"plain alone"_s);
        }
        isLocked = isLocked || locksAtSession;
        return call.createReply(
            {valueOf(QDBusVariant(QString())), valueOf(QDBusObjectPath(session))});
    }
    if (method == "ReadAlias"_L1) {
        return call.createReply(valueOf(QDBusObjectPath(hasCollection ? collection : u"/"_s)));
    }
    if (method == "SearchItems"_L1) {
        prompts += isLocked && asksInSearch ? 1 : 0; // refused
        return search(call);
    }
    if (method == "Unlock"_L1) {
        return unlockFor(call);
    }
    if (method == "GetSecrets"_L1) {
        return secrets(call);
    }
    return call.createErrorReply(QDBusError::UnknownMethod, method);
}

QStringList ScriptedSecretService::labels() const {
    QStringList labels;
    for (const Item &item : items_) {
        labels.append(item.label);
    }
    return labels;
}

QDBusMessage ScriptedSecretService::property(const QDBusMessage &call) {
    if (call.member() == "Set"_L1) {
        if (!items_.contains(call.path())) {
            return call.createErrorReply(QDBusError::UnknownObject, call.path());
        }
        items_[call.path()].label =
            qdbus_cast<QDBusVariant>(call.arguments().value(2)).variant().toString();
        return call.createReply();
    }
    const QVariantMap all = properties(call);
    if (call.member() == "GetAll"_L1) {
        return call.createReply(valueOf(all));
    }
    const QString name = call.arguments().value(1).toString();
    return all.contains(name) ? call.createReply(valueOf(QDBusVariant(all[name])))
                              : call.createErrorReply(QDBusError::UnknownProperty, name);
}

QVariantMap ScriptedSecretService::properties(const QDBusMessage &call) const {
    if (!items_.contains(call.path())) {
        return {{u"Locked"_s, isLocked},
                {u"Label"_s, u"login"_s},
                {u"Collections"_s, valueOf(Paths{QDBusObjectPath(collection)})}};
    }
    const Item item = items_[call.path()];
    return {{u"Locked"_s, isItemLocked(item, call)},
            {u"Label"_s, item.label},
            {u"Attributes"_s, valueOf(item.attributes)}};
}

bool ScriptedSecretService::isItemLocked(const Item &item, const QDBusMessage &call) const {
    return isLocked || (guardsItems && !item.allowed.contains(call.service()));
}

QDBusMessage ScriptedSecretService::search(const QDBusMessage &call) const {
    const auto wanted = qdbus_cast<Attributes>(call.arguments().value(0));
    Paths unlocked;
    Paths locked;
    for (auto item = items_.cbegin(); item != items_.cend(); ++item) {
        bool matches = true;
        for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
            matches = matches && item->attributes.value(each.key()) == each.value();
        }
        if (matches && !isLoading && !(isLocked && hidesLocked)) {
            (isItemLocked(*item, call) ? locked : unlocked).append(QDBusObjectPath(item.key()));
        }
    }
    return call.createReply({valueOf(unlocked), valueOf(locked)});
}

QDBusMessage ScriptedSecretService::unlockFor(const QDBusMessage &call) {
    Paths unlocked = qdbus_cast<Paths>(call.arguments().value(0));
    toUnlock_.clear();
    for (const QDBusObjectPath &path : std::as_const(unlocked)) {
        const bool isItem = items_.contains(path.path());
        if (isItem ? isItemLocked(items_[path.path()], call) : isLocked) {
            toUnlock_.append(path.path());
        }
    }
    unlocked.removeIf(
        [this](const QDBusObjectPath &path) { return toUnlock_.contains(path.path()); });
    return call.createReply(
        {valueOf(unlocked), valueOf(toUnlock_.isEmpty() ? nothing : QDBusObjectPath(prompt))});
}

QDBusMessage ScriptedSecretService::showPrompt(const QDBusMessage &call) {
    ++prompts;
    openPrompt_ = call.path();
    asker_ = call.service();
    if (answer != Answer::None) {
        QTimer::singleShot(0, this, [this] { answerPrompt(answer); });
    }
    return call.createReply();
}

void ScriptedSecretService::answerPrompt(Answer given) {
    Paths unlocked;
    for (const QString &path : std::as_const(toUnlock_)) {
        if (given == Answer::Yes || (given == Answer::One && unlocked.isEmpty())) {
            unlocked.append(QDBusObjectPath(path));
            if (items_.contains(path)) {
                items_[path].allowed.append(asker_);
            }
        }
    }
    if (given == Answer::Yes && std::exchange(isLocked, false)) {
        tellCollectionChanged();
    }
    QDBusMessage completed = QDBusMessage::createSignal(
        std::exchange(openPrompt_, {}), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    completed << (given != Answer::Yes) << valueOf(QDBusVariant(valueOf(unlocked)));
    bus_.send(completed);
}

void ScriptedSecretService::forgetPermissions() {
    for (Item &item : items_) {
        item.allowed.clear();
    }
}

void ScriptedSecretService::unlock() {
    isLocked = false;
    tellCollectionChanged();
}

void ScriptedSecretService::tellCollectionChanged() {
    if (tellsOfUnlocking) {
        QDBusMessage changed =
            QDBusMessage::createSignal(root, serviceInterface, u"CollectionChanged"_s);
        changed << valueOf(QDBusObjectPath(collection));
        bus_.send(changed);
    }
}

QDBusMessage ScriptedSecretService::secrets(const QDBusMessage &call) const {
    const auto paths = qdbus_cast<Paths>(call.arguments().value(0));
    Secrets found;
    for (const QDBusObjectPath &path : paths) {
        const auto item = items_.find(path.path());
        if (item != items_.end() && !isItemLocked(*item, call)) {
            found.insert(path, {QDBusObjectPath(session), {}, item->value, u"text/plain"_s});
        }
    }
    return call.createReply(valueOf(found));
}

QDBusMessage ScriptedSecretService::create(const QDBusMessage &call) {
    if (isLocked) {
        return call.createErrorReply(u"org.freedesktop.Secret.Error.IsLocked"_s, u"locked"_s);
    }
    if (isFull) {
        return call.createErrorReply(QDBusError::LimitsExceeded, u"No space left on device"_s);
    }
    const auto properties = qdbus_cast<QVariantMap>(call.arguments().value(0));
    const auto secret = qdbus_cast<TransferredSecret>(call.arguments().value(1));
    const auto attributes =
        qdbus_cast<Attributes>(properties.value(u"org.freedesktop.Secret.Item.Attributes"_s));
    QString path;
    for (auto item = items_.cbegin(); item != items_.cend(); ++item) {
        if (item->attributes == attributes) {
            path = item.key();
        }
    }
    if (path.isEmpty()) {
        path = u"%1/%2"_s.arg(collection).arg(++lastNumber_);
    }
    if (!isForgetful) {
        QStringList allowed = items_.value(path).allowed;
        allowed.append(call.service()); // the one who made it may have it
        items_.insert(path, {attributes, secret.value,
                             properties.value(u"org.freedesktop.Secret.Item.Label"_s).toString(),
                             allowed});
    }
    return call.createReply({valueOf(QDBusObjectPath(path)), valueOf(nothing)});
}

} // namespace bifrost::test
