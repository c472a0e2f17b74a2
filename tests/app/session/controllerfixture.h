// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../fakeaccounts.h"
#include "../samples.h"
#include "session/appstate.h"
#include "session/proxylogin.h"
#include "session/sessioncontroller.h"

#include <QTemporaryDir>
#include <QTest>

/// Tests of a controller whose clients are fakes; init() calls makeController().
class ControllerFixture : public QObject {
protected:
    using Phase = ViewState::Phase;

    [[nodiscard]] static bifrost::TransportError unreachable() {
        bifrost::TransportError error;
        error.kind = bifrost::TransportError::Kind::Offline;
        return error;
    }
    [[nodiscard]] static bifrost::ClientConfiguration configuration() {
        bifrost::ClientConfiguration c;
        c.issuer = QStringLiteral("acme");
        c.clientId = QStringLiteral("abc");
        return c;
    }

    void makeController() {
        controller_.reset();
        folder_ = std::make_unique<QTemporaryDir>();
        appState_ = std::make_unique<AppState>(folder_->filePath(QStringLiteral("state.conf")));
        restart();
    }
    /// A controller that remembers what the one before has remembered.
    void restart() {
        controller_ = std::make_unique<SessionController>(
            [this](const bifrost::ClientConfiguration &)
                -> bifrost::Result<std::unique_ptr<AuthenticationAccounts>> {
                auto accounts = std::make_unique<FakeAccounts>();
                accounts_ = accounts.get();
                accounts_->list = list_;
                accounts_->create = [this](const bifrost::Account &account) {
                    auto client = FakeAccounts::plainClient(account);
                    newest_ = client ? client->get() : nullptr;
                    return client;
                };
                return accounts;
            },
            *appState_, nullptr, &proxyLogin_);
    }
    FakeClient &start() {
        controller_->configure(configuration());
        controller_->start();
        return *newest_;
    }
    /// Finishes the restore without a session.
    void restore(FakeClient &client) {
        FakeClient::finish<void>(client.pendingRestore, {});
        QTRY_COMPARE(controller_->state().phase, Phase::SignedOut);
    }
    FakeClient &startSignedIn() {
        FakeClient &client = start();
        client.currentSession = samples::session();
        FakeClient::finish<void>(client.pendingRestore, {});
        [[maybe_unused]] const bool signedIn =
            QTest::qWaitFor([this] { return controller_->state().phase == Phase::SignedIn; });
        return client;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<AppState> appState_;
    ProxyLogin proxyLogin_;
    std::unique_ptr<SessionController> controller_;
    QList<bifrost::Account> list_;     ///< of the accounts that are made next
    FakeAccounts *accounts_ = nullptr; ///< the newest
    FakeClient *newest_ = nullptr;
};
