// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <bifrost/signinoptions.h>

#include <QUrl>

namespace bifrost {

/// One attempt to sign in: what must be remembered until its response is validated.
struct AuthorizationRequest {
    QString clientId;
    QUrl redirectUri;
    QStringList scopes;
    State state = State::generate();
    Nonce nonce = Nonce::generate();
    CodeVerifier codeVerifier = CodeVerifier::generate();
    SignInOptions options;
};

/// The parameters of the authorization request (Core 1.0, 3.1.2.1; RFC 7636, 4.3), decoded.
/// `options.additionalParameters` never replace one the flow sets.
[[nodiscard]] Parameters parameters(const AuthorizationRequest &request);

} // namespace bifrost
