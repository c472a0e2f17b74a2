// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>
#include <bifrost/signoutreceipt.h>

#include <array>
#include <optional>

namespace bifrost {

/// The entry of a step that was carried out: Done, or Failed with the error.
[[nodiscard]] SignOutReceipt::Entry attempted(SignOutReceipt::Step step,
                                              const Result<void> &outcome);
/// The entry of a step that was not carried out.
[[nodiscard]] SignOutReceipt::Entry skipped(SignOutReceipt::Step step,
                                            SignOutReceipt::Reason reason);
/// The step could not reach the provider, so another request would only wait again.
[[nodiscard]] bool hasTransportError(const SignOutReceipt::Entry &entry);

/// Collects the entries that the steps of a sign-out return. The first entry of a step counts.
class ReceiptBuilder {
public:
    using Step = SignOutReceipt::Step;
    using Reason = SignOutReceipt::Reason;

    void add(const SignOutReceipt::Entry &entry);
    /// `step` will be carried out later if it is not done: a failure gets that as its reason, and a
    /// step without an entry is skipped for it.
    void postpone(Step step);

    [[nodiscard]] bool contains(Step step) const {
        return entries_[static_cast<std::size_t>(step)].has_value();
    }

    /// Every step once, in order. Steps without an entry are Skipped for `whyMissing`.
    [[nodiscard]] SignOutReceipt build(Reason whyMissing) const;

private:
    std::array<std::optional<SignOutReceipt::Entry>, 5> entries_;
};

} // namespace bifrost
