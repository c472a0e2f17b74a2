// SPDX-License-Identifier: Apache-2.0
#include "core/formencoding.h"

#include <QUrl>

namespace bifrost {

QByteArray encodeFormValue(const QString &value) {
    // A space becomes %20, which means the same in a query and in a form; '+' does not.
    return QUrl::toPercentEncoding(value);
}

QByteArray encodeFormQuery(const Parameters &parameters) {
    QByteArray query;
    for (const auto &[name, value] : parameters) {
        if (!query.isEmpty()) {
            query += '&';
        }
        query += encodeFormValue(name) + '=' + encodeFormValue(value);
    }
    return query;
}

} // namespace bifrost
