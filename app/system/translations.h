// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

class QCoreApplication;

/// The texts of Bifrost and Qt in the user's language; English if there is no translation. Sets the
/// direction in which the window is laid out.
class Translations {
public:
    /// The languages that there are texts in, such as `de`; English is the first.
    [[nodiscard]] static QStringList available();
    /// What a language calls itself, such as 'Deutsch'.
    [[nodiscard]] static QString nativeName(const QString &language);

    /// Installs the first of `languages` that there is a translation for, in place of the one
    /// before. The default is the languages of the display; `QLocale()` is about numbers and dates,
    /// whose format may be another country's.
    void install(QCoreApplication &application,
                 const QStringList &languages = QLocale::system().uiLanguages());
    /// Installs the one language that the user has chosen. Dates are written in it, too.
    void choose(QCoreApplication &application, const QString &language);

    /// The language that is installed.
    [[nodiscard]] const QLocale &locale() const { return locale_; }
    /// The user's languages as BCP 47 tags, the most preferred first and five at most: what a
    /// provider is told (`ui_locales`, OIDC Core §3.1.2.1).
    [[nodiscard]] QStringList uiLocales() const;

private:
    void remove(QCoreApplication &application);
    void load(QCoreApplication &application);

    QTranslator own_;
    QTranslator providers_; ///< the texts of the library's profiles
    QTranslator qt_;
    QLocale locale_{QLocale::English};
    QStringList languages_;
};
