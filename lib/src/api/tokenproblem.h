// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <bifrost/error.h>

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace bifrost {

/// What a response says about the access token of `type` that it was requested with, in the
/// `Bearer` challenges of `wwwAuthenticate`, and in the `DPoP` challenges (RFC 9449 §7.1) if the
/// token is bound; no value if nothing.
///
/// - `TokenRejected`: status 401, with `invalid_token` (RFC 6750 §3.1) or without an error code:
///   RFC 9110 §15.5.2 says that the credentials of the request were refused.
/// - `InsufficientScope`: `insufficient_scope` (RFC 6750 §3.1), with status 401 or 403. Missing is
///   what the challenge lists and `granted` does not.
/// - `InsufficientAuthentication`: `insufficient_user_authentication` (RFC 9470 §3), with status
///   401 or 403.
[[nodiscard]] std::optional<ApiError> tokenProblem(int status, const QByteArray &wwwAuthenticate,
                                                   const QStringList &granted,
                                                   TokenType type = TokenType::Bearer);

/// The response demands the nonce that it brings in the proof of possession (RFC 9449 §9).
[[nodiscard]] bool demandsNonce(int status, const QByteArray &wwwAuthenticate);

} // namespace bifrost
