// SPDX-License-Identifier: Apache-2.0
#include "notices/authorizationtext.h"

#include "notices/codetext.h"

#include <QCoreApplication>

#include <array>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

// RFC 6749 §4.1.2.1; OIDC Core §3.1.2.6; RFC 8707 §2.
constexpr std::array authorizationCodes{
    CodeText{"access_denied"_L1, QT_TRANSLATE_NOOP("ErrorText", "Sign-in was declined"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "The provider reports that access was declined. Sign in again if "
                               "you want to allow it."),
             Action::SignIn},
    CodeText{"login_required"_L1,
             QT_TRANSLATE_NOOP("ErrorText", "The provider requires you to sign in"),
             QT_TRANSLATE_NOOP("ErrorText", "The sign-in wasn't completed there. Sign in again."),
             Action::SignIn},
    CodeText{"consent_required"_L1, QT_TRANSLATE_NOOP("ErrorText", "Your consent is needed"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "The provider needs your permission for this application. "
                               "Sign in again and agree in the browser."),
             Action::SignIn},
    CodeText{"interaction_required"_L1,
             QT_TRANSLATE_NOOP("ErrorText", "The provider needs your input"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "Sign in again and answer the provider's questions in the browser."),
             Action::SignIn},
    CodeText{"account_selection_required"_L1,
             QT_TRANSLATE_NOOP("ErrorText", "You need to choose an account"),
             QT_TRANSLATE_NOOP("ErrorText", "The provider can't tell which account you want to "
                                            "use. Sign in again and choose one in the browser."),
             Action::SignIn},
    CodeText{
        "invalid_request"_L1,
        QT_TRANSLATE_NOOP("ErrorText", "The provider rejected the sign-in request"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "It requires something that Bifrost didn't send, or doesn't accept "
                          "something that it did. The application's registration with the provider "
                          "and the additional parameters in Settings decide about that."),
        Action::OpenSettings},
    CodeText{
        "unauthorized_client"_L1,
        QT_TRANSLATE_NOOP("ErrorText", "The provider doesn't allow this client"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The application isn't allowed to sign in this way. In its registration "
                          "with the provider, allow the Code grant."),
        Action::OpenSettings},
    CodeText{"unsupported_response_type"_L1,
             QT_TRANSLATE_NOOP("ErrorText", "The provider rejected this sign-in"),
             QT_TRANSLATE_NOOP("ErrorText", "The application isn't registered for the Code grant. "
                                            "Correct its registration with the provider."),
             Action::OpenSettings},
    CodeText{"invalid_target"_L1,
             QT_TRANSLATE_NOOP("ErrorText", "The provider rejected the resource"),
             QT_TRANSLATE_NOOP("ErrorText", "A resource among the additional parameters is unknown "
                                            "there or not allowed. Correct it in Settings."),
             Action::OpenSettings},
    CodeText{
        "request_not_supported"_L1,
        QT_TRANSLATE_NOOP("ErrorText", "The provider rejected the sign-in request"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "It reports that it doesn't support request objects, although Bifrost "
                          "sent none. Send the details to the provider's administrator."),
        Action::SignIn},
};

} // namespace

Notice describeAuthorizationError(const OAuthErrorResponse &error) {
    auto known = describeCode(error, authorizationCodes);
    return known ? *std::move(known) : describeUnknownCode(error);
}
