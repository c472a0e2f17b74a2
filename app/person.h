// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

/// The person behind the claims (OpenID Connect Core 1.0, 5.1). Every value may be missing. Names
/// and address are lines of plain text (`plainLine()`), cut where no person's are.
struct Person {
    QString givenName;
    QString familyName;
    QString email; ///< claim `email`, else `username`: what Asgardeo's guide calls Email
    QString picture;
    QString displayName; ///< the best name there is
    QString initials;    ///< at most two letters

    [[nodiscard]] static Person fromClaims(const QJsonObject &claims);
};
