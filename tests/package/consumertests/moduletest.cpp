// SPDX-License-Identifier: Apache-2.0
// An application's test of a document that imports the installed module.
#include <bifrost/testing/testenvironment.h>

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

using namespace bifrost::testing;

class TestModule : public QObject {
    Q_OBJECT
private slots:
    void signsInWithItsButton() {
        TestEnvironment world;
        const auto client = world.createClient();
        QQmlEngine engine;
        engine.addImportPath(QML_IMPORT_PATH);
        QQmlComponent component(&engine);
        component.setData("import QtQuick; import Bifrost\n"
                          "SignInButton { id: root; property QtObject cpp\n"
                          "client: Client { source: root.cpp } }",
                          QUrl());
        QVERIFY2(component.isReady(), qPrintable(component.errorString()));
        const std::unique_ptr<QObject> button(component.createWithInitialProperties(
            {{"cpp", QVariant::fromValue<QObject *>(client.get())}}));
        QVERIFY(button);
        QCOMPARE(button->property("text").toString(), "Sign in");
        QVERIFY(QMetaObject::invokeMethod(button.get(), "clicked"));
        QTRY_VERIFY(client->session());
    }
};

QTEST_MAIN(TestModule)
#include "moduletest.moc"
