// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace bifrost {

/// Installs the translation of the texts of `Bifrost::Widgets` in the application object, in the
/// thread of which it has to be called; replaces the one that was installed before. Without it they
/// are in English. There are Arabic, French,
/// German, Japanese and Spanish ones.
///
/// Returns whether there is a translation for `locale`; there is none for English.
bool installTranslation(const QLocale &locale = {});

} // namespace bifrost
