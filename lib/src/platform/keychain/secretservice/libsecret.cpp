// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/secretservice/libsecret.h"

#include "core/async.h"

#include <bifrost/error.h>

#include <QLibrary>

#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

namespace bifrost::libsecret {
namespace {

using namespace Qt::StringLiterals;

// As declared by GLib and libsecret, whose headers are not needed to build this.
struct GlibError {
    quint32 domain;
    int code;
    char *message;
};
using Ready = void(void *source, void *result, void *data);

struct Functions {
    void (*get)(int flags, void *cancellable, Ready *ready, void *data);
    void *(*getFinish)(void *result, GlibError **error);
    void (*search)(void *service, const void *schema, void *attributes, void *cancellable,
                   Ready *ready, void *data);
    int (*searchFinish)(void *service, void *result, char ***unlocked, char ***locked,
                        GlibError **error);
    void (*unlock)(void *service, const char **paths, void *cancellable, Ready *ready, void *data);
    int (*unlockFinish)(void *service, void *result, char ***unlocked, GlibError **error);
    void *(*newTable)(void *hash, void *equal);
    int (*insert)(void *table, const void *key, const void *value);
    void (*unrefTable)(void *table);
    void *hash;
    void *equal;
    void (*unref)(void *object);
    void (*freeStrings)(char **strings);
    void (*freeError)(GlibError *error);
};

/// The library stays loaded.
Result<Functions> loadFunctions() {
    QLibrary library(u"secret-1"_s, 0);
    Functions functions{};
    bool isComplete = library.load();
    const auto resolve = [&](auto &function, const char *name) {
        function = reinterpret_cast<std::decay_t<decltype(function)>>(library.resolve(name));
        isComplete = isComplete && function;
    };
    resolve(functions.get, "secret_service_get");
    resolve(functions.getFinish, "secret_service_get_finish");
    resolve(functions.search, "secret_service_search_for_dbus_paths");
    resolve(functions.searchFinish, "secret_service_search_for_dbus_paths_finish");
    resolve(functions.unlock, "secret_service_unlock_dbus_paths");
    resolve(functions.unlockFinish, "secret_service_unlock_dbus_paths_finish");
    resolve(functions.newTable, "g_hash_table_new");
    resolve(functions.insert, "g_hash_table_insert");
    resolve(functions.unrefTable, "g_hash_table_unref");
    resolve(functions.hash, "g_str_hash");
    resolve(functions.equal, "g_str_equal");
    resolve(functions.unref, "g_object_unref");
    resolve(functions.freeStrings, "g_strfreev");
    resolve(functions.freeError, "g_error_free");
    return isComplete
               ? Result<Functions>(functions)
               : failure(StorageError{StorageError::Kind::LibraryMissing, library.errorString()});
}

const Result<Functions> &loaded() {
    static const Result<Functions> functions = loadFunctions();
    return functions;
}

StorageError takeError(GlibError *error) {
    StorageError taken{StorageError::Kind::Failed, u"libsecret reports no reason"_s};
    if (error) {
        taken.detail = QString::fromUtf8(error->message);
        loaded()->freeError(error);
    }
    return taken;
}

QStringList takeStrings(char **strings) {
    QStringList taken;
    for (char **string = strings; string && *string; ++string) {
        taken.append(QString::fromUtf8(*string));
    }
    loaded()->freeStrings(strings);
    return taken;
}

/// What one of libsecret's calls leads to.
using Finished = std::function<void(void *source, void *result)>;

void onReady(void *source, void *result, void *data) {
    const std::unique_ptr<Finished> finished(static_cast<Finished *>(data));
    (*finished)(source, result);
}

using Service = std::shared_ptr<void>;

/// Of the values of SecretServiceFlags.
enum class Session {
    NotNeeded = 0, ///< QtKeychain opens it when it needs one
    Opened = 1 << 1,
};

/// The one that QtKeychain's jobs use.
QFuture<Result<Service>> service(Session session = Session::NotNeeded) {
    const auto done = std::make_shared<Deferred<Result<Service>>>();
    const auto finished = [done](void * /*source*/, void *result) {
        GlibError *error = nullptr;
        void *service = loaded()->getFinish(result, &error);
        done->finish(service ? Result<Service>(Service(service, loaded()->unref))
                             : failure(takeError(error)));
    };
    loaded()->get(int(session), nullptr, &onReady, new Finished(finished));
    return done->future();
}

} // namespace

Result<void> load() {
    return loaded() ? Result<void>() : Result<void>(failure(loaded().error()));
}

void openSession() {
    service(Session::Opened);
}

QFuture<Result<QStringList>> lockedItems(const QMap<QString, QString> &attributes,
                                         QObject &context) {
    return andThen(service(), &context, [attributes](const Service &service) {
        const auto done = std::make_shared<Deferred<Result<QStringList>>>();
        const auto finished = [done](void *source, void *result) {
            char **locked = nullptr;
            GlibError *error = nullptr;
            const bool isDone = loaded()->searchFinish(source, result, nullptr, &locked, &error);
            done->finish(isDone ? Result<QStringList>(takeStrings(locked))
                                : failure(takeError(error)));
        };
        std::vector<QByteArray> texts; // which the table refers to
        void *table = loaded()->newTable(loaded()->hash, loaded()->equal);
        for (auto each = attributes.cbegin(); each != attributes.cend(); ++each) {
            const QByteArray key = texts.emplace_back(each.key().toUtf8());
            const QByteArray value = texts.emplace_back(each.value().toUtf8());
            loaded()->insert(table, key.constData(), value.constData());
        }
        loaded()->search(service.get(), nullptr, table, nullptr, &onReady, new Finished(finished));
        loaded()->unrefTable(table);
        return done->future();
    });
}

QFuture<Result<void>> unlock(const QStringList &paths, QObject &context) {
    return andThen(service(), &context, [paths](const Service &service) {
        const auto done = std::make_shared<Deferred<Result<void>>>();
        const auto finished = [done](void *source, void *result) {
            GlibError *error = nullptr;
            const int count = loaded()->unlockFinish(source, result, nullptr, &error);
            done->finish(count >= 0 ? Result<void>() : failure(takeError(error)));
        };
        std::vector<QByteArray> texts;
        std::vector<const char *> all;
        for (const QString &path : paths) {
            all.push_back(texts.emplace_back(path.toUtf8()).constData());
        }
        all.push_back(nullptr);
        loaded()->unlock(service.get(), all.data(), nullptr, &onReady, new Finished(finished));
        return done->future();
    });
}

} // namespace bifrost::libsecret
