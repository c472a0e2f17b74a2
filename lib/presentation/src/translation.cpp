// SPDX-License-Identifier: Apache-2.0
#include <bifrost/presentation/translation.h>

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

#ifdef BIFROST_HAS_TRANSLATIONS
// Of a static library, the resource is linked only if something names it. Outside of a namespace.
static void initializeBifrostTranslations() {
    Q_INIT_RESOURCE(bifrostkit);
}
#endif

namespace bifrost {

bool installTranslation(const QLocale &locale) {
#ifdef BIFROST_HAS_TRANSLATIONS
    initializeBifrostTranslations();
#endif
    const QString name = QStringLiteral("bifrostkit");
    auto *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"),
                          QStringLiteral(":/bifrost/kit/translations"))) {
        return false;
    }
    translator->setObjectName(name);
    translator->setParent(application);
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace bifrost
