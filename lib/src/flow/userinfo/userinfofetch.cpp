// SPDX-License-Identifier: Apache-2.0
#include "flow/userinfo/userinfofetch.h"

#include "flow/keyverification.h"
#include "flow/profilealgorithms.h"
#include "flow/userinfo/signeduserinfo.h"
#include "jose/jwe.h"
#include "protocol/userinforequest.h"
#include "protocol/userinforesponse.h"

namespace bifrost {

namespace {

QFuture<Result<QJsonObject>> verified(const QByteArray &compact, SecurityProfile profile,
                                      const UserInfoExpectations &expected,
                                      ProviderDiscovery &discovery, QObject *context) {
    const auto token = parseSignedUserInfo(compact);
    if (!token) {
        return failed<QJsonObject>(token.error());
    }
    const auto signature = verifyWithKeys<QByteArray>(
        std::nullopt, discovery, context, [token = *token, profile](const JwkSet &keys) {
            return verifyByProfile(profile, token, keys);
        });
    return whenDone(signature, context, [expected](const Result<QByteArray> &payload) {
        return signedUserInfoClaims(payload, expected);
    });
}

/// OIDC Core §5.3.2. A reason for which it cannot be decrypted is named beside the rule: for the
/// session, all of them mean that nobody could read it.
Result<UserInfoResponse> decrypted(const UserInfoResponse &response,
                                   const QList<PrivateKey> &keys) {
    if (response.form != UserInfoResponse::Form::Encrypted) {
        return response;
    }
    if (keys.isEmpty()) {
        return failure(ValidationError{Rule::UserInfoIsNotEncrypted, {}, {}});
    }
    const auto plaintext = decryptedIfNeeded(response.text, keys);
    if (!plaintext) {
        const Rule rule = std::get<ValidationError>(plaintext.error()).rule;
        return failure(ValidationError{Rule::UserInfoIsNotEncrypted, {}, name(rule)});
    }
    return decryptedUserInfo(*plaintext);
}

} // namespace

QFuture<Result<QJsonObject>> fetchUserInfo(const Seams &seams, const ClientSettings &settings,
                                           ProviderDiscovery &discovery, const UserInfoQuery &query,
                                           QObject *context) {
    const auto read = [&serverTime = seams.serverTime, settings, &discovery, context,
                       subject = query.subject](
                          const UserInfoResponse &response) -> QFuture<Result<QJsonObject>> {
        if (response.form == UserInfoResponse::Form::Json) {
            return ready(userInfoClaims(response.text, subject));
        }
        return verified(response.text, settings.configuration().securityProfile,
                        {settings.issuer(), settings.credentials().clientId, subject,
                         serverTime.now(), settings.configuration().clockTolerance},
                        discovery, context);
    };
    const auto process = [keys = settings.keys().decryption](const HttpResponse &response) {
        return processUserInfoResponse(response).and_then(
            [&keys](const UserInfoResponse &userInfo) { return decrypted(userInfo, keys); });
    };
    HttpRequest request = userInfoRequest(query.endpoint);
    request.tls = settings.credentials().tls; // a token may be bound to it (RFC 8705 §3)
    const auto sent = seams.bound.requestResource(request, query.accessToken);
    const auto claims = andThen(andThen(sent, context, process), context, read);
    seams.trace.followUserInfo(claims);
    return claims;
}

} // namespace bifrost
