// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Whether a notice's text, about `provider.example`, can be read aloud.
inline bool isSentence(const QString &text) {
    return text.size() > 10 &&
           (text.at(0).isUpper() || text.startsWith(QLatin1String("provider.example"))) &&
           (text.endsWith(u'.') || text.endsWith(u'!'));
}
