// SPDX-License-Identifier: Apache-2.0
#include "flow/clientkeys.h"

namespace bifrost {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> unusableClientKey(const QString &expected, const QString &which) {
    return failure(ValidationError{Rule::ClientKeyIsUsable, expected, which});
}

/// A JWK or PEM.
Result<PrivateKey> readClientKey(const Secret &text, const QString &which) {
    const bool isJwk = text.reveal().trimmed().startsWith('{');
    const auto key = isJwk ? PrivateKey::fromJwk(text) : PrivateKey::fromPem(text);
    if (!key) {
        return unusableClientKey(key.error(), which);
    }
    return *key;
}

bool decrypts(const PrivateKey &key) {
    const QString type = key.publicJwk().value("kty"_L1).toString();
    return type == "RSA"_L1 || type == "EC"_L1;
}

bool needsSigningKey(const ClientConfiguration &configuration) {
    return configuration.clientAuthentication == ClientAuthentication::PrivateKeyJwt ||
           configuration.requestObjects == RequestObjects::Always;
}

} // namespace

Result<ClientKeys> ClientKeys::from(const ClientConfiguration &configuration) {
    ClientKeys keys;
    if (configuration.clientKey && !configuration.clientKey->isEmpty()) {
        const auto key = readClientKey(*configuration.clientKey, u"clientKey"_s);
        if (!key) {
            return failure(key.error());
        }
        keys.signing = *key;
    } else if (needsSigningKey(configuration)) {
        return unusableClientKey(u"a private key"_s, {});
    }
    for (const Secret &text : configuration.decryptionKeys) {
        const auto key = readClientKey(text, u"decryptionKeys"_s);
        if (!key) {
            return failure(key.error());
        }
        if (!decrypts(*key)) {
            return unusableClientKey(u"an RSA or EC key"_s, u"decryptionKeys"_s);
        }
        keys.decryption.append(*key);
    }
    return keys;
}

} // namespace bifrost
