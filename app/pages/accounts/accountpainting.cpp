// SPDX-License-Identifier: Apache-2.0
#include "pages/accounts/accountpainting.h"

#include "pages/accounts/accountlabels.h"
#include "theme/direction.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "theme/typography.h"
#include "widgets/pictures/avatar.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

static constexpr int avatarSize = 36;
static constexpr int stateDotSize = 12;
static constexpr int sideInset = 12;
static constexpr qsizetype longestInitials = 2;

int accountRowHeight() {
    const int words = QFontMetrics(typeFont(TypeRole::Body, TypeWeight::Strong)).lineSpacing() +
                      QFontMetrics(typeFont(TypeRole::Caption)).lineSpacing();
    return qMax(avatarSize, words) + 2 * metrics::grid;
}

QPalette::ColorRole accountDot(AccountLine::State state) {
    switch (state) {
    case AccountLine::State::SignedIn:
        return role::Success;
    case AccountLine::State::NeedsSignIn:
        return role::Warning;
    case AccountLine::State::SignedOut:
        break;
    }
    return role::ControlBorder;
}

void paintStateDot(QPainter &painter, const QRect &avatar, Qt::LayoutDirection direction,
                   const QColor &color, const QColor &rim) {
    const QRect dot(avatar.right() + 1 - stateDotSize + 2, avatar.bottom() - stateDotSize + 3,
                    stateDotSize, stateDotSize);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(rim, 2));
    painter.setBrush(color);
    painter.drawEllipse(QRectF(QStyle::visualRect(direction, avatar, dot)));
    painter.restore();
}

/// Two lines of words in `words`: the name with the state at its end, and the detail.
static void paintWords(QPainter &painter, const QRect &words, Qt::LayoutDirection direction,
                       const AccountLine &account, const QPalette &palette) {
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(direction, words, rect);
    };
    const QFont strong = typeFont(TypeRole::Body, TypeWeight::Strong);
    const QFont small = typeFont(TypeRole::Caption);
    const QFontMetrics nameMetrics(strong);
    const QFontMetrics smallMetrics(small);
    const QString state = accountStateText(account.state);
    const int stateWidth = smallMetrics.horizontalAdvance(state) + metrics::grid;
    const int top =
        words.y() + (words.height() - nameMetrics.lineSpacing() - smallMetrics.lineSpacing()) / 2;
    const QRect name(words.x(), top, qMax(0, words.width() - stateWidth),
                     nameMetrics.lineSpacing());
    const QRect detail(words.x(), top + name.height(), words.width(), smallMetrics.lineSpacing());
    painter.setFont(strong);
    painter.setPen(palette.color(role::Text));
    painter.drawText(
        placed(name), Qt::AlignVCenter | Qt::AlignLeft,
        withIsolates(nameMetrics.elidedText(accountName(account), Qt::ElideRight, name.width())));
    painter.setFont(small);
    painter.setPen(palette.color(role::MutedText));
    painter.drawText(placed(QRect(name.x(), name.y(), words.width(), name.height())),
                     Qt::AlignVCenter | Qt::AlignRight, state);
    painter.drawText(placed(detail), Qt::AlignVCenter | Qt::AlignLeft,
                     withIsolates(smallMetrics.elidedText(accountDetail(account), Qt::ElideRight,
                                                          detail.width())));
}

void paintAccount(QPainter &painter, const QRect &row, Qt::LayoutDirection direction,
                  const AccountLine &account, const QPalette &palette, const QColor &ground) {
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(direction, row, rect); };
    painter.save();
    painter.setLayoutDirection(direction);
    const QRect circle = placed(QRect(
        row.x() + sideInset, row.y() + (row.height() - avatarSize) / 2, avatarSize, avatarSize));
    paintAvatar(painter, circle, {}, plainLine(account.initials).left(longestInitials), palette);
    paintStateDot(painter, circle, direction, palette.color(accountDot(account.state)), ground);
    const int left = sideInset + avatarSize + sideInset;
    const int mark = metrics::iconSize + metrics::grid;
    const QRect words = placed(row.adjusted(left, 0, -sideInset - mark, 0));
    paintWords(painter, words, direction, account, palette);
    if (account.isCurrent) {
        const QRect check(row.right() + 1 - sideInset - metrics::iconSize, row.y(),
                          metrics::iconSize, row.height());
        drawIcon(painter, u"check"_s, placed(check), metrics::iconSize,
                 palette.color(role::Accent));
    }
    painter.restore();
}
