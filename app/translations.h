// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

class QCoreApplication;

/// The texts in the person's language, ours and Qt's; English when there is no translation.
class Translations {
public:
    void install(QCoreApplication &application);

private:
    QTranslator own_;
    QTranslator qt_;
};
