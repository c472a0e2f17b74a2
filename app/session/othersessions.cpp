// SPDX-License-Identifier: Apache-2.0
#include "session/othersessions.h"

#include "notices/errortext.h"
#include "notices/providername.h"

#include <bifrost/issuer.h>
#include <bifrost/then.h>

using namespace bifrost;

OtherSessions::OtherSessions(ClientFactory factory, StoredSessionAccess access, QObject *parent)
    : QObject(parent),
      factory_(std::move(factory)),
      access_(std::move(access)),
      work_(std::make_unique<QObject>()) {}

OtherSessions::~OtherSessions() = default;

void OtherSessions::setApplication(ClientConfiguration application) {
    client_.reset();
    work_ = std::make_unique<QObject>();
    application_ = std::move(application);
    stored_.clear();
    error_.reset();
    Q_EMIT changed();
}

void OtherSessions::setShown(const ClientConfiguration &shown) {
    shown_ = shown;
    if (const auto issuer = Issuer::fromInput(shown.issuer)) {
        shown_.issuer = issuer->value();
    }
}

bool OtherSessions::perform(Action action) {
    switch (action) {
    case Action::LookElsewhere:
    case Action::FinishElsewhere:
        if (client_) {
            return true; // searches the keychain when it has finished
        }
        search([this] { endNext(stored_); });
        return true;
    case Action::DropElsewhere:
        endNext({});
        discardNext(stored_);
        return true;
    default:
        return false;
    }
}

void OtherSessions::catchUp() {
    if (!stored_.isEmpty()) {
        perform(Action::FinishElsewhere);
    }
}

void OtherSessions::search(const std::function<void()> &next) {
    then(access_.list(application_), work_.get(), [this, next](const Listed &listed) {
        show(listed);
        next();
    });
}

bool OtherSessions::isShown(const StoredSession &stored) const {
    return stored.issuer == shown_.issuer && stored.clientId == shown_.clientId.trimmed() &&
           stored.account == shown_.account;
}

void OtherSessions::show(const Listed &listed) {
    stored_ = listed.value_or(Stored());
    stored_.removeIf([this](const StoredSession &stored) {
        return stored.problem || stored.content != StoredSession::Content::UnfinishedSignOut ||
               isShown(stored);
    });
    error_ = listed ? std::nullopt : std::optional(listed.error());
    Q_EMIT changed();
}

/// Each with a client of its own, one after the other.
void OtherSessions::endNext(Stored remaining) {
    client_.reset();
    work_ = std::make_unique<QObject>();
    while (!remaining.isEmpty()) {
        const StoredSession stored = remaining.takeFirst();
        if (auto client = factory_(stored.configuration(application_))) {
            client_ = std::move(*client);
            completePending(remaining);
            return;
        }
    }
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
    QStringList providers;
    for (const StoredSession &stored : stored_) {
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
    // If an account is shown, its own notice reports this; that there is no keychain is
    // reported when one is needed.
    if (storage && shown_.issuer.isEmpty() && storage->kind != StorageError::Kind::Unavailable) {
        Notice notice = describe(*error_);
        notice.kind = Notice::Kind::LastingProblem;
        notice.action = Action::LookElsewhere;
        notices.append(notice);
    }
    return notices;
}
