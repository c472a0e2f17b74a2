// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace bifrost {

/// What the claims say about the user (OIDC Core §5.1). Every value may be missing, or of any type.
/// Names and email address are single lines of plain text (`plainLine()`).
///
/// \code
/// const auto person = bifrost::Person::fromClaims(client_->session()->claims());
/// setWindowTitle(person.displayName);
/// \endcode
struct Person {
    QString givenName;  ///< claim `given_name`
    QString familyName; ///< claim `family_name`
    QString name;       ///< claim `name`
    QString email;      ///< claim `email`, else `username`, which Asgardeo's guide calls Email
    QString picture;    ///< claim `picture`: a URL, unchecked; see `PictureLoader`
    /// The best name available: given and family name, `name`, `preferred_username`, `username`,
    /// email address, `nickname`. Never `sub`, nor another identifier that is not made for people;
    /// empty if there is no name.
    QString displayName;
    QString initials; ///< at most two letters; empty without a name

    /// Reads `Session::claims()`.
    [[nodiscard]] static Person fromClaims(const QJsonObject &claims);
};

/// The claim has a value that is no text: a number, an object, an empty list.
[[nodiscard]] bool isUnreadable(const QJsonObject &claims, QLatin1StringView name);

} // namespace bifrost
