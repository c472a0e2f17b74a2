// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/secretservice/secretservicebackend.h"

#include "core/async.h"
#include "core/logging.h"
#include "platform/keychain/dbuscall.h"
#include "platform/keychain/secretservice/libsecret.h"
#include "platform/keychain/secretservice/secretservicename.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QTimer>

#include <chrono>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Work = KeychainRequest::Kind;
using Attributes = QMap<QString, QString>;

const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
/// The path that stands for no object.
const QString noObject = u"/"_s;
/// A keychain that has just started or was unlocked needs this long to show its items: KeePassXC
/// answers before it has loaded them.
constexpr std::chrono::milliseconds loadingTime = 1s;

QDBusMessage serviceCall(const QString &method) {
    return QDBusMessage::createMethodCall(secretServiceName(), servicePath, serviceInterface,
                                          method);
}

StorageError unexpectedAnswer(const QString &method) {
    return {StorageError::Kind::Failed, u"%1: unexpected answer"_s.arg(method)};
}

/// For a request that may not ask.
StorageError withheld() {
    return {StorageError::Kind::Locked, u"it is locked, and nobody is asked"_s};
}

QDBusObjectPath collectionOf(const QDBusObjectPath &item) {
    return QDBusObjectPath(item.path().section(u'/', 0, -2));
}

} // namespace

SecretServiceBackend::SecretServiceBackend() {
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<Paths>();
    const auto *watcher =
        new QDBusServiceWatcher(secretServiceName(), QDBusConnection::sessionBus(),
                                QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        isRunning_ = false;
        prompt_.abandon();
        Q_EMIT vanished();
    });
    connect(&prompt_, &SecretServicePrompt::askingChanged, this, &KeychainBackend::askingChanged);
}

void SecretServiceBackend::warmUp() {
    if (libsecret::load()) {
        libsecret::openSession();
    }
}

QFuture<Result<KeychainBackend::Finding>>
SecretServiceBackend::prepare(const KeychainRequest &request) {
    const auto loaded = libsecret::load();
    if (!loaded) {
        return failed<Finding>(loaded.error());
    }
    const auto running =
        isRunning_ ? ready<Result<void>>({}) : startOnSessionBus(secretServiceName(), *this);
    return andThen(running, this, [this, request] {
        isRunning_ = true; // or `vanished()`
        return request.kind == Work::Check
                   ? andThen(unlockCollection(request), this,
                             [](Collection) -> Result<Finding> { return Finding::Ready; })
                   : prepareEntry(request);
    });
}

/// Unlocked before the search: oo7 finds nothing in a locked collection, and KeePassXC asks during
/// the search, and again when it is unlocked.
QFuture<Result<KeychainBackend::Finding>>
SecretServiceBackend::prepareEntry(const KeychainRequest &request) {
    return andThen(unlockCollection(request), this, [this, request](Collection collection) {
        return andThen(search(request), this, [this, request, collection](const Items &items) {
            const bool isFound = !items.unlocked.isEmpty() || !items.locked.isEmpty();
            return isFound ? judge(request, items) : lookAgain(request, collection);
        });
    });
}

/// Nothing was found. An expected entry is gone only when a collection is open and has been loaded.
QFuture<Result<KeychainBackend::Finding>>
SecretServiceBackend::lookAgain(const KeychainRequest &request, Collection collection) {
    if (request.kind == Work::Write || !request.isExpected) {
        return judge(request, {});
    }
    if (collection == Collection::None) {
        return failed<Finding>(
            StorageError{StorageError::Kind::Locked, u"no collection is open"_s});
    }
    const auto loaded = std::make_shared<Deferred<Result<void>>>();
    QTimer::singleShot(loadingTime, this, [loaded] { loaded->finish({}); });
    return steps(this, this, loaded->future())
        .andThen([this, request] { return search(request); })
        .andThen([this, request](const Items &now) { return judge(request, now); })
        .andThen([this, request](Finding finding) {
            return finding == Finding::Nothing && request.isElsewhere
                       ? confirmGone()
                       : ready<Result<Finding>>(finding);
        })
        .future();
}

