// SPDX-License-Identifier: Apache-2.0
// A window in QML with the module Bifrost:  quick ISSUER CLIENT-ID
#include <QGuiApplication>
#include <QQmlApplicationEngine>

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(BIFROST_QML_IMPORT_PATH)); // not needed for /usr
    engine.setInitialProperties(
        {{QStringLiteral("issuer"), QGuiApplication::arguments().value(1)},
         {QStringLiteral("clientId"), QGuiApplication::arguments().value(2)}});
    engine.load(QStringLiteral("qrc:/example/Main.qml"));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
