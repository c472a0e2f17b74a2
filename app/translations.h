// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QTranslator>

class QCoreApplication;

/// The texts in the person's language, ours and Qt's; English when there is no translation.
class Translations {
public:
    /// Takes the first of `languages` that we speak. They are those of the display: people may
    /// write numbers and dates as another country does, and `QLocale()` is about these.
    void install(QCoreApplication &application,
                 const QStringList &languages = QLocale::system().uiLanguages());

private:
    QTranslator own_;
    QTranslator qt_;
};
