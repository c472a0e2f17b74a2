// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/currentsession.h"
#include "flow/latereceipt.h"
#include "flow/providerdiscovery.h"
#include "flow/seams.h"
#include "flow/sessionrestorer.h"
#include "flow/signinflow.h"
#include "flow/signoutflow.h"
#include "flow/tokenrefresher.h"
#include "flow/unfinishedsignout.h"

#include <QObject>

#include <memory>

namespace bifrost {

/// Runs the flows for one client: one sign-in or sign-out at a time, one session, one activity. Its
/// functions are those of `Client`, which states their contracts; here the world is a parameter.
class SessionManager : public QObject {
    Q_OBJECT
public:
    /// What `seams` refers to outlives the manager.
    SessionManager(Seams seams, ClientSettings settings);
    ~SessionManager() override;

    QFuture<Result<void>> prepare();
    QFuture<Result<Session>> signIn(const SignInOptions &options);
    QFuture<Result<std::optional<Session>>> restoreSession();
    QFuture<Result<Session>> freshSession(std::chrono::seconds minValidity);
    QFuture<Result<SignOutReceipt>> signOut(SignOutScope scope);
    QFuture<Result<void>> finishSignOut() { return unfinished_.finish(); }
    QFuture<Result<void>> dropUnfinishedSignOut() { return unfinished_.drop(); }
    void cancel();
    QFuture<Result<void>> storeAgain();
    QFuture<Result<void>> openBrowserAgain();
    QFuture<Result<void>> openBrowserWithoutReturn();
    QFuture<Result<void>> openEndSessionPage();

    [[nodiscard]] const std::optional<Session> &session() const { return current_.session(); }
    [[nodiscard]] Activity activity() const { return activity_; }
    [[nodiscard]] QUrl browserUrl();
    [[nodiscard]] QUrl postLogoutRedirectUri() const;
    [[nodiscard]] bool isLinkContested() const;
    [[nodiscard]] Reauthentication reauthentication() const { return reauthentication_; }
    [[nodiscard]] std::optional<TakenPort> takenPort() const;
    [[nodiscard]] const std::optional<Error> &storageProblem() const {
        return current_.storageProblem();
    }
    [[nodiscard]] bool hasUnfinishedSignOut() const { return !signOut_ && unfinished_.isPending(); }
    [[nodiscard]] std::optional<std::chrono::seconds> clockSkew() const {
        return seams_.serverTime.skew();
    }
    [[nodiscard]] const ClientSettings &settings() const { return settings_; }

Q_SIGNALS:
    void sessionChanged();
    void activityChanged(bifrost::Activity activity);
    void storageProblemChanged();
    void unfinishedSignOutChanged();
    void clockSkewChanged();
    void linkContestedChanged();
    void signOutReceiptChanged(const bifrost::SignOutReceipt &receipt);
    void keychainWaitChanged();

private:
    [[nodiscard]] bool isBusy() const { return signIn_ || signOut_; }
    [[nodiscard]] Activity currentActivity() const;
    void updateActivity();

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery discovery_;
    StoreQueue queue_;
    CurrentSession current_;
    UnfinishedSignOut unfinished_;
    LateReceipt lateReceipt_{unfinished_};
    TokenRefresher refresher_;
    SessionRestorer restorer_;
    std::unique_ptr<SignInFlow> signIn_;
    std::unique_ptr<SignOutFlow> signOut_;
    Activity activity_ = Activity::Idle;
    Reauthentication reauthentication_ = Reauthentication::NotRequested;
};

} // namespace bifrost
