// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <bifrost/apirequest.h>
#include <bifrost/error.h>

#include <optional>

/// Why a request to an API has no response, and what to do. A scope or a stronger sign-in that the
/// API asks for comes with `Action::SignInForApi`.
[[nodiscard]] Notice describeApiProblem(const bifrost::Error &error);
/// The user has canceled it.
[[nodiscard]] Notice describeCanceledApiRequest();
/// What a response means that refuses the request; nothing for any other.
[[nodiscard]] std::optional<Notice> describeApiResponse(const bifrost::ApiResponse &response);

/// '404: nothing is at this address'.
[[nodiscard]] QString apiStatusText(int status);
/// What a method does, for whoever is about to send it.
[[nodiscard]] QString apiMethodText(const QByteArray &method);
