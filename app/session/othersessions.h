// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"
#include "session/authenticationclient.h"

/// Handles the pending revocations that the keychain holds of other clients and accounts than the
/// one that is shown. They are completed at once if the provider answers; otherwise the user is
/// asked.
class OtherSessions : public QObject {
    Q_OBJECT
public:
    OtherSessions(ClientFactory factory, StoredSessionAccess access, QObject *parent = nullptr);
    ~OtherSessions() override;

    /// The application, and its client if one is configured; otherwise `issuer` is empty. Abandons
    /// what is running.
    void setApplication(bifrost::ClientConfiguration application);
    /// The client whose revocations are left to it: what `shown` names by its issuer, client ID and
    /// account. Empty: there is none.
    void setShown(const bifrost::ClientConfiguration &shown);
    /// Carries out an `Action::...Elsewhere`. Returns false for any other action.
    ///  - Look, Finish: searches the keychain and completes the pending revocations;
    ///  - Drop: discards them. Their tokens are deleted here, and stay valid.
    bool perform(Action action);

    /// The network is back: retries the pending revocations.
    void catchUp();
    [[nodiscard]] QList<Notice> notices() const;

Q_SIGNALS:
    void changed();

private:
    using Stored = QList<bifrost::StoredSession>;
    using Listed = bifrost::Result<Stored>;

    void search(const std::function<void()> &next);
    void show(const Listed &listed);
    void endNext(Stored remaining);
    void completePending(const Stored &remaining);
    void discardNext(Stored remaining);
    [[nodiscard]] bool isShown(const bifrost::StoredSession &stored) const;

    ClientFactory factory_;
    StoredSessionAccess access_;
    bifrost::ClientConfiguration application_;
    bifrost::ClientConfiguration shown_;
    std::unique_ptr<QObject> work_; ///< context of the pending futures: replacing it abandons them
    std::unique_ptr<AuthenticationClient> client_;
    Stored stored_; ///< pending revocations alone
    std::optional<bifrost::Error> error_;
};
