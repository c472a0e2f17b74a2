// SPDX-License-Identifier: Apache-2.0
#include "flow/keyverification.h"

namespace bifrost {

bool mayNeedNewerKeys(const Error &error) {
    const auto *broken = std::get_if<ValidationError>(&error);
    return broken &&
           (broken->rule == Rule::JwsKeyIsFound || broken->rule == Rule::JwsSignatureIsValid);
}

} // namespace bifrost
