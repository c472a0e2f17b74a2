// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"
#include "jose/proofkey.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/signinoptions.h>

#include <QUrl>

#include <optional>

namespace bifrost {

/// One authorization request, kept until its response has been validated.
struct AuthorizationRequest {
    QString clientId;
    QUrl redirectUri;
    QStringList scopes;
    QStringList resources{};
    ResponseMode responseMode = ResponseMode::Query;
    State state = State::generate();
    Nonce nonce = Nonce::generate();
    CodeVerifier codeVerifier = CodeVerifier::generate();
    SignInOptions options;
    /// The key that the tokens are to be bound to (RFC 9449). No value: bearer tokens.
    std::optional<ProofKey> proofKey{};
};

/// The parameters of the authorization request (OIDC Core §3.1.2.1; RFC 7636 §4.3; with a proof key
/// also `dpop_jkt`, which binds the code to it, RFC 9449 §10), decoded.
/// `options.additionalParameters` never replace a parameter that the flow sets; a `prompt` among
/// them is sent together with that of `options.prompt`.
[[nodiscard]] Parameters parameters(const AuthorizationRequest &request);

/// Those of them that `options` stand for, which a device authorization request may have too.
[[nodiscard]] Parameters optionParameters(const SignInOptions &options);

} // namespace bifrost
