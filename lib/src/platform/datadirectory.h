// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bifrost {

/// `configured`, or the platform's data folder for `applicationId` when it is empty.
[[nodiscard]] QString dataDirectory(const QString &configured, const QString &applicationId);

/// Creates `folder` with mode 0700, unless it exists: then its mode is left alone.
void makePrivateFolder(const QString &folder);

} // namespace bifrost
