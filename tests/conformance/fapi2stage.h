// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../lib/jose/privatekeys.h"
#include "conformance/modulerun.h"
#include "doubles/readproof.h"
#include "support/tlsidentity.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <memory>

namespace bifrost::test {

/// One of the variants in which the Foundation plays the FAPI 2.0 plan: `client_auth_type` and
/// `sender_constrain`.
struct Fapi2Variant {
    enum class Method { MutualTls, KeyOrProof };
    Method authentication{}; ///< KeyOrProof: `private_key_jwt`
    Method constraint{};     ///< KeyOrProof: `dpop`

    [[nodiscard]] bool hasCertificate() const {
        return authentication == Method::MutualTls || constraint == Method::MutualTls;
    }
    [[nodiscard]] bool hasProofs() const { return constraint == Method::KeyOrProof; }
    [[nodiscard]] QString name() const {
        return (authentication == Method::MutualTls ? QStringLiteral("mtls")
                                                    : QStringLiteral("private_key_jwt")) +
               (hasProofs() ? QStringLiteral(", dpop") : QStringLiteral(", mtls"));
    }
};

inline QList<Fapi2Variant> fapi2Variants() {
    using Method = Fapi2Variant::Method;
    return {{Method::MutualTls, Method::MutualTls},
            {Method::MutualTls, Method::KeyOrProof},
            {Method::KeyOrProof, Method::MutualTls},
            {Method::KeyOrProof, Method::KeyOrProof}};
}

/// The keys of this run; every certificate is trusted by its server.
struct Fapi2Identities {
    TlsIdentity provider = makeTlsIdentity();
    TlsIdentity client = makeTlsIdentity();
};

inline const Fapi2Identities &fapi2Identities() {
    static const Fapi2Identities made;
    return made;
}

/// Whether a server wants a nonce in proofs of possession.
enum class ProofNonces { Demanded, None };

/// What a provider of the profile checks: client assertions (RFC 7523 §3; FAPI 2.0 SP §5.3.3.1 (5))
/// and proofs of possession (RFC 9449 §4.3), each good once.
class Fapi2Checks {
public:
    Fapi2Checks(HttpProvider &provider, ProofNonces nonces)
        : provider_(provider), nonces_(nonces) {}

    /// By a JWT that the client has signed.
    [[nodiscard]] bool isAsserted(const HttpServer::Request &request, const FormParameters &form) {
        const auto jws = Jws::parse(form.value(QStringLiteral("client_assertion")).toLatin1());
        const auto key = PrivateKey::fromJwk(Secret(rfc7515EcKey()));
        const auto payload = jws ? jws->verify(*JwkSet::parse(jwkSet({key->publicJwk()})))
                                 : Result<QByteArray>(failure(ValidationError{}));
        if (!payload || jws->algorithm().name != QByteArrayView("ES256") ||
            !request.header("Authorization").isEmpty()) {
            return false;
        }
        const QJsonObject claims = QJsonDocument::fromJson(*payload).object();
        const auto text = [&claims](const char *name) {
            return claims.value(QLatin1String(name)).toString(); // empty for a list
        };
        const auto now = QDateTime::currentSecsSinceEpoch();
        return form.value(QStringLiteral("client_assertion_type")) ==
                   QLatin1String("urn:ietf:params:oauth:client-assertion-type:jwt-bearer") &&
               text("iss") == IdTokenFactory::clientId && text("sub") == IdTokenFactory::clientId &&
               text("aud") == provider_.issuer() &&
               claims.value(QLatin1String("exp")).toInteger() > now && isNew(text("jti"));
    }

    /// The refusal of a request for a token, or with one, whose proof is not right.
    std::optional<HttpServer::Reply> refusal(const HttpServer::Request &request) {
        const auto proof = readProof(request.header("DPoP"));
        const Place place =
            request.path() == HttpProvider::tokenPath ? Place::TokenEndpoint : Place::Resource;
        if (!proof || !isOf(*proof, request) || !isNew(proof->claim("jti"))) {
            return refused("invalid_dpop_proof", place);
        }
        if (nonces_ == ProofNonces::Demanded && proof->claim("nonce") != QLatin1String(nonce)) {
            return refused("use_dpop_nonce", place);
        }
        if (place == Place::TokenEndpoint) {
            boundTo_ = proof->thumbprint;
            return std::nullopt;
        }
        const QByteArray hash = base64Url(
            QCryptographicHash::hash(provider_.accessToken(), QCryptographicHash::Sha256));
        const bool isBound =
            proof->thumbprint == boundTo_ && proof->claim("ath").toLatin1() == hash;
        return isBound ? std::nullopt : std::optional(refused("invalid_token", place));
    }

