// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/networkcheck.h"

#include "core/async.h"
#include "platform/http/proxyprobe.h"

#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using Answer = std::function<Finding(const QHostInfo &)>;

QString sourceName(ProxySource source) {
    switch (source) {
    case ProxySource::Loopback:
        return u"loopback"_s;
    case ProxySource::Setting:
        return u"setting"_s;
    case ProxySource::Variable:
        return u"variable"_s;
    case ProxySource::System:
        break;
    }
    return u"system"_s;
}

QString addressesOf(const QHostInfo &host) {
    QStringList addresses;
    const auto found = host.addresses();
    for (const QHostAddress &address : found) {
        addresses.append(address.toString());
    }
    return addresses.join(u' ');
}

/// Calls `judge` with what the system says, or with an error after `timeout`.
QFuture<Findings> lookUp(const QString &name, std::chrono::milliseconds timeout, QObject *context,
                         const Answer &judge) {
    const auto done = std::make_shared<Deferred<Findings>>();
    const auto future = done->future();
    auto *timer = new QTimer(context);
    const int lookup =
        QHostInfo::lookupHost(name, timer, [done, timer, judge](const QHostInfo &host) {
            timer->deleteLater();
            done->finish({judge(host)});
        });
    timer->setSingleShot(true);
    timer->callOnTimeout([done, timer, judge, lookup] {
        QHostInfo::abortHostLookup(lookup);
        timer->deleteLater();
        QHostInfo silent;
        silent.setError(QHostInfo::UnknownError);
        silent.setErrorString(u"the name server does not answer"_s);
        done->finish({judge(silent)});
    });
    timer->start(timeout);
    return future;
}

Finding proxyFinding(const Result<ProxyVerdict> &verdict, const Proxy &proxy, Facts facts) {
    if (!verdict) {
        TransportError error = std::get<TransportError>(verdict.error());
        error.proxy = proxy.name();
        return broken(Check::Proxy, error, facts);
    }
    if (verdict->asksForCredentials()) {
        facts.append({u"methods"_s, verdict->methods.join(u' ')});
        return {.check = Check::Proxy, .verdict = Finding::Verdict::Note, .facts = facts};
    }
    if (!verdict->isOpen()) {
        return broken(Check::Proxy,
                      TransportError{.kind = TransportError::Kind::ProxyRefused,
                                     .url = {},
                                     .httpStatus = verdict->status,
                                     .retryAfter = {},
                                     .detail = {},
                                     .proxy = proxy.name()},
                      facts);
    }
    return fine(Check::Proxy, facts);
}

} // namespace

QFuture<Findings> examineProxy(const QUrl &url, const ProxyChoice &choice,
                               std::chrono::milliseconds timeout, QObject *context) {
    Facts facts{{u"source"_s, sourceName(choice.source)}};
    if (choice.proxy.type == Proxy::Type::None) {
        return ready(Findings{fine(Check::Proxy, facts)});
    }
    facts.prepend({u"proxy"_s, choice.proxy.name()});
    const auto done = std::make_shared<Deferred<Findings>>();
    const auto future = done->future();
    auto *probe = new ProxyProbe(choice.proxy, url, timeout, context);
    watch(probe->start(), context,
          [done, proxy = choice.proxy, facts, url](const Result<ProxyVerdict> &verdict) {
              Finding finding = proxyFinding(verdict, proxy, facts);
              if (finding.error) {
                  std::get<TransportError>(*finding.error).url =
                      url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
              }
              done->finish({finding});
          });
    return future;
}

QFuture<Findings> examineName(const QUrl &url, const Proxy &proxy,
                              std::chrono::milliseconds timeout, QObject *context) {
    const QString name = url.host();
    Facts facts{{u"host"_s, name}};
    if (proxy.type != Proxy::Type::None) {
        facts.append({u"by"_s, proxy.name()});
        return ready(Findings{
            {.check = Check::NameResolution, .verdict = Finding::Verdict::Note, .facts = facts}});
    }
    return lookUp(
        url.host(QUrl::FullyEncoded), timeout, context, [facts, url](const QHostInfo &host) {
            if (host.error() != QHostInfo::NoError || host.addresses().isEmpty()) {
                return broken(
                    Check::NameResolution,
                    TransportError{.kind = TransportError::Kind::HostNotFound,
                                   .url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
                                   .retryAfter = {},
                                   .detail = host.errorString()},
                    facts);
            }
            return fine(Check::NameResolution, facts + Facts{{u"addresses"_s, addressesOf(host)}});
        });
}

QFuture<Findings> examineLocalhost(RedirectHost host, std::chrono::milliseconds timeout,
                                   QObject *context) {
    if (host != RedirectHost::Localhost) {
        return ready(Findings());
    }
    return lookUp(u"localhost"_s, timeout, context, [](const QHostInfo &found) {
        const auto addresses = found.addresses();
        Finding finding = fine(Check::Localhost, {{u"addresses"_s, addressesOf(found)}});
        const bool isHere = std::ranges::all_of(
            addresses, [](const QHostAddress &address) { return address.isLoopback(); });
        if (addresses.isEmpty()) { // most browsers know the name by themselves
            finding.verdict = Finding::Verdict::Warning;
        } else if (!isHere) {
            finding.verdict = Finding::Verdict::Failed;
        }
        return finding;
    });
}

} // namespace bifrost
