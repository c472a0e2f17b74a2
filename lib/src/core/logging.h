// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

// The logging categories of the library. URLs are logged without query; bodies and secrets never.
Q_DECLARE_LOGGING_CATEGORY(lcDiscovery)
Q_DECLARE_LOGGING_CATEGORY(lcAuthorization)
Q_DECLARE_LOGGING_CATEGORY(lcLoopback)
Q_DECLARE_LOGGING_CATEGORY(lcToken)
Q_DECLARE_LOGGING_CATEGORY(lcIdToken)
Q_DECLARE_LOGGING_CATEGORY(lcSession)
Q_DECLARE_LOGGING_CATEGORY(lcLogout)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
