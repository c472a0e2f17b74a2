// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"
#include "session/authenticationclient.h"

/// Handles what the keychain holds of other clients than the configured one, such as those of a
/// provider that was configured earlier or on another command line. Pending revocations are
/// completed at once if the provider answers; for everything else the user is asked.
class OtherSessions : public QObject {
    Q_OBJECT
public:
    OtherSessions(ClientFactory factory, StoredSessionAccess access, QObject *parent = nullptr);
    ~OtherSessions() override;

    /// The application, and its client if one is configured; otherwise `issuer` is empty. Abandons
    /// what is running.
    void setApplication(bifrost::ClientConfiguration application);
    /// Carries out an `Action::...Elsewhere`. Returns false for any other action.
    ///  - Look, Finish: searches the keychain and completes the pending revocations;
    ///  - SignOut: signs out of the other sessions, which opens the browser;
    ///  - Keep: hides these sessions until the next start;
    ///  - Drop: discards the pending revocations. Their tokens are deleted here, and stay valid.
    bool perform(Action action);

    /// The network is back: retries the pending revocations.
    void catchUp();
    [[nodiscard]] QList<Notice> notices() const;

Q_SIGNALS:
    void changed();

private:
    using Content = bifrost::StoredSession::Content;
    using Stored = QList<bifrost::StoredSession>;
    using Listed = bifrost::Result<Stored>;

    void search(const std::function<void()> &next);
    void show(const Listed &listed);
    void endNext(Stored remaining);
    void signOut(const Stored &remaining);
    void completePending(const Stored &remaining);
    void discardNext(Stored remaining);
    [[nodiscard]] Stored all(Content content) const;

    ClientFactory factory_;
    StoredSessionAccess access_;
    bifrost::ClientConfiguration application_;
    std::unique_ptr<QObject> work_; ///< context of the pending futures: replacing it abandons them
    std::unique_ptr<AuthenticationClient> client_;
    Stored stored_;
    std::optional<bifrost::Error> error_;
    bool isKept_ = false;
};
