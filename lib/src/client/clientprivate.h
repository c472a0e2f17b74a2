// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/sessionaccess.h"
#include "flow/clientsettings.h"
#include "flow/currentsession/currentsession.h"
#include "flow/hooks/sessionevents.h"
#include "flow/hooks/sessionreview.h"
#include "flow/observedseams.h"
#include "flow/organizations/organizations.h"
#include "flow/providerdiscovery.h"
#include "flow/refresh/sessionrestorer.h"
#include "flow/refresh/tokenrefresher.h"
#include "flow/signin/signinflow.h"
#include "flow/signout/latereceipt.h"
#include "flow/signout/signoutflow.h"
#include "flow/signout/unfinishedsignout.h"
#include "flow/userinfo/profilereader.h"

#include <bifrost/client.h>

#include <functional>
#include <memory>

namespace bifrost {

/// What a client that is one of several accounts asks and tells the others.
struct AccountHooks {
    SignInFlow::EstablishSession establish{};  ///< of a sign-in
    UnfinishedSignOut::OtherAccounts others{}; ///< whose tokens must not be revoked
    std::function<void()> sessionChanged{};    ///< before the application is told
};

/// The state of a `Client`: the flows, and the session that they share, over the seams that it was
/// given. It is also the context of the asynchronous steps of `Client`.
class ClientPrivate : public QObject {
public:
    /// Whatever `unobserved` refers to must outlive this object.
    ClientPrivate(UnobservedSeams unobserved, ClientSettings checkedSettings);
    ~ClientPrivate() override;

    [[nodiscard]] static std::unique_ptr<Client> makeClient(std::unique_ptr<ClientPrivate> d);
    [[nodiscard]] static ClientPrivate &of(Client &client) { return *client.d_; }

    /// For API clients, over `streams`, which must outlive this object.
    void openApi(StreamTransport &streams);

    /// For a client that is one of several accounts.
    void joinAccounts(AccountHooks hooks);

    /// Forwards the flows' signals to those of `target`.
    void connectTo(Client &target);

    /// Makes the flow of a sign-in. Fails with what prevents one.
    Result<void> beginSignIn(const SignInOptions &options);
    void startSignOut();
    [[nodiscard]] bool isBusy() const { return signIn || signOut; }
    void updateActivity();

    ObservedSeams observed;
    Seams seams;
    ClientSettings settings;
    ProviderDiscovery discovery;
    StoreQueue queue;
    CurrentSession current;
    UnfinishedSignOut unfinished;
    LateReceipt lateReceipt{unfinished};
    TokenRefresher refresher;
    SessionRestorer restorer;
    ProfileReader profile;
    Organizations organizations;
    SessionReview review;
    SessionEvents events;
    std::unique_ptr<SignInFlow> signIn;   ///< while one is pending
    std::unique_ptr<SignOutFlow> signOut; ///< while one is pending
    std::shared_ptr<SessionAccess> api;   ///< null in tests without `openApi()`
    Activity activity = Activity::Idle;
    /// See `Client::proxyFor()`.
    std::function<Proxy(const QUrl &url)> proxyRoute = [](const QUrl &) { return Proxy{}; };
    Reauthentication reauthentication = Reauthentication::NotRequested;

private:
    void makeSignIn(const SignInOptions &options);
    [[nodiscard]] Activity currentActivity() const;
    void traceOperation();
    void announceSession();

    Client *client_ = nullptr;
    AccountHooks accounts_;
};

/// A client over `seams`, which must outlive it: for tests, and for nothing else.
[[nodiscard]] inline std::unique_ptr<Client> makeClient(UnobservedSeams seams,
                                                        ClientSettings settings) {
    return ClientPrivate::makeClient(std::make_unique<ClientPrivate>(seams, std::move(settings)));
}

} // namespace bifrost
