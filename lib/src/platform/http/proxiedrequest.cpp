// SPDX-License-Identifier: Apache-2.0
#include "platform/http/proxiedrequest.h"

#include "core/printable.h"

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using TransportKind = TransportError::Kind;

/// What is in the keychain, and three answers of the user.
constexpr int mostRenewals = 4;
/// When a request has failed, the user has waited long enough.
constexpr std::chrono::milliseconds explanationTimeout{5'000};

/// Qt reports with these what the proxy has said, or that it said nothing.
bool mayBeTheProxy(TransportKind kind) {
    switch (kind) {
    case TransportKind::HostNotFound:
    case TransportKind::ConnectionRefused:
    case TransportKind::Offline:
    case TransportKind::TimedOut:
    case TransportKind::ConnectionLost:
    case TransportKind::ProxyUnreachable:
        return true;
    default:
        return false;
    }
}

/// Methods for which a name and a password are of use. Qt prefers Digest to NTLM to Basic, and
/// knows no other way through once it has begun with NTLM.
bool takesPassword(const ProxyVerdict &verdict) {
    const auto offers = [&](QLatin1StringView method) { return verdict.methods.contains(method); };
    return offers("digest"_L1) || (offers("ntlm"_L1) ? verdict.knowsNtlm : offers("basic"_L1));
}

QString methodsOf(const ProxyVerdict &verdict) {
    static const QHash<QString, QString> names{{u"basic"_s, u"Basic"_s},
                                               {u"digest"_s, u"Digest"_s},
                                               {u"ntlm"_s, u"NTLM"_s},
                                               {u"negotiate"_s, u"Negotiate"_s}};
    QStringList shown;
    for (const QString &method : verdict.methods.mid(0, 8)) {
        shown.append(names.value(method, printableAscii(method, 20)));
    }
    shown.removeDuplicates();
    return shown.join(u", "_s);
}

} // namespace

ProxiedRequest::ProxiedRequest(std::shared_ptr<ProxyAccess> access, QUrl url,
                               std::chrono::milliseconds timeout, Proxy proxy, Send send,
                               QObject *parent)
    : QObject(parent),
      access_(std::move(access)),
      url_(std::move(url)),
      timeout_(timeout),
      send_(std::move(send)),
      proxy_(std::move(proxy)) {}

QFuture<Result<HttpResponse>> ProxiedRequest::send(const std::shared_ptr<ProxyAccess> &access,
                                                   const QUrl &url,
                                                   std::chrono::milliseconds timeout, Send send,
                                                   QObject *parent) {
    Proxy proxy = access->route(url);
    if (proxy.type == Proxy::Type::None) {
        return send(proxy);
    }
    auto *request =
        new ProxiedRequest(access, url, timeout, std::move(proxy), std::move(send), parent);
    return request->start();
}

QFuture<Result<HttpResponse>> ProxiedRequest::start() {
    const auto future = result_.future();
    if (access_->isTried(proxy_)) {
        deliver();
    } else {
        askProxy();
    }
    return future;
}

void ProxiedRequest::askProxy() {
    auto *probe = new ProxyProbe(proxy_, url_, timeout_, this);
    watch(probe->start(), this, [this](const Result<ProxyVerdict> &verdict) {
        if (verdict) {
            followVerdict(*verdict);
        } else {
            fail(std::get<TransportError>(verdict.error()));
        }
    });
}

void ProxiedRequest::followVerdict(const ProxyVerdict &verdict) {
    if (verdict.isOpen()) {
        deliver();
        return;
    }
    if (!verdict.asksForCredentials()) {
        explain({}, verdict);
        return;
    }
    const bool negotiates = verdict.methods.contains("negotiate"_L1);
    if (verdict.hasRefusedCredentials) {
        obtainCredentials();
    } else if (!takesPassword(verdict) && (!negotiates || verdict.methods.contains("ntlm"_L1))) {
        fail(TransportKind::ProxyAuthenticationUnsupported, methodsOf(verdict));
    } else if (negotiates || !proxy_.user.isEmpty()) {
        deliver(); // Negotiate may do with the user's sign-in to the desktop
    } else {
        obtainCredentials();
    }
}

