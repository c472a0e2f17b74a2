// SPDX-License-Identifier: Apache-2.0
#include <bifrost/widgets/signinbutton.h>

#include "src/showinparent.h"

#include <bifrost/presentation/problemtext.h>
#include <bifrost/then.h>

#include <QEvent>

namespace bifrost {

static bool isSigningIn(Activity activity) {
    return activity == Activity::ContactingProvider || activity == Activity::WaitingForBrowser ||
           activity == Activity::CompletingSignIn;
}

SignInButton::SignInButton(QWidget *parent) : QPushButton(parent) {
    connect(this, &QPushButton::clicked, this, &SignInButton::act);
    showState();
}

SignInButton::~SignInButton() = default;

void SignInButton::setClient(Client *client) {
    if (client_) {
        client_->disconnect(this);
    }
    client_ = client;
    problem_.reset();
    if (client != nullptr) {
        connect(client, &Client::activityChanged, this, &SignInButton::showState);
        connect(client, &Client::sessionChanged, this, &SignInButton::showState);
        // The pointer is cleared before this signal.
        connect(client, &QObject::destroyed, this, &SignInButton::showState);
    }
    showState();
}

void SignInButton::act() {
    if (!client_) {
        return;
    }
    if (state_ == State::Waiting) {
        client_->cancel();
        return;
    }
    problem_.reset();
    then(client_->signIn(options_), this,
         [this](const Result<Session> &session) { finish(session); });
    showState();
}

void SignInButton::finish(const Result<Session> &session) {
    if (!session && !isCanceled(session.error())) {
        problem_ = session.error();
    }
    showState();
    if (session) {
        Q_EMIT signedIn(*session);
    } else if (problem_) {
        Q_EMIT failed(session.error());
    }
}

SignInButton::State SignInButton::currentState() const {
    if (!client_) {
        return State::Busy;
    }
    if (isSigningIn(client_->activity())) {
        return State::Waiting;
    }
    if (client_->activity() != Activity::Idle) {
        return State::Busy;
    }
    return problem_ ? State::Failed : State::Idle;
}

QString SignInButton::currentStatus() const {
    if (state_ == State::Waiting) {
        return tr("Continue in your browser.");
    }
    if (state_ == State::Failed) {
        const ProblemText problem = problemText(*problem_);
        return tr("%1. %2", "what happened, what to do").arg(problem.title, problem.text);
    }
    return {};
}

void SignInButton::showState() {
    state_ = currentState();
    showInParent(*this, !client_ || !client_->session());
    setEnabled(state_ != State::Busy);
    setText(state_ == State::Waiting  ? tr("Cancel sign-in")
            : state_ == State::Failed ? tr("Try again")
                                      : tr("Sign in"));
    const QString status = currentStatus();
    if (status != status_) {
        status_ = status;
        setToolTip(status);
        setAccessibleDescription(status);
        Q_EMIT statusChanged(status);
    }
}

bool SignInButton::event(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        showState();
    } else if (event->type() == QEvent::ParentChange) {
        // Once the new parent has done with it: QWidget::setParent() goes on to hide.
        QMetaObject::invokeMethod(this, &SignInButton::showState, Qt::QueuedConnection);
    }
    return QPushButton::event(event);
}

} // namespace bifrost
