// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/client.h>

#include <QPointer>
#include <QPushButton>

#include <optional>

namespace bifrost {

/// Signs the user of a `Client` in. While the browser is open the button cancels, and while a user
/// is signed in it is hidden, so that it can share a place with an `AccountButton`.
///
/// It looks like every other button: style, palette, font and direction are those of the
/// application.
///
/// \code
/// auto *signIn = new bifrost::SignInButton(this);
/// signIn->setClient(client_.get());
/// connect(signIn, &bifrost::SignInButton::statusChanged, statusBar(),
///         [this](const QString &status) { statusBar()->showMessage(status); });
/// \endcode
class SignInButton : public QPushButton {
    Q_OBJECT
public:
    /// What a click does.
    enum class State {
        Idle,    ///< offers to sign in
        Waiting, ///< a sign-in is pending; a click cancels it
        Failed,  ///< as `Idle`, and the last attempt failed
        Busy,    ///< disabled: no client, or it is doing something else
    };
    Q_ENUM(State)

    /// A button without a client, and so disabled.
    explicit SignInButton(QWidget *parent = nullptr);
    ~SignInButton() override;

    /// Follows `client`, which is not owned, until it is deleted or another one is set.
    void setClient(Client *client);
    /// The client that it follows; null if none.
    [[nodiscard]] Client *client() const { return client_; }
    /// For the sign-ins that this button starts.
    void setOptions(const SignInOptions &options) { options_ = options; }

    /// What a click does now.
    [[nodiscard]] State state() const { return state_; }
    /// What the user should know, in a line: what the button waits for, or why the last attempt
    /// failed. Also the accessible description, and the tooltip. Empty otherwise.
    [[nodiscard]] QString status() const { return status_; }

Q_SIGNALS:
    /// A sign-in that this button started has succeeded.
    void signedIn(const bifrost::Session &session);
    /// ... or failed; not if it was canceled.
    void failed(const bifrost::Error &error);
    /// `status()` has changed.
    void statusChanged(const QString &status);

protected:
    bool event(QEvent *event) override; ///< language, parent

private:
    void act();
    void finish(const Result<Session> &session);
    void showState();
    [[nodiscard]] State currentState() const;
    [[nodiscard]] QString currentStatus() const;

    QPointer<Client> client_;
    SignInOptions options_;
    State state_ = State::Busy;
    QString status_;
    std::optional<Error> problem_; ///< of the last attempt
};

} // namespace bifrost