/// In Plasma KWallet owns the name of the Secret Service, so the service that has the entry cannot
/// be reached.
QFuture<Result<KeychainBackend::Finding>> SecretServiceBackend::confirmGone() {
    const auto isKWallet = sharesOwner(
        secretServiceName(),
        {u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s, u"org.kde.secretservicecompat"_s}, *this);
    return andThen(isKWallet, this, [this](bool isOther) -> Result<Finding> {
        if (isOther) {
            return failure(StorageError{StorageError::Kind::OtherKeychain, name()});
        }
        return Finding::Nothing;
    });
}

QFuture<Result<KeychainBackend::Finding>>
SecretServiceBackend::judge(const KeychainRequest &request, const Items &items) {
    if (items.unlocked.isEmpty() && !items.locked.isEmpty()) {
        if (!request.mayAsk) {
            return failed<Finding>(withheld());
        }
        return steps(this, this, isCollectionLocked(collectionOf(items.locked.constFirst())))
            .andThen([this, request, items](bool isLocked) {
                return isLocked ? andThen(unlock(items.locked), this,
                                          []() -> Result<Finding> { return Finding::Ready; })
                                : askForItems(request, items.locked.constFirst());
            })
            .future();
    }
    const bool isThere = !items.unlocked.isEmpty() || request.kind == Work::Write;
    return ready<Result<Finding>>(isThere ? Finding::Ready : Finding::Nothing);
}

/// KeePassXC asks for each client whether it may have an item, and QtKeychain's client is
/// libsecret. The question is about all of our items that libsecret may not have yet, so that there
/// is only one; the user may allow some of them.
QFuture<Result<KeychainBackend::Finding>>
SecretServiceBackend::askForItems(const KeychainRequest &request, const QDBusObjectPath &item) {
    const auto lockedNow = [this, request] {
        return libsecret::lockedItems({{u"server"_s, request.service}}, *this);
    };
    const auto ask = [this, item, lockedNow](const QStringList &locked) {
        return locked.contains(item.path())
                   ? andThen(libsecret::unlock(locked, *this), this, lockedNow)
                   : ready<Result<QStringList>>({});
    };
    return steps(this, this, lockedNow())
        .andThen(ask)
        .andThen([item](const QStringList &locked) -> Result<Finding> {
            if (locked.contains(item.path())) {
                return failure(
                    StorageError{StorageError::Kind::Denied, u"access to the entry was refused"_s});
            }
            return Finding::Guarded;
        })
        .future();
}

QFuture<Result<SecretServiceBackend::Items>>
SecretServiceBackend::search(const KeychainRequest &request) {
    QDBusMessage call = serviceCall(u"SearchItems"_s);
    call << QVariant::fromValue(Attributes{{u"server"_s, request.service}, // as QtKeychain does
                                           {u"user"_s, request.key}});
    return andThen(callOnSessionBus(call, *this), this,
                   [](const QDBusMessage &answer) -> Result<Items> {
                       const QDBusPendingReply<Paths, Paths> reply =
                           QDBusPendingCall::fromCompletedCall(answer);
                       if (reply.isError()) {
                           return failure(unexpectedAnswer(u"SearchItems"_s));
                       }
                       return Items{reply.argumentAt<0>(), reply.argumentAt<1>()};
                   });
}

/// A keychain without a default collection creates one at the first write.
QFuture<Result<SecretServiceBackend::Collection>>
SecretServiceBackend::unlockCollection(const KeychainRequest &request) {
    using Unlocked = Result<Collection>;
    return andThen(defaultCollection(), this, [this, request](const QDBusObjectPath &collection) {
        if (collection.path() == noObject) {
            return ready<Unlocked>(Collection::None);
        }
        const auto unlockIt = [this, request, collection](bool isLocked) {
            if (isLocked && !request.mayAsk) {
                return failed<Collection>(withheld());
            }
            return isLocked ? andThen(unlock({collection}), this,
                                      []() -> Unlocked { return Collection::Open; })
                            : ready<Unlocked>(Collection::Open);
        };
        return andThen(isCollectionLocked(collection), this, unlockIt);
    });
}

