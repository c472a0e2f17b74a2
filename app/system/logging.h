// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

/// The application's log. It never holds a secret or a claim about the user.
Q_DECLARE_LOGGING_CATEGORY(lcApp)
