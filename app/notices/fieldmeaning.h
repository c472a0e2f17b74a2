// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/protocolstep.h>

#include <QString>

/// What a parameter, a member or a claim is for, in one sentence; empty if that isn't known. There
/// is one for every name in `bifrost::knownFields()`.
[[nodiscard]] QString fieldMeaning(bifrost::ProtocolStep::Field::Part part, const QString &name);
