// SPDX-License-Identifier: Apache-2.0
#include "notices/computerchecktext.h"

#include <QCoreApplication>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct ComputerCheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

QString holderOf(const Finding &finding) {
    const QString port = finding.fact("port"_L1);
    if (const QString program = finding.fact("program"_L1); !program.isEmpty()) {
        return ComputerCheckText::tr("Port %1 is taken by %2 (process %3)")
            .arg(port, program, finding.fact("processId"_L1));
    }
    return finding.fact("holder"_L1) == "otherUser"_L1
               ? ComputerCheckText::tr("Port %1 is taken by another user's program").arg(port)
               : ComputerCheckText::tr("Port %1 is taken by another program").arg(port);
}

void describeListener(const Finding &finding, CheckLine &line) {
    line.what = ComputerCheckText::tr("Redirect listener");
    if (finding.error) {
        return;
    }
    if (finding.verdict == Finding::Verdict::Ok) {
        line.result = finding.fact("redirectUri"_L1);
        return;
    }
    line.result = holderOf(finding);
    line.advice = ComputerCheckText::tr(
        "Close that program, or set another redirect port and register it with the "
        "provider. Meanwhile Bifrost uses a free port, which most providers reject "
        "unless it is registered.");
}

void describeTls(const Finding &finding, CheckLine &line) {
    line.what = ComputerCheckText::tr("TLS");
    if (finding.error) {
        line.result =
            std::get<TransportError>(*finding.error).kind == TransportError::Kind::TlsUntrusted
                ? ComputerCheckText::tr("This computer has no certificate authorities")
                : ComputerCheckText::tr("No TLS library can be loaded");
        line.advice =
            ComputerCheckText::tr("Without TLS, no provider can be reached. Install the system's "
                                  "certificate authorities (ca-certificates) and OpenSSL 3.");
        return;
    }
    line.result = ComputerCheckText::tr("%1, %2, %3 certificate authorities")
                      .arg(finding.fact("backend"_L1), finding.fact("library"_L1),
                           finding.fact("authorities"_L1));
}

void describeBrowser(const Finding &finding, CheckLine &line) {
    line.what = ComputerCheckText::tr("Browser");
    if (finding.error) {
        return;
    }
    const QString opener = finding.fact("opener"_L1);
    const QString browser = finding.fact("browser"_L1);
    if (opener != "desktop"_L1) {
        line.result = ComputerCheckText::tr("%1 with %2").arg(opener, browser);
    } else {
        line.result = browser.isEmpty()
                          ? ComputerCheckText::tr("The desktop decides which one opens")
                          : browser;
    }
    if (finding.fact("starts"_L1) == "no"_L1) {
        line.result =
            ComputerCheckText::tr("%1 doesn't start (%2)").arg(browser, finding.fact("ended"_L1));
        line.advice = ComputerCheckText::tr("Start it yourself to see why. Install it again, or "
                                            "choose another default browser in the settings of "
                                            "the desktop.");
    } else if (const QString version = finding.fact("version"_L1); !version.isEmpty()) {
        line.result = u"%1 (%2)"_s.arg(line.result, version);
    }
}

void describeKeychain(const Finding &finding, CheckLine &line) {
    line.what = ComputerCheckText::tr("Keychain");
    if (finding.error) {
        return;
    }
    const QString keychain = finding.fact("keychain"_L1);
    line.result = ComputerCheckText::tr("Wrote, read, and removed an entry in %1 ms")
                      .arg(finding.fact("milliseconds"_L1));
    if (!keychain.isEmpty()) {
        line.result = keychain + u": "_s + line.result;
    }
}

void describeLocalhost(const Finding &finding, CheckLine &line) {
    line.what = ComputerCheckText::tr("localhost");
    const QString addresses = finding.fact("addresses"_L1);
    line.result = addresses.isEmpty() ? ComputerCheckText::tr("This computer doesn't know the name")
                                      : addresses;
    if (finding.verdict != Finding::Verdict::Ok) {
        line.advice = ComputerCheckText::tr(
            "Correct the line for localhost in the file hosts (127.0.0.1 localhost), or use "
            "127.0.0.1 as the redirect host and register it with the provider.");
    }
}

void describeSigningKeys(const Finding &finding, CheckLine &line) {
    line.what = ComputerCheckText::tr("Keys in hardware");
    if (finding.verdict == Finding::Verdict::Ok) {
        line.result = ComputerCheckText::tr("TPM 2.0: Made a key that signed in %1 ms")
                          .arg(finding.fact("milliseconds"_L1));
    } else if (finding.fact("use"_L1) == "off"_L1) {
        line.result = ComputerCheckText::tr("off: the keychain keeps them");
    } else if (finding.verdict == Finding::Verdict::Note) {
        line.result = ComputerCheckText::tr("The keychain keeps them. %1").arg(line.result);
    }
    const auto *error = finding.error ? std::get_if<SigningKeyError>(&*finding.error) : nullptr;
    const bool hasNone = error && (error->kind == SigningKeyError::Kind::NotFound ||
                                   error->kind == SigningKeyError::Kind::Unsupported);
    if (hasNone && finding.verdict == Finding::Verdict::Note) {
        line.advice.clear(); // nothing is wrong
    }
}

QString sandboxText(const QString &kind, const QString &name) {
    if (kind == "snap"_L1) {
        return ComputerCheckText::tr("snap %1: the desktop opens the browser, and the keychain "
                                     "needs the interface password-manager-service")
            .arg(name);
    }
    if (kind == "flatpak"_L1) {
        return ComputerCheckText::tr("Flatpak %1: the desktop's portal opens the browser, and the "
                                     "keychain needs access to org.freedesktop.secrets")
            .arg(name);
    }
    if (kind == "container"_L1) {
        return ComputerCheckText::tr("container: a browser outside of it can't come back to "
                                     "this computer's ports unless it shares the network");
    }
    if (kind == "wsl"_L1) {
        return ComputerCheckText::tr(
            "Windows Subsystem for Linux: a browser of Windows has to reach its ports");
    }
    if (kind == "ssh"_L1) {
        return ComputerCheckText::tr(
            "SSH: the browser has to run on this computer, not on the one you sit at");
    }
    return ComputerCheckText::tr("none");
}

void describeSandbox(const Finding &finding, CheckLine &line) {
    line.what = ComputerCheckText::tr("Sandbox");
    QStringList found;
    const auto kinds = finding.fact("kind"_L1).split(u' ');
    for (const QString &kind : kinds) {
        found.append(sandboxText(kind, finding.fact("name"_L1)));
    }
    line.result = found.join(u"; "_s);
}

} // namespace

void describeComputer(const Finding &finding, CheckLine &line) {
    switch (finding.check) {
    case Check::Listener:
        describeListener(finding, line);
        break;
    case Check::Tls:
        describeTls(finding, line);
        break;
    case Check::Browser:
        describeBrowser(finding, line);
        break;
    case Check::Keychain:
        describeKeychain(finding, line);
        break;
    case Check::SigningKeys:
        describeSigningKeys(finding, line);
        break;
    case Check::Localhost:
        describeLocalhost(finding, line);
        break;
    default:
        describeSandbox(finding, line);
        break;
    }
}
