// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/origin.h"

#include <bifrost/clientconfiguration.h>
#include <bifrost/result.h>

#include <QList>
#include <QStringList>
#include <QUrl>

namespace bifrost {

/// The origins that may get an access token.
class AllowedOrigins {
public:
    /// Fails with `Rule::ApiOriginIsUsable`: an access token goes over TLS, or stays on this
    /// computer (RFC 6750 §5.3); with `SecurityProfile::Fapi2`, over TLS (FAPI 2.0 SP §5.2.1 (1)).
    [[nodiscard]] static Result<AllowedOrigins>
    from(const QStringList &origins, SecurityProfile profile = SecurityProfile::OpenIdConnect);

    [[nodiscard]] bool allows(const QUrl &url) const;

private:
    QList<Origin> origins_;
};

} // namespace bifrost
