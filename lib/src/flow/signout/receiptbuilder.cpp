// SPDX-License-Identifier: Apache-2.0
#include "flow/signout/receiptbuilder.h"

#include "core/logging.h"

namespace bifrost {

using Status = SignOutReceipt::Status;

SignOutReceipt::Entry attempted(SignOutReceipt::Step step, const Result<void> &outcome) {
    if (outcome) {
        return {.step = step, .status = Status::Done};
    }
    qCInfo(lcLogout).noquote() << "step" << static_cast<int>(step)
                               << "of the sign-out failed:" << toLogString(outcome.error());
    return {.step = step,
            .status = Status::Failed,
            .reason = SignOutReceipt::Reason::SeeError,
            .error = outcome.error()};
}

SignOutReceipt::Entry skipped(SignOutReceipt::Step step, SignOutReceipt::Reason reason) {
    return {.step = step, .status = Status::Skipped, .reason = reason};
}

bool hasTransportError(const SignOutReceipt::Entry &entry) {
    return entry.error && std::holds_alternative<TransportError>(*entry.error);
}

void ReceiptBuilder::add(const SignOutReceipt::Entry &entry) {
    if (!contains(entry.step)) {
        entries_[static_cast<std::size_t>(entry.step)] = entry;
    }
}

void ReceiptBuilder::postpone(Step step) {
    auto &entry = entries_[static_cast<std::size_t>(step)];
    if (!entry) {
        entry = skipped(step, Reason::FinishedLater);
    } else if (entry->status == Status::Failed) {
        entry->reason = Reason::FinishedLater;
    }
}

SignOutReceipt ReceiptBuilder::build(Reason whyMissing) const {
    SignOutReceipt receipt;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        receipt.entries.append(entries_[i].value_or(skipped(static_cast<Step>(i), whyMissing)));
    }
    return receipt;
}

} // namespace bifrost
