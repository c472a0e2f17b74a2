// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QSslCertificate;
QT_END_NAMESPACE

namespace bifrost {

/// Who has issued `certificate`, and what it is for: a common name, or an organization. Anyone can
/// write anything there; printable and bounded.
[[nodiscard]] QString issuerName(const QSslCertificate &certificate);
[[nodiscard]] QString subjectName(const QSslCertificate &certificate);

} // namespace bifrost
