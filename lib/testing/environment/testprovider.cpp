// SPDX-License-Identifier: Apache-2.0
#include <bifrost/testing/testprovider.h>

#include "environment/testproviderdata.h"

namespace bifrost::testing {

TestProvider::TestProvider(std::unique_ptr<Data> data) : d_(std::move(data)) {}

TestProvider::~TestProvider() = default;

QString TestProvider::issuer() {
    return test::IdTokenFactory::issuer;
}

QString TestProvider::clientId() {
    return test::IdTokenFactory::clientId;
}

void TestProvider::setClaims(const QJsonObject &claims) {
    d_->setClaims(claims);
}

void TestProvider::setIdTokenClaims(const QJsonObject &claims) {
    d_->idTokenClaims = claims;
}

void TestProvider::setOffline(bool offline) {
    d_->offline = offline;
}

void TestProvider::setAccessTokenLifetime(std::chrono::seconds lifetime) {
    d_->accessTokenLifetime = lifetime;
}

void TestProvider::expireRefreshTokens() {
    d_->endTokens(QStringLiteral("refresh-"));
}

void TestProvider::revokeTokens() {
    d_->endTokens(QStringLiteral("refresh-"));
    d_->endTokens(QStringLiteral("access-"));
}

void TestProvider::setDpop(Dpop dpop) {
    d_->binding.setDpop(dpop);
}

void TestProvider::demandDpopNonces() {
    d_->binding.proofs.demandNonces();
}

int TestProvider::signIns() const {
    return d_->signIns;
}

int TestProvider::refreshes() const {
    return d_->refreshes;
}

int TestProvider::signOuts() const {
    return d_->signOuts;
}

int TestProvider::revocations() const {
    return d_->revocations;
}

int TestProvider::proofs() const {
    return d_->binding.proofs.accepted();
}

} // namespace bifrost::testing
