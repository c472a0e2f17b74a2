// SPDX-License-Identifier: Apache-2.0
#include "core/printable.h"

namespace bifrost {

QString printableAscii(QStringView text, qsizetype maximumLength) {
    QString printable = text.left(maximumLength).toString();
    for (QChar &c : printable) {
        if (c < u' ' || c > u'~') {
            c = u'?';
        }
    }
    return printable;
}

QString printableLine(const QString &text, qsizetype maximumLength) {
    QString line;
    for (const QChar c : text.left(10 * maximumLength).simplified()) {
        if (c.isPrint() && line.size() < maximumLength) {
            line += c;
        }
    }
    return line.simplified();
}

} // namespace bifrost
