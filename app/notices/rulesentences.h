// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <QString>

/// What is wrong with a message that violates a rule, as one sentence for the user.
[[nodiscard]] QString ruleSentence(const bifrost::ValidationError &error);
/// The setting of the application's registration with the provider that causes the violation, as
/// the specifications call it; empty if there is none.
[[nodiscard]] QString settingAtProvider(const bifrost::ValidationError &error);
