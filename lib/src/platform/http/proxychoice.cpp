// SPDX-License-Identifier: Apache-2.0
#include "platform/http/proxychoice.h"

#include "core/logging.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr int portOfHttps = 443;
constexpr int portOfHttp = 80;

QString eitherCase(const QByteArray &name, const VariableReader &variable) {
    const QString lower = variable(name.constData()).trimmed();
    return lower.isEmpty() ? variable(name.toUpper().constData()).trimmed() : lower;
}

/// Takes a port off the end; an IPv6 address without brackets has none.
std::optional<int> takePort(QString &entry) {
    const qsizetype colon = entry.lastIndexOf(u':');
    const bool isAddress = entry.count(u':') > 1 && !entry.contains(u']');
    if (colon < 0 || isAddress || entry.endsWith(u']')) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int port = entry.mid(colon + 1).toInt(&isNumber);
    entry.truncate(colon);
    return isNumber ? port : -1; // matches no port
}

bool isInNetwork(const QHostAddress &address, const QString &network) {
    const auto subnet = QHostAddress::parseSubnet(network);
    return !subnet.first.isNull() && address.protocol() == subnet.first.protocol() &&
           address.isInSubnet(subnet);
}

bool excludes(QString entry, const QUrl &url) {
    if (entry == "*"_L1) {
        return true;
    }
    const QHostAddress address(url.host());
    if (!address.isNull() && entry.contains(u'/')) {
        return isInNetwork(address, entry);
    }
    const auto port = takePort(entry);
    if (port && *port != url.port(url.scheme() == "https"_L1 ? portOfHttps : portOfHttp)) {
        return false;
    }
    if (entry.startsWith("*."_L1)) {
        entry.remove(0, 1);
    }
    entry.remove(u'[').remove(u']');
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (!address.isNull()) {
        return address == QHostAddress(entry);
    }
    const QString domain = entry.startsWith(u'.') ? entry.sliced(1) : entry;
    return !domain.isEmpty() && (host == domain || host.endsWith(u'.' + domain));
}

bool isExcluded(const QUrl &url, const QString &noProxy) {
    const QStringList entries = noProxy.toLower().replace(u',', u' ').simplified().split(u' ');
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&](const QString &entry) { return excludes(entry, url); });
}

Proxy systemProxy(const QUrl &url) {
    const auto found = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : found) {
        const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy ||
                            proxy.type() == QNetworkProxy::HttpCachingProxy;
        if (isHttp || proxy.type() == QNetworkProxy::Socks5Proxy) {
            return {.type = isHttp ? Proxy::Type::Http : Proxy::Type::Socks5,
                    .host = proxy.hostName(),
                    .port = proxy.port(),
                    .user = proxy.user(),
                    .password = Secret(proxy.password().toUtf8())};
        }
        if (proxy.type() == QNetworkProxy::NoProxy) {
            break;
        }
    }
    return {};
}

} // namespace

bool isLoopbackHost(const QString &host) {
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) ||
           QHostAddress(host).isLoopback();
}

std::optional<Proxy> proxyFromVariables(const QUrl &url, const VariableReader &variable) {
    for (const QByteArray &name : {url.scheme().toLatin1() + "_proxy", QByteArray("all_proxy")}) {
        const QString value = eitherCase(name, variable);
        if (value.isEmpty()) {
            continue;
        }
        if (const auto proxy = Proxy::fromInput(value)) {
            return isExcluded(url, eitherCase("no_proxy", variable)) ? Proxy{} : *proxy;
        }
        qCWarning(lcHttp) << "the variable" << name.constData() << "names no usable proxy";
    }
    return std::nullopt;
}

ProxyChoice explainProxy(const QUrl &url, const QString &setting, const VariableReader &variable) {
    if (isLoopbackHost(url.host())) {
        return {{}, ProxySource::Loopback};
    }
    if (!setting.isEmpty()) {
        return {Proxy::fromInput(setting).value_or(Proxy{}), ProxySource::Setting}; // validated
    }
    if (const auto named = proxyFromVariables(url, variable)) {
        return {*named, ProxySource::Variable};
    }
    return {systemProxy(url), ProxySource::System};
}

Proxy chooseProxy(const QUrl &url, const QString &setting, const VariableReader &variable) {
    return explainProxy(url, setting, variable).proxy;
}

QString readVariable(const char *name) {
    return qEnvironmentVariable(name);
}

} // namespace bifrost
