// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <bifrost/error.h>

/// The notice for a message or a configuration that violates a rule.
[[nodiscard]] Notice describeRule(const bifrost::ValidationError &violation);
