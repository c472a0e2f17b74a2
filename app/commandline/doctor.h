// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/examination.h"

enum class ReportFormat { Text, Json };

/// `bifrost --doctor`, or `bifrost --self-test` for `Examination::Scope::Computer`: prints a line
/// for each result as soon as it is known, with advice, or at the end the whole report as JSON.
/// Needs a `QCoreApplication`, and no display. Returns the exit status: 1 if anything failed,
/// otherwise 0.
[[nodiscard]] int runDoctor(const Configuration &configuration, const AppState &state,
                            Examination::Scope scope, ReportFormat format);
