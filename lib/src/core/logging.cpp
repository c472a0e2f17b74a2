// SPDX-License-Identifier: Apache-2.0
#include "core/logging.h"

Q_LOGGING_CATEGORY(lcDiscovery, "bifrost.discovery", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAuthorization, "bifrost.authorization", QtWarningMsg)
Q_LOGGING_CATEGORY(lcLoopback, "bifrost.loopback", QtWarningMsg)
Q_LOGGING_CATEGORY(lcToken, "bifrost.token", QtWarningMsg)
Q_LOGGING_CATEGORY(lcIdToken, "bifrost.idtoken", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSession, "bifrost.session", QtWarningMsg)
Q_LOGGING_CATEGORY(lcLogout, "bifrost.logout", QtWarningMsg)
Q_LOGGING_CATEGORY(lcHttp, "bifrost.http", QtWarningMsg)
