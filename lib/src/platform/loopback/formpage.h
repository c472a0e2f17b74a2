// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/redirectlistener.h"

#include <utility>

namespace bifrost {

/// Who speaks on the pages, and in which language.
struct PageIdentity {
    PageIdentity(QString name = {}, BrowserPageLanguage words = {})
        : applicationName(std::move(name)), language(std::move(words)) {}

    QString applicationName;
    BrowserPageLanguage language;
};

/// The document that sends `request.form` to `request.url`: with its only script, or,
/// where scripts are disabled, when the user presses 'Sign out'. Every value is escaped.
[[nodiscard]] QByteArray formPage(const PageIdentity &identity, const BrowserRequest &request);

} // namespace bifrost
