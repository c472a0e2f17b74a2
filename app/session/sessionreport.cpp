// SPDX-License-Identifier: Apache-2.0
#include "session/sessionreport.h"

#include "notices/configurationtext.h"
#include "notices/errortext.h"
#include "session/authenticationclient.h"

#include <utility>

using namespace bifrost;

void SessionReport::clear() {
    clearOutcome();
    clearSessionNotice();
    receipt_.clear();
    configurationError_.reset();
}

void SessionReport::clearOutcome() {
    failed_ = Operation::None;
    outcome_.reset();
}

void SessionReport::clearSessionNotice() {
    sessionNotice_.reset();
}

void SessionReport::fail(Operation operation, const Error &error) {
    failed_ = operation;
    outcome_ = withOrigin(describe(error), error, sources_);
}

void SessionReport::setConfigurationError(const Error &error) {
    configurationError_ = withOrigin(describe(error), error, sources_);
}

void SessionReport::failRefresh(Notice notice) {
    failed_ = Operation::Refresh;
    outcome_ = std::move(notice);
}

void SessionReport::clearRefresh() {
    if (failed_ == Operation::Refresh) {
        clearOutcome();
    }
}

void SessionReport::succeed(Notice notice) {
    failed_ = Operation::None;
    outcome_ = std::move(notice);
}

void SessionReport::finishSignOut(const SignOutReceipt &receipt, std::optional<Notice> notice) {
    receipt_ = receiptLines(receipt);
    failed_ = receipt.done(SignOutReceipt::Step::LocalSessionRemoved) ? Operation::None
                                                                      : Operation::RemoveSession;
    outcome_ = std::move(notice);
}

void SessionReport::reportSession(Notice notice) {
    notice.kind = Notice::Kind::AboutSession;
    sessionNotice_ = std::move(notice);
    clearRefresh(); // its failure was about the session that has ended
}

SessionReport::Operation SessionReport::takeFailedOperation() {
    outcome_.reset();
    return std::exchange(failed_, Operation::None);
}

QList<Notice> SessionReport::notices(const AuthenticationClient *client,
                                     const std::optional<Notice> &lasting,
                                     const QList<Notice> &elsewhere) const {
    QList<Notice> all;
    if (configurationError_) {
        all.append(*configurationError_);
    }
    if (const auto wait = client ? describeKeychainWait(client->keychainWait()) : std::nullopt) {
        all.append(*wait);
    }
    if (sessionNotice_) {
        all.append(*sessionNotice_);
    }
    if (outcome_) {
        all.append(*outcome_);
    }
    if (lasting) {
        all.append(*lasting);
    }
    if (const auto problem = client ? client->storageProblem() : std::nullopt) {
        Notice notice = describe(*problem);
        notice.kind = Notice::Kind::LastingProblem;
        all.append(notice);
    }
    if (client && client->hasUnfinishedSignOut()) {
        all.append(client->session() ? describeEarlierSession() : describeUnfinishedSignOut());
    }
    all += elsewhere;
    if (const auto skew = client ? client->clockSkew() : std::nullopt) {
        all.append(describeClockSkew(*skew));
    }
    return all + configurationNotices_;
}
