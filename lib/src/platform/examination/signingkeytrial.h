// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings.h"
#include "seams/signingkeystore.h"

#include <memory>

namespace bifrost {

/// Makes a key in hardware and has it sign. Nothing remains of it. Without hardware, a sign-in
/// works all the same unless `configuration` requires it.
[[nodiscard]] QFuture<Findings> trySigningKeys(const ClientConfiguration &configuration,
                                               std::shared_ptr<SigningKeyStore> hardware,
                                               QObject *context);

} // namespace bifrost
