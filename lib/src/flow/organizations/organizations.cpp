// SPDX-License-Identifier: Apache-2.0
#include "flow/organizations/organizations.h"

namespace bifrost {
namespace {

/// Enough for the requests that follow at once.
constexpr std::chrono::seconds forOneSwitch{60};

} // namespace

Organizations::Organizations(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                             TokenRefresher &refresher, UnfinishedSignOut &unfinished)
    : seams_(seams),
      settings_(std::move(settings)),
      discovery_(discovery),
      refresher_(refresher),
      unfinished_(unfinished) {}

QFuture<Result<QList<Organization>>> Organizations::list() {
    return listing_.run(this, [this] {
        begin();
        const auto listed = steps(this, this, refresher_.freshSession(forOneSwitch))
                                .andThen([this](const Session &session) {
                                    return listOrganizations(seams_, settings_, session, this);
                                })
                                .future();
        return whenDone(listed, this, [this](const Result<QList<Organization>> &list) {
            end();
            return list;
        });
    });
}

QFuture<Result<Session>> Organizations::switchTo(const Organization &organization,
                                                 const QString &parent) {
    if (switch_) {
        return failed<Session>(SessionError{SessionError::Kind::Busy});
    }
    switch_ = std::make_unique<OrganizationSwitch>(seams_, settings_, discovery_, unfinished_,
                                                   OrganizationSwitch::Goal{organization, parent});
    begin();
    const auto switched =
        steps(this, this, refresher_.freshSession(forOneSwitch))
            .andThen([this](const Session &session) { return switch_->start(session); })
            .future();
    return whenDone(switched, this, [this](const Result<Session> &session) {
        switch_.release()->deleteLater(); // whose future has just finished
        end();
        return session;
    });
}

void Organizations::begin() {
    ++pending_;
    Q_EMIT isBusyChanged();
}

void Organizations::end() {
    --pending_;
    Q_EMIT isBusyChanged();
}

} // namespace bifrost
