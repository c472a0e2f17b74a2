// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/diagnostics.h>

#include <utility>

namespace bifrost {

using Findings = QList<Finding>;
using Facts = QList<Finding::Fact>;

[[nodiscard]] inline Finding fine(Check check, Facts facts = {}) {
    return {.check = check, .verdict = Finding::Verdict::Ok, .facts = std::move(facts)};
}

[[nodiscard]] inline Finding broken(Check check, Error error, Facts facts = {}) {
    return {.check = check,
            .verdict = Finding::Verdict::Failed,
            .facts = std::move(facts),
            .error = std::move(error)};
}

[[nodiscard]] inline Finding notChecked(Check check, Facts facts = {}) {
    return {.check = check, .verdict = Finding::Verdict::NotChecked, .facts = std::move(facts)};
}

} // namespace bifrost
