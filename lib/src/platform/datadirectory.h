// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bifrost {

/// `configured`, or the platform's data folder for `applicationId` if it is empty.
[[nodiscard]] QString dataDirectory(const QString &configured, const QString &applicationId);

/// Creates `folder` with mode 0700. An existing folder and its mode are left alone.
void makePrivateFolder(const QString &folder);

} // namespace bifrost
