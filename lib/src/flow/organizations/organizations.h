// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/organizations/organizationlist.h"
#include "flow/organizations/organizationswitch.h"
#include "flow/refresh/tokenrefresher.h"

#include <QObject>

#include <memory>

namespace bifrost {

/// The organizations of the user of the current session: lists them, and switches to one.
class Organizations : public QObject {
    Q_OBJECT
public:
    /// Whatever is passed by reference must outlive the object.
    Organizations(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                  TokenRefresher &refresher, UnfinishedSignOut &unfinished);

    /// See `AccountManager::organizations()`. Concurrent calls share one list.
    QFuture<Result<QList<Organization>>> list();

    /// A session of `organization`, which is not stored anywhere: whoever gets it does that, or
    /// discards its tokens. `parent` is the `Account::id` of the current session. One switch at a
    /// time: fails with `SessionError::Busy` while another one is under way. See
    /// `AccountManager::switchOrganization()` for the other failures.
    QFuture<Result<Session>> switchTo(const Organization &organization, const QString &parent);

    /// A list or a switch is under way.
    [[nodiscard]] bool isBusy() const { return pending_ > 0; }

Q_SIGNALS:
    void isBusyChanged();

private:
    void begin();
    void end();

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    TokenRefresher &refresher_;
    UnfinishedSignOut &unfinished_;

    int pending_ = 0;
    std::unique_ptr<OrganizationSwitch> switch_; ///< while one is under way
    SingleFlight<QList<Organization>> listing_;
};

} // namespace bifrost
