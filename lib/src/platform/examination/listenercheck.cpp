// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/listenercheck.h"

#include "platform/loopback/loopbackservers.h"
#include "platform/loopback/portholder.h"

#include <QCoreApplication>

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

QString holderName(TakenPort::Holder holder) {
    switch (holder) {
    case TakenPort::Holder::ThisUser:
        return u"thisUser"_s;
    case TakenPort::Holder::OtherUser:
        return u"otherUser"_s;
    case TakenPort::Holder::Unknown:
        break;
    }
    return u"unknown"_s;
}

Finding takenPort(quint16 port, Facts facts) {
    const TakenPort taken = portHolder(port);
    if (taken.processId == QCoreApplication::applicationPid()) { // a sign-in has it
        return fine(Check::Listener, facts);
    }
    facts.append({u"holder"_s, holderName(taken.holder)});
    if (!taken.program.isEmpty()) {
        facts.append({u"program"_s, taken.program});
        facts.append({u"processId"_s, QString::number(taken.processId)});
    }
    return {.check = Check::Listener, .verdict = Finding::Verdict::Warning, .facts = facts};
}

Finding examinePort(const ClientConfiguration &configuration, quint16 port) {
    const QString host = hostName(configuration.redirectHost);
    const Facts facts{
        {u"redirectUri"_s, u"http://%1:%2%3"_s.arg(host).arg(port).arg(configuration.redirectPath)},
        {u"port"_s, QString::number(port)},
    };
    LoopbackServers servers(configuration.redirectHost, 1);
    return servers.open(port) ? fine(Check::Listener, facts) : takenPort(port, facts);
}

} // namespace

Findings examineListener(const ClientConfiguration &configuration) {
    Findings findings;
    for (const quint16 port : configuration.redirectPorts) {
        findings.append(examinePort(configuration, port));
    }
    const bool hasPort = std::ranges::any_of(
        findings, [](const Finding &finding) { return finding.verdict == Finding::Verdict::Ok; });
    LoopbackServers anywhere(configuration.redirectHost, 1);
    if (!hasPort && !anywhere.open(0)) {
        findings.append(
            broken(Check::Listener, UserAgentError{UserAgentError::Kind::ListenerUnavailable,
                                                   anywhere.errorString()}));
    }
    return findings;
}

} // namespace bifrost
