// SPDX-License-Identifier: Apache-2.0
#include "platform/http/certificatenames.h"

#include <QSslCertificate>

namespace bifrost {

static constexpr qsizetype longestCertificateName = 100;

/// The first of the two that is there.
static QString shownName(const QStringList &commonNames, const QStringList &organizations) {
    QString name = commonNames.value(0).isEmpty() ? organizations.value(0) : commonNames.value(0);
    name.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return name.simplified().left(longestCertificateName);
}

QString issuerName(const QSslCertificate &certificate) {
    return shownName(certificate.issuerInfo(QSslCertificate::CommonName),
                     certificate.issuerInfo(QSslCertificate::Organization));
}

QString subjectName(const QSslCertificate &certificate) {
    return shownName(certificate.subjectInfo(QSslCertificate::CommonName),
                     certificate.subjectInfo(QSslCertificate::Organization));
}

} // namespace bifrost
