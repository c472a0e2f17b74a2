// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QTranslator>

class QCoreApplication;

/// The texts of Bifrost and Qt in the user's language; English if there is no translation.
class Translations {
public:
    /// Installs the first of `languages` that there is a translation for. The default is the
    /// languages of the display; `QLocale()` is about numbers and dates, whose format may be
    /// another country's.
    void install(QCoreApplication &application,
                 const QStringList &languages = QLocale::system().uiLanguages());

private:
    QTranslator own_;
    QTranslator providers_; ///< the texts of the library's profiles
    QTranslator qt_;
};
