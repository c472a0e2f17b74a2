// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

using namespace bifrost;

namespace samples {

SignOutReceipt receipt() {
    SignOutReceipt receipt;
    using Step = SignOutReceipt::Step;
    for (const auto step :
         {Step::LocalSessionRemoved, Step::RefreshTokenRevoked, Step::AccessTokenRevoked,
          Step::ProviderSessionEnded, Step::BrowserReturned}) {
        SignOutReceipt::Entry entry;
        entry.step = step;
        entry.status = SignOutReceipt::Status::Done;
        receipt.entries.append(entry);
    }
    return receipt;
}

SignOutReceipt offlineReceipt() {
    SignOutReceipt offline = receipt();
    TransportError refused;
    refused.kind = TransportError::Kind::ConnectionRefused;
    for (qsizetype i = 1; i < offline.entries.size(); ++i) {
        offline.entries[i].status = SignOutReceipt::Status::Failed;
        offline.entries[i].reason = SignOutReceipt::Reason::SeeError;
        offline.entries[i].error = refused;
    }
    offline.entries[1].reason = SignOutReceipt::Reason::FinishedLater;
    offline.entries.last() = {SignOutReceipt::Step::BrowserReturned,
                              SignOutReceipt::Status::Skipped,
                              SignOutReceipt::Reason::EarlierStepFailed,
                              {}};
    return offline;
}

SignOutReceipt unconfirmedReceipt() {
    SignOutReceipt unconfirmed = receipt();
    using Reason = SignOutReceipt::Reason;
    for (const auto &[index, reason] :
         {std::pair{1, Reason::AuthenticationNotAccepted},
          std::pair{2, Reason::AuthenticationNotAccepted}, std::pair{4, Reason::TimedOut}}) {
        unconfirmed.entries[index].status = SignOutReceipt::Status::Skipped;
        unconfirmed.entries[index].reason = reason;
    }
    unconfirmed.entries[2].validUntil = QDateTime::currentDateTimeUtc().addSecs(1800);
    return unconfirmed;
}

} // namespace samples
