// SPDX-License-Identifier: Apache-2.0
#include "notices/tokentext.h"

#include "notices/codetext.h"
#include "notices/makenotice.h"

#include <QCoreApplication>

#include <array>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct TokenText {
    Q_DECLARE_TR_FUNCTIONS(TokenText)
};

// RFC 6749 §5.2. What the provider says about the others is all there is to say.
constexpr std::array tokenCodes{
    CodeText{
        "invalid_grant"_L1,
        QT_TRANSLATE_NOOP("ErrorText", "The provider didn't accept the sign-in"),
        QT_TRANSLATE_NOOP("ErrorText",
                          "The code from the browser has expired, was already used, or was issued "
                          "for another request. Sign in again."),
        Action::SignIn},
    CodeText{"unsupported_grant_type"_L1,
             QT_TRANSLATE_NOOP("ErrorText", "The provider rejected this grant"),
             QT_TRANSLATE_NOOP("ErrorText", "Allow Code and Refresh Token in the application's "
                                            "registration with the provider."),
             Action::OpenSettings},
};

Notice unknownClient() {
    return makeNotice(
        Notice::Tone::Danger, TokenText::tr("The provider doesn't accept this client"),
        TokenText::tr(
            "It doesn't know the client ID, or the application must authenticate. Check the client "
            "ID in Settings. In the application's registration with the provider, switch client "
            "authentication off (public client), or configure the client secret in Bifrost."),
        Action::OpenSettings);
}

Notice dpopRequired() {
    return makeNotice(
        Notice::Tone::Danger, TokenText::tr("The provider requires DPoP"),
        TokenText::tr("It issues tokens to this application only with a proof of possession "
                      "(DPoP) that it accepts. Set DPoP to required, then sign in again. If that "
                      "doesn't help, check the date and time of this computer."),
        Action::SignIn);
}

Notice transient(const OAuthErrorResponse &error) {
    if (error.httpStatus == 429) {
        return makeNotice(
            Notice::Tone::Warning, TokenText::tr("Too many requests"),
            withProvidersWords(
                TokenText::tr("The provider is limiting requests. Wait a minute, then try "
                              "again."),
                error),
            Action::TryAgain);
    }
    return makeNotice(
        Notice::Tone::Danger, TokenText::tr("The provider reported a problem"),
        withProvidersWords(
            TokenText::tr("Something went wrong on the provider's side. Try again later."), error),
        Action::TryAgain);
}

QString titleOf(const OAuthErrorResponse &error) {
    if (error.error == "access_denied"_L1) {
        return TokenText::tr("The provider denied access");
    }
    return error.error == "invalid_request"_L1 ? TokenText::tr("The provider rejected the request")
                                               : TokenText::tr("The provider reported an error");
}

QString askTheAdministrator() {
    return TokenText::tr("Try again; if the problem persists, send the details to the provider's "
                         "administrator.");
}

} // namespace

bool isAboutDpop(const Error &error) {
    const auto *oauth = std::get_if<OAuthErrorResponse>(&error);
    return oauth && (oauth->error == "invalid_dpop_proof"_L1 || // RFC 9449 §5 and §8
                     oauth->error == "use_dpop_nonce"_L1 ||
                     oauth->errorDescription.contains("DPoP"_L1, Qt::CaseInsensitive));
}

bool isAboutClientAuthentication(const Error &error) {
    if (const auto *transport = std::get_if<TransportError>(&error)) {
        return transport->endpoint == OAuthErrorResponse::Endpoint::Token &&
               transport->httpStatus == 401;
    }
    const auto *oauth = std::get_if<OAuthErrorResponse>(&error);
    return oauth && (oauth->httpStatus == 401 || oauth->error == "invalid_client"_L1 ||
                     oauth->error == "unauthorized_client"_L1);
}

Notice describeTokenError(const OAuthErrorResponse &error) {
    if (isAboutDpop(error)) {
        return dpopRequired();
    }
    if (isTransient(error)) {
        return transient(error);
    }
    const bool isGrant = error.error == "invalid_grant"_L1;
    if ((error.httpStatus == 401 && !isGrant) || error.error == "invalid_client"_L1) {
        return unknownClient();
    }
    if (auto known = describeCode(error, tokenCodes)) {
        return *std::move(known);
    }
    return makeNotice(Notice::Tone::Danger, titleOf(error),
                      withProvidersWords(askTheAdministrator(), error), Action::SignIn);
}

Notice describePushedRequestError(const OAuthErrorResponse &error) {
    // RFC 9126 §2.3: nothing has come through the redirect URI, so it may be what is wrong.
    if (error.error != "invalid_request"_L1) {
        return describeTokenError(error);
    }
    return makeNotice(
        Notice::Tone::Danger, titleOf(error),
        withProvidersWords(TokenText::tr("The browser wasn't opened. If the provider's words name "
                                         "the redirect URL, register the one in Settings there, "
                                         "exactly as it is shown."),
                           error),
        Action::OpenSettings);
}

Notice describeTokenStatus(const TransportError &error) {
    if (isAboutClientAuthentication(error)) {
        return unknownClient();
    }
    return makeNotice(Notice::Tone::Danger, TokenText::tr("The provider rejected the request"),
                      TokenText::tr("%1 responded with status %2 instead of tokens.")
                              .arg(error.url.host())
                              .arg(error.httpStatus) +
                          u' ' + askTheAdministrator(),
                      Action::SignIn);
}
