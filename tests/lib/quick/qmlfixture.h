// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/testing/testenvironment.h>

#include <QMetaEnum>
#include <QQmlComponent>
#include <QQmlEngine>

#include <memory>

/// An engine that finds the module, and what it makes of a document.
class QmlFixture {
public:
    QmlFixture() { engine_.addImportPath(QStringLiteral(QML_IMPORT_PATH)); }

    /// Null if the document has an error, which is printed.
    [[nodiscard]] std::unique_ptr<QObject> create(const QByteArray &document,
                                                  const QVariantMap &properties = {}) {
        QQmlComponent component(&engine_);
        component.setData(document, QUrl());
        if (!component.isReady()) { // Qt 6.4 crashes if it has to create one that is not
            qWarning("%s", qPrintable(component.errorString()));
            return nullptr;
        }
        return std::unique_ptr<QObject>(component.createWithInitialProperties(properties));
    }
    /// A `Client` of QML that follows `source`.
    [[nodiscard]] std::unique_ptr<QObject> createClient(bifrost::Client &source) {
        return create("import Bifrost\nClient {}",
                      {{QStringLiteral("source"), QVariant::fromValue<QObject *>(&source)}});
    }
    [[nodiscard]] QQmlEngine &engine() { return engine_; }

private:
    QQmlEngine engine_;
};

/// The name of the value of the enumeration `State` of a `Client`.
[[nodiscard]] inline QByteArray stateOf(const QObject &client) {
    const QMetaObject *type = client.metaObject();
    const QMetaEnum states = type->enumerator(type->indexOfEnumerator("State"));
    return states.valueToKey(client.property("state").toInt());
}
