// SPDX-License-Identifier: Apache-2.0
#include "notices/fieldmeaning.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using Part = bifrost::ProtocolStep::Field::Part;

namespace {

struct MeaningRow {
    const char *name;
    const char *meaning;
};

// clang-format off
constexpr MeaningRow messageRows[] = {
    {"response_type", QT_TRANSLATE_NOOP("FieldMeaning", "What the provider is to send back: a code.")},
    {"client_id", QT_TRANSLATE_NOOP("FieldMeaning", "Names this application to the provider. It isn't secret.")},
    {"redirect_uri", QT_TRANSLATE_NOOP("FieldMeaning", "Where the provider sends the browser afterward.")},
    {"scope", QT_TRANSLATE_NOOP("FieldMeaning", "What the application may do and see.")},
    {"state", QT_TRANSLATE_NOOP("FieldMeaning", "A random value that comes back with the response, so that nobody can slip in another one.")},
    {"nonce", QT_TRANSLATE_NOOP("FieldMeaning", "A random value that comes back in the ID token, so that no older token can be used.")},
    {"code_challenge", QT_TRANSLATE_NOOP("FieldMeaning", "The hash of the code verifier: only the application that knows the verifier can use the code.")},
    {"code_challenge_method", QT_TRANSLATE_NOOP("FieldMeaning", "How the code challenge was computed.")},
    {"prompt", QT_TRANSLATE_NOOP("FieldMeaning", "What the provider is to ask the user.")},
    {"max_age", QT_TRANSLATE_NOOP("FieldMeaning", "How long ago the user may have signed in with the provider, in seconds.")},
    {"ui_locales", QT_TRANSLATE_NOOP("FieldMeaning", "The languages for the provider's pages.")},
    {"acr_values", QT_TRANSLATE_NOOP("FieldMeaning", "How strong the sign-in should be.")},
    {"login_hint", QT_TRANSLATE_NOOP("FieldMeaning", "Who probably signs in.")},
    {"id_token_hint", QT_TRANSLATE_NOOP("FieldMeaning", "The ID token of the session: it says whose session is meant.")},
    {"display", QT_TRANSLATE_NOOP("FieldMeaning", "What kind of page the provider should show.")},
    {"resource", QT_TRANSLATE_NOOP("FieldMeaning", "The API for which the access token is meant.")},
    {"request", QT_TRANSLATE_NOOP("FieldMeaning", "The whole request as a signed token.")},
    {"response_mode", QT_TRANSLATE_NOOP("FieldMeaning", "In which form the provider returns its response.")},
    {"authorization_details", QT_TRANSLATE_NOOP("FieldMeaning", "What the access token allows, in detail.")},
    {"dpop_jkt", QT_TRANSLATE_NOOP("FieldMeaning", "The fingerprint of the key that the tokens are to be bound to.")},
    {"response", QT_TRANSLATE_NOOP("FieldMeaning", "The response, signed by the provider.")},
    {"request_uri", QT_TRANSLATE_NOOP("FieldMeaning", "A reference to the request that was sent to the provider before.")},
    {"code", QT_TRANSLATE_NOOP("FieldMeaning", "The authorization code: valid once and for a short time, exchanged for tokens.")},
    {"iss", QT_TRANSLATE_NOOP("FieldMeaning", "Which provider sent the response.")},
    {"session_state", QT_TRANSLATE_NOOP("FieldMeaning", "The state of the session in the browser. Bifrost doesn't use it.")},
    {"error", QT_TRANSLATE_NOOP("FieldMeaning", "Why the provider refused, as a code.")},
    {"error_description", QT_TRANSLATE_NOOP("FieldMeaning", "The same in the provider's own words.")},
    {"error_uri", QT_TRANSLATE_NOOP("FieldMeaning", "A page about the error.")},
    {"grant_type", QT_TRANSLATE_NOOP("FieldMeaning", "What the tokens are requested with.")},
    {"code_verifier", QT_TRANSLATE_NOOP("FieldMeaning", "Proves that the code was requested by this application: the provider compares its hash with the code challenge.")},
    {"client_secret", QT_TRANSLATE_NOOP("FieldMeaning", "The application's password with the provider.")},
    {"client_assertion", QT_TRANSLATE_NOOP("FieldMeaning", "A token that the application has signed to prove who it is.")},
    {"client_assertion_type", QT_TRANSLATE_NOOP("FieldMeaning", "What kind of token the client assertion is.")},
    {"refresh_token", QT_TRANSLATE_NOOP("FieldMeaning", "Renews the session without asking the user.")},
    {"access_token", QT_TRANSLATE_NOOP("FieldMeaning", "Gives access to UserInfo and to APIs.")},
    {"id_token", QT_TRANSLATE_NOOP("FieldMeaning", "Says who has signed in, signed by the provider.")},
    {"token_type", QT_TRANSLATE_NOOP("FieldMeaning", "How the access token is used.")},
    {"expires_in", QT_TRANSLATE_NOOP("FieldMeaning", "How long it is valid, in seconds.")},
    {"token", QT_TRANSLATE_NOOP("FieldMeaning", "The token that the provider is to revoke or exchange.")},
    {"token_type_hint", QT_TRANSLATE_NOOP("FieldMeaning", "Which kind of token it is.")},
    {"device_code", QT_TRANSLATE_NOOP("FieldMeaning", "Stands for the sign-in on another device when the application asks for its tokens.")},
    {"user_code", QT_TRANSLATE_NOOP("FieldMeaning", "What the user enters on the other device.")},
    {"verification_uri", QT_TRANSLATE_NOOP("FieldMeaning", "The page that the user opens on the other device.")},
    {"verification_uri_complete", QT_TRANSLATE_NOOP("FieldMeaning", "The same page with the code already entered.")},
    {"interval", QT_TRANSLATE_NOOP("FieldMeaning", "How many seconds to wait between two requests.")},
    {"fidp", QT_TRANSLATE_NOOP("FieldMeaning", "Where the user signs in: with an organization.")},
    {"org", QT_TRANSLATE_NOOP("FieldMeaning", "The name of the organization.")},
    {"orgId", QT_TRANSLATE_NOOP("FieldMeaning", "The organization, as the provider knows it.")},
    {"orgHandle", QT_TRANSLATE_NOOP("FieldMeaning", "The short name of the organization.")},
    {"orgDiscoveryType", QT_TRANSLATE_NOOP("FieldMeaning", "How the provider finds the organization, such as by the domain of the email address.")},
    {"switching_organization", QT_TRANSLATE_NOOP("FieldMeaning", "The organization that the new tokens are for.")},
    {"limit", QT_TRANSLATE_NOOP("FieldMeaning", "How many organizations a page may contain.")},
    {"recursive", QT_TRANSLATE_NOOP("FieldMeaning", "Whether organizations below others are listed, too.")},
    {"organizations", QT_TRANSLATE_NOOP("FieldMeaning", "The organizations that the user is a member of.")},
    {"post_logout_redirect_uri", QT_TRANSLATE_NOOP("FieldMeaning", "Where the provider sends the browser after the sign-out.")},
    {"logout_uri", QT_TRANSLATE_NOOP("FieldMeaning", "The same, as this provider calls it.")},
    {"logout_hint", QT_TRANSLATE_NOOP("FieldMeaning", "Who probably signs out.")},
};

constexpr MeaningRow headerRows[] = {
    {"Accept", QT_TRANSLATE_NOOP("FieldMeaning", "Which formats the application understands.")},
    {"Content-Type", QT_TRANSLATE_NOOP("FieldMeaning", "The format of the body.")},
    {"Date", QT_TRANSLATE_NOOP("FieldMeaning", "The time by the provider's clock. ID tokens are checked against it.")},
    {"Retry-After", QT_TRANSLATE_NOOP("FieldMeaning", "How many seconds to wait before another attempt.")},
    {"Location", QT_TRANSLATE_NOOP("FieldMeaning", "Where the response redirects to, without the part after the question mark.")},
    {"Authorization", QT_TRANSLATE_NOOP("FieldMeaning", "Proves that the request is allowed: the access token, or the client's secret.")},
    {"DPoP", QT_TRANSLATE_NOOP("FieldMeaning", "Proves that the application has the key that the token is bound to.")},
};

constexpr MeaningRow metadataRows[] = {
    {"issuer", QT_TRANSLATE_NOOP("FieldMeaning", "The provider's name for itself. It has to be exactly the configured one.")},
    {"authorization_endpoint", QT_TRANSLATE_NOOP("FieldMeaning", "Where the browser is sent to sign in.")},
    {"token_endpoint", QT_TRANSLATE_NOOP("FieldMeaning", "Where tokens are requested.")},
    {"userinfo_endpoint", QT_TRANSLATE_NOOP("FieldMeaning", "Where the user's attributes are read.")},
    {"jwks_uri", QT_TRANSLATE_NOOP("FieldMeaning", "Where the keys are that verify ID tokens.")},
    {"scopes_supported", QT_TRANSLATE_NOOP("FieldMeaning", "Scopes that can be requested.")},
    {"response_types_supported", QT_TRANSLATE_NOOP("FieldMeaning", "Kinds of responses that can be requested. Bifrost needs \"code\".")},
    {"response_modes_supported", QT_TRANSLATE_NOOP("FieldMeaning", "Ways in which the response can be sent.")},
    {"grant_types_supported", QT_TRANSLATE_NOOP("FieldMeaning", "What tokens can be requested with.")},
    {"subject_types_supported", QT_TRANSLATE_NOOP("FieldMeaning", "Whether all applications get the same identifier of a user.")},
    {"id_token_signing_alg_values_supported", QT_TRANSLATE_NOOP("FieldMeaning", "How ID tokens can be signed.")},
    {"token_endpoint_auth_methods_supported", QT_TRANSLATE_NOOP("FieldMeaning", "How applications can prove who they are.")},
    {"claims_supported", QT_TRANSLATE_NOOP("FieldMeaning", "What the provider may say about a user.")},
    {"code_challenge_methods_supported", QT_TRANSLATE_NOOP("FieldMeaning", "How a code challenge can be computed. Bifrost needs S256.")},
    {"revocation_endpoint", QT_TRANSLATE_NOOP("FieldMeaning", "Where tokens are revoked.")},
    {"introspection_endpoint", QT_TRANSLATE_NOOP("FieldMeaning", "Where the state of a token can be asked for.")},
    {"end_session_endpoint", QT_TRANSLATE_NOOP("FieldMeaning", "Where the browser is sent to sign out.")},
    {"pushed_authorization_request_endpoint", QT_TRANSLATE_NOOP("FieldMeaning", "Where a request can be sent before the browser opens.")},
    {"require_pushed_authorization_requests", QT_TRANSLATE_NOOP("FieldMeaning", "Whether requests have to be sent there.")},
    {"authorization_response_iss_parameter_supported", QT_TRANSLATE_NOOP("FieldMeaning", "Whether each response names the provider.")},
    {"device_authorization_endpoint", QT_TRANSLATE_NOOP("FieldMeaning", "Where a sign-in on another device begins.")},
    {"dpop_signing_alg_values_supported", QT_TRANSLATE_NOOP("FieldMeaning", "How the proofs of bound tokens can be signed.")},
};

constexpr MeaningRow joseRows[] = {
    {"alg", QT_TRANSLATE_NOOP("FieldMeaning", "The algorithm of the signature.")},
    {"kid", QT_TRANSLATE_NOOP("FieldMeaning", "Which of the provider's keys has signed it.")},
    {"typ", QT_TRANSLATE_NOOP("FieldMeaning", "What kind of token it is.")},
    {"enc", QT_TRANSLATE_NOOP("FieldMeaning", "The algorithm that encrypts the content.")},
};

constexpr MeaningRow claimRows[] = {
    {"iss", QT_TRANSLATE_NOOP("FieldMeaning", "Which provider issued the token.")},
    {"aud", QT_TRANSLATE_NOOP("FieldMeaning", "For which application the token is meant. It has to be this one.")},
    {"azp", QT_TRANSLATE_NOOP("FieldMeaning", "Which application requested the token.")},
    {"exp", QT_TRANSLATE_NOOP("FieldMeaning", "When the token expires, in seconds since 1970.")},
    {"iat", QT_TRANSLATE_NOOP("FieldMeaning", "When the token was issued, in seconds since 1970.")},
    {"nbf", QT_TRANSLATE_NOOP("FieldMeaning", "From when the token is valid, in seconds since 1970.")},
    {"auth_time", QT_TRANSLATE_NOOP("FieldMeaning", "When the user signed in with the provider, in seconds since 1970.")},
    {"acr", QT_TRANSLATE_NOOP("FieldMeaning", "How strong the sign-in was.")},
    {"amr", QT_TRANSLATE_NOOP("FieldMeaning", "How the user signed in, such as with a password.")},
    {"at_hash", QT_TRANSLATE_NOOP("FieldMeaning", "Binds the access token to this ID token.")},
    {"c_hash", QT_TRANSLATE_NOOP("FieldMeaning", "Binds the code to this ID token.")},
    {"nonce", QT_TRANSLATE_NOOP("FieldMeaning", "The random value of the authorization request.")},
    {"sid", QT_TRANSLATE_NOOP("FieldMeaning", "The provider's session in the browser.")},
    {"jti", QT_TRANSLATE_NOOP("FieldMeaning", "The identifier of the token itself.")},
    {"sub", QT_TRANSLATE_NOOP("FieldMeaning", "The provider's identifier of the user.")},
    {"name", QT_TRANSLATE_NOOP("FieldMeaning", "The user's full name.")},
    {"given_name", QT_TRANSLATE_NOOP("FieldMeaning", "The user's given name.")},
    {"family_name", QT_TRANSLATE_NOOP("FieldMeaning", "The user's family name.")},
    {"preferred_username", QT_TRANSLATE_NOOP("FieldMeaning", "What the user wants to be called.")},
    {"email", QT_TRANSLATE_NOOP("FieldMeaning", "The user's email address.")},
    {"email_verified", QT_TRANSLATE_NOOP("FieldMeaning", "Whether the provider has made sure that the address is the user's.")},
    {"picture", QT_TRANSLATE_NOOP("FieldMeaning", "Where the user's picture is.")},
    {"updated_at", QT_TRANSLATE_NOOP("FieldMeaning", "When the user's attributes were last changed.")},
    {"org_id", QT_TRANSLATE_NOOP("FieldMeaning", "The organization that the token is for, as the provider knows it.")},
    {"org_name", QT_TRANSLATE_NOOP("FieldMeaning", "The name of the organization that the token is for.")},
    {"org_handle", QT_TRANSLATE_NOOP("FieldMeaning", "The short name of the organization that the token is for.")},
    {"user_org", QT_TRANSLATE_NOOP("FieldMeaning", "The organization that the user belongs to.")},
    {"_claim_names", QT_TRANSLATE_NOOP("FieldMeaning", "Attributes that are somewhere else.")},
    {"_claim_sources", QT_TRANSLATE_NOOP("FieldMeaning", "Where these attributes are, possibly with a token to read them.")},
};

constexpr const char *keyMeaning = QT_TRANSLATE_NOOP("FieldMeaning", "A public key of the provider.");
// clang-format on

std::span<const MeaningRow> rowsOf(Part part) {
    switch (part) {
    case Part::Query:
    case Part::Form:
    case Part::Body:
        return messageRows;
    case Part::Header:
        return headerRows;
    case Part::Metadata:
        return metadataRows;
    case Part::JoseHeader:
        return joseRows;
    case Part::Claim:
        return claimRows;
    case Part::Key:
        break;
    }
    return {};
}

} // namespace

QString fieldMeaning(Part part, const QString &name) {
    if (part == Part::Key) {
        return QCoreApplication::translate("FieldMeaning", keyMeaning);
    }
    const auto rows = rowsOf(part);
    const auto row = std::ranges::find_if(rows, [&name](const MeaningRow &candidate) {
        return name.compare(QLatin1StringView(candidate.name), Qt::CaseInsensitive) == 0;
    });
    return row == rows.end() ? QString()
                             : QCoreApplication::translate("FieldMeaning", row->meaning);
}
