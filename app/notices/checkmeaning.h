// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/rule.h>

#include <QString>

/// What a check of a message of the provider demands, in one sentence. There is one for every rule
/// that isn't about the configuration; empty for those that are.
[[nodiscard]] QString checkMeaning(bifrost::Rule rule);
