// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

namespace bifrost::test {

/// An outcome as text to compare: "ok", the name of the violated rule, or the line for the log.
inline QString outcome(const Error &error) {
    const auto *validation = std::get_if<ValidationError>(&error);
    return validation != nullptr ? name(validation->rule) : toLogString(error);
}

template<typename T>
QString outcome(const Result<T> &result) {
    return result ? QStringLiteral("ok") : outcome(result.error());
}

} // namespace bifrost::test
