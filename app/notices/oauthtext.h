// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <bifrost/error.h>

[[nodiscard]] Notice describeOAuth(const bifrost::OAuthErrorResponse &error);