    /// The same of a resource server of its own, which knows a token by its proof alone: without a
    /// proof of this request, or without the nonce.
    std::optional<HttpServer::Reply> challenge(const HttpServer::Request &request) {
        const auto proof = readProof(request.header("DPoP"));
        const bool isRight = proof && isOf(*proof, request) && isNew(proof->claim("jti"));
        if (isRight && proof->claim("nonce") == QLatin1String(nonce)) {
            return std::nullopt;
        }
        return refused(isRight ? "use_dpop_nonce" : "invalid_dpop_proof", Place::Resource);
    }

    QByteArray scheme = "DPoP"; ///< of the challenges of resources

private:
    enum class Place { TokenEndpoint, Resource };
    static constexpr const char *nonce = "a-nonce-of-the-server";

    [[nodiscard]] bool isNew(const QString &id) {
        const bool isKnown = seen_.contains(id);
        seen_.insert(id);
        return !id.isEmpty() && !isKnown;
    }
    [[nodiscard]] bool isOf(const ReadProof &proof, const HttpServer::Request &request) const {
        const auto issuedAt = proof.claims.value(QLatin1String("iat")).toInteger();
        return proof.header.value(QLatin1String("typ")) == QLatin1String("dpop+jwt") &&
               proof.claim("htm").toLatin1() == request.method &&
               proof.claim("htu") == provider_.address(QString::fromLatin1(request.path())) &&
               std::abs(issuedAt - QDateTime::currentSecsSinceEpoch()) < 60;
    }
    [[nodiscard]] HttpServer::Reply refused(const QByteArray &error, Place place) const {
        HttpServer::Reply reply =
            jsonReply(place == Place::TokenEndpoint ? 400 : 401, "{\"error\":\"" + error + "\"}");
        reply.headers.append(std::pair<QByteArray, QByteArray>("DPoP-Nonce", nonce));
        if (place == Place::Resource) {
            const QByteArray challenge = scheme + " error=\"" + error + '"';
            reply.headers.append({"WWW-Authenticate", challenge});
        }
        return reply;
    }

    HttpProvider &provider_;
    ProofNonces nonces_;
    QSet<QString> seen_;
    QByteArray boundTo_;
};

/// Requests are pushed, the client authenticates and tokens are bound as the variant says, and
/// tokens are signed with an algorithm of the profile. The client has the profile switched on.
inline Stage fapi2Stage(Fapi2Variant variant, ProofNonces nonces = ProofNonces::Demanded) {
    const auto provider = [variant, nonces] {
        auto made = std::make_unique<HttpProvider>(fapi2Identities().provider);
        made->demandPushedRequests();
        made->algorithm = "PS256";
        made->key = SigningKey::forAlgorithm("PS256");
        made->keys = {HttpProvider::published(made->key, made->keyId)};
        made->metadata.insert(QStringLiteral("id_token_signing_alg_values_supported"),
                              QJsonArray{QStringLiteral("PS256"), QStringLiteral("RS256")});
        const auto checks = std::make_shared<Fapi2Checks>(*made, nonces);
        if (variant.hasCertificate()) {
            made->clientCertificate = fapi2Identities().client.certificate;
        }
        if (variant.authentication == Fapi2Variant::Method::KeyOrProof) {
            made->authenticates = [checks](const auto &request, const auto &form) {
                return checks->isAsserted(request, form);
            };
        }
        if (variant.hasProofs()) {
            made->tokenType = "DPoP";
            made->metadata.insert(QStringLiteral("dpop_signing_alg_values_supported"),
                                  QJsonArray{QStringLiteral("ES256")});
            made->refuses = [checks](const auto &request) { return checks->refusal(request); };
        } else {
            made->metadata.insert(QStringLiteral("tls_client_certificate_bound_access_tokens"),
                                  true);
        }
        return made;
    };
    const auto configure = [variant](ClientConfiguration &configuration) {
        configuration.securityProfile = SecurityProfile::Fapi2;
        configuration.requestTimeout = std::chrono::seconds{20}; // many handshakes, busy computers
        const auto &client = fapi2Identities().client;
        if (variant.hasCertificate()) {
            configuration.clientCertificate =
                ClientCertificate{client.certificate.toPem(), Secret(client.key.toPem())};
        }
        if (variant.authentication == Fapi2Variant::Method::KeyOrProof) {
            configuration.clientAuthentication = ClientAuthentication::PrivateKeyJwt;
            configuration.clientKey = Secret(rfc7515EcKey());
        } else {
            configuration.clientAuthentication = ClientAuthentication::SelfSignedTlsClientAuth;
        }
    };
    return {provider, configure};
}

/// What went wrong in the first of `variants` in which something did.
template<typename Play>
QString playVariants(const QList<Fapi2Variant> &variants, const Play &play) {
    for (const Fapi2Variant &variant : variants) {
        if (const QString wrong = play(variant); !wrong.isEmpty()) {
            return variant.name() + QStringLiteral(": ") + wrong;
        }
    }
    return {};
}

} // namespace bifrost::test
