// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/viewstate.h"

class AuthenticationClient;

/// The part of the view state that follows from `client` alone; everything else has its default.
/// `now` is UTC.
[[nodiscard]] ViewState stateOf(const AuthenticationClient &client, const QDateTime &now);
