// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/signingkeystore.h"

namespace bifrost::test {

/// A computer without hardware for signing keys.
class NoSigningKeyStore final : public SigningKeyStore {
public:
    QFuture<Result<HardwareKey>> generate(HardwareKeyUse /*use*/) override {
        return failed<HardwareKey>(SigningKeyError{SigningKeyError::Kind::NotFound, {}});
    }
    QFuture<Result<QByteArray>> sign(const HardwareKey & /*key*/,
                                     const QByteArray & /*input*/) override {
        return failed<QByteArray>(SigningKeyError{SigningKeyError::Kind::NotFound, {}});
    }
};

} // namespace bifrost::test
