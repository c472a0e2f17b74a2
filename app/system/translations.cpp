// SPDX-License-Identifier: Apache-2.0
#include "system/translations.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

static const auto folder = u":/bifrost/translations"_s;

QStringList Translations::available() {
    QStringList languages{u"en"_s}; // the language of the sources
    for (const QString &file : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        if (file.startsWith("bifrost_"_L1)) {
            languages.append(file.section(u'_', 1).section(u'.', 0, 0));
        }
    }
    return languages;
}

QString Translations::nativeName(const QString &language) {
    if (language == "en"_L1 || language == "es"_L1) { // Qt names the countries, too
        return language == "en"_L1 ? u"English"_s : u"Espa\u00F1ol"_s;
    }
    QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name.replace(0, 1, name.at(0).toUpper());
}

void Translations::install(QCoreApplication &application, const QStringList &languages) {
    remove(application);
    languages_ = languages;
    locale_ = QLocale(QLocale::English);
    for (const QString &name : languages) {
        const QLocale locale(name);
        if (locale.language() == QLocale::English || locale.language() == QLocale::C) {
            break; // the language of the sources
        }
        if (own_.load(locale, u"bifrost"_s, u"_"_s, folder)) { // Qt's texts alone would be worse
            locale_ = locale;
            load(application);
            break;
        }
    }
    if (qobject_cast<QGuiApplication *>(&application)) {
        QGuiApplication::setLayoutDirection(locale_.textDirection());
    }
}

void Translations::choose(QCoreApplication &application, const QString &language) {
    if (QLocale().language() != QLocale(language).language()) {
        QLocale::setDefault(QLocale(language));
    }
    install(application, {language});
}

void Translations::remove(QCoreApplication &application) {
    for (QTranslator *translator : {&own_, &providers_, &qt_}) {
        application.removeTranslator(translator);
    }
}

void Translations::load(QCoreApplication &application) {
    application.installTranslator(&own_);
    if (providers_.load(locale_, u"providers"_s, u"_"_s, folder)) {
        application.installTranslator(&providers_);
    }
    if (qt_.load(locale_, u"qtbase"_s, u"_"_s,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        application.installTranslator(&qt_);
    }
}

QStringList Translations::uiLocales() const {
    constexpr qsizetype most = 5;
    QStringList tags;
    for (const QString &language : languages_) {
        const QLocale locale(language);
        if (locale.language() != QLocale::C && tags.size() < most) {
            tags.append(locale.bcp47Name());
        }
    }
    tags.removeDuplicates();
    return tags;
}
