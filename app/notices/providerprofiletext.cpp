// SPDX-License-Identifier: Apache-2.0
#include "notices/providerprofiletext.h"

#include <QCoreApplication>

using bifrost::ProviderProfile;
using namespace Qt::StringLiterals;
using Use = ProviderProfile::Use;

namespace {

struct ProviderProfileText {
    Q_DECLARE_TR_FUNCTIONS(ProviderProfileText)
};

QStringList generalSteps() {
    return {
        ProviderProfileText::tr("In the provider's console, register a native or desktop "
                                "application: a public client, with PKCE and without a secret."),
        ProviderProfileText::tr("Allow the authorization code and, if it is offered, the refresh "
                                "token."),
        ProviderProfileText::tr("Enter {redirect_uri} as the redirect URL, and as a sign-out URL "
                                "if those are listed separately."),
        ProviderProfileText::tr("Copy the issuer and the client ID into the fields above."),
    };
}

} // namespace

QString profileText(const QString &english) {
    return english.isEmpty()
               ? QString()
               : QCoreApplication::translate("ProviderProfile", english.toUtf8().constData());
}

QString otherProviderText() {
    return ProviderProfileText::tr("Other");
}

QString otherProviderNote() {
    return ProviderProfileText::tr("any provider, by its issuer");
}

QString shortUseText(Use use) {
    switch (use) {
    case Use::NotUsable:
        return ProviderProfileText::tr("not for desktop applications");
    case Use::NotVerified:
        return ProviderProfileText::tr("not verified");
    case Use::Limited:
    case Use::Usable:
        break;
    }
    return {};
}

QString useText(const ProviderProfile &profile) {
    const QString limits = profileText(profile.limits());
    switch (profile.use()) {
    case Use::NotUsable:
        return ProviderProfileText::tr("Bifrost can't sign in with %1 without a server. %2")
            .arg(profile.name(), limits);
    case Use::NotVerified:
        return ProviderProfileText::tr("It may not work. %1").arg(limits);
    case Use::Limited:
        return limits;
    case Use::Usable:
        break;
    }
    return {};
}

QStringList stepTexts(const std::optional<ProviderProfile> &profile, const QString &redirectUrl) {
    QStringList steps;
    if (profile) {
        for (const bifrost::ProviderStep &step : profile->steps()) {
            steps.append(profileText(step.text));
        }
    } else {
        steps = generalSteps();
    }
    return steps.replaceInStrings(u"{redirect_uri}"_s, redirectUrl);
}

QString secretText(const std::optional<ProviderProfile> &profile) {
    if (!profile || profile->clientSecret() == ProviderProfile::ClientSecret::None) {
        return {};
    }
    return ProviderProfileText::tr(
        "The client secret isn't entered here. Save it in a file that only you can read. Then add "
        "the line ClientSecretFile= with the path of that file below [Provider] in Bifrost's "
        "settings file, or start Bifrost with --client-secret-file and the path.");
}
