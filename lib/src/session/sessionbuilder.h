// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clienttls.h"
#include "jose/proofkey.h"
#include "session/claimreferences.h"

#include <bifrost/session.h>

namespace bifrost {

struct Session::Data {
    QString issuer;
    QString clientId;
    IdTokenClaims idTokenClaims;
    QJsonObject claims;
    Secret idToken;
    Secret accessToken;
    std::optional<Secret> refreshToken;
    QStringList scopes;
    QDateTime signedInAt;
    QDateTime refreshedAt;
    QDateTime accessTokenExpiresAt;
    int generation =
        0; ///< the number of refreshes since the sign-in; 0 in records of earlier builds
    UserInfoState userInfo{};
    QStringList userInfoClaims{}; ///< the names of the claims that UserInfo has said
    ClaimReferences references{};
    QJsonArray authorizationDetails{};
    /// Which the provider was asked to bind the tokens to (RFC 9449). No value if it was not, or if
    /// the stored key is of no use here.
    std::optional<ProofKey> proofKey{};
    TokenBinding tokenBinding = TokenBinding::None; ///< by DPoP
    /// Certificate: the access token is bound to the client's (RFC 8705 §3).
    ClientTls tls = ClientTls::Anonymous;
    std::optional<Organization> organization{}; ///< that the tokens were switched to
    QString parent{}; ///< with `organization`: the `Account::id` that they were switched from
};

/// Constructs sessions: of a validated sign-in, a validated refresh, or a stored record.
class SessionBuilder {
public:
    using Data = Session::Data;
    [[nodiscard]] static Session build(Data data);
    [[nodiscard]] static const Data &data(const Session &session);
};

} // namespace bifrost
