// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/additionalparameters.h>
#include <bifrost/export.h>

#include <QString>

namespace bifrost {

/// An organization that a user is a member of, at a provider whose tenants have organizations below
/// them (Asgardeo and WSO2 Identity Server). Its names come from the provider: show them as plain
/// text.
struct Organization {
    QString id;       ///< what the provider knows it by; never empty
    QString name{};   ///< for the user; may be empty
    QString handle{}; ///< the short name in its addresses; may be empty

    friend bool operator==(const Organization &, const Organization &) = default;
};

/// What a sign-in names an organization by.
enum class OrganizationBy {
    Id,     ///< `Organization::id`
    Name,   ///< `Organization::name`
    Handle, ///< `Organization::handle`
    /// The e-mail address of a member, whose domain the organization has claimed. It becomes
    /// `login_hint`, and so a part of the browser's history.
    EmailAddress,
};

/// What a sign-in to an organization sends to Asgardeo or WSO2 Identity Server, so that the user is
/// not asked for the organization. Other providers do not know these parameters. They are checked
/// by the sign-in, which fails for a `value` that is empty or has control characters
/// (`Rule::AdditionalParametersHaveValues`).
///
/// \code
/// bifrost::SignInOptions options;
/// options.additionalParameters = bifrost::organizationParameters(
///     bifrost::OrganizationBy::Handle, QStringLiteral("builders.example"));
/// \endcode
[[nodiscard]] BIFROST_EXPORT AdditionalParameters organizationParameters(OrganizationBy by,
                                                                         const QString &value);

} // namespace bifrost
