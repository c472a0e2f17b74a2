// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <bifrost/error.h>

/// Why there is no list of the user's organizations (`AccountManager::organizations()`). A missing
/// scope comes with `Action::OpenSettings`.
[[nodiscard]] Notice describeOrganizationList(const bifrost::Error &error);
/// Why an account was not switched to an organization (`AccountManager::switchOrganization()`).
[[nodiscard]] Notice describeOrganizationSwitch(const bifrost::Error &error);
