// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <utility>

namespace bifrost {

/// `prompt` of the authorization request (OpenID Connect Core 1.0, 3.1.2.1).
enum class Prompt { Default, Login, SelectAccount, Consent };

/// Optional parameters of one sign-in (OpenID Connect Core 1.0, 3.1.2.1).
struct SignInOptions {
    Prompt prompt = Prompt::Default;
    QString loginHint{}; ///< stands in the address, and so in the browser's history
    std::optional<std::chrono::seconds> maxAge{}; ///< then `auth_time` is required and checked
    QStringList acrValues{};                      ///< voluntary: not checked in the ID Token
    QStringList uiLocales{};
    /// Provider extensions such as `fidp` or `orgId`. A name the flow itself sets is refused.
    QList<std::pair<QString, QString>> additionalParameters{};
};

} // namespace bifrost
