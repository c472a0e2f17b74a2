// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/secretservicebackend.h"

#include "core/async.h"
#include "core/logging.h"
#include "platform/keychain/dbuscall.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QLibrary>
#include <QTimer>

#include <chrono>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Work = KeychainRequest::Kind;
using Attributes = QMap<QString, QString>;

const QString serviceName = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;
/// What a path is when there is no object.
const QString noObject = u"/"_s;
/// For a keychain that has just started, or been unlocked, to show what is in it: KeePassXC answers
/// before that.
constexpr std::chrono::milliseconds loadingTime = 1s;

QDBusMessage serviceCall(const QString &method) {
    return QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, method);
}

StorageError unexpectedAnswer(const QString &method) {
    return {StorageError::Kind::Failed, u"%1: unexpected answer"_s.arg(method)};
}

/// The library that QtKeychain loads.
Result<void> loadLibsecret() {
    QLibrary library(u"secret-1"_s, 0);
    if (!library.load()) {
        return failure(StorageError{StorageError::Kind::LibraryMissing, library.errorString()});
    }
    return {};
}

QDBusObjectPath collectionOf(const QDBusObjectPath &item) {
    return QDBusObjectPath(item.path().section(u'/', 0, -2));
}

} // namespace

struct SecretServiceBackend::Question {
    QString path;
    Deferred<Result<void>> answered;
};

SecretServiceBackend::SecretServiceBackend() {
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<Paths>();
    const auto *watcher =
        new QDBusServiceWatcher(serviceName, QDBusConnection::sessionBus(),
                                QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        question_.reset();
        Q_EMIT vanished();
    });
}

QFuture<Result<KeychainBackend::Finding>>
SecretServiceBackend::prepare(const KeychainRequest &request) {
    const auto loaded = loadLibsecret();
    if (!loaded) {
        return failed<Finding>(loaded.error());
    }
    return andThen(startOnSessionBus(serviceName, *this), this, [this, request] {
        return request.kind == Work::Check
                   ? andThen(unlockCollection(), this,
                             [](Collection) -> Result<Finding> { return Finding::Ready; })
                   : prepareEntry(request);
    });
}

QFuture<Result<KeychainBackend::Finding>>
SecretServiceBackend::prepareEntry(const KeychainRequest &request) {
    return andThen(search(request), this, [this, request](const Items &items) {
        const bool isFound = !items.unlocked.isEmpty() || !items.locked.isEmpty();
        return isFound ? judge(request, items)
                       : andThen(unlockCollection(), this, [this, request](Collection collection) {
                             return lookAgain(request, collection);
                         });
    });
}

/// Nothing was found. A keychain may hide what was locked, and of an entry that is expected it has
/// to be certain that it is gone: the keychain may be open without the keyring that the entry is
/// in, or still be loading it.
QFuture<Result<KeychainBackend::Finding>>
SecretServiceBackend::lookAgain(const KeychainRequest &request, Collection collection) {
    if (request.kind == Work::Write) {
        return judge(request, {});
    }
    if (request.isExpected && collection == Collection::None) {
        return failed<Finding>(StorageError{StorageError::Kind::Locked, u"no keyring is open"_s});
    }
    const auto loaded = std::make_shared<Deferred<Result<void>>>();
    QTimer::singleShot(request.isExpected ? loadingTime : 0ms, this,
                       [loaded] { loaded->finish({}); });
    return andThen(loaded->future(), this, [this, request] {
        return andThen(search(request), this,
                       [this, request](const Items &now) { return judge(request, now); });
    });
}

