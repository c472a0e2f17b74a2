// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/additionalparameters.h>

namespace bifrost {

/// An additional parameter must not have this name.
[[nodiscard]] bool isReservedParameter(const QString &name);

/// A request may contain this parameter more than once, in spite of RFC 6749 §3.1: `resource`
/// (RFC 8707 §2).
[[nodiscard]] bool mayRepeat(const QString &name);

/// `parameters` without those that `overriding` names, followed by `overriding`.
[[nodiscard]] AdditionalParameters overriddenBy(const AdditionalParameters &overriding,
                                                const AdditionalParameters &parameters);

} // namespace bifrost
