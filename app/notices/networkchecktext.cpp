// SPDX-License-Identifier: Apache-2.0
#include "notices/networkchecktext.h"

#include "notices/timetext.h"

#include <QCoreApplication>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct NetworkCheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

QString proxySourceText(const QString &source) {
    if (source == "setting"_L1) {
        return NetworkCheckText::tr("from the settings");
    }
    return source == "variable"_L1 ? NetworkCheckText::tr("from an environment variable")
                                   : NetworkCheckText::tr("from the system");
}

void describeProxyUse(const Finding &finding, CheckLine &line) {
    line.what = NetworkCheckText::tr("Proxy");
    const QString proxy = finding.fact("proxy"_L1);
    if (finding.error) {
        return;
    }
    if (proxy.isEmpty()) {
        line.result = finding.fact("source"_L1) == "loopback"_L1
                          ? NetworkCheckText::tr("none: the provider is on this computer")
                          : NetworkCheckText::tr("none");
        return;
    }
    line.result =
        NetworkCheckText::tr("%1 (%2)").arg(proxy, proxySourceText(finding.fact("source"_L1)));
    if (const QString methods = finding.fact("methods"_L1); !methods.isEmpty()) {
        line.result =
            NetworkCheckText::tr("%1 asks for a name and password (%2)").arg(line.result, methods);
    }
}

void describeName(const Finding &finding, CheckLine &line) {
    line.what = NetworkCheckText::tr("Name resolution");
    if (finding.error) {
        return;
    }
    const QString host = finding.fact("host"_L1);
    const QString proxy = finding.fact("by"_L1);
    line.result = proxy.isEmpty()
                      ? NetworkCheckText::tr("%1 is %2").arg(host, finding.fact("addresses"_L1))
                      : NetworkCheckText::tr("%1 is looked up by the proxy %2").arg(host, proxy);
}

QString dayText(const QString &moment) {
    return exactMomentText(QDateTime::fromString(moment, Qt::ISODate));
}

void describeCertificate(const Finding &finding, CheckLine &line) {
    line.what = NetworkCheckText::tr("Certificate");
    if (finding.error) {
        return;
    }
    if (finding.verdict == Finding::Verdict::NotChecked) {
        line.result = NetworkCheckText::tr("Not used: the address of the provider has no https");
        return;
    }
    line.result = NetworkCheckText::tr("%1 for \"%2\", issued by \"%3\", expires on %4")
                      .arg(finding.fact("protocol"_L1), finding.fact("subject"_L1),
                           finding.fact("issuer"_L1), dayText(finding.fact("expires"_L1)));
}

} // namespace

void describeNetwork(const Finding &finding, CheckLine &line) {
    switch (finding.check) {
    case Check::Proxy:
        describeProxyUse(finding, line);
        break;
    case Check::NameResolution:
        describeName(finding, line);
        break;
    default:
        describeCertificate(finding, line);
        break;
    }
}
