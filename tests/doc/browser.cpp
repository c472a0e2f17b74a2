// SPDX-License-Identifier: Apache-2.0
// Stands in for xdg-open: a browser without a window, whose user approves everything. Ends with the
// first page that stays.
#include "support/scriptedbrowser.h"

#include <QCoreApplication>

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    bifrost::test::ScriptedBrowser browser;
    QObject::connect(&browser, &bifrost::test::ScriptedBrowser::pageShown, &app,
                     &QCoreApplication::quit);
    browser.visit(QUrl(QCoreApplication::arguments().value(1)));
    return QCoreApplication::exec();
}
