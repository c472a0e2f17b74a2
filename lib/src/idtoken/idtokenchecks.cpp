// SPDX-License-Identifier: Apache-2.0
#include "idtoken/idtokenchecks.h"

#include "core/printable.h"
#include "idtoken/numericdate.h"
#include "idtoken/tokenhash.h"

#include <QJsonArray>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

// The checks have the numbers of the rules of OIDC Core §3.1.3.7. These rules have no check:
// (1) Encryption: clients of this library have no key to decrypt with; Jws::parse() names a JWE.
// (4) `azp` by an extension: none is used. (5) applies whenever the claim is present.
// (6) TLS instead of a signature, allowed in the code flow: every signature is verified.
// (7) `alg` as registered: a public client registers none, and the metadata of providers list
//     fewer than they use. The table of algorithms lists the allowed ones.
// (8) Keys for MAC algorithms: the table has no such algorithm.
// (12) `acr`: `acr_values` is a voluntary request (3.1.2.1), so no value is inappropriate.

/// (2), character by character (OIDC Core §2; RFC 3986 §6.2.1).
Violation checkIssuer(const QJsonObject &claims, const Issuer &expected) {
    const QString issuer = claims.value("iss"_L1).toString();
    // The `tid` of a token whose signature is verified; only a shared issuer depends on it.
    const QString required = expected.issuerFor(claims.value("tid"_L1).toString());
    if (!required.isEmpty() && issuer == required) {
        return std::nullopt;
    }
    return ValidationError{Rule::IdTokenIssuerMatches,
                           required.isEmpty() ? expected.value() : required,
                           printableAscii(issuer)};
}

/// OIDC Core §2: required, at most 255 characters. The value is personal, so the error does not
/// contain it.
Violation checkSubject(const QJsonObject &claims) {
    const qsizetype size = claims.value("sub"_L1).toString().size();
    if (size > 0 && size <= 255) {
        return std::nullopt;
    }
    return ValidationError{Rule::IdTokenSubjectIsPresent, u"1 to 255 characters"_s,
                           QString::number(size)};
}

/// (3): this client is an audience. Other audiences are trusted only if the provider confirms that
/// the token was issued to this client: `azp`. Otherwise another audience could have obtained the
/// token and passed it on.
Violation checkAudience(const QJsonObject &claims, const QString &clientId) {
    const std::optional<QSet<QString>> audience = audienceOf(claims);
    if (!audience || !audience->contains(clientId)) {
        return ValidationError{Rule::IdTokenAudienceContainsClient, clientId, listed(audience)};
    }
    if (audience->size() > 1 && !claims.contains("azp"_L1)) {
        return ValidationError{Rule::IdTokenAudienceIsTrusted, clientId, listed(audience)};
    }
    return std::nullopt;
}

/// (5): another authorized party is rejected.
Violation checkAuthorizedParty(const QJsonObject &claims, const QString &clientId) {
    const QJsonValue party = claims.value("azp"_L1);
    if (party.isUndefined() || party.toString() == clientId) {
        return std::nullopt;
    }
    return ValidationError{Rule::IdTokenAuthorizedPartyIsClient, clientId,
                           printableAscii(party.toString())};
}

/// (9): the current time is before `exp`. The tolerance is that of RFC 7519 §4.1.4.
Violation checkExpiry(const QJsonObject &claims, const IdTokenExpectations &expected) {
    const auto expiry = numericDate(claims.value("exp"_L1));
    if (expiry && expected.now < expiry->addSecs(expected.tolerance.count())) {
        return std::nullopt;
    }
    return timeError(Rule::IdTokenIsNotExpired, expected.now, expiry);
}

/// (10): not in the future. Its age is limited by `exp`, and by the nonce, which is valid during
/// one attempt only.
Violation checkIssuedAt(const QJsonObject &claims, const IdTokenExpectations &expected) {
    const auto issued = numericDate(claims.value("iat"_L1));
    if (!issued) {
        return ValidationError{Rule::IdTokenIssuedAtIsPresent, u"a number of seconds"_s, {}};
    }
    if (*issued <= expected.now.addSecs(expected.tolerance.count())) {
        return std::nullopt;
    }
    return timeError(Rule::IdTokenIssuedAtIsPlausible, expected.now, issued);
}

