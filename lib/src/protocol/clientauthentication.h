// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clientcredentials.h"
#include "core/httpmessage.h"
#include "core/types.h"

#include <QUrl>

namespace bifrost {

/// What a request contains to authenticate or identify the client (RFC 6749 §2.3.1).
struct ClientAuthenticationParts {
    /// `client_id` for a public client, or one that a certificate authenticates (RFC 8705 §2), with
    /// `client_secret` for client_secret_post; the assertion for private_key_jwt; empty for
    /// client_secret_basic, because a request uses one method only (RFC 6749 §2.3).
    Parameters bodyParameters;
    /// For client_secret_basic, with both parts form-encoded; empty otherwise.
    QByteArray authorizationHeader;
};

[[nodiscard]] ClientAuthenticationParts authenticate(const ClientCredentials &credentials);

/// A form for an endpoint that is used with the client's authentication. A parameter that is part
/// of it and of `parameters` too, such as `client_id`, is sent once.
[[nodiscard]] HttpRequest authenticatedForm(const QUrl &endpoint, Parameters parameters,
                                            const ClientCredentials &credentials);

} // namespace bifrost
