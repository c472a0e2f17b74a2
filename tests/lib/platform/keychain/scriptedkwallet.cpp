// SPDX-License-Identifier: Apache-2.0
#include "scriptedkwallet.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace bifrost::test {
namespace {

constexpr int handle = 1;
constexpr int refused = -1;
constexpr int stream = 2; ///< the type of a binary entry
const QStringList paths{u"/modules/kwalletd5"_s, u"/modules/kwalletd6"_s};

} // namespace

ScriptedKWallet::ScriptedKWallet()
    : connection_(u"kwallet-%1"_s.arg(quintptr(this))),
      bus_(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection_)) {
    for (const QString &path : paths) {
        bus_.registerVirtualObject(path, this);
    }
}

ScriptedKWallet::~ScriptedKWallet() {
    stop();
    QDBusConnection::disconnectFromBus(connection_);
}

void ScriptedKWallet::own(const QStringList &names) {
    names_ = names;
    for (const QString &name : names) {
        bus_.registerService(name);
    }
}

void ScriptedKWallet::stop() {
    for (const QString &name : std::as_const(names_)) {
        bus_.unregisterService(name);
    }
    names_.clear();
    waiting_.clear();
}

bool ScriptedKWallet::handleMessage(const QDBusMessage &message, const QDBusConnection & /*bus*/) {
    calls.append(message.member());
    message.setDelayedReply(true);
    if (!isSilent) {
        QTimer::singleShot(delay, this, [this, message] { respond(message); });
    }
    return true;
}

void ScriptedKWallet::respond(const QDBusMessage &call) {
    const bool asks = call.member() == u"open" && !isOpen && !isDenied;
    if (!asks) {
        bus_.send(call.createReply(answerTo(call)));
        return;
    }
    ++windows;
    waiting_.append(call);
    if (answer != Answer::None) {
        answerWindow(answer);
    }
}

void ScriptedKWallet::answerWindow(Answer given) {
    isOpen = given == Answer::Yes;
    const auto waiting = std::exchange(waiting_, {});
    for (const QDBusMessage &call : waiting) {
        bus_.send(call.createReply(isOpen ? handle : refused));
    }
}

void ScriptedKWallet::openElsewhere() {
    isOpen = true;
    QDBusMessage opened =
        QDBusMessage::createSignal(paths.constFirst(), u"org.kde.KWallet"_s, u"walletOpened"_s);
    opened << u"kdewallet"_s;
    bus_.send(opened);
}

QVariant ScriptedKWallet::answerTo(const QDBusMessage &call) {
    const QString method = call.member();
    const QVariantList arguments = call.arguments();
    const QString entry = arguments.value(1).toString() + u'/' + arguments.value(2).toString();
    if (method == u"isEnabled") {
        return isEnabled;
    }
    if (method == u"networkWallet" || method == u"localWallet") {
        return u"kdewallet"_s;
    }
    if (method == u"isOpen") {
        return isOpen;
    }
    if (method == u"open") {
        return isDenied ? refused : handle;
    }
    if (method == u"keyDoesNotExist") {
        return !entries.contains(entry);
    }
    if (method == u"entryType") {
        return entries.contains(entry) ? stream : 0;
    }
    if (method == u"readEntry") {
        return entries.value(entry);
    }
    if (method == u"writeEntry") {
        return write(entry, arguments.value(3).toByteArray());
    }
    if (method == u"removeEntry") {
        return entries.remove(entry) > 0 ? 0 : -3;
    }
    if (method == u"entryList") {
        const QString folder = arguments.value(1).toString() + u'/';
        QStringList keys;
        for (auto each = entries.cbegin(); each != entries.cend(); ++each) {
            if (each.key().startsWith(folder)) {
                keys.append(each.key().mid(folder.size()));
            }
        }
        return keys;
    }
    return true; // hasEntry, removeFolder
}

int ScriptedKWallet::write(const QString &entry, const QByteArray &value) {
    if (isFull) {
        return -1;
    }
    if (!isForgetful) {
        entries.insert(entry, value);
    }
    return 0;
}

} // namespace bifrost::test
