// SPDX-License-Identifier: Apache-2.0
#include "pages/accountchip.h"

#include "pages/accounts/accountlabels.h"
#include "pages/accounts/accountpainting.h"
#include "theme/direction.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "theme/typography.h"
#include "widgets/pictures/avatar.h"

#include <bifrost/presentation/person.h>

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using Phase = ViewState::Phase;

static constexpr int diameter = 36;
static constexpr int inset = 8;
static constexpr int chipChevronSize = 16;
static constexpr qsizetype longestSpoken = 120;

AccountChip::AccountChip(QWidget *parent) : QPushButton(parent), dot_(role::ControlBorder) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Opens the accounts and the profile"));
}

/// Null if there is none.
static const AccountLine *currentLine(const ViewState &state) {
    const auto &lines = state.accounts.lines;
    const auto current = std::ranges::find_if(lines, &AccountLine::isCurrent);
    return current == lines.end() ? nullptr : &*current;
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
    const AccountLine *account = currentLine(state);
    if (!state.session && account) {
        return accountStateText(account->state);
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
        const AccountLine *account = state.session ? nullptr : currentLine(state);
        const bool needsSignIn = account && account->state == AccountLine::State::NeedsSignIn;
        return needsSignIn ? role::Warning : role::ControlBorder;
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
    const AccountLine *account = currentLine(state);
    if (account && (!state.session || account->hasGivenName)) {
        name_ = accountName(*account);
        initials_ = state.session ? person.initials : plainLine(account->initials).left(2);
    }
    if (account && state.session && !account->organization.isEmpty()) {
        status_ = tr("%1, %2").arg(status_, plainLine(account->organization, longestSpoken));
    }
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

void AccountChip::setCurrent(NavigationButton::Current current) {
    current_ = current;
    update();
}

/// As for a combo box.
void AccountChip::keyPressEvent(QKeyEvent *event) {
    const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_F4 || (isArrow && event->modifiers() & Qt::AltModifier)) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void AccountChip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    QColor ground = palette().color(role::Rail);
    if (current_ == NavigationButton::Current::Yes) {
        ground = palette().color(role::AccentSoft);
    } else if (underMouse() || isDown()) {
        ground = palette().color(role::Hover);
    }
    paintBox(painter, rect(), metrics::radius, ground, {});
    if (hasFocus()) {
        paintFocusRing(painter, rect(), metrics::radius, palette().color(role::Accent));
    }
    const QRect circle =
        mirrored(QRect(inset, (height() - diameter) / 2, diameter, diameter), *this);
    paintAvatar(painter, circle, picture_, initials_, palette());
    paintStateDot(painter, circle, layoutDirection(), palette().color(dot_), ground);
    const QRect chevron(width() - inset - chipChevronSize, 0, chipChevronSize, height());
    drawIcon(painter, u"switch"_s, mirrored(chevron, *this), chipChevronSize,
             palette().color(role::MutedText));
    paintWords(painter);
}

void AccountChip::paintWords(QPainter &painter) const {
    constexpr int left = inset + diameter + 11;
    constexpr int right = inset + chipChevronSize + inset / 2;
    const QRect words = mirrored(QRect(left, 0, width() - left - right, height()), *this);
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
