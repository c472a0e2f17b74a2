// SPDX-License-Identifier: Apache-2.0
#include "trace/knownfields.h"

#include <algorithm>
#include <array>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using Part = ProtocolStep::Field::Part;
using Disclosure = ProtocolStep::Field::Disclosure;

/// Query, form and body share their names.
enum class Place { Message, Header, Metadata, Key, JoseHeader, Claim };

struct FieldRow {
    Place place;
    const char *name;
    Disclosure disclosure;
    const char *clause;
};

constexpr Disclosure shown = Disclosure::Shown;
constexpr Disclosure personal = Disclosure::Personal;
constexpr Disclosure masked = Disclosure::Masked;

// clang-format off
constexpr FieldRow fieldRows[] = {
    // The authorization request
    {Place::Message, "response_type", shown, "RFC 6749 §3.1.1"},
    {Place::Message, "client_id", shown, "RFC 6749 §2.2"},
    {Place::Message, "redirect_uri", shown, "RFC 6749 §3.1.2"},
    {Place::Message, "scope", shown, "RFC 6749 §3.3"},
    {Place::Message, "state", masked, "RFC 6749 §10.12"},
    {Place::Message, "nonce", masked, "OIDC Core §15.5.2"},
    {Place::Message, "code_challenge", shown, "RFC 7636 §4.3"},
    {Place::Message, "code_challenge_method", shown, "RFC 7636 §4.3"},
    {Place::Message, "prompt", shown, "OIDC Core §3.1.2.1"},
    {Place::Message, "max_age", shown, "OIDC Core §3.1.2.1"},
    {Place::Message, "ui_locales", shown, "OIDC Core §3.1.2.1"},
    {Place::Message, "acr_values", shown, "OIDC Core §3.1.2.1"},
    {Place::Message, "login_hint", personal, "OIDC Core §3.1.2.1"},
    {Place::Message, "id_token_hint", masked, "OIDC Core §3.1.2.1; RP-Initiated Logout §2"},
    {Place::Message, "display", shown, "OIDC Core §3.1.2.1"},
    {Place::Message, "resource", shown, "RFC 8707 §2"},
    {Place::Message, "response_mode", shown, "JARM §2.3"},
    {Place::Message, "authorization_details", personal, "RFC 9396 §2"},
    {Place::Message, "dpop_jkt", shown, "RFC 9449 §10"},
    {Place::Message, "request", masked, "RFC 9101 §4"},
    {Place::Message, "request_uri", masked, "RFC 9126 §2.2"},
    // The authorization response
    {Place::Message, "response", masked, "JARM §2.3"},
    {Place::Message, "code", masked, "RFC 6749 §4.1.2"},
    {Place::Message, "iss", shown, "RFC 9207 §2"},
    {Place::Message, "session_state", masked, ""},
    {Place::Message, "error", shown, "RFC 6749 §4.1.2.1 and §5.2"},
    {Place::Message, "error_description", shown, "RFC 6749 §4.1.2.1 and §5.2"},
    {Place::Message, "error_uri", shown, "RFC 6749 §4.1.2.1 and §5.2"},
    // Token, revocation and device authorization requests, and their responses
    {Place::Message, "grant_type", shown, "RFC 6749 §4.1.3"},
    {Place::Message, "code_verifier", masked, "RFC 7636 §4.5"},
    {Place::Message, "client_secret", masked, "RFC 6749 §2.3.1"},
    {Place::Message, "client_assertion", masked, "RFC 7521 §4.2"},
    {Place::Message, "client_assertion_type", shown, "RFC 7521 §4.2"},
    {Place::Message, "refresh_token", masked, "RFC 6749 §1.5"},
    {Place::Message, "access_token", masked, "RFC 6749 §1.4"},
    {Place::Message, "id_token", masked, "OIDC Core §2"},
    {Place::Message, "token_type", shown, "RFC 6749 §7.1"},
    {Place::Message, "expires_in", shown, "RFC 6749 §5.1"},
    {Place::Message, "token", masked, "RFC 7009 §2.1"},
    {Place::Message, "token_type_hint", shown, "RFC 7009 §2.1"},
    {Place::Message, "device_code", masked, "RFC 8628 §3.2"},
    {Place::Message, "user_code", masked, "RFC 8628 §3.2"},
    {Place::Message, "verification_uri", shown, "RFC 8628 §3.2"},
    {Place::Message, "verification_uri_complete", masked, "RFC 8628 §3.3.1"},
    {Place::Message, "interval", shown, "RFC 8628 §3.2"},
    // Organizations: the request to sign in to one, the list of them, and the switch to one
    {Place::Message, "fidp", shown, ""},
    {Place::Message, "org", personal, ""},
    {Place::Message, "orgId", personal, ""},
    {Place::Message, "orgHandle", personal, ""},
    {Place::Message, "orgDiscoveryType", shown, ""},
    {Place::Message, "switching_organization", personal, ""},
    {Place::Message, "limit", shown, ""},
    {Place::Message, "recursive", shown, ""},
    {Place::Message, "organizations", personal, ""},
    // The end session request
    {Place::Message, "post_logout_redirect_uri", shown, "RP-Initiated Logout §2"},
    {Place::Message, "logout_uri", shown, ""},
    {Place::Message, "logout_hint", personal, "RP-Initiated Logout §2"},

    {Place::Header, "Accept", shown, "RFC 9110 §12.5.1"},
    {Place::Header, "Content-Type", shown, "RFC 9110 §8.3"},
    {Place::Header, "Date", shown, "RFC 9110 §6.6.1"},
    {Place::Header, "Retry-After", shown, "RFC 9110 §10.2.3"},
    {Place::Header, "Location", shown, "RFC 9110 §10.2.2"},
    {Place::Header, "Authorization", masked, "RFC 9110 §11.6.2"},
    {Place::Header, "DPoP", masked, "RFC 9449 §4.1"},

    {Place::Metadata, "issuer", shown, "OIDC Discovery §3"},
    {Place::Metadata, "authorization_endpoint", shown, "OIDC Discovery §3"},
    {Place::Metadata, "token_endpoint", shown, "OIDC Discovery §3"},
    {Place::Metadata, "userinfo_endpoint", shown, "OIDC Discovery §3"},
    {Place::Metadata, "jwks_uri", shown, "OIDC Discovery §3"},
    {Place::Metadata, "scopes_supported", shown, "OIDC Discovery §3"},
    {Place::Metadata, "response_types_supported", shown, "OIDC Discovery §3"},
    {Place::Metadata, "response_modes_supported", shown, "OIDC Discovery §3"},
    {Place::Metadata, "grant_types_supported", shown, "OIDC Discovery §3"},
    {Place::Metadata, "subject_types_supported", shown, "OIDC Discovery §3"},
    {Place::Metadata, "id_token_signing_alg_values_supported", shown, "OIDC Discovery §3"},
    {Place::Metadata, "token_endpoint_auth_methods_supported", shown, "OIDC Discovery §3"},
    {Place::Metadata, "claims_supported", shown, "OIDC Discovery §3"},
    {Place::Metadata, "code_challenge_methods_supported", shown, "RFC 8414 §2"},
    {Place::Metadata, "revocation_endpoint", shown, "RFC 8414 §2"},
    {Place::Metadata, "introspection_endpoint", shown, "RFC 8414 §2"},
    {Place::Metadata, "end_session_endpoint", shown, "RP-Initiated Logout §2.1"},
    {Place::Metadata, "pushed_authorization_request_endpoint", shown, "RFC 9126 §5"},
    {Place::Metadata, "require_pushed_authorization_requests", shown, "RFC 9126 §5"},
    {Place::Metadata, "authorization_response_iss_parameter_supported", shown, "RFC 9207 §3"},
    {Place::Metadata, "device_authorization_endpoint", shown, "RFC 8628 §4"},
    {Place::Metadata, "dpop_signing_alg_values_supported", shown, "RFC 9449 §5.1"},

    {Place::JoseHeader, "alg", shown, "RFC 7515 §4.1.1"},
    {Place::JoseHeader, "kid", shown, "RFC 7515 §4.1.4"},
    {Place::JoseHeader, "typ", shown, "RFC 7515 §4.1.9"},
    {Place::JoseHeader, "enc", shown, "RFC 7516 §4.1.2"},

    {Place::Claim, "iss", shown, "OIDC Core §2"},
    {Place::Claim, "aud", shown, "OIDC Core §2"},
    {Place::Claim, "azp", shown, "OIDC Core §2"},
    {Place::Claim, "exp", shown, "OIDC Core §2"},
    {Place::Claim, "iat", shown, "OIDC Core §2"},
    {Place::Claim, "nbf", shown, "RFC 7519 §4.1.5"},
    {Place::Claim, "auth_time", shown, "OIDC Core §2"},
    {Place::Claim, "acr", shown, "OIDC Core §2"},
    {Place::Claim, "amr", shown, "OIDC Core §2"},
    {Place::Claim, "at_hash", shown, "OIDC Core §3.1.3.6"},
    {Place::Claim, "c_hash", shown, "OIDC Core §3.3.2.11"},
    {Place::Claim, "nonce", masked, "OIDC Core §2"},
    {Place::Claim, "sid", masked, ""},
    {Place::Claim, "jti", masked, "RFC 7519 §4.1.7"},
    {Place::Claim, "sub", personal, "OIDC Core §2"},
    {Place::Claim, "name", personal, "OIDC Core §5.1"},
    {Place::Claim, "given_name", personal, "OIDC Core §5.1"},
    {Place::Claim, "family_name", personal, "OIDC Core §5.1"},
    {Place::Claim, "preferred_username", personal, "OIDC Core §5.1"},
    {Place::Claim, "email", personal, "OIDC Core §5.1"},
    {Place::Claim, "email_verified", personal, "OIDC Core §5.1"},
    {Place::Claim, "picture", personal, "OIDC Core §5.1"},
    {Place::Claim, "updated_at", personal, "OIDC Core §5.1"},
    {Place::Claim, "org_id", personal, ""},
    {Place::Claim, "org_name", personal, ""},
    {Place::Claim, "org_handle", personal, ""},
    {Place::Claim, "user_org", personal, ""},
    {Place::Claim, "_claim_names", personal, "OIDC Core §5.6.2"},
    {Place::Claim, "_claim_sources", masked, "OIDC Core §5.6.2"},
};
// clang-format on

