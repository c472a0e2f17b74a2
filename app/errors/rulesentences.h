// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/rule.h>

#include <QString>

/// What was wrong with a message that broke `rule`: one sentence, for people.
[[nodiscard]] QString ruleSentence(bifrost::Rule rule);
