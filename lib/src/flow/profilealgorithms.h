// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jws.h"
#include "jose/privatekey.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/result.h>

#include <QStringList>

namespace bifrost {

/// The algorithms of the FAPI 2.0 Security Profile (§5.4.1 (1)): PS256, ES256, and EdDSA with
/// Ed25519, which RFC 9864 calls Ed25519.
[[nodiscard]] const QStringList &fapi2Algorithms();

/// Whether `key` signs with one of them.
[[nodiscard]] bool meetsFapi2(const PrivateKey &key);

/// The list by which an algorithm for `key` is chosen (`signingAlgorithm()`): `listed`, what the
/// provider supports, or under the profile what is in both lists. Where nothing is, or nothing is
/// listed, it is the list of the profile.
[[nodiscard]] QStringList usableAlgorithms(SecurityProfile profile, const QStringList &listed);

/// `token`, unless the profile forbids its algorithm: `Rule::JwsAlgorithmMeetsProfile`.
[[nodiscard]] Result<Jws> withProfileAlgorithm(SecurityProfile profile, const Jws &token);

/// The payload of `token`, by `Jws::verify()`, likewise.
[[nodiscard]] Result<QByteArray> verifyByProfile(SecurityProfile profile, const Jws &token,
                                                 const JwkSet &keys);

} // namespace bifrost
