// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"

#include <QObject>

class AppState;
class ConfigurationStore;
class SessionController;

/// Gives the controller the client that the settings describe: at once, and whenever they describe
/// another one.
class ConfiguredClient : public QObject {
    Q_OBJECT
public:
    /// Everything passed by reference must outlive this object.
    ConfiguredClient(ConfigurationStore &store, SessionController &controller, AppState &appState);

private:
    void configure();
    void start();
    void follow();
    void useIssuer(const QString &issuer);

    ConfigurationStore &store_;
    SessionController &controller_;
    AppState &appState_;
    Configuration configured_;
};
