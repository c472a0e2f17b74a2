// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <utility>

namespace bifrost {

/// `prompt` of the authorization request (OIDC Core §3.1.2.1).
enum class Prompt {
    Default,
    /// The person shall prove anew who they are. A provider that cannot ask them answers
    /// `login_required`, and the sign-in fails with that. One that ignores it is not refused:
    /// `Client::reauthentication()` tells. Who insists on proof gives `maxAge` as well.
    Login,
    /// The same wish, not a condition: after `login_required` the provider is asked once more
    /// without it, in the same tab and the same attempt. For a sign-in after a sign-out.
    LoginPreferred,
    SelectAccount,
    Consent,
};

/// Optional parameters of one sign-in (OpenID Connect Core 1.0, 3.1.2.1).
struct SignInOptions {
    Prompt prompt = Prompt::Default;
    QString loginHint{}; ///< stands in the address, and so in the browser's history
    /// `max_age`: then `auth_time` is required and checked. Some providers refuse it.
    std::optional<std::chrono::seconds> maxAge{};
    QStringList acrValues{}; ///< voluntary: not checked in the ID Token
    QStringList uiLocales{};
    /// Provider extensions such as `fidp` or `orgId`. A name the flow itself sets is refused.
    QList<std::pair<QString, QString>> additionalParameters{};
};

} // namespace bifrost