QFuture<Result<QDBusObjectPath>> SecretServiceBackend::defaultCollection() {
    QDBusMessage call = serviceCall(u"ReadAlias"_s);
    call << u"default"_s;
    return andThen(callOnSessionBus(call, *this), this,
                   [](const QDBusMessage &answer) -> Result<QDBusObjectPath> {
                       const QDBusPendingReply<QDBusObjectPath> reply =
                           QDBusPendingCall::fromCompletedCall(answer);
                       return reply.isError() ? Result<QDBusObjectPath>(
                                                    failure(unexpectedAnswer(u"ReadAlias"_s)))
                                              : reply.value();
                   });
}

QFuture<Result<bool>> SecretServiceBackend::isCollectionLocked(const QDBusObjectPath &collection) {
    QDBusMessage call = QDBusMessage::createMethodCall(
        secretServiceName(), collection.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return andThen(callOnSessionBus(call, *this), this,
                   [](const QDBusMessage &answer) -> Result<bool> {
                       const QDBusPendingReply<QDBusVariant> reply =
                           QDBusPendingCall::fromCompletedCall(answer);
                       return reply.isError() ? Result<bool>(failure(unexpectedAnswer(u"Locked"_s)))
                                              : reply.value().variant().toBool();
                   });
}

/// A collection, or items of one, whose collection is locked.
QFuture<Result<void>> SecretServiceBackend::unlock(const Paths &paths) {
    QDBusMessage call = serviceCall(u"Unlock"_s);
    call << QVariant::fromValue(paths);
    const auto askWherePrompted = [this](const QDBusMessage &answer) -> QFuture<Result<void>> {
        const QDBusPendingReply<Paths, QDBusObjectPath> reply =
            QDBusPendingCall::fromCompletedCall(answer);
        if (reply.isError()) {
            return failed<void>(unexpectedAnswer(u"Unlock"_s));
        }
        const QDBusObjectPath prompt = reply.argumentAt<1>();
        return prompt.path() == noObject ? ready<Result<void>>({}) : prompt_.show(prompt);
    };
    const auto asked = andThen(callOnSessionBus(call, *this), this, askWherePrompted);
    return whenDone(asked, this, [this, paths](const Result<void> &outcome) {
        return orLocked(outcome, paths.constFirst());
    });
}

/// A refusal leaves a collection locked, or denies an item.
QFuture<Result<void>> SecretServiceBackend::orLocked(const Result<void> &outcome,
                                                     const QDBusObjectPath &object) {
    const auto *error = outcome ? nullptr : std::get_if<StorageError>(&outcome.error());
    if (!error || error->kind != StorageError::Kind::Denied) {
        return ready(outcome);
    }
    const bool isItem = object.path().count(u'/') > 5;
    return whenDone(
        isCollectionLocked(isItem ? collectionOf(object) : object), this,
        [outcome](const Result<bool> &isLocked) -> Result<void> {
            return isLocked.value_or(false)
                       ? failure(StorageError{StorageError::Kind::Locked, u"it was not unlocked"_s})
                       : outcome;
        });
}

QFuture<Result<void>> SecretServiceBackend::tidy(const KeychainRequest &request) {
    if (request.kind != Work::Write) {
        return ready<Result<void>>({});
    }
    return andThen(search(request), this, [this, label = request.label](const Items &items) {
        return labels_.write(items.unlocked + items.locked, label);
    });
}

QFuture<Result<void>> SecretServiceBackend::ping() {
    return andThen(defaultCollection(), this,
                   [](const QDBusObjectPath &) -> Result<void> { return {}; });
}

} // namespace bifrost
