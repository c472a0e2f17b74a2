// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <tl/expected.hpp>

/// Everything that the library declares.
namespace bifrost {

/// A value, or the error because of which there is none. Has the interface of `std::expected`.
template<typename T>
using Result = tl::expected<T, Error>;

/// `error` as a `Result` of any type: `return failure(error);`.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace bifrost
