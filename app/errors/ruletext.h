// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice.h"

#include <bifrost/rule.h>

/// The text for a message, or a configuration, that broke `rule`.
[[nodiscard]] Notice describeRule(bifrost::Rule rule);
