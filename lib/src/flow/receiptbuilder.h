// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>
#include <bifrost/signoutreceipt.h>

#include <array>
#include <optional>

namespace bifrost {

/// A sign-out's receipt as it comes about. What is decided for a step is not decided again.
class ReceiptBuilder {
public:
    using Step = SignOutReceipt::Step;
    using Reason = SignOutReceipt::Reason;

    void decide(const SignOutReceipt::Entry &entry);
    void done(Step step);
    void skipped(Step step, Reason reason);
    /// Done, or Failed with the error.
    void record(Step step, const Result<void> &outcome);
    /// What is not done of `step` will be: a failure gets that as its reason, a step that is not
    /// decided is skipped for it.
    void postponed(Step step);

    [[nodiscard]] bool isDecided(Step step) const { return at(step).has_value(); }
    /// Why the step failed; no value when it did not.
    [[nodiscard]] std::optional<Error> error(Step step) const;
    /// The step could not reach the provider: the next one would only wait once more.
    [[nodiscard]] bool hasTransportError(Step step) const;

    /// Every step once, in order; those not decided are Skipped for `whyUndecided`.
    [[nodiscard]] SignOutReceipt build(Reason whyUndecided) const;

private:
    using Entry = std::optional<SignOutReceipt::Entry>;
    [[nodiscard]] const Entry &at(Step step) const {
        return entries_[static_cast<std::size_t>(step)];
    }

    std::array<Entry, 5> entries_;
};

} // namespace bifrost
