// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace bifrost {

/// Foreign text for a log or a window: printable ASCII (RFC 6749 §4.1.2.1 allows an error nothing
/// else), with every other character replaced by '?', and at most `maximumLength` characters.
[[nodiscard]] QString printableAscii(QStringView text, qsizetype maximumLength = 200);

/// A foreign name for a window: one line of at most `maximumLength` characters, without what is
/// invisible or reorders the text around it.
[[nodiscard]] QString printableLine(const QString &text, qsizetype maximumLength);

/// ALPHA and DIGIT of RFC 5234, appendix B.1.
[[nodiscard]] constexpr bool isAsciiLetterOrDigit(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

} // namespace bifrost
