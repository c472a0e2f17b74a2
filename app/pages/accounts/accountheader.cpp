// SPDX-License-Identifier: Apache-2.0
#include "pages/accounts/accountheader.h"

#include "pages/accounts/accountlabels.h"
#include "pages/accounts/accountpainting.h"
#include "theme/direction.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/plaintext.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

static constexpr int leastHeaderWidth = 200;

AccountHeader::AccountHeader(QWidget *parent) : QPushButton(parent) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFold(Fold::Folded);
}

void AccountHeader::apply(const AccountLine &account) {
    account_ = account;
    const QString spoken = spokenAccount(account);
    setText(withoutMnemonics(spoken)); // painted on two lines
    setPlainToolTip(*this, spoken);
    update();
}

void AccountHeader::setFold(Fold fold) {
    fold_ = fold;
    setAccessibleDescription(fold == Fold::Folded
                                 ? tr("Folded; shows what can be done with the account")
                                 : tr("Unfolded; what can be done follows"));
    update();
}

QSize AccountHeader::sizeHint() const {
    return {2 * leastHeaderWidth, accountRowHeight() + metrics::grid};
}

QSize AccountHeader::minimumSizeHint() const {
    return {leastHeaderWidth, sizeHint().height()};
}

void AccountHeader::changeEvent(QEvent *event) {
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    QPushButton::changeEvent(event);
}

void AccountHeader::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const bool isHovered = isEnabled() && (underMouse() || isDown());
    const QColor ground = palette().color(isHovered ? role::Hover : role::Surface);
    if (isHovered) {
        paintBox(painter, rect().adjusted(1, 1, -1, -1), metrics::cardRadius - 1, ground, {});
    }
    constexpr int chevronRoom = metrics::iconSize + metrics::grid;
    const QRect chevron(width() - chevronRoom - metrics::grid / 2, 0, metrics::iconSize, height());
    paintAccount(painter, mirrored(rect().adjusted(0, 0, -chevronRoom, 0), *this),
                 layoutDirection(), account_, palette(), ground);
    painter.save();
    if (fold_ == Fold::Unfolded) { // it points up
        painter.translate(0, height());
        painter.scale(1, -1);
    }
    drawIcon(painter, u"chevron"_s, mirrored(chevron, *this), metrics::iconSize,
             palette().color(role::MutedText));
    painter.restore();
    if (hasFocus()) {
        paintFocusRing(painter, rect(), metrics::cardRadius, palette().color(role::Accent));
    }
}
