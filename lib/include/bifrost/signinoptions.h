// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/additionalparameters.h>

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace bifrost {

/// `prompt` of the authorization request (OIDC Core §3.1.2.1).
enum class Prompt {
    Default, ///< no prompt: a provider that knows the user may sign them in at once
    /// The provider should authenticate the user again. A provider that cannot do so reports
    /// `login_required`, and the sign-in fails. A provider that ignores the prompt does not fail
    /// it; see `Client::reauthentication()`. Set `maxAge` as well to require proof.
    Login,
    /// The same, if possible: after `login_required` the request is sent again without the prompt,
    /// in the same tab and the same attempt. For a sign-in after a sign-out.
    LoginPreferred,
    SelectAccount, ///< the provider asks which account it shall be
    Consent,       ///< the provider asks for consent, even if it was given before
};

/// What becomes of a sign-in without a browser that this library opens.
enum class WithoutBrowser {
    Fails, ///< it fails at once, with the `UserAgentError`
    /// It goes on, and `BrowserWait::browserProblem` says why there is no browser. For programs
    /// that show `Client::browserUrl()`, or start `Client::addDeviceAuthorization()`.
    Waits,
    /// None is opened, for programs whose user opens `Client::browserUrl()`, or on another computer
    /// `Client::authorizationUrl()`. `BrowserWait::progress` is `None` until a page was loaded.
    Always,
};

/// Optional parameters of one sign-in (OIDC Core §3.1.2.1).
struct SignInOptions {
    Prompt prompt = Prompt::Default; ///< whether the provider asks the user again
    QString loginHint{};             ///< becomes part of a URL, and so of the browser's history
    /// `max_age`. If set, `auth_time` is required and checked. Some providers reject it.
    std::optional<std::chrono::seconds> maxAge{};
    QStringList acrValues{}; ///< `acr_values`; voluntary, so not checked in the ID Token
    QStringList uiLocales{}; ///< `ui_locales`: BCP 47 tags, in order of preference
    /// Requested in addition to `ClientConfiguration::scopes`, for this sign-in only.
    QStringList additionalScopes{};
    WithoutBrowser withoutBrowser = WithoutBrowser::Fails; ///< if none can be opened
    /// Provider extensions such as `fidp` or `orgId`, checked by `checkAdditionalParameters()`. A
    /// name replaces those of `ClientConfiguration::additionalParameters`. The members above win
    /// over both; only the values of `prompt` are sent together.
    AdditionalParameters additionalParameters{};
    /// `authorization_details` (RFC 9396 §2): objects that each have a `type`, which the provider
    /// defines; checked by `checkAuthorizationDetails()`. What the user has granted of them is
    /// `Session::authorizationDetails()`. If the request isn't pushed, they become part of a URL,
    /// and so of the browser's history.
    QJsonArray authorizationDetails{};
};

/// Fails with a `ValidationError` about `Rule::AuthorizationDetailsAreTyped` unless all of them are
/// objects with a `type` (RFC 9396 §2). The error quotes none of them.
[[nodiscard]] BIFROST_EXPORT Result<void> checkAuthorizationDetails(const QJsonArray &details);

} // namespace bifrost
