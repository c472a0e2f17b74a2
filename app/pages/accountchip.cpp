// SPDX-License-Identifier: Apache-2.0
#include "pages/accountchip.h"

#include "theme/direction.h"
#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "theme/typography.h"
#include "widgets/pictures/avatar.h"

#include <bifrost/presentation/person.h>

#include <QPainter>

using Phase = ViewState::Phase;

static constexpr int diameter = 36;
static constexpr int dotSize = 12;
static constexpr int inset = 8;
static constexpr qsizetype longestSpoken = 120;

AccountChip::AccountChip(QWidget *parent) : QPushButton(parent), dot_(role::ControlBorder) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

static QString statusText(const ViewState &state) {
    if (state.isSigningOut()) {
        return AccountChip::tr("Signing out");
    }
    if (state.isSigningIn()) {
        return AccountChip::tr("Signing in");
    }
    if (state.phase == Phase::Restoring) {
        return AccountChip::tr("One moment");
    }
    if (!state.session) {
        return state.phase == Phase::NotConfigured ? AccountChip::tr("Not set up")
                                                   : AccountChip::tr("Signed out");
    }
    if (state.validity == ViewState::Validity::Expired) {
        return AccountChip::tr("Session ended");
    }
    switch (state.connection) {
    case ViewState::Connection::Offline:
        return AccountChip::tr("Offline");
    case ViewState::Connection::Troubled:
    case ViewState::Connection::Refused:
        return AccountChip::tr("Not renewed");
    case ViewState::Connection::Online:
        break;
    }
    return AccountChip::tr("Signed in");
}

static QPalette::ColorRole dotRole(const ViewState &state) {
    if (!state.session || state.phase == Phase::Restoring) {
        return role::ControlBorder;
    }
    if (state.validity != ViewState::Validity::Current ||
        state.connection != ViewState::Connection::Online) {
        return role::Warning;
    }
    return role::Success;
}

void AccountChip::apply(const ViewState &state) {
    const bifrost::Person person =
        state.session ? bifrost::Person::fromClaims(state.session->claims) : bifrost::Person{};
    status_ = statusText(state);
    dot_ = dotRole(state);
    name_ = person.displayName;
    initials_ = person.initials;
    // The words are the button's text so that screen readers announce them; they are painted on two
    // lines.
    setText(name_.isEmpty()
                ? status_
                : withoutMnemonics(tr("%1, %2").arg(plainLine(name_, longestSpoken), status_)));
    setPlainToolTip(*this, name_.isEmpty() ? status_ : tr("%1, %2").arg(name_, status_));
    updateGeometry();
    update();
}

void AccountChip::setPicture(const QPixmap &picture) {
    picture_ = picture;
    update();
}

QSize AccountChip::sizeHint() const {
    const int lines =
        QFontMetrics(typeFont(TypeRole::Caption, TypeWeight::Strong)).lineSpacing() * 2;
    return {metrics::railWidth, qMax(diameter, lines) + 2 * inset};
}

void AccountChip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (underMouse() || isDown()) {
        paintBox(painter, rect(), metrics::radius, palette().color(role::Hover), {});
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), metrics::radius, palette().color(role::Accent));
    }
    const QRect circle =
        mirrored(QRect(inset, (height() - diameter) / 2, diameter, diameter), *this);
    paintAvatar(painter, circle, picture_, initials_, palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(role::Rail), 2));
    painter.setBrush(palette().color(dot_));
    const QRect dot(inset + diameter - dotSize + 2, circle.bottom() - dotSize + 3, dotSize,
                    dotSize);
    painter.drawEllipse(QRectF(mirrored(dot, *this)));
    constexpr int left = inset + diameter + 11;
    const QRect words = mirrored(QRect(left, 0, width() - left - inset, height()), *this);
    const QFont strong = typeFont(TypeRole::Caption, TypeWeight::Strong);
    const int lineHeight = QFontMetrics(strong).lineSpacing();
    painter.setFont(strong);
    painter.setPen(palette().color(role::Text));
    if (name_.isEmpty()) { // the status alone may use both lines
        painter.drawText(words, Qt::AlignVCenter | Qt::TextWordWrap, status_);
        return;
    }
    painter.drawText(QRect(words.x(), height() / 2 - lineHeight, words.width(), lineHeight),
                     Qt::AlignVCenter,
                     QFontMetrics(strong).elidedText(name_, Qt::ElideRight, words.width()));
    painter.setFont(typeFont(TypeRole::Caption));
    painter.setPen(palette().color(role::MutedText));
    painter.drawText(QRect(words.x(), height() / 2, words.width(), lineHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(status_, Qt::ElideRight, words.width()));
}
