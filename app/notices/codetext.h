// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <bifrost/error.h>

#include <optional>
#include <span>

/// What the application says about an OAuth error code: a row of the table of an endpoint. The
/// texts are marked with `QT_TRANSLATE_NOOP("ErrorText", ...)`.
struct CodeText {
    QLatin1StringView code;
    const char *title;
    const char *text;
    Action action;
};

/// The notice for `error` by its row, after the provider's own words. `rows` are the endpoint's;
/// codes that mean the same everywhere need none there. Nothing for a code that isn't known.
[[nodiscard]] std::optional<Notice> describeCode(const bifrost::OAuthErrorResponse &error,
                                                 std::span<const CodeText> rows);
/// The notice for a code that no table has.
[[nodiscard]] Notice describeUnknownCode(const bifrost::OAuthErrorResponse &error);

/// The provider's own explanation as a sentence; empty if it gave none. Plain text, bounded.
[[nodiscard]] QString providersWords(const QString &explanation);
[[nodiscard]] QString providersWords(const bifrost::OAuthErrorResponse &error);
/// `text` after the provider's own explanation, if there is one.
[[nodiscard]] QString withProvidersWords(const QString &text,
                                         const bifrost::OAuthErrorResponse &error);