void ProxiedRequest::obtainCredentials() {
    const bool isRefused = !proxy_.user.isEmpty();
    const auto reason =
        isRefused ? ProxyQuestion::Reason::Refused : ProxyQuestion::Reason::Required;
    const TransportKind kind = isRefused ? TransportKind::ProxyAuthenticationRefused
                                         : TransportKind::ProxyAuthenticationRequired;
    if (++renewals_ > mostRenewals) {
        fail(kind, {});
        return;
    }
    watch(access_->renew(proxy_, reason), this,
          [this, kind](const Result<std::optional<Proxy>> &renewed) {
              if (!renewed || !*renewed) {
                  fail(kind, {});
              } else if ((*renewed)->name() != proxy_.name()) { // the answer for another proxy
                  obtainCredentials();
              } else {
                  proxy_ = **renewed;
                  deliver();
              }
          });
}

void ProxiedRequest::deliver() {
    watch(send_(proxy_), this,
          [this](Result<HttpResponse> result) { conclude(std::move(result)); });
}

void ProxiedRequest::conclude(Result<HttpResponse> result) {
    const auto *error = result ? nullptr : std::get_if<TransportError>(&result.error());
    if (!error) {
        if (result) {
            access_->accepted(proxy_);
        }
        finish(std::move(result));
    } else if (error->kind == TransportKind::ProxyAuthenticationRequired) {
        access_->distrust(proxy_);
        obtainCredentials();
    } else if (mayBeTheProxy(error->kind)) {
        access_->distrust(proxy_);
        explain(*error);
    } else {
        fail(*error);
    }
}

void ProxiedRequest::explain(const TransportError &error) {
    auto *probe = new ProxyProbe(proxy_, url_, std::min(timeout_, explanationTimeout), this);
    watch(probe->start(), this, [this, error](const Result<ProxyVerdict> &verdict) {
        if (verdict) {
            explain(error, *verdict);
        } else {
            fail(std::get<TransportError>(verdict.error()));
        }
    });
}

void ProxiedRequest::explain(const TransportError &error, const ProxyVerdict &verdict) {
    TransportError explained = error;
    if (verdict.asksForCredentials()) {
        if (!takesPassword(verdict)) {
            fail(TransportKind::ProxyAuthenticationUnsupported, methodsOf(verdict));
            return;
        }
        if (verdict.hasRefusedCredentials || proxy_.user.isEmpty()) {
            obtainCredentials();
            return;
        }
        // It has taken the name and password, and refused the host with a status that Qt keeps.
        explained.kind = TransportKind::ProxyRefused;
        explained.httpStatus = 0;
        explained.detail.clear();
    } else if (!verdict.isOpen()) {
        explained.kind = TransportKind::ProxyRefused;
        explained.httpStatus = verdict.status;
        explained.detail.clear();
    } else if (error.kind == TransportKind::Offline ||
               error.kind == TransportKind::ProxyUnreachable) {
        // The proxy is there and opens the tunnel: the connection has failed behind it.
        explained.kind = proxy_.type == Proxy::Type::Socks5 ? TransportKind::ProxyRefused
                                                            : TransportKind::ConnectionLost;
    }
    fail(explained);
}

void ProxiedRequest::fail(TransportError::Kind kind, const QString &detail) {
    fail(TransportError{.kind = kind, .url = {}, .retryAfter = {}, .detail = detail});
}

void ProxiedRequest::fail(TransportError error) {
    error.url = url_.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    error.proxy = proxy_.name();
    finish(failure(std::move(error)));
}

void ProxiedRequest::finish(Result<HttpResponse> result) {
    deleteLater();
    result_.finish(std::move(result));
}

} // namespace bifrost
