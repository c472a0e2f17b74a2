// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <bifrost/error.h>

/// The request was for the provider's metadata, at an address made of the issuer. All others are
/// those that the metadata names.
[[nodiscard]] bool isMetadata(const bifrost::TransportError &error);

/// What arrived is a web page.
[[nodiscard]] bool isWebPage(const bifrost::TransportError &error);

[[nodiscard]] Notice describeTransport(const bifrost::TransportError &error);
