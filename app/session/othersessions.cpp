// SPDX-License-Identifier: Apache-2.0
#include "session/othersessions.h"

#include "notices/errortext.h"
#include "notices/providername.h"
#include "theme/plaintext.h"

#include <bifrost/issuer.h>
#include <bifrost/presentation/person.h>
#include <bifrost/then.h>

using namespace bifrost;

static constexpr qsizetype longestName = 60;

OtherSessions::OtherSessions(ClientFactory factory, StoredSessionAccess access, QObject *parent)
    : QObject(parent),
      factory_(std::move(factory)),
      access_(std::move(access)),
      work_(std::make_unique<QObject>()) {}

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
            return true; // searches the keychain when it has finished
        }
        search([this] { endNext(all(Content::UnfinishedSignOut)); });
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
        discardNext(all(Content::UnfinishedSignOut));
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

void OtherSessions::search(const std::function<void()> &next) {
    then(access_.list(application_), work_.get(), [this, next](const Listed &listed) {
        show(listed);
        next();
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

/// Each with a client of its own, one after the other: they share one browser.
void OtherSessions::endNext(Stored remaining) {
    client_.reset();
    work_ = std::make_unique<QObject>();
    while (!remaining.isEmpty()) {
        const StoredSession stored = remaining.takeFirst();
        if (auto client = factory_(stored.configuration(application_))) {
            client_ = std::move(*client);
            stored.content == Content::Session ? signOut(remaining) : completePending(remaining);
            return;
        }
    }
}

void OtherSessions::signOut(const Stored &remaining) {
    then(client_->restoreSession(), client_.get(), [this, remaining](const Result<void> &) {
        if (!client_->session()) {
            completePending(remaining);
            return;
        }
        then(client_->signOut(SignOutScope::LocalAndProvider), client_.get(),
             [this, remaining](const Result<SignOutReceipt> &) { completePending(remaining); });
    });
}

void OtherSessions::completePending(const Stored &remaining) {
    then(client_->finishSignOut(), client_.get(), [this, remaining](const Result<void> &) {
        // The next search shows what is left. It is retried only if the user asks for it.
        search([this, remaining] { endNext(remaining); });
    });
}

void OtherSessions::discardNext(Stored remaining) {
    if (remaining.isEmpty()) {
        search([] {});
        return;
    }
    const StoredSession stored = remaining.takeFirst();
    then(access_.remove(application_, stored), work_.get(),
         [this, remaining](const Result<void> &) { discardNext(remaining); });
}

QList<Notice> OtherSessions::notices() const {
    QList<Notice> notices;
    QStringList sessions;
    for (const StoredSession &stored : all(Content::Session)) {
        const QString name = plainLine(Person::fromClaims(stored.claims).displayName, longestName);
        sessions.append(
            tr("%1 with %2")
                .arg(name.isEmpty() ? tr("an account") : name, providerName(stored.issuer)));
    }
    if (!sessions.isEmpty() && !isKept_) {
        Notice notice;
        notice.kind = Notice::Kind::LastingProblem;
        notice.title = tr("Another session is stored on this computer");
        notice.text = tr("Signed in with other settings: %1. Sign out of that session, or keep it: "
                         "it returns when you restore the earlier settings.")
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
        notice.title = tr("An earlier sign-out isn't finished");
        notice.text = tr("The provider hasn't revoked the session's tokens yet, so they are still "
                         "valid there: %1.")
                          .arg(providers.join(QStringLiteral(", ")));
        notice.action = Action::FinishElsewhere;
        notice.otherAction = Action::DropElsewhere;
        notices.append(notice);
    }
    const auto *storage = error_ ? std::get_if<StorageError>(&*error_) : nullptr;
    // If a client is configured, its own notice reports this; that there is no keychain is
    // reported when one is needed.
    if (storage && application_.issuer.isEmpty() &&
        storage->kind != StorageError::Kind::Unavailable) {
        Notice notice = describe(*error_);
        notice.kind = Notice::Kind::LastingProblem;
        notice.action = Action::LookElsewhere;
        notices.append(notice);
    }
    return notices;
}
