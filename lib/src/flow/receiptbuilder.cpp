// SPDX-License-Identifier: Apache-2.0
#include "flow/receiptbuilder.h"

#include "core/logging.h"

namespace bifrost {

using Status = SignOutReceipt::Status;

void ReceiptBuilder::done(Step step) {
    decide({step, Status::Done, Reason::None, std::nullopt});
}

void ReceiptBuilder::skipped(Step step, Reason reason) {
    decide({step, Status::Skipped, reason, std::nullopt});
}

void ReceiptBuilder::record(Step step, const Result<void> &outcome) {
    if (outcome) {
        done(step);
        return;
    }
    qCInfo(lcLogout).noquote() << "step" << static_cast<int>(step)
                               << "of the sign-out failed:" << toLogString(outcome.error());
    decide({step, Status::Failed, Reason::SeeError, outcome.error()});
}

void ReceiptBuilder::postponed(Step step) {
    skipped(step, Reason::FinishedLater);
    Entry &entry = entries_[static_cast<std::size_t>(step)];
    if (entry->status == Status::Failed) {
        entry->reason = Reason::FinishedLater;
    }
}

std::optional<Error> ReceiptBuilder::error(Step step) const {
    return at(step) ? at(step)->error : std::nullopt;
}

bool ReceiptBuilder::hasTransportError(Step step) const {
    const auto failed = error(step);
    return failed && std::holds_alternative<TransportError>(*failed);
}

SignOutReceipt ReceiptBuilder::build(Reason whyUndecided) const {
    SignOutReceipt receipt;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const auto step = static_cast<Step>(i);
        receipt.entries.append(entries_[i].value_or(
            SignOutReceipt::Entry{step, Status::Skipped, whyUndecided, std::nullopt}));
    }
    return receipt;
}

void ReceiptBuilder::decide(const SignOutReceipt::Entry &entry) {
    if (!isDecided(entry.step)) {
        entries_[static_cast<std::size_t>(entry.step)] = entry;
    }
}

} // namespace bifrost
