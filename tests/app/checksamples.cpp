// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

using namespace Qt::StringLiterals;
using Section = CheckLine::Section;
using Verdict = CheckLine::Verdict;

namespace samples {

static CheckLine line(Section section, const QString &id, const QString &what,
                      const QString &result, const QList<std::pair<QString, QString>> &facts = {}) {
    return {id, section, Verdict::Ok, what, result, {}, facts};
}

static QList<CheckLine> configurationAndComputer() {
    return {
        line(Section::Configuration, u"configuration.issuer"_s, u"Organization or issuer"_s,
             u"acme (from the command line)"_s,
             {{u"value"_s, u"acme"_s}, {u"name"_s, u"--issuer"_s}}),
        line(Section::Configuration, u"configuration.client-id"_s, u"Client ID"_s,
             u"k3J8dZ0mTq5bV1cY7wXa2LrN9pQe (in the settings file)"_s,
             {{u"value"_s, u"k3J8dZ0mTq5bV1cY7wXa2LrN9pQe"_s},
              {u"file"_s, u"~/.config/bifrost/bifrost.conf"_s},
              {u"line"_s, u"3"_s}}),
        line(Section::Configuration, u"configuration.proxy"_s, u"Proxy"_s, u"not set"_s,
             {{u"value"_s, {}}}),
        line(Section::Computer, u"computer.listener"_s, u"Redirect listener"_s,
             u"http://127.0.0.1:27421/callback"_s, {{u"port"_s, u"27421"_s}}),
        line(Section::Computer, u"computer.tls"_s, u"TLS"_s,
             u"openssl, OpenSSL 3.0.17, 142 certificate authorities"_s),
        line(Section::Computer, u"computer.browser"_s, u"Browser"_s, u"xdg-open with Firefox"_s),
        line(Section::Computer, u"computer.keychain"_s, u"Keychain"_s,
             u"Wrote, read, and removed an entry in 12 ms"_s),
    };
}

QList<CheckLine> checkLines() {
    QList<CheckLine> lines = configurationAndComputer();
    lines += {
        line(Section::Network, u"network.proxy"_s, u"Proxy"_s, u"none"_s),
        line(Section::Network, u"network.name"_s, u"Name resolution"_s,
             u"api.asgardeo.io is 20.62.129.18"_s),
        line(Section::Network, u"network.certificate"_s, u"Certificate"_s,
             u"TLSv1.3 for \"*.asgardeo.io\", issued by \"Sectigo\", expires on 3 May 2027"_s,
             {{u"protocol"_s, u"TLSv1.3"_s}, {u"cipher"_s, u"TLS_AES_256_GCM_SHA384"_s}}),
        line(Section::Provider, u"provider.metadata"_s, u"Metadata"_s,
             u"https://api.asgardeo.io/t/acme/oauth2/token/.well-known/openid-configuration"_s),
        line(Section::Provider, u"provider.rule"_s, u"Rule"_s,
             u"issuer: metadata.issuer_matches (OIDC Discovery \u00A74.3)"_s,
             {{u"rule"_s, u"metadata.issuer_matches"_s}}),
        line(Section::Provider, u"provider.keys"_s, u"Keys"_s, u"2 of 2 can be used"_s),
        line(Section::Provider, u"provider.key"_s, u"Key"_s, u"ZjY3_RS256 RSA RS256 sig"_s,
             {{u"kid"_s, u"ZjY3_RS256"_s}}),
        line(Section::Provider, u"provider.clock"_s, u"Clock"_s,
             u"As the provider's, within 1 s"_s),
        line(Section::Provider, u"provider.redirect"_s, u"Redirect URL"_s,
             u"http://127.0.0.1:27421/callback is registered"_s),
        line(Section::Session, u"session.stored"_s, u"Stored session"_s, u"in the keychain"_s),
        line(Section::Session, u"session.refresh"_s, u"Last renewal"_s,
             u"Succeeded on 12 November 2026 14:03:12"_s),
    };
    return lines;
}

QList<CheckLine> troubledCheckLines() {
    QList<CheckLine> lines = configurationAndComputer();
    CheckLine &listener = lines[3];
    listener.verdict = Verdict::Warning;
    listener.result = u"Port 27421 is taken by node (process 4242)"_s;
    listener.advice = u"Close that program, or set another redirect port and register it with the "
                      "provider. Meanwhile Bifrost uses a free port, which most providers reject "
                      "unless it is registered."_s;
    lines += {
        line(Section::Network, u"network.proxy"_s, u"Proxy"_s,
             u"proxy.example:3128, from an environment variable"_s),
        line(Section::Network, u"network.name"_s, u"Name resolution"_s,
             u"api.asgardeo.io is looked up by the proxy proxy.example:3128"_s),
        line(Section::Network, u"network.certificate"_s, u"Certificate"_s,
             u"The provider's certificate isn't trusted"_s,
             {{u"issuer"_s, u"Example Corp Inspection CA"_s}}),
        line(Section::Provider, u"provider.metadata"_s, u"Metadata"_s,
             u"Not read, because the connection isn't secure"_s),
        line(Section::Session, u"session.refresh"_s, u"Last renewal"_s, u"none so far"_s),
    };
    CheckLine &certificate = lines[lines.size() - 3];
    certificate.verdict = Verdict::Failed;
    certificate.advice =
        u"It was issued by \"Example Corp Inspection CA\": a proxy or a security program on this "
        "network reads what is sent. Ask its administrators to have its certificate authority "
        "installed on this computer, or for an exception for the provider."_s;
    lines[lines.size() - 2].verdict = Verdict::NotChecked;
    lines.last().verdict = Verdict::Note;
    return lines;
}

} // namespace samples
