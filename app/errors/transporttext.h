// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice.h"

#include <bifrost/error.h>

[[nodiscard]] Notice describeTransport(const bifrost::TransportError &error);
