// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/kwalletbackend.h"

#include "core/async.h"
#include "platform/keychain/dbuscall.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QSettings>
#include <QStandardPaths>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using Work = KeychainRequest::Kind;

const QString walletService = u"org.kde.kwalletd5"_s;

/// Of the user's settings of KWallet.
QVariant setting(const QString &name, const QVariant &otherwise) {
    const QString file =
        QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"kwalletrc"_s);
    return file.isEmpty() ? otherwise
                          : QSettings(file, QSettings::IniFormat).value(name, otherwise);
}

/// KWallet ends when it is started while it is disabled.
Result<void> disabledOr(const Result<void> &started) {
    return started || setting(u"Wallet/Enabled"_s, true).toBool()
               ? started
               : failure(StorageError{StorageError::Kind::Disabled, u"KWallet is disabled"_s});
}

/// It reports 'Deny Forever' like any refusal, and the list of those applications to nobody.
StorageError refusalOf(const QString &wallet, const QString &application) {
    const QStringList denied = setting(u"Auto Deny/"_s + wallet, {}).toStringList();
    return denied.contains(application)
               ? StorageError{StorageError::Kind::AlwaysDenied, application}
               : StorageError{StorageError::Kind::Denied, u"the wallet was not opened"_s};
}

QVariant firstOf(const QDBusMessage &answer) {
    return answer.arguments().value(0);
}

} // namespace

KWalletBackend::KWalletBackend() {
    const auto *watcher =
        new QDBusServiceWatcher(walletService, QDBusConnection::sessionBus(),
                                QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &KeychainBackend::vanished);
}

QFuture<Result<QDBusMessage>> KWalletBackend::call(const QString &method,
                                                   const QVariantList &arguments) {
    QDBusMessage call = QDBusMessage::createMethodCall(walletService, u"/modules/kwalletd5"_s,
                                                       u"org.kde.KWallet"_s, method);
    call.setArguments(arguments);
    return callOnSessionBus(call, *this);
}

QFuture<Result<KeychainBackend::Finding>> KWalletBackend::prepare(const KeychainRequest &request) {
    const auto started = whenDone(startOnSessionBus(walletService, *this), this, disabledOr);
    return steps(this, this, started)
        .andThen([this] { return call(u"isEnabled"_s, {}); })
        .andThen([this](const QDBusMessage &answer) {
            return firstOf(answer).toBool()
                       ? call(u"networkWallet"_s, {})
                       : failed<QDBusMessage>(
                             StorageError{StorageError::Kind::Disabled, u"KWallet is disabled"_s});
        })
        .andThen([this, request](const QDBusMessage &answer) {
            wallet_ = firstOf(answer).toString();
            return look(request);
        })
        .future();
}

QFuture<Result<KeychainBackend::Finding>> KWalletBackend::look(const KeychainRequest &request) {
    if (request.kind == Work::Check || request.kind == Work::Write) {
        return open(request);
    }
    return steps(this, this, call(u"isOpen"_s, {wallet_}))
        .andThen([this, request](const QDBusMessage &answer) {
            // KWallet answers this from the file, which is outdated while the wallet is open.
            return firstOf(answer).toBool()
                       ? ready<Result<QDBusMessage>>(QDBusMessage())
                       : call(u"keyDoesNotExist"_s, {wallet_, request.service, request.key});
        })
        .andThen([this, request](const QDBusMessage &answer) {
            return firstOf(answer).toBool() ? ready<Result<Finding>>(Finding::Nothing)
                                            : open(request);
        })
        .future();
}

QFuture<Result<KeychainBackend::Finding>> KWalletBackend::open(const KeychainRequest &request) {
    if (request.mayAsk) {
        return openAsking(request);
    }
    return andThen(call(u"isOpen"_s, {wallet_}), this, [this, request](const QDBusMessage &answer) {
        return firstOf(answer).toBool()
                   ? openAsking(request)
                   : failed<Finding>(StorageError{StorageError::Kind::Locked,
                                                  u"the wallet is closed, and nobody is asked"_s});
    });
}

QFuture<Result<KeychainBackend::Finding>>
KWalletBackend::openAsking(const KeychainRequest &request) {
    constexpr qlonglong noWindow = 0;
    return andThen(call(u"open"_s, {wallet_, noWindow, request.service}), this,
                   [this, request](const QDBusMessage &answer) -> Result<Finding> {
                       handle_ = firstOf(answer).toInt();
                       return handle_ >= 0 ? Result<Finding>(Finding::Ready)
                                           : failure(refusalOf(wallet_, request.service));
                   });
}

QFuture<Result<void>> KWalletBackend::tidy(const KeychainRequest &request) {
    if (request.kind == Work::Write) {
        return ready<Result<void>>({});
    }
    const QString &folder = request.service;
    return andThen(call(u"entryList"_s, {handle_, folder, folder}), this,
                   [this, folder](const QDBusMessage &answer) -> QFuture<Result<void>> {
                       if (!firstOf(answer).toStringList().isEmpty()) {
                           return ready<Result<void>>({});
                       }
                       return andThen(call(u"removeFolder"_s, {handle_, folder, folder}), this,
                                      [](const QDBusMessage &) -> Result<void> { return {}; });
                   });
}

QFuture<Result<void>> KWalletBackend::ping() {
    return andThen(call(u"isEnabled"_s, {}), this,
                   [](const QDBusMessage &) -> Result<void> { return {}; });
}

} // namespace bifrost
