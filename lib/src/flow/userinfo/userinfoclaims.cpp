// SPDX-License-Identifier: Apache-2.0
#include "flow/userinfo/userinfoclaims.h"

#include "session/sessionbuilder.h"

#include <algorithm>
#include <array>

namespace bifrost {

namespace {

using Outcome = UserInfoState::Outcome;

Outcome outcomeOf(const TransportError &error) {
    switch (error.kind) {
    case TransportError::Kind::TimedOut:
        return Outcome::TimedOut;
    case TransportError::Kind::HttpStatus:
        return error.httpStatus == 401 || error.httpStatus == 403 ? Outcome::Refused
                                                                  : Outcome::Failed;
    case TransportError::Kind::TooLarge:
    case TransportError::Kind::Redirected:
    case TransportError::Kind::NotJson:
        return Outcome::Unreadable;
    default:
        return Outcome::Unreachable;
    }
}

/// RFC 6750 §3.1. A status of success says nothing beside an error.
Outcome outcomeOf(const OAuthErrorResponse &error) {
    const bool isSuccess = error.httpStatus >= 200 && error.httpStatus < 300;
    const bool isRefusal = isSuccess || error.httpStatus == 401 || error.httpStatus == 403;
    return isRefusal && !isTransient(error) ? Outcome::Refused : Outcome::Failed;
}

Outcome outcomeOf(Rule rule) {
    switch (rule) {
    case Rule::UserInfoSubjectMatches:
        return Outcome::OtherSubject;
    case Rule::UserInfoIsNotEncrypted:
        return Outcome::Encrypted;
    case Rule::UserInfoSignatureIsValid:
    case Rule::UserInfoIssuerMatches:
    case Rule::UserInfoAudienceContainsClient:
    case Rule::UserInfoIsNotExpired:
        return Outcome::NotVerified;
    default:
        return Outcome::Unreadable;
    }
}

/// The claims without what UserInfo had said before: where it hid a claim of the ID Token, that one
/// shows again.
QJsonObject withoutUserInfoClaims(const SessionBuilder::Data &data) {
    QJsonObject claims = data.claims;
    const QJsonObject &ofIdToken = data.idTokenClaims.toJson();
    for (const QString &name : data.userInfoClaims) {
        claims.remove(name);
        if (ofIdToken.contains(name)) {
            claims.insert(name, ofIdToken.value(name));
        }
    }
    return claims;
}

void read(SessionBuilder::Data &data, QJsonObject userInfo, const QDateTime &now) {
    const ClaimReferences references = takeClaimReferences(userInfo);
    data.claims = withoutUserInfoClaims(data);
    data.userInfoClaims.clear();
    for (auto claim = userInfo.constBegin(); claim != userInfo.constEnd(); ++claim) {
        if (!describesToken(claim.key())) {
            data.claims.insert(claim.key(), claim.value());
            data.userInfoClaims.append(claim.key());
        }
    }
    QJsonObject ofIdToken = data.idTokenClaims.toJson();
    data.references = joined(references, takeClaimReferences(ofIdToken), data.claims);
    data.userInfo = {.outcome = Outcome::Read, .readAt = now};
}

} // namespace

bool describesToken(const QString &claim) {
    static constexpr std::array names{"iss", "sub",       "aud",    "exp", "iat",
                                      "nbf", "auth_time", "nonce",  "acr", "amr",
                                      "azp", "at_hash",   "c_hash", "jti", "sid"};
    return std::ranges::any_of(names,
                               [&](const char *name) { return claim == QLatin1String(name); });
}

UserInfoState userInfoStateAfter(const Error &error, const std::optional<QDateTime> &readAt) {
    UserInfoState state;
    state.readAt = readAt;
    state.detail = toLogString(error);
    state.outcome = Outcome::Unreachable;
    if (const auto *transport = std::get_if<TransportError>(&error)) {
        state.outcome = outcomeOf(*transport);
        state.httpStatus = transport->httpStatus;
    } else if (const auto *oauth = std::get_if<OAuthErrorResponse>(&error)) {
        state.outcome = outcomeOf(*oauth);
        state.httpStatus = oauth->httpStatus;
        state.providerMessage =
            oauth->errorDescription.isEmpty() ? oauth->error : oauth->errorDescription;
    } else if (const auto *violation = std::get_if<ValidationError>(&error)) {
        state.outcome = outcomeOf(violation->rule);
    }
    return state;
}

Session withUserInfo(const Session &session, const Result<QJsonObject> &userInfo,
                     const QDateTime &now) {
    SessionBuilder::Data data = SessionBuilder::data(session);
    if (userInfo) {
        read(data, *userInfo, now);
    } else {
        data.userInfo = userInfoStateAfter(userInfo.error(), data.userInfo.readAt);
    }
    return SessionBuilder::build(std::move(data));
}

Session withoutUserInfo(const Session &session) {
    SessionBuilder::Data data = SessionBuilder::data(session);
    data.userInfo = {.outcome = Outcome::NotOffered, .readAt = data.userInfo.readAt};
    return SessionBuilder::build(std::move(data));
}

} // namespace bifrost
