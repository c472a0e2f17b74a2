// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace bifrost {

/// The issuer of the provider that has an endpoint at `url`, for somebody who has copied that
/// address instead of the issuer. A query is ignored. No value unless the kind of provider is
/// recognized by its host or by the form of its paths.
[[nodiscard]] std::optional<QString> issuerOfEndpoint(const QUrl &url);

} // namespace bifrost
