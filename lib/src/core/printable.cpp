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

} // namespace bifrost
