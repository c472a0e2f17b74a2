// SPDX-License-Identifier: Apache-2.0
#include "system/logging.h"

Q_LOGGING_CATEGORY(lcApp, "bifrost.app", QtWarningMsg)