QFuture<Result<KeychainBackend::Finding>>
SecretServiceBackend::judge(const KeychainRequest &request, const Items &items) {
    if (items.unlocked.isEmpty() && !items.locked.isEmpty()) {
        return andThen(unlock(items.locked), this,
                       []() -> Result<Finding> { return Finding::Ready; });
    }
    const bool isThere = !items.unlocked.isEmpty() || request.kind == Work::Write;
    return ready<Result<Finding>>(isThere ? Finding::Ready : Finding::Nothing);
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

/// Where there is none the keychain makes one at the first write.
QFuture<Result<SecretServiceBackend::Collection>> SecretServiceBackend::unlockCollection() {
    using Unlocked = Result<Collection>;
    return andThen(defaultCollection(), this, [this](const QDBusObjectPath &collection) {
        if (collection.path() == noObject) {
            return ready<Unlocked>(Collection::None);
        }
        return andThen(isCollectionLocked(collection), this, [this, collection](bool isLocked) {
            return isLocked ? andThen(unlock({collection}), this,
                                      []() -> Unlocked { return Collection::Open; })
                            : ready<Unlocked>(Collection::Open);
        });
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
        serviceName, collection.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return andThen(callOnSessionBus(call, *this), this,
                   [](const QDBusMessage &answer) -> Result<bool> {
                       const QDBusPendingReply<QDBusVariant> reply =
                           QDBusPendingCall::fromCompletedCall(answer);
                       return reply.isError() ? Result<bool>(failure(unexpectedAnswer(u"Locked"_s)))
                                              : reply.value().variant().toBool();
                   });
}

/// A collection, or items of one: some services ask for each item whether we may have it.
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
        return prompt.path() == noObject ? ready<Result<void>>({}) : ask(prompt);
    };
    const auto asked = andThen(callOnSessionBus(call, *this), this, askWherePrompted);
    const auto isDenied = [](const Result<void> &outcome) {
        const auto *error = outcome ? nullptr : std::get_if<StorageError>(&outcome.error());
        return error && error->kind == StorageError::Kind::Denied;
    };
    return whenDone(asked, this, [this, paths, isDenied](const Result<void> &outcome) {
        if (!isDenied(outcome)) {
            return ready(outcome);
        }
        const QDBusObjectPath collection = paths.constFirst().path().count(u'/') > 5
                                               ? collectionOf(paths.constFirst())
                                               : paths.constFirst();
        return whenDone(isCollectionLocked(collection), this,
                        [outcome](const Result<bool> &isLocked) -> Result<void> {
                            return isLocked.value_or(false)
                                       ? failure(StorageError{StorageError::Kind::Locked,
                                                              u"it was not unlocked"_s})
                                       : outcome;
                        });
    });
}

QFuture<Result<void>> SecretServiceBackend::ask(const QDBusObjectPath &prompt) {
    question_ = std::make_shared<Question>();
    question_->path = prompt.path();
    QDBusConnection::sessionBus().connect(serviceName, prompt.path(), promptInterface,
                                          u"Completed"_s, this,
                                          SLOT(onPromptCompleted(bool, QDBusVariant)));
    const auto answered = question_->answered.future();
    QDBusMessage call =
        QDBusMessage::createMethodCall(serviceName, prompt.path(), promptInterface, u"Prompt"_s);
    call << QString(); // no window of ours that it belongs to
    watch(callOnSessionBus(call, *this), this,
          [this, path = prompt.path()](const Result<QDBusMessage> &shown) {
              if (!question_ || question_->path != path) {
                  return; // answered already
              }
              if (!shown) {
                  std::exchange(question_, nullptr)->answered.finish(failure(shown.error()));
              } else {
                  Q_EMIT askingChanged(true);
              }
          });
    return answered;
}

void SecretServiceBackend::onPromptCompleted(bool wasDismissed, const QDBusVariant & /*result*/) {
    if (!question_) {
        return;
    }
    const auto question = std::exchange(question_, nullptr);
    QDBusConnection::sessionBus().disconnect(serviceName, question->path, promptInterface,
                                             u"Completed"_s, this,
                                             SLOT(onPromptCompleted(bool, QDBusVariant)));
    Q_EMIT askingChanged(false);
    question->answered.finish(
        wasDismissed ? Result<void>(failure(StorageError{StorageError::Kind::Denied,
                                                         u"the question was dismissed"_s}))
                     : Result<void>());
}

QFuture<Result<void>> SecretServiceBackend::tidy(const KeychainRequest & /*request*/) {
    return ready<Result<void>>({});
}

QFuture<Result<void>> SecretServiceBackend::ping() {
    return andThen(defaultCollection(), this,
                   [](const QDBusObjectPath &) -> Result<void> { return {}; });
}

} // namespace bifrost
