// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

[[nodiscard]] inline Notice makeNotice(Notice::Tone tone, const QString &title, const QString &text,
                                       Action action) {
    return {.tone = tone, .title = title, .text = text, .action = action, .details = {}};
}
