// SPDX-License-Identifier: Apache-2.0
#include "platform/http/proxyaccess.h"

#include "core/logging.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

QString keyOf(const QString &proxy) {
    return ProxyAccess::keyPrefix + QString::fromLatin1(QUrl::toPercentEncoding(proxy));
}

Secret encoded(const ProxyCredentials &credentials) {
    return Secret(QJsonDocument(QJsonObject{{u"user"_s, credentials.user},
                                            {u"password"_s,
                                             QString::fromUtf8(credentials.password.reveal())}})
                      .toJson(QJsonDocument::Compact));
}

std::optional<ProxyCredentials> decoded(const Secret &entry) {
    const QJsonObject object = QJsonDocument::fromJson(entry.reveal()).object();
    const QString user = object.value("user"_L1).toString();
    if (user.isEmpty()) {
        return std::nullopt;
    }
    return ProxyCredentials{user, Secret(object.value("password"_L1).toString().toUtf8())};
}

bool hasCredentialsOf(const Proxy &proxy, const ProxyCredentials &credentials) {
    return proxy.user == credentials.user && proxy.password == credentials.password;
}

} // namespace

ProxyAccess::ProxyAccess(Settings settings, SecretStore *secrets, VariableReader variable)
    : settings_(std::move(settings)), secrets_(secrets), variable_(std::move(variable)) {}

Proxy ProxyAccess::withCredentials(Proxy proxy) const {
    const auto known = known_.constFind(proxy.name());
    if (known != known_.cend()) {
        proxy.user = known->user;
        proxy.password = known->password;
    }
    return proxy;
}

Proxy ProxyAccess::route(const QUrl &url) const {
    return withCredentials(chooseProxy(url, settings_.proxy, variable_));
}

void ProxyAccess::accepted(const Proxy &proxy) {
    const QString name = proxy.name();
    tried_.insert(name);
    const auto known = known_.constFind(name);
    if (!unsaved_.contains(name) || known == known_.cend() || !hasCredentialsOf(proxy, *known)) {
        return;
    }
    unsaved_.remove(name);
    if (!secrets_) {
        return;
    }
    const QString key = keyOf(name);
    const auto report = [](const Result<void> &result) {
        if (!result) {
            qCInfo(lcHttp).noquote() << "credentials of a proxy:" << toLogString(result.error());
        }
    };
    if (known->keep == ProxyCredentials::Keep::InKeychain) {
        secrets_->describe(key, u"%1 at proxy %2"_s.arg(proxy.user, name));
        watch(secrets_->write(key, encoded(*known)), &context_, report);
    } else {
        watch(secrets_->remove(key), &context_, report);
    }
}

QFuture<Result<std::optional<Proxy>>> ProxyAccess::renew(const Proxy &proxy,
                                                         ProxyQuestion::Reason reason) {
    const Proxy now = withCredentials(proxy);
    if (!(now == proxy)) {
        return ready<Result<Renewed>>(now);
    }
    return asking_.run(&context_, [this, proxy, reason] {
        const auto orAsk = [this, proxy, reason](const Result<Renewed> &found) {
            // A keychain that cannot be read is no reason to give up.
            return found && *found ? ready<Result<Renewed>>(*found) : ask(proxy, reason);
        };
        return whenDone(lookUp(proxy), &context_, orAsk);
    });
}

QFuture<Result<std::optional<Proxy>>> ProxyAccess::lookUp(const Proxy &proxy) {
    const QString name = proxy.name();
    if (!secrets_ || lookedUp_.contains(name)) {
        return ready<Result<Renewed>>(std::nullopt);
    }
    return andThen(secrets_->read(keyOf(name)), &context_,
                   [this, proxy, name](const std::optional<Secret> &entry) -> Result<Renewed> {
                       lookedUp_.insert(name);
                       const auto stored = entry ? decoded(*entry) : std::nullopt;
                       if (!stored || hasCredentialsOf(proxy, *stored)) {
                           return std::nullopt;
                       }
                       known_.insert(name, *stored);
                       return withCredentials(proxy);
                   });
}

QFuture<Result<std::optional<Proxy>>> ProxyAccess::ask(const Proxy &proxy,
                                                       ProxyQuestion::Reason reason) {
    if (!settings_.ask) {
        return ready<Result<Renewed>>(std::nullopt);
    }
    const auto answered = std::make_shared<Deferred<Result<Renewed>>>();
    const auto future = answered->future();
    using Answer = std::optional<ProxyCredentials>;
    const auto take = [this, proxy, answered](const QFuture<Answer> &answer) {
        const bool isAnswered = !answer.isCanceled() && answer.resultCount() > 0;
        const Answer credentials = isAnswered ? answer.result() : Answer();
        if (!credentials || credentials->user.isEmpty()) {
            answered->finish(Renewed());
            return;
        }
        known_.insert(proxy.name(), *credentials);
        unsaved_.insert(proxy.name());
        answered->finish(Renewed(withCredentials(proxy)));
    };
    watchFuture(settings_.ask({proxy.name(), reason}), &context_, take);
    return future;
}

QFuture<Result<void>> removeProxyCredentials(SecretStore &secrets, QStringList keys,
                                             QObject *context) {
    keys.removeIf([](const QString &key) { return !key.startsWith(ProxyAccess::keyPrefix); });
    if (keys.isEmpty()) {
        return ready<Result<void>>({});
    }
    const QString key = keys.takeFirst();
    return andThen(secrets.remove(key), context, [&secrets, keys, context] {
        return removeProxyCredentials(secrets, keys, context);
    });
}

} // namespace bifrost
