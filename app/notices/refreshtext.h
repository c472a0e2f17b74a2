// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <bifrost/error.h>

/// What happened to the session when a refresh failed with `error`, and what to do. A refusal
/// (`bifrost::isRefusal()`) is a lasting problem, with buttons to sign in and to try again.
[[nodiscard]] Notice describeRefresh(const bifrost::Error &error);
