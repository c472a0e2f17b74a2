// SPDX-License-Identifier: Apache-2.0
#include "notices/providername.h"

#include "theme/plaintext.h"

#include <bifrost/issuer.h>

#include <QUrl>

using namespace Qt::StringLiterals;

static constexpr qsizetype longestName = 60;

// The end of a host name says whose it is, so the middle is left out.
static QString shortened(const QString &name) {
    constexpr qsizetype head = 20;
    const QString line = plainLine(name);
    return line.size() <= longestName
               ? line
               : line.left(head) + u'\u2026' + line.right(longestName - head - 1);
}

QString providerName(const QString &issuerInput) {
    const auto issuer = bifrost::Issuer::fromInput(issuerInput);
    if (!issuer) {
        return shortened(issuerInput);
    }
    const QString organization = issuer->asgardeoOrganization();
    return organization.isEmpty() ? shortened(QUrl(issuer->value()).host())
                                  : u"Asgardeo (%1)"_s.arg(shortened(organization));
}

bool isAsgardeo(const QString &issuerInput) {
    const auto issuer = bifrost::Issuer::fromInput(issuerInput);
    return issuer && !issuer->asgardeoOrganization().isEmpty();
}
