// SPDX-License-Identifier: Apache-2.0
#include "flow/profilealgorithms.h"

#include <algorithm>

namespace bifrost {

namespace {

using namespace Qt::StringLiterals;

/// `EdDSA` is the name of two schemes, and the profile has one of them.
bool meetsFapi2(const Algorithm &algorithm) {
    const bool isEd448 = QByteArrayView(algorithm.curve) == "Ed448";
    return !isEd448 && fapi2Algorithms().contains(QLatin1StringView(algorithm.name));
}

} // namespace

const QStringList &fapi2Algorithms() {
    static const QStringList names{u"PS256"_s, u"ES256"_s, u"EdDSA"_s, u"Ed25519"_s};
    return names;
}

bool meetsFapi2(const PrivateKey &key) {
    return std::ranges::any_of(algorithms(), [&key](const Algorithm &algorithm) {
        return meetsFapi2(algorithm) && key.allows(algorithm);
    });
}

QStringList usableAlgorithms(SecurityProfile profile, const QStringList &listed) {
    if (profile != SecurityProfile::Fapi2) {
        return listed;
    }
    QStringList names = fapi2Algorithms();
    names.removeIf([&listed](const QString &name) { return !listed.contains(name); });
    return names.isEmpty() ? fapi2Algorithms() : names;
}

Result<Jws> withProfileAlgorithm(SecurityProfile profile, const Jws &token) {
    if (profile == SecurityProfile::Fapi2 && !meetsFapi2(token.algorithm())) {
        return failure(ValidationError{Rule::JwsAlgorithmMeetsProfile,
                                       u"PS256, ES256, or EdDSA with Ed25519"_s,
                                       QString::fromLatin1(token.algorithm().name)});
    }
    return token;
}

Result<QByteArray> verifyByProfile(SecurityProfile profile, const Jws &token, const JwkSet &keys) {
    return withProfileAlgorithm(profile, token).and_then([&keys](const Jws &allowed) {
        return allowed.verify(keys);
    });
}

} // namespace bifrost
