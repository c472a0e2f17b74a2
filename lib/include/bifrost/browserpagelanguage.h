// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>

#include <QLocale>
#include <QString>
#include <QStringList>

#include <functional>

namespace bifrost {

/// The language of the default browser pages. The library has them in English; an application
/// translates them as it translates its own texts.
struct BrowserPageLanguage {
    /// What the pages declare as `lang`, and the direction of their text.
    QLocale locale = QLocale(QLocale::English);
    /// Returns the translation of one of `browserPageTexts()` as plain text; what is in double
    /// braces, such as `{{name}}`, is replaced later and has to stay. An empty result leaves the
    /// text in English. Called in the client's thread whenever a page is shown.
    std::function<QString(const QString &english)> translate{};
};

/// Every text of the default pages, in English, for whoever translates them.
[[nodiscard]] BIFROST_EXPORT QStringList browserPageTexts();

} // namespace bifrost
