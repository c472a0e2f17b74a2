// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/checkline.h"
#include "notices/notice.h"

enum class CheckProgress { Running, Finished };

/// What an examination has found, in one sentence, with the first advice and an action that helps,
/// if there is one.
[[nodiscard]] Notice summarize(const QList<CheckLine> &lines, CheckProgress progress);

/// The line repeats in detail what another one says, so it belongs among the details: a rule that
/// is met, a key that can be used, a setting without a value.
[[nodiscard]] bool isDetail(const CheckLine &line);
