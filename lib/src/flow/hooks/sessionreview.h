// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/currentsession/currentsession.h"
#include "flow/signout/unfinishedsignout.h"

#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>

namespace bifrost {

/// Asks the application again whether it accepts the user, when the claims of the current session
/// are others than those that it has accepted in this process: after a restore and after a refresh
/// that has changed them. A rejection ends the session and revokes its tokens; a function that
/// throws or does not decide ends none. See `ClientConfiguration::signInDecision`.
class SessionReview : public QObject {
    Q_OBJECT
public:
    /// Whatever is passed by reference must outlive the review.
    SessionReview(ClientSettings settings, CurrentSession &current, UnfinishedSignOut &unfinished);

private:
    void follow();
    void ask();
    void conclude(const Result<void> &verdict, const QJsonObject &claims);

    ClientSettings settings_;
    CurrentSession &current_;
    UnfinishedSignOut &unfinished_;
    std::optional<QJsonObject> accepted_; ///< the claims
    std::optional<QJsonObject> asked_;    ///< while the application decides about them
    bool isSignedInHere_ = false;         ///< the next session was decided about at its sign-in
    std::unique_ptr<QObject> work_;       ///< context of the pending question
};

} // namespace bifrost
