// SPDX-License-Identifier: Apache-2.0
#include "flow/clientlogin.h"

#include "flow/profilealgorithms.h"

namespace bifrost {

namespace {

ClientJwtSigner signerFor(const ProviderMetadata &metadata, const ClientSettings &settings,
                          const PrivateKey &key, const QStringList &algorithms) {
    const auto profile = settings.configuration().securityProfile;
    return {settings.credentials().clientId, metadata.issuer().value(), key,
            &signingAlgorithm(key, usableAlgorithms(profile, algorithms))};
}

} // namespace

ClientCredentials credentialsFor(const ProviderMetadata &metadata, const ClientSettings &settings,
                                 const QDateTime &now) {
    ClientCredentials credentials = settings.credentials();
    const auto &key = settings.keys().signing;
    if (key && credentials.authentication == ClientAuthentication::PrivateKeyJwt) {
        credentials.assertion = clientAssertion(
            signerFor(metadata, settings, *key, metadata.assertionAlgorithms()), now);
    }
    return credentials;
}

std::optional<ClientJwtSigner> requestSigner(const ProviderMetadata &metadata,
                                             const ClientSettings &settings) {
    const auto &key = settings.keys().signing;
    const bool isWanted = settings.configuration().requestObjects == RequestObjects::Always ||
                          metadata.requiresSignedRequests();
    return key && isWanted ? std::optional(signerFor(metadata, settings, *key,
                                                     metadata.requestObjectAlgorithms()))
                           : std::nullopt;
}

RequestSigning requestSigning(const ClientSettings &settings) {
    return settings.keys().signing ? RequestSigning::Available : RequestSigning::Unavailable;
}

} // namespace bifrost
