// SPDX-License-Identifier: Apache-2.0
#include "errors/oauthtext.h"

#include "errors/makenotice.h"

#include <QCoreApplication>

#include <array>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct OAuthSentences {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

struct OAuthText {
    QLatin1StringView code;
    const char *title;
    const char *text;
    Action action;
};

// RFC 6749, 4.1.2.1 and 5.2; OpenID Connect Core 1.0, 3.1.2.6; RFC 6750, 3.1.
constexpr std::array oauthTexts{
    OAuthText{"access_denied"_L1, QT_TRANSLATE_NOOP("ErrorText", "Sign-in was declined"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The provider reports that access was declined. Sign in again if "
                                "you want to allow it."),
              Action::SignIn},
    OAuthText{"login_required"_L1,
              QT_TRANSLATE_NOOP("ErrorText", "The provider wants you to sign in"),
              QT_TRANSLATE_NOOP("ErrorText", "The sign-in was not completed there. Sign in again."),
              Action::SignIn},
    OAuthText{"invalid_grant"_L1, QT_TRANSLATE_NOOP("ErrorText", "Sign in once more"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The provider no longer accepts this sign-in: it has expired, was "
                                "used already, or was ended there. Sign in again."),
              Action::SignIn},
    OAuthText{"invalid_client"_L1,
              QT_TRANSLATE_NOOP("ErrorText", "The provider does not know this client"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The client ID or the client secret is wrong, or the application "
                                "is not a public client there. Check them in Settings."),
              Action::OpenSettings},
    OAuthText{"unauthorized_client"_L1,
              QT_TRANSLATE_NOOP("ErrorText", "The provider does not allow this client"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The application may not sign people in this way. In its "
                                "registration allow the code grant, and Refresh Token."),
              Action::OpenSettings},
    OAuthText{"invalid_scope"_L1, QT_TRANSLATE_NOOP("ErrorText", "The provider refuses the scopes"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "At least one of the scopes is unknown there or not allowed. "
                                "Correct them in Settings."),
              Action::OpenSettings},
    OAuthText{"invalid_request"_L1,
              QT_TRANSLATE_NOOP("ErrorText", "The provider refuses the request"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "Most often the redirect address is not registered there. Compare "
                                "it with the one in Settings."),
              Action::OpenSettings},
    OAuthText{"server_error"_L1, QT_TRANSLATE_NOOP("ErrorText", "The provider has trouble"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "Something failed on the provider's side. Try again in a while."),
              Action::TryAgain},
    OAuthText{
        "temporarily_unavailable"_L1, QT_TRANSLATE_NOOP("ErrorText", "The provider is busy"),
        QT_TRANSLATE_NOOP("ErrorText", "It cannot take requests right now. Try again in a while."),
        Action::TryAgain},
    OAuthText{"consent_required"_L1, QT_TRANSLATE_NOOP("ErrorText", "Your consent is needed"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The provider wants you to allow this application. Sign in again "
                                "and agree in the browser."),
              Action::SignIn},
    OAuthText{"interaction_required"_L1,
              QT_TRANSLATE_NOOP("ErrorText", "The provider wants to ask you something"),
              QT_TRANSLATE_NOOP("ErrorText", "Sign in again and answer in the browser."),
              Action::SignIn},
    OAuthText{"account_selection_required"_L1, QT_TRANSLATE_NOOP("ErrorText", "Choose an account"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The provider does not know which account you mean. Sign in again "
                                "and choose one in the browser."),
              Action::SignIn},
    OAuthText{"unsupported_response_type"_L1,
              QT_TRANSLATE_NOOP("ErrorText", "The provider refuses this sign-in"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "The application is not registered for the code grant. Correct its "
                                "registration with the provider."),
              Action::OpenSettings},
    OAuthText{"unsupported_grant_type"_L1,
              QT_TRANSLATE_NOOP("ErrorText", "The provider refuses this grant"),
              QT_TRANSLATE_NOOP("ErrorText",
                                "Allow Code and Refresh Token in the application's registration "
                                "with the provider."),
              Action::OpenSettings},
    OAuthText{"invalid_token"_L1,
              QT_TRANSLATE_NOOP("ErrorText", "The provider refuses the access token"),
              QT_TRANSLATE_NOOP("ErrorText", "It has expired or was ended there. Sign in again."),
              Action::SignIn},
};

} // namespace

Notice describeOAuth(const OAuthErrorResponse &error) {
    if (error.endpoint == OAuthErrorResponse::Endpoint::EndSession) {
        return makeNotice(
            Notice::Tone::Warning, OAuthSentences::tr("The provider did not end its session"),
            OAuthSentences::tr(
                "You are signed out here, but not at the provider. Close the browser to be sure."),
            Action::None);
    }
    for (const OAuthText &known : oauthTexts) {
        if (error.error == known.code) {
            const auto tone =
                error.error == "access_denied"_L1 ? Notice::Tone::Info : Notice::Tone::Danger;
            return makeNotice(tone, OAuthSentences::tr(known.title), OAuthSentences::tr(known.text),
                              known.action);
        }
    }
    return makeNotice(
        Notice::Tone::Danger, OAuthSentences::tr("The provider reports an error"),
        OAuthSentences::tr(
            "It gave a reason that Bifrost does not know. Try again; if it stays, send the details "
            "to the provider's administrator."),
        Action::SignIn);
}
