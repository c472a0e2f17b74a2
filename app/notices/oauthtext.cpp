// SPDX-License-Identifier: Apache-2.0
#include "notices/oauthtext.h"

#include "notices/authorizationtext.h"
#include "notices/codetext.h"
#include "notices/makenotice.h"
#include "notices/tokentext.h"

#include <QCoreApplication>

#include <array>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct OAuthSentences {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

// RFC 6749 §5.2; RFC 6750 §3.1; RFC 7009 §2.2.1.
constexpr std::array otherCodes{
    CodeText{
        "invalid_client"_L1,
        QT_TRANSLATE_NOOP("ErrorText", "The provider doesn't recognize this client"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The client ID or the client secret is wrong, or the application isn't "
                          "registered there as a public client. Check your entries in Settings."),
        Action::OpenSettings},
    CodeText{"invalid_request"_L1,
             QT_TRANSLATE_NOOP("ErrorText", "The provider rejected the request"),
             QT_TRANSLATE_NOOP("ErrorText",
                               "Try again; if the problem persists, send the details to the "
                               "provider's administrator."),
             Action::TryAgain},
    CodeText{"invalid_token"_L1,
             QT_TRANSLATE_NOOP("ErrorText", "The provider rejected the access token"),
             QT_TRANSLATE_NOOP("ErrorText", "It has expired or was revoked there. Sign in again."),
             Action::SignIn},
};

/// The provider sent an error where it publishes its metadata or keys. What it says is most of what
/// there is to say.
Notice describeDocumentError(const OAuthErrorResponse &error) {
    const QString text =
        error.endpoint == OAuthErrorResponse::Endpoint::Metadata
            ? OAuthSentences::tr("It sent an error instead of the description of itself that "
                                 "signing in needs. Check the organization or issuer in Settings; "
                                 "if it's correct, try again later.")
            : OAuthSentences::tr("It sent an error instead of its keys, so nothing that it signs "
                                 "can be verified. Try again later; if the problem persists, send "
                                 "the details to the provider's administrator.");
    return makeNotice(Notice::Tone::Danger, OAuthSentences::tr("The provider reported an error"),
                      withProvidersWords(text, error), Action::TryAgain);
}

} // namespace

Notice describeOAuth(const OAuthErrorResponse &error) {
    switch (error.endpoint) {
    case OAuthErrorResponse::Endpoint::Authorization:
        return describeAuthorizationError(error);
    case OAuthErrorResponse::Endpoint::Token:
        return describeTokenError(error);
    case OAuthErrorResponse::Endpoint::PushedAuthorization:
        return describePushedRequestError(error);
    case OAuthErrorResponse::Endpoint::EndSession:
        return makeNotice(
            Notice::Tone::Warning, OAuthSentences::tr("The provider didn't end its session"),
            OAuthSentences::tr(
                "You are signed out here but not at the provider. To be safe, close the browser."),
            Action::None);
    case OAuthErrorResponse::Endpoint::Metadata:
    case OAuthErrorResponse::Endpoint::Keys:
        return describeDocumentError(error);
    case OAuthErrorResponse::Endpoint::DeviceAuthorization:
    case OAuthErrorResponse::Endpoint::UserInfo:
    case OAuthErrorResponse::Endpoint::Revocation:
        break;
    }
    auto known = describeCode(error, otherCodes);
    return known ? *std::move(known) : describeUnknownCode(error);
}
