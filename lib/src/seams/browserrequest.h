// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <QUrl>

namespace bifrost {

/// The request to the provider that a start URI leads the browser to.
struct BrowserRequest {
    QUrl url;
    /// Sent as a form by POST, so that no address contains it. If empty, the browser is redirected
    /// to `url`.
    Parameters form;
};

} // namespace bifrost
