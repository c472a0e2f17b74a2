// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/session.h>
#include <bifrost/userinfostate.h>

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What the window knows of a session: everything but the tokens, of which it knows the sizes.
struct SessionSnapshot {
    QString issuer;
    QString clientId;
    QString subject;
    QJsonObject claims; ///< ID Token and UserInfo together
    bifrost::UserInfoState userInfo;
    QStringList distributedClaims; ///< see `bifrost::Session`
    QStringList aggregatedClaims;
    QJsonObject idTokenHeader;
    QJsonObject idTokenClaims;
    QStringList scopes;
    QDateTime signedInAt;
    QDateTime refreshedAt;
    QDateTime accessTokenExpiresAt;
    bifrost::TokenBinding tokenBinding = bifrost::TokenBinding::None;
    bool hasHardwareKey = false; ///< see `bifrost::Session`
    qsizetype idTokenSize = 0;
    qsizetype accessTokenSize = 0;
    qsizetype refreshTokenSize = 0; ///< 0: there is no refresh token

    [[nodiscard]] bool canRefresh() const { return refreshTokenSize > 0; }
    friend bool operator==(const SessionSnapshot &, const SessionSnapshot &) = default;
};

/// The session as JSON, with the names of Asgardeo's guide. Each token is replaced by its length.
[[nodiscard]] QString sessionJson(const SessionSnapshot &session);

/// `{"header": ..., "claims": ...}` of the ID Token. Access tokens for distributed claims (OIDC
/// Core §5.6.2.2) are hidden.
[[nodiscard]] QString idTokenJson(const SessionSnapshot &session);