/// RFC 7519 §4.1.5. Not a claim of Core 1.0, but Asgardeo sends it.
Violation checkNotBefore(const QJsonObject &claims, const IdTokenExpectations &expected) {
    const QJsonValue value = claims.value("nbf"_L1);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    const auto notBefore = numericDate(value);
    if (notBefore && *notBefore <= expected.now.addSecs(expected.tolerance.count())) {
        return std::nullopt;
    }
    return timeError(Rule::IdTokenIsAlreadyValid, expected.now, notBefore);
}

bool hashMatches(const QJsonValue &claim, const Algorithm &algorithm, const QByteArray &hashed) {
    const QByteArray hash = tokenHash(algorithm, hashed);
    return claim.isUndefined() || (!hash.isEmpty() && claim.toString().toUtf8() == hash);
}

} // namespace

ValidationError timeError(Rule rule, const QDateTime &heldAgainst,
                          const std::optional<QDateTime> &time) {
    const auto iso = [](const QDateTime &t) { return t.toUTC().toString(Qt::ISODate); };
    return {rule, iso(heldAgainst), time ? iso(*time) : QString()};
}

std::optional<QSet<QString>> audienceOf(const QJsonObject &claims) {
    const QJsonValue audience = claims.value("aud"_L1);
    if (audience.isString()) {
        return QSet<QString>{audience.toString()};
    }
    QSet<QString> entries;
    const QJsonArray array = audience.toArray();
    for (const auto &entry : array) {
        if (!entry.isString()) {
            return std::nullopt;
        }
        entries.insert(entry.toString());
    }
    return entries;
}

QString listed(const std::optional<QSet<QString>> &audience) {
    QStringList entries = audience ? audience->values() : QStringList();
    entries.sort();
    return printableAscii(entries.join(u", "_s));
}

Violation checkNonce(const QJsonObject &claims, const Nonce &nonce) {
    const QJsonValue value = claims.value("nonce"_L1);
    if (value.isString() && Secret(value.toString().toUtf8()) == nonce.secret()) {
        return std::nullopt;
    }
    return ValidationError{Rule::IdTokenNonceMatches, u"the nonce of this sign-in"_s,
                           value.isUndefined() ? u"no nonce"_s : u"another nonce"_s};
}

Violation checkAccessTokenHash(const QJsonObject &claims, const Algorithm &algorithm,
                               const Secret &accessToken) {
    if (hashMatches(claims.value("at_hash"_L1), algorithm, accessToken.reveal())) {
        return std::nullopt;
    }
    return ValidationError{Rule::IdTokenAccessTokenHashMatches, u"the hash of the access token"_s,
                           u"another hash"_s};
}

Violation checkCodeHash(const QJsonObject &claims, const Algorithm &algorithm,
                        const AuthorizationCode &code) {
    if (hashMatches(claims.value("c_hash"_L1), algorithm, code.reveal())) {
        return std::nullopt;
    }
    return ValidationError{Rule::IdTokenCodeHashMatches, u"the hash of the code"_s,
                           u"another hash"_s};
}

Violation checkAuthenticationTime(const QJsonObject &claims, const IdTokenExpectations &expected,
                                  const std::optional<seconds> &maxAge) {
    const QJsonValue value = claims.value("auth_time"_L1);
    const auto authenticated = numericDate(value);
    const QDateTime earliest = expected.now.addSecs(-maxAge.value_or(seconds{0}).count());
    const bool isReadable = authenticated || (value.isUndefined() && !maxAge);
    if (!isReadable) {
        return timeError(Rule::IdTokenAuthenticationIsRecent, earliest, std::nullopt);
    }
    if (!maxAge || *authenticated >= earliest.addSecs(-expected.tolerance.count())) {
        return std::nullopt;
    }
    return timeError(Rule::IdTokenAuthenticationIsRecent, earliest, authenticated);
}

Violation checkEveryToken(const QJsonObject &claims, const IdTokenExpectations &expected) {
    if (auto objection = checkIssuer(claims, expected.issuer)) {
        return objection;
    }
    if (auto objection = checkSubject(claims)) {
        return objection;
    }
    if (auto objection = checkAudience(claims, expected.clientId)) {
        return objection;
    }
    if (auto objection = checkAuthorizedParty(claims, expected.clientId)) {
        return objection;
    }
    if (auto objection = checkExpiry(claims, expected)) {
        return objection;
    }
    if (auto objection = checkIssuedAt(claims, expected)) {
        return objection;
    }
    return checkNotBefore(claims, expected);
}

} // namespace bifrost
