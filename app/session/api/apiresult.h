// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <bifrost/apirequest.h>

#include <QImage>

#include <chrono>
#include <optional>

/// How a response's body is shown.
enum class ApiBodyKind {
    None,    ///< there is none
    Text,    ///< as it is, or formatted if it is JSON
    Picture, ///< once it is decoded
    Binary,  ///< not at all, but it can be saved
};

/// How a request has ended: with a response, or with a problem. Whatever was the access token in it
/// is `$ACCESS_TOKEN` already.
struct ApiResult {
    std::optional<bifrost::ApiResponse> response{};
    Notice problem{}; ///< if there is no response, or if the response needs an explanation
    std::chrono::milliseconds duration{};
    bool isTokenRefreshed = false; ///< meanwhile
    ApiBodyKind kind = ApiBodyKind::None;
    QString text{}; ///< of `Text`
    QImage image{}; ///< of `Picture`; null: not decoded yet, or impossible to decode
};

/// What the body of `response` is: by its media type, and by its bytes where that says nothing.
[[nodiscard]] ApiBodyKind bodyKindOf(const bifrost::ApiResponse &response);

/// The body as text: JSON is indented, with its members in their order and numbers as they are.
/// A body of more than a mebibyte is not formatted, so that the window stays responsive.
[[nodiscard]] QString bodyText(const bifrost::ApiResponse &response);

/// The header fields, one a line.
[[nodiscard]] QString headerText(const bifrost::ApiResponse &response);
