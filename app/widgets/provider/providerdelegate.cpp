// SPDX-License-Identifier: Apache-2.0
#include "widgets/provider/providerdelegate.h"

#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/typography.h"
#include "widgets/provider/providerlist.h"
#include "widgets/provider/providermark.h"

#include <QPainter>
#include <QStyle>

void ProviderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const {
    const QPalette &palette = option.palette;
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect row = option.rect.adjusted(metrics::grid / 2, 1, -metrics::grid / 2, -1);
    if (option.state.testFlag(QStyle::State_Selected)) {
        paintFocusRing(*painter, row, metrics::radius, palette.color(role::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintBox(*painter, row, metrics::radius, palette.color(role::Hover), {});
    }
    const QRect mark(row.x() + metrics::grid, row.y(), providerMarkSize, row.height());
    paintProviderMark(*painter, placed(mark), index.data(ProviderList::LetterRole).toString(),
                      palette);
    QRect words = row.adjusted(3 * metrics::grid + providerMarkSize - metrics::grid / 2, 0,
                               -metrics::grid, 0);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->setFont(typeFont(TypeRole::Body));
    painter->setPen(palette.color(role::Text));
    painter->drawText(placed(words), Qt::AlignLeft | Qt::AlignVCenter, name);
    words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(name) +
                  2 * metrics::grid);
    painter->setFont(typeFont(TypeRole::Caption));
    painter->setPen(palette.color(role::MutedText));
    const QString note = painter->fontMetrics().elidedText(
        index.data(ProviderList::NoteRole).toString(), Qt::ElideRight, words.width());
    painter->drawText(placed(words), Qt::AlignRight | Qt::AlignVCenter, note);
}

QSize ProviderDelegate::sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex & /*index*/) const {
    const int text = QFontMetrics(typeFont(TypeRole::Body)).height();
    return {option.rect.width(), qMax(metrics::controlHeight, text + 2 * metrics::grid)};
}
