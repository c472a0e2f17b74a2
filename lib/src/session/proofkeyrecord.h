// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/proofkey.h"

#include <QJsonObject>

#include <optional>

namespace bifrost {

/// Writes `key` into the `dpop` member of a record: the private key itself as `key`, in PEM, or
/// what the hardware finds its key by as `hardwareKey`, which earlier builds ignore.
void insertProofKey(const ProofKey &key, QJsonObject &record);

/// The key in the `dpop` member of a record; no value if there is none, or it is damaged.
[[nodiscard]] std::optional<ProofKey> readProofKey(const QJsonObject &record);

} // namespace bifrost
