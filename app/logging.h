// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

/// The application's own log. Never a secret, never a claim of the person.
Q_DECLARE_LOGGING_CATEGORY(lcApp)
