// SPDX-License-Identifier: Apache-2.0
#include "notices/providerchecktext.h"

#include "notices/errortext.h"

#include <bifrost/providerprofile.h>

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct ProviderCheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

void describeMetadata(const Finding &finding, CheckLine &line) {
    line.what = ProviderCheckText::tr("Metadata");
    if (finding.verdict == Finding::Verdict::NotChecked) {
        line.result = ProviderCheckText::tr("Not read: no provider is configured");
    } else if (!finding.error) {
        line.result = finding.fact("url"_L1);
    }
}

void describeRuleCheck(const Finding &finding, CheckLine &line) {
    line.what = ProviderCheckText::tr("Rule");
    const QString member = finding.fact("member"_L1);
    const QString rule =
        ProviderCheckText::tr("%1 (%2)").arg(finding.fact("rule"_L1), finding.fact("clause"_L1));
    line.result = member.isEmpty() ? rule : member + u": "_s + rule;
    if (finding.error) {
        line.advice = describe(*finding.error).text;
    }
}

QString lackingText(const QString &name) {
    if (name == "userinfo_endpoint"_L1) {
        return ProviderCheckText::tr("UserInfo (the profile shows what the ID token says)");
    }
    if (name == "revocation_endpoint"_L1) {
        return ProviderCheckText::tr("revocation (tokens stay valid after a sign-out)");
    }
    if (name == "end_session_endpoint"_L1) {
        return ProviderCheckText::tr("signing out in the browser (the provider's session stays)");
    }
    if (name == "refresh_token"_L1) {
        return ProviderCheckText::tr("refresh tokens (a session ends with its access token)");
    }
    if (name == "token_endpoint_auth_methods_supported"_L1) {
        return ProviderCheckText::tr(
            "the way in which this client authenticates (it may be refused)");
    }
    if (name == "tls_client_certificate_bound_access_tokens"_L1) {
        return ProviderCheckText::tr("tokens that are bound to the client's certificate");
    }
    if (name == "dpop_signing_alg_values_supported"_L1) {
        return ProviderCheckText::tr(
            "tokens that are bound to this computer (DPoP), which Bifrost is set up to require");
    }
    return ProviderCheckText::tr("a statement about PKCE (Bifrost uses it anyway)");
}

void describeFeatures(const Finding &finding, CheckLine &line) {
    line.what = ProviderCheckText::tr("Not offered");
    QStringList lacking;
    const auto names = finding.fact("lacking"_L1).split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        lacking.append(lackingText(name));
    }
    line.result = lacking.isEmpty() ? ProviderCheckText::tr("nothing that Bifrost uses")
                                    : lacking.join(u"; "_s);
    const auto profile = ProviderProfile::find(finding.fact("profile"_L1));
    if (profile && !profile->limits().isEmpty()) {
        line.advice =
            ProviderCheckText::tr("Known of %1: %2").arg(profile->name(), profile->limits());
    }
}

void describeKeySet(const Finding &finding, CheckLine &line) {
    line.what = ProviderCheckText::tr("Keys");
    if (finding.verdict == Finding::Verdict::NotChecked) {
        line.result = ProviderCheckText::tr("Not read, because the metadata can't be used");
    } else if (!finding.error) {
        line.result = ProviderCheckText::tr("%1 of %2 can be used")
                          .arg(finding.fact("usable"_L1), finding.fact("keys"_L1));
    }
    if (finding.verdict == Finding::Verdict::Failed && !finding.error) {
        line.advice = ProviderCheckText::tr(
            "Without a key, no ID token can be verified. Contact the provider's administrator.");
    }
}

void describeKey(const Finding &finding, CheckLine &line) {
    line.what = ProviderCheckText::tr("Key");
    QStringList parts;
    for (const auto name : {"kid"_L1, "kty"_L1, "crv"_L1, "alg"_L1, "use"_L1}) {
        if (const QString value = finding.fact(name); !value.isEmpty()) {
            parts.append(value);
        }
    }
    line.result = parts.join(u' ');
    if (!finding.error) {
        return;
    }
    line.advice.clear(); // other keys do
    const auto *violation = std::get_if<ValidationError>(&*finding.error);
    line.result = ProviderCheckText::tr("%1: not used, because it isn't %2")
                      .arg(line.result, violation ? violation->expected : QString());
}

void describeClock(const Finding &finding, CheckLine &line) {
    line.what = ProviderCheckText::tr("Clock");
    if (finding.verdict == Finding::Verdict::NotChecked) {
        line.result = ProviderCheckText::tr("The provider told no time");
        return;
    }
    const int seconds = finding.fact("seconds"_L1).toInt();
    if (finding.verdict == Finding::Verdict::Ok) {
        line.result = ProviderCheckText::tr("As the provider's, within %1 s")
                          .arg(std::max(1, std::abs(seconds)));
        return;
    }
    const Notice notice = describeClockSkew(std::chrono::seconds{seconds});
    line.result = notice.title;
    line.advice = notice.text;
}

void describeRedirectRefusal(const Finding &finding, CheckLine &line) {
    const QString address = finding.fact("redirectUri"_L1);
    const QString words = finding.fact("words"_L1);
    if (finding.fact("refused"_L1) == "client"_L1) {
        line.result =
            ProviderCheckText::tr("The provider doesn't know this client: \"%1\"").arg(words);
        line.advice = ProviderCheckText::tr("Compare the client ID in Settings with the one that "
                                            "the provider shows for this application.");
        return;
    }
    line.result = ProviderCheckText::tr("%1 isn't registered: \"%2\"").arg(address, words);
    line.advice = ProviderCheckText::tr("Register exactly %1 with the provider, as the redirect "
                                        "URL (callback URL) of this application.")
                      .arg(address);
}

void describeRedirectUri(const Finding &finding, CheckLine &line) {
    line.what = ProviderCheckText::tr("Redirect URL");
    const QString address = finding.fact("redirectUri"_L1);
    const QString registered = finding.fact("registered"_L1);
    if (registered == "yes"_L1) {
        line.result = finding.error ? ProviderCheckText::tr("%1 is registered, but: %2")
                                          .arg(address, describe(*finding.error).title)
                                    : ProviderCheckText::tr("%1 is registered").arg(address);
    } else if (finding.verdict == Finding::Verdict::Failed) {
        describeRedirectRefusal(finding, line);
    } else if (registered == "notAsked"_L1) {
        line.result = ProviderCheckText::tr("%1: the provider couldn't be asked").arg(address);
    } else {
        line.result = ProviderCheckText::tr("%1: the provider doesn't say whether it is registered")
                          .arg(address);
        line.advice = ProviderCheckText::tr("If the browser shows an error instead of coming "
                                            "back, register exactly this address.");
    }
}

} // namespace

void describeProvider(const Finding &finding, CheckLine &line) {
    switch (finding.check) {
    case Check::Metadata:
        describeMetadata(finding, line);
        break;
    case Check::MetadataRule:
        describeRuleCheck(finding, line);
        break;
    case Check::Features:
        describeFeatures(finding, line);
        break;
    case Check::KeySet:
        describeKeySet(finding, line);
        break;
    case Check::Key:
        describeKey(finding, line);
        break;
    case Check::Clock:
        describeClock(finding, line);
        break;
    default:
        describeRedirectUri(finding, line);
        break;
    }
}
