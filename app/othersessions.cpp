// SPDX-License-Identifier: Apache-2.0
#include "othersessions.h"

#include "errortext.h"
#include "person.h"
#include "providername.h"

#include <bifrost/issuer.h>

#include <QCoreApplication>
#include <QPointer>

using namespace bifrost;

OtherSessions::OtherSessions(ClientFactory factory, StoredSessionAccess access, QObject *parent)
    : QObject(parent), factory_(std::move(factory)), access_(std::move(access)) {}

OtherSessions::~OtherSessions() = default;

void OtherSessions::setApplication(ClientConfiguration application) {
    client_.reset();
    work_ = std::make_unique<QObject>();
    if (const auto issuer = Issuer::fromInput(application.issuer)) {
        application.issuer = issuer->value();
    }
    application_ = std::move(application);
    stored_.clear();
    error_.reset();
    isKept_ = false;
    Q_EMIT changed();
}

bool OtherSessions::perform(Action action) {
    switch (action) {
    case Action::LookElsewhere:
    case Action::FinishElsewhere:
        if (client_) {
            return true; // it looks when it is done
        }
        look([this] { endNext(all(Content::UnfinishedSignOut)); });
        return true;
    case Action::SignOutElsewhere:
        endNext(all(Content::Session));
        return true;
    case Action::KeepElsewhere:
        isKept_ = true;
        Q_EMIT changed();
        return true;
    case Action::DropElsewhere:
        endNext({});
        dropNext(all(Content::UnfinishedSignOut));
        return true;
    default:
        return false;
    }
}

void OtherSessions::catchUp() {
    if (!all(Content::UnfinishedSignOut).isEmpty()) {
        perform(Action::FinishElsewhere);
    }
}

void OtherSessions::look(const std::function<void()> &then) {
    access_.list(application_)
        .then(qApp, [this, then, work = QPointer(work_.get())](const Listed &listed) {
            if (work) {
                show(listed);
                then();
            }
        });
}

void OtherSessions::show(const Listed &listed) {
    stored_ = listed.value_or(Stored());
    stored_.removeIf([this](const StoredSession &stored) {
        return stored.problem || (stored.issuer == application_.issuer &&
                                  stored.clientId == application_.clientId.trimmed());
    });
    error_ = listed ? std::nullopt : std::optional(listed.error());
    Q_EMIT changed();
}

OtherSessions::Stored OtherSessions::all(Content content) const {
    Stored all = stored_;
    all.removeIf([content](const StoredSession &stored) { return stored.content != content; });
    return all;
}

/// Each in a client of its own, one after the other: the browser is one.
void OtherSessions::endNext(Stored waiting) {
    client_.reset();
    work_ = std::make_unique<QObject>();
    while (!waiting.isEmpty()) {
        const StoredSession stored = waiting.takeFirst();
        if (auto client = factory_(stored.configuration(application_))) {
            client_ = std::move(*client);
            stored.content == Content::Session ? signOutAndFinish(waiting) : finishAndGoOn(waiting);
            return;
        }
    }
}

void OtherSessions::signOutAndFinish(const Stored &waiting) {
    client_->restoreSession().then(client_.get(), [this, waiting](const Result<void> &) {
        if (!client_->session()) {
            finishAndGoOn(waiting);
            return;
        }
        client_->signOut(SignOutScope::LocalAndProvider)
            .then(client_.get(),
                  [this, waiting](const Result<SignOutReceipt> &) { finishAndGoOn(waiting); });
    });
}

void OtherSessions::finishAndGoOn(const Stored &waiting) {
    client_->finishSignOut().then(client_.get(), [this, waiting](const Result<void> &) {
        // What is left then is seen by another look; it is not tried again unasked.
        look([this, waiting] { endNext(waiting); });
    });
}

void OtherSessions::dropNext(Stored waiting) {
    if (waiting.isEmpty()) {
        look([] {});
        return;
    }
    const StoredSession stored = waiting.takeFirst();
    access_.remove(application_, stored)
        .then(qApp, [this, waiting, work = QPointer(work_.get())](const Result<void> &) {
            if (work) {
                dropNext(waiting);
            }
        });
}

QList<Notice> OtherSessions::notices() const {
    QList<Notice> notices;
    QStringList sessions;
    for (const StoredSession &stored : all(Content::Session)) {
        sessions.append(
            tr("%1 with %2")
                .arg(Person::fromClaims(stored.claims).displayName, providerName(stored.issuer)));
    }
    if (!sessions.isEmpty() && !isKept_) {
        Notice notice;
        notice.kind = Notice::Kind::LastingProblem;
        notice.title = tr("Another session is stored here");
        notice.text = tr("Signed in with other settings: %1. Sign out there, or keep it: the "
                         "earlier settings bring it back.")
                          .arg(sessions.join(QStringLiteral(", ")));
        notice.action = Action::SignOutElsewhere;
        notice.otherAction = Action::KeepElsewhere;
        notices.append(notice);
    }
    QStringList providers;
    for (const StoredSession &stored : all(Content::UnfinishedSignOut)) {
        providers.append(providerName(stored.issuer));
    }
    if (!providers.isEmpty()) {
        Notice notice;
        notice.kind = Notice::Kind::LastingProblem;
        notice.title = tr("An earlier sign-out is not finished");
        notice.text = tr("The provider has not answered yet, so tokens of the session are still "
                         "valid there: %1.")
                          .arg(providers.join(QStringLiteral(", ")));
        notice.action = Action::FinishElsewhere;
        notice.otherAction = Action::DropElsewhere;
        notices.append(notice);
    }
    const auto *storage = error_ ? std::get_if<StorageError>(&*error_) : nullptr;
    // With a client, or without a keychain, others say so.
    if (storage && application_.issuer.isEmpty() &&
        storage->kind != StorageError::Kind::Unavailable) {
        Notice notice = describe(*error_);
        notice.kind = Notice::Kind::LastingProblem;
        notice.action = Action::LookElsewhere;
        notices.append(notice);
    }
    return notices;
}
