// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/apirequest.h>
#include <bifrost/error.h>

#include <optional>

namespace bifrost {

/// What an application may not ask for, because it cannot be sent, or belongs to the library or the
/// connection.
class ApiRequestCheck {
public:
    [[nodiscard]] static std::optional<ApiError> problem(const QByteArray &method, const QUrl &url,
                                                         const ApiBody &body,
                                                         const ApiOptions &options);
};

} // namespace bifrost
