// SPDX-License-Identifier: Apache-2.0
#include "system/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

void Translations::install(QCoreApplication &application, const QStringList &languages) {
    for (const QString &name : languages) {
        const QLocale locale(name);
        if (locale.language() == QLocale::English || locale.language() == QLocale::C) {
            return; // the language of the sources
        }
        if (!own_.load(locale, u"bifrost"_s, u"_"_s, u":/bifrost/translations"_s)) {
            continue; // Qt's texts alone would be worse than none
        }
        application.installTranslator(&own_);
        if (providers_.load(locale, u"providers"_s, u"_"_s, u":/bifrost/translations"_s)) {
            application.installTranslator(&providers_);
        }
        if (qt_.load(locale, u"qtbase"_s, u"_"_s,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            application.installTranslator(&qt_);
        }
        return;
    }
}
