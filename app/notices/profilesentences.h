// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/rule.h>

#include <QString>

/// What a violation of a rule of a security profile (`bifrost::SecurityProfile`) means, and what to
/// do. Empty for the other rules.
[[nodiscard]] QString profileSentence(bifrost::Rule rule);
