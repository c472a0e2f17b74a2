// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/session.h>

namespace bifrost {

/// What the keychain's own window shows for a session, after the name of the application:
/// 'ada@example.com at id.example.com'. Printable, one line, at most 200 characters.
[[nodiscard]] QString recordLabel(const Session &session);
/// The same for the refresh tokens that are still to be revoked at `issuer`.
[[nodiscard]] QString unrevokedTokensLabel(const QString &issuer);

} // namespace bifrost
