// SPDX-License-Identifier: Apache-2.0
#include "session/sessionbuilder.h"

namespace bifrost {

QString Session::issuer() const {
    return data_->issuer;
}

QString Session::clientId() const {
    return data_->clientId;
}

QString Session::subject() const {
    return data_->idTokenClaims.subject();
}

const IdTokenClaims &Session::idTokenClaims() const {
    return data_->idTokenClaims;
}

const QJsonObject &Session::claims() const {
    return data_->claims;
}

const UserInfoState &Session::userInfo() const {
    return data_->userInfo;
}

const QStringList &Session::distributedClaims() const {
    return data_->references.distributed;
}

const QStringList &Session::aggregatedClaims() const {
    return data_->references.aggregated;
}

const Secret &Session::idToken() const {
    return data_->idToken;
}

const Secret &Session::accessToken() const {
    return data_->accessToken;
}

TokenBinding Session::tokenBinding() const {
    const bool isDpop = data_->tokenBinding == TokenBinding::Dpop;
    return data_->tls == ClientTls::Certificate && !isDpop ? TokenBinding::Certificate
                                                           : data_->tokenBinding;
}

bool Session::hasHardwareKey() const {
    return data_->proofKey && data_->proofKey->hardwareKey() != nullptr;
}

const std::optional<Secret> &Session::refreshToken() const {
    return data_->refreshToken;
}

const QStringList &Session::scopes() const {
    return data_->scopes;
}

const QJsonArray &Session::authorizationDetails() const {
    return data_->authorizationDetails;
}

const std::optional<Organization> &Session::organization() const {
    return data_->organization;
}

const QDateTime &Session::signedInAt() const {
    return data_->signedInAt;
}

const QDateTime &Session::refreshedAt() const {
    return data_->refreshedAt;
}

const QDateTime &Session::accessTokenExpiresAt() const {
    return data_->accessTokenExpiresAt;
}

bool Session::isFresh(const QDateTime &now, std::chrono::seconds minValidity) const {
    constexpr int smallStep = 60; // s; clocks are adjusted all the time
    const bool clockWasSetBack = data_->refreshToken && now.addSecs(smallStep) < data_->refreshedAt;
    return !clockWasSetBack && now.addSecs(minValidity.count()) <= data_->accessTokenExpiresAt;
}

bool hasFailed(const UserInfoState &state) {
    switch (state.outcome) {
    case UserInfoState::Outcome::Unknown:
    case UserInfoState::Outcome::NotOffered:
    case UserInfoState::Outcome::Read:
        return false;
    default:
        return true;
    }
}

} // namespace bifrost
