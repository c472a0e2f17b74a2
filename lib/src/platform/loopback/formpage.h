// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/redirectlistener.h"

namespace bifrost {

/// The document, in English, that sends `request.form` to `request.url`: with its only script, or,
/// where scripts are disabled, when the user presses 'Sign out'. Every value is escaped.
[[nodiscard]] QByteArray formPage(const QString &applicationName, const BrowserRequest &request);

} // namespace bifrost
