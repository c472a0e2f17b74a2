// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/checkline.h"

#include <bifrost/diagnostics.h>

/// The words of `line` for a check of the network.
void describeNetwork(const bifrost::Finding &finding, CheckLine &line);
