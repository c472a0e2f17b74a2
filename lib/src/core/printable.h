// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace bifrost {

/// Somebody else's words, made fit for a log and a window: printable ASCII (RFC 6749, 4.1.2.1
/// allows an error nothing else), every other character replaced by '?', cut to `maximumLength`.
[[nodiscard]] QString printableAscii(QStringView text, qsizetype maximumLength = 200);

} // namespace bifrost
