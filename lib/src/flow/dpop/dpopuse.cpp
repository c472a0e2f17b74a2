// SPDX-License-Identifier: Apache-2.0
#include "flow/dpop/dpopuse.h"

#include "protocol/dpopproof.h"
#include "session/sessionbuilder.h"

namespace bifrost {

Result<ProviderMetadata> withoutDpopObstacle(const ClientSettings &settings,
                                             const ProviderMetadata &metadata) {
    if (settings.configuration().dpop == DpopUse::Required && metadata.excludesDpop()) {
        return failure(ValidationError{Rule::MetadataSupportsDpop,
                                       QStringLiteral("ES256 in dpop_signing_alg_values_supported"),
                                       {}});
    }
    return metadata;
}

std::optional<PrivateKey> proofKeyFor(const ClientSettings &settings,
                                      const ProviderMetadata &metadata) {
    switch (settings.configuration().dpop) {
    case DpopUse::Auto:
        return metadata.offersDpop() ? newProofKey() : std::nullopt;
    case DpopUse::Required:
        return newProofKey();
    case DpopUse::Off:
        break;
    }
    return std::nullopt;
}

TokenTypes usableTokenTypes(const ClientSettings &settings, const std::optional<PrivateKey> &key) {
    if (settings.configuration().dpop == DpopUse::Required) {
        return TokenTypes::Dpop;
    }
    return key ? TokenTypes::Either : TokenTypes::Bearer;
}

Result<std::optional<PrivateKey>> proofKeyOf(const ClientSettings &settings,
                                             const Session &session) {
    const SessionBuilder::Data &data = SessionBuilder::data(session);
    const auto &key = data.proofKey;
    const bool isNeeded = data.tokenBinding != TokenBinding::None ||
                          settings.configuration().dpop == DpopUse::Required;
    if (isNeeded && !key) {
        return failure(SessionError{SessionError::Kind::ProofKeyMissing});
    }
    return key;
}

} // namespace bifrost
