// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "authenticationclient.h"
#include "notice.h"

/// What the keychain holds of other clients than the configured one: their provider was changed or
/// forgotten, or came from other arguments. Sign-outs that are not finished are finished at once
/// where the provider answers; about everything else the person is asked.
class OtherSessions : public QObject {
    Q_OBJECT
public:
    OtherSessions(ClientFactory factory, StoredSessionAccess access, QObject *parent = nullptr);
    ~OtherSessions() override;

    /// The application, and its client when one is configured: `issuer` is empty otherwise. Ends
    /// what is under way.
    void setApplication(bifrost::ClientConfiguration application);
    /// Carries out an `Action::...Elsewhere`; false for any other:
    ///  - Look, Finish: looks into the keychain, and finishes what can be finished;
    ///  - SignOut: where somebody is signed in; the browser opens;
    ///  - Keep: shows these sessions no more, until the next start;
    ///  - Drop: gives the sign-outs up. Their tokens are deleted here and stay valid there.
    bool perform(Action action);

    /// The network is back: a provider that did not answer may.
    void catchUp();
    [[nodiscard]] QList<Notice> notices() const;

Q_SIGNALS:
    void changed();

private:
    using Content = bifrost::StoredSession::Content;
    using Stored = QList<bifrost::StoredSession>;
    using Listed = bifrost::Result<Stored>;

    void look(const std::function<void()> &then);
    void show(const Listed &listed);
    void endNext(Stored waiting);
    void signOutAndFinish(const Stored &waiting);
    void finishAndGoOn(const Stored &waiting);
    void dropNext(Stored waiting);
    [[nodiscard]] Stored all(Content content) const;

    ClientFactory factory_;
    StoredSessionAccess access_;
    bifrost::ClientConfiguration application_;
    std::unique_ptr<QObject> work_; ///< what is under way; goes with it
    std::unique_ptr<AuthenticationClient> client_;
    Stored stored_;
    std::optional<bifrost::Error> error_;
    bool isKept_ = false;
};
