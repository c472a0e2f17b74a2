// SPDX-License-Identifier: Apache-2.0
#include "theme/direction.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

QRect mirrored(const QRect &rect, const QWidget &widget) {
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), rect);
}

QMargins mirrored(const QMargins &margins) {
    return QGuiApplication::isLeftToRight()
               ? margins
               : QMargins(margins.right(), margins.top(), margins.left(), margins.bottom());
}

QString withIsolates(const QString &line) {
    if (QGuiApplication::isLeftToRight()) {
        return line;
    }
    // Words of ASCII with a space between them; the punctuation of the sentence stays outside.
    static const QRegularExpression run(
        u"(?:[\\[/~$_{<-][!-/:-@\\[-`{-~]*)?[A-Za-z0-9][!-~]*(?: [!-~]*[A-Za-z0-9][!-~]*)*(?<![.,;:!?\"')])"_s);
    QString isolated;
    qsizetype end = 0;
    for (auto matches = run.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        isolated += QStringView(line).sliced(end, match.capturedStart() - end);
        const QString words = match.captured();
        end = match.capturedEnd();
        const bool isOpen = words.count(u'(') > words.count(u')');
        const bool closes = isOpen && end < line.size() && line.at(end) == u')';
        isolated += u'\u2066' + words + (closes ? u")"_s : QString()) + u'\u2069';
        end += closes ? 1 : 0;
    }
    isolated += QStringView(line).sliced(end);
    return isolated;
}
