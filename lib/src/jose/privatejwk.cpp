// SPDX-License-Identifier: Apache-2.0
#include "jose/privatejwk.h"

#include "core/json.h"
#include "jose/base64url.h"
#include "jose/jwk.h"

#include <openssl/core_names.h>

#include <array>
#include <optional>
#include <vector>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

using PrivateNumber = std::unique_ptr<BIGNUM, OpenSslDeleter<BN_clear_free>>;

/// Collects what OpenSSL makes a key of. It keeps the numbers, because the builder refers to them.
class KeyMaterial {
public:
    explicit KeyMaterial(const QJsonObject &jwk) : jwk_(jwk), builder_(OSSL_PARAM_BLD_new()) {}

    bool pushNumber(const char *parameter, QLatin1StringView member) {
        const Secret value = octetsOfMember(member);
        PrivateNumber number(
            BN_bin2bn(octets(value.reveal()), static_cast<int>(value.size()), nullptr));
        if (value.isEmpty() || !number ||
            OSSL_PARAM_BLD_push_BN(builder_.get(), parameter, number.get()) != 1) {
            return false;
        }
        numbers_.push_back(std::move(number));
        return true;
    }
    bool pushOctets(const char *parameter, const Secret &value) {
        values_.push_back(value);
        const QByteArray &kept = values_.back().reveal();
        return !kept.isEmpty() &&
               OSSL_PARAM_BLD_push_octet_string(builder_.get(), parameter, kept.constData(),
                                                length(kept)) == 1;
    }
    bool pushText(const char *parameter, const char *value) {
        return OSSL_PARAM_BLD_push_utf8_string(builder_.get(), parameter, value, 0) == 1;
    }
    [[nodiscard]] Secret octetsOfMember(QLatin1StringView name) const {
        return Secret(decodeBase64Url(jwk_.value(name).toString().toUtf8()).value_or(QByteArray()));
    }
    [[nodiscard]] EVP_PKEY *makeKey(const char *type) const {
        const ParameterList list(OSSL_PARAM_BLD_to_param(builder_.get()));
        const KeyContext maker(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
        EVP_PKEY *made = nullptr;
        if (!list || !maker || EVP_PKEY_fromdata_init(maker.get()) != 1 ||
            EVP_PKEY_fromdata(maker.get(), &made, EVP_PKEY_KEYPAIR, list.get()) != 1) {
            return nullptr;
        }
        return made;
    }

private:
    const QJsonObject &jwk_;
    ParameterBuilder builder_;
    std::vector<PrivateNumber> numbers_;
    std::vector<Secret> values_;
};

EVP_PKEY *rsaPair(KeyMaterial &material) {
    constexpr std::array<std::pair<const char *, QLatin1StringView>, 8> members{{
        {OSSL_PKEY_PARAM_RSA_N, "n"_L1},
        {OSSL_PKEY_PARAM_RSA_E, "e"_L1},
        {OSSL_PKEY_PARAM_RSA_D, "d"_L1},
        {OSSL_PKEY_PARAM_RSA_FACTOR1, "p"_L1},
        {OSSL_PKEY_PARAM_RSA_FACTOR2, "q"_L1},
        {OSSL_PKEY_PARAM_RSA_EXPONENT1, "dp"_L1},
        {OSSL_PKEY_PARAM_RSA_EXPONENT2, "dq"_L1},
        {OSSL_PKEY_PARAM_RSA_COEFFICIENT1, "qi"_L1},
    }};
    for (const auto &[parameter, member] : members) {
        if (!material.pushNumber(parameter, member)) {
            return nullptr;
        }
    }
    return material.makeKey("RSA");
}

EVP_PKEY *ecPair(KeyMaterial &material, const QByteArray &curve) {
    // SEC 1, 2.3.3: uncompressed
    const Secret point('\x04' + material.octetsOfMember("x"_L1).reveal() +
                       material.octetsOfMember("y"_L1).reveal());
    return material.pushText(OSSL_PKEY_PARAM_GROUP_NAME, curve.constData()) &&
                   material.pushOctets(OSSL_PKEY_PARAM_PUB_KEY, point) &&
                   material.pushNumber(OSSL_PKEY_PARAM_PRIV_KEY, "d"_L1)
               ? material.makeKey("EC")
               : nullptr;
}

EVP_PKEY *okpPair(KeyMaterial &material, const QByteArray &curve) {
    return material.pushOctets(OSSL_PKEY_PARAM_PUB_KEY, material.octetsOfMember("x"_L1)) &&
                   material.pushOctets(OSSL_PKEY_PARAM_PRIV_KEY, material.octetsOfMember("d"_L1))
               ? material.makeKey(curve.constData())
               : nullptr;
}

/// The key without its private members, so that the checks of public keys apply.
Result<Jwk> publicPart(const QJsonObject &jwk) {
    QJsonObject part;
    for (const auto name : {"kty"_L1, "crv"_L1, "n"_L1, "e"_L1, "x"_L1, "y"_L1, "kid"_L1}) {
        if (jwk.contains(name)) {
            part.insert(name, jwk.value(name));
        }
    }
    return Jwk::parse(part);
}

} // namespace

tl::expected<PrivateJwk, QString> readPrivateJwk(const Secret &document) {
    const ErrorQueueGuard guard;
    const std::optional<QJsonObject> jwk = parseJsonObject(document.reveal());
    if (!jwk) {
        return tl::unexpected(u"a JSON object without duplicate members"_s);
    }
    const Result<Jwk> publicKey = publicPart(*jwk);
    if (!publicKey) {
        return tl::unexpected(std::get<ValidationError>(publicKey.error()).expected);
    }
    KeyMaterial material(*jwk);
    EVP_PKEY *key = nullptr;
    switch (publicKey->keyType()) {
    case KeyType::Rsa:
        key = rsaPair(material);
        break;
    case KeyType::Ec:
        key = ecPair(material, publicKey->curve());
        break;
    case KeyType::Okp:
        key = okpPair(material, publicKey->curve());
        break;
    }
    if (key == nullptr || jwk->contains("oth"_L1)) {
        EVP_PKEY_free(key);
        return tl::unexpected(u"all private members of the key"_s);
    }
    PrivateJwk result;
    result.key.reset(key);
    result.keyId = publicKey->keyId();
    return result;
}

} // namespace bifrost