Place placeOf(Part part) {
    switch (part) {
    case Part::Query:
    case Part::Form:
    case Part::Body:
        break;
    case Part::Header:
        return Place::Header;
    case Part::Metadata:
        return Place::Metadata;
    case Part::Key:
        return Place::Key;
    case Part::JoseHeader:
        return Place::JoseHeader;
    case Part::Claim:
        return Place::Claim;
    }
    return Place::Message;
}

Disclosure disclosureOfUnknown(Place place, const QString &name) {
    switch (place) {
    case Place::Metadata:
    case Place::Key:
        return shown;
    case Place::Claim:
        return soundsSecret(name) ? masked : personal;
    case Place::Message:
    case Place::Header:
    case Place::JoseHeader:
        break;
    }
    return masked;
}

} // namespace

bool soundsSecret(const QString &name) {
    constexpr std::array words{"token"_L1,     "secret"_L1, "passw"_L1,  "credential"_L1,
                               "assertion"_L1, "cookie"_L1, "ticket"_L1, "verifier"_L1,
                               "key"_L1,       "code"_L1,   "otp"_L1,    "session"_L1};
    return std::ranges::any_of(words, [&name](QLatin1StringView word) {
        return name.contains(word, Qt::CaseInsensitive);
    });
}

KnownField knownField(ProtocolStep::Field::Part part, const QString &name) {
    const Place place = placeOf(part);
    if (place == Place::Key) {
        return {shown, u"RFC 7517 §4"_s};
    }
    // Names of header fields are case-insensitive (RFC 9110 §5.1), the others are not.
    const auto sensitivity = place == Place::Header ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const auto row = std::ranges::find_if(fieldRows, [&](const FieldRow &candidate) {
        return candidate.place == place &&
               name.compare(QLatin1StringView(candidate.name), sensitivity) == 0;
    });
    return row == std::end(fieldRows) ? KnownField{disclosureOfUnknown(place, name), {}}
                                      : KnownField{row->disclosure, QString::fromUtf8(row->clause)};
}

QStringList knownFields(ProtocolStep::Field::Part part) {
    QStringList names;
    for (const FieldRow &row : fieldRows) {
        if (row.place == placeOf(part)) {
            names.append(QString::fromLatin1(row.name));
        }
    }
    return names;
}

} // namespace bifrost
