// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/redirectlistener.h"

namespace bifrost {

/// The document that sends `request.form` to `request.url`: by its script, which is its only one,
/// or where scripts are off when the person presses 'Sign out'. In English. Every value is escaped.
[[nodiscard]] QByteArray formPage(const QString &applicationName, const BrowserRequest &request);

} // namespace bifrost
