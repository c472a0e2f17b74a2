// SPDX-License-Identifier: Apache-2.0
#include "flow/dpop/dpopuse.h"

#include "core/async.h"
#include "core/logging.h"
#include "flow/signin/sessionassembly.h"
#include "protocol/dpopproof.h"
#include "session/sessionbuilder.h"

#include <algorithm>

namespace bifrost {
namespace {

using NewKey = std::optional<ProofKey>;

/// For a TPM, which takes a second or two. The user waits for the browser meanwhile.
constexpr std::chrono::seconds longestGeneration{5};

bool bindsTokens(DpopUse use, const ProviderMetadata &metadata) {
    return use == DpopUse::Required || (use == DpopUse::Auto && metadata.offersDpop());
}

Result<ProofKey> checkedHardwareKey(const HardwareKey &made) {
    const auto key = ProofKey::inHardware(made);
    return key ? Result<ProofKey>(*key)
               : failure(SigningKeyError{SigningKeyError::Kind::Failed,
                                         QStringLiteral("the new key is none of P-256")});
}

} // namespace

DpopUse demandedUse(const ClientConfiguration &configuration, ClientTls tls) {
    const bool isDemanded =
        configuration.securityProfile == SecurityProfile::Fapi2 && tls == ClientTls::Anonymous;
    return isDemanded ? DpopUse::Required : configuration.dpop;
}

Result<ProviderMetadata> withoutDpopObstacle(const ClientSettings &settings,
                                             const ProviderMetadata &metadata) {
    if (settings.configuration().dpop == DpopUse::Required && metadata.excludesDpop()) {
        return failure(ValidationError{Rule::MetadataSupportsDpop,
                                       QStringLiteral("ES256 in dpop_signing_alg_values_supported"),
                                       {}});
    }
    return metadata;
}

QFuture<Result<std::optional<ProofKey>>> proofKeyFor(const Seams &seams,
                                                     const ClientSettings &settings,
                                                     const ProviderMetadata &metadata,
                                                     QObject *context) {
    const auto &configuration = settings.configuration();
    if (!bindsTokens(demandedUse(configuration, tokenTls(settings, metadata)), metadata)) {
        return ready<Result<NewKey>>(NewKey());
    }
    const HardwareKeyUse use = configuration.hardwareKeys;
    if (use == HardwareKeyUse::Off) {
        return ready<Result<NewKey>>(NewKey(newProofKey()));
    }
    const auto patience = std::min(configuration.requestTimeout, longestGeneration);
    const Error late = SigningKeyError{SigningKeyError::Kind::TimedOut, {}};
    return whenDone(within(patience, seams.signingKeys.generate(use), context, late), context,
                    [use](const Result<HardwareKey> &made) -> Result<NewKey> {
                        const auto key = made.and_then(checkedHardwareKey);
                        if (key) {
                            return NewKey(*key);
                        }
                        if (use == HardwareKeyUse::Required) {
                            return failure(key.error());
                        }
                        qCInfo(lcAuthorization).noquote()
                            << "the proof key is kept in the keychain:" << toLogString(key.error());
                        return NewKey(newProofKey());
                    });
}

TokenTypes usableTokenTypes(const ClientSettings &settings, const std::optional<ProofKey> &key,
                            ClientTls tls) {
    if (demandedUse(settings.configuration(), tls) == DpopUse::Required) {
        return TokenTypes::Dpop;
    }
    return key ? TokenTypes::Either : TokenTypes::Bearer;
}

Result<std::optional<ProofKey>> proofKeyOf(const ClientSettings &settings, const Session &session) {
    const SessionBuilder::Data &data = SessionBuilder::data(session);
    const auto &key = data.proofKey;
    const bool isNeeded = data.tokenBinding != TokenBinding::None ||
                          demandedUse(settings.configuration(), data.tls) == DpopUse::Required;
    if (isNeeded && !key) {
        return failure(SessionError{SessionError::Kind::ProofKeyMissing});
    }
    return key;
}

} // namespace bifrost
