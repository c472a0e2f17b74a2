// SPDX-License-Identifier: Apache-2.0
#include <bifrost/proxy.h>

#include <QUrl>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr quint16 httpPort = 80;    // RFC 9110 §4.2.1
constexpr quint16 socksPort = 1080; // RFC 1928 §3

std::optional<Proxy::Type> proxyType(const QString &scheme) {
    if (scheme == "http"_L1) {
        return Proxy::Type::Http;
    }
    if (scheme == "socks5"_L1 || scheme == "socks5h"_L1) {
        return Proxy::Type::Socks5;
    }
    return std::nullopt;
}

QUrl proxyUrl(const QString &text) {
    return QUrl(text.contains("://"_L1) ? text : "http://"_L1 + text);
}

std::optional<Proxy> parseProxy(const QString &text) {
    if (text.compare("none"_L1, Qt::CaseInsensitive) == 0) {
        return Proxy{};
    }
    const QUrl url = proxyUrl(text);
    const auto type = proxyType(url.scheme());
    const bool isAddress = url.isValid() && !url.host().isEmpty() && !url.hasQuery() &&
                           !url.hasFragment() && (url.path().isEmpty() || url.path() == "/"_L1);
    if (!type || !isAddress || url.port(1) == 0) {
        return std::nullopt;
    }
    return Proxy{.type = *type,
                 .host = url.host(QUrl::FullyEncoded),
                 .port = quint16(url.port(*type == Proxy::Type::Http ? httpPort : socksPort)),
                 .user = url.userName(QUrl::FullyDecoded),
                 .password = Secret(url.password(QUrl::FullyDecoded).toUtf8())};
}

} // namespace

Result<Proxy> Proxy::fromInput(const QString &text) {
    if (auto proxy = parseProxy(text.trimmed())) {
        return *std::move(proxy);
    }
    // What was typed may hold a password, so it is not repeated.
    return failure(ValidationError{
        Rule::ProxyIsUsable, u"none, http://host:port or socks5://host:port"_s, {}});
}

QString Proxy::withoutCredentials(const QString &input) {
    const auto proxy = parseProxy(input.trimmed());
    if (!proxy) {
        return {};
    }
    switch (proxy->type) {
    case Type::None:
        return u"none"_s;
    case Type::Http:
        return u"http://"_s + proxy->name();
    case Type::Socks5:
        break;
    }
    return u"socks5://"_s + proxy->name();
}

QString Proxy::name() const {
    if (type == Type::None) {
        return {};
    }
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return shown + u':' + QString::number(port);
}

} // namespace bifrost
