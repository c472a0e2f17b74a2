// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/allowedorigins.h"
#include "api/rejectedtokens.h"
#include "api/sessionaccess.h"

#include <bifrost/apiclient.h>

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace bifrost {

/// The state of an `ApiClient`, and the parent of its pending requests.
class ApiClientPrivate : public QObject {
public:
    ApiClientPrivate(std::shared_ptr<SessionAccess> sessionAccess, AllowedOrigins allowedOrigins,
                     ApiConfiguration apiConfiguration);

    /// Fails with `Rule::ApiOriginIsUsable`.
    [[nodiscard]] static Result<std::unique_ptr<ApiClient>>
    makeApiClient(std::shared_ptr<SessionAccess> access, ApiConfiguration configuration);

    std::shared_ptr<SessionAccess> access;
    AllowedOrigins origins;
    ApiConfiguration configuration;
    RejectedTokens rejected;
    QNetworkAccessManager *network = nullptr; ///< a child, made on first use
};

} // namespace bifrost
