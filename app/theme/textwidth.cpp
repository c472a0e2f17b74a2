// SPDX-License-Identifier: Apache-2.0
#include "theme/textwidth.h"

#include <QTextBoundaryFinder>

int widestPart(const QFontMetrics &metrics, const QString &text) {
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    int widest = 0;
    qsizetype start = 0;
    for (qsizetype end = breaks.toNextBoundary(); end != -1; end = breaks.toNextBoundary()) {
        const QString part = text.mid(start, end - start).trimmed();
        widest = qMax(widest, metrics.size(Qt::TextShowMnemonic, part).width());
        start = end;
    }
    return widest;
}
