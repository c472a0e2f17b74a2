// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/browserpagelanguage.h>

/// The library's browser pages in the language of the window, which is `locale`.
[[nodiscard]] bifrost::BrowserPageLanguage browserPageLanguage(const QLocale &locale);
