// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/currentsession/currentsession.h"
#include "flow/providerdiscovery.h"
#include "flow/seams.h"

#include <QObject>

namespace bifrost {

/// Reads UserInfo again for the current session, and stores what it says: on request, after every
/// refresh, whichever process has made it, and after a sign-in that did not wait for it. One read
/// at a time. A refresh never waits for it, and never fails with it.
class ProfileReader : public QObject {
    Q_OBJECT
public:
    /// Whatever is passed by reference must outlive the reader.
    ProfileReader(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                  CurrentSession &current);

    /// The current session, stored, with the claims that UserInfo says now. Requires an access
    /// token that is valid. See `Client::reloadProfile()` for the failures; the session has their
    /// outcome too.
    QFuture<Result<Session>> read();

private:
    struct Seen {
        QDateTime signedInAt;
        QDateTime refreshedAt;
    };
    void follow();
    QFuture<Result<Session>> fetch();
    QFuture<Result<Session>> keep(const Result<QJsonObject> &userInfo, quint64 revision);
    QFuture<Result<Session>> keepThatNoneIsOffered(quint64 revision);
    [[nodiscard]] bool isPausing() const;

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    CurrentSession &current_;
    std::optional<Seen> seen_;
    std::optional<QDateTime> notBefore_; ///< Retry-After (RFC 9110 §10.2.3)
    SingleFlight<Session> flight_;
};

} // namespace bifrost
