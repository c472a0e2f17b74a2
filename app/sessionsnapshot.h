// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What the window may know of a session: everything but the tokens, of which it knows the sizes.
struct SessionSnapshot {
    QString issuer;
    QString clientId;
    QString subject;
    QJsonObject claims; ///< ID Token and UserInfo together
    QJsonObject idTokenHeader;
    QJsonObject idTokenClaims;
    QStringList scopes;
    QDateTime signedInAt;
    QDateTime refreshedAt;
    QDateTime accessTokenExpiresAt;
    qsizetype idTokenSize = 0;
    qsizetype accessTokenSize = 0;
    qsizetype refreshTokenSize = 0; ///< 0: there is none

    [[nodiscard]] bool canRefresh() const { return refreshTokenSize > 0; }
    friend bool operator==(const SessionSnapshot &, const SessionSnapshot &) = default;
};

/// The session as JSON, in the guide's manner; each token is replaced by a note of its length.
[[nodiscard]] QString sessionJson(const SessionSnapshot &session);

/// `{"header": ..., "claims": ...}` of the ID Token.
[[nodiscard]] QString idTokenJson(const SessionSnapshot &session);
