// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/secretservice/itemlabels.h"

#include "core/async.h"
#include "core/logging.h"
#include "platform/keychain/dbuscall.h"
#include "platform/keychain/secretservice/secretservicename.h"

#include <QDBusVariant>

#include <chrono>
#include <utility>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds untilSaved = 4s;

} // namespace

ItemLabels::ItemLabels() {
    quiet_.setSingleShot(true);
    quiet_.setInterval(untilSaved);
    connect(&quiet_, &QTimer::timeout, this, &ItemLabels::writePending);
}

QFuture<Result<void>> ItemLabels::write(const QList<QDBusObjectPath> &items, const QString &label) {
    if (items.isEmpty() || label.isEmpty()) {
        return ready<Result<void>>({});
    }
    const QDBusObjectPath item = items.constFirst();
    const auto keePassXc =
        sharesOwner(secretServiceName(), {u"org.keepassxc.KeePassXC.MainWindow"_s}, *this);
    return whenDone(keePassXc, this, [this, item, label](const Result<bool> &isKeePassXc) {
        if (!isKeePassXc.value_or(false)) {
            return writeNow(item, label);
        }
        pending_.insert(item.path(), label);
        quiet_.start();
        return ready<Result<void>>({});
    });
}

void ItemLabels::writePending() {
    const auto pending = std::exchange(pending_, {});
    for (auto label = pending.cbegin(); label != pending.cend(); ++label) {
        writeNow(QDBusObjectPath(label.key()), label.value());
    }
}

QFuture<Result<void>> ItemLabels::writeNow(const QDBusObjectPath &item, const QString &label) {
    QDBusMessage call = QDBusMessage::createMethodCall(
        secretServiceName(), item.path(), u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
    call << u"org.freedesktop.Secret.Item"_s << u"Label"_s
         << QVariant::fromValue(QDBusVariant(label));
    return whenDone(callOnSessionBus(call, *this), this,
                    [](const Result<QDBusMessage> &written) -> Result<void> {
                        if (!written) {
                            qCInfo(lcSession).noquote()
                                << "an entry of the keychain keeps its old label:"
                                << toLogString(written.error());
                        }
                        return {};
                    });
}

} // namespace bifrost
