// SPDX-License-Identifier: Apache-2.0
#include "pages/navigationrail.h"

#include "pages/accountchip.h"
#include "pages/accounts/accountswitcher.h"
#include "theme/direction.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/typography.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int buttonMargin = 12;
static constexpr int brandHeight = 64;
static constexpr int brandIcon = 28;
static constexpr int logoHeight = 32;

NavigationButton::NavigationButton(const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent), iconName_(iconName) {
    setFont(typeFont(TypeRole::Body));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setCurrent(Current current) {
    current_ = current;
    setFont(typeFont(TypeRole::Body, isCurrent() ? TypeWeight::Strong : TypeWeight::Regular));
    setAccessibleDescription(isCurrent() ? tr("Current page") : QString());
    update();
}

QSize NavigationButton::sizeHint() const {
    if (!words_) {
        words_ = fontMetrics().size(Qt::TextShowMnemonic, text());
    }
    return {words_->width() + metrics::iconSize + 3 * buttonMargin,
            qMax(metrics::controlHeight, words_->height() + 2 * metrics::grid)};
}

int NavigationButton::widthNeeded() const {
    const QFontMetrics strong(typeFont(TypeRole::Body, TypeWeight::Strong));
    return strong.size(Qt::TextShowMnemonic, text()).width() + metrics::iconSize + 3 * buttonMargin;
}

void NavigationButton::changeEvent(QEvent *event) {
    words_.reset(); // the font, perhaps
    if (event->type() == QEvent::ApplicationFontChange) {
        setCurrent(current_);
        updateGeometry();
    }
    QPushButton::changeEvent(event);
}

void NavigationButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (isCurrent()) {
        paintBox(painter, rect(), metrics::radius, palette().color(role::AccentSoft), {});
    } else if (underMouse() || isDown()) {
        paintBox(painter, rect(), metrics::radius, palette().color(role::Hover), {});
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), metrics::radius, palette().color(role::Accent));
    }
    const QColor ink = palette().color(isCurrent() ? role::Accent : role::Text);
    const QColor iconInk = palette().color(isCurrent() ? role::Accent : role::MutedText);
    drawIcon(painter, iconName_,
             mirrored(QRect(buttonMargin, 0, metrics::iconSize, height()), *this),
             metrics::iconSize, iconInk);
    painter.setPen(ink);
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    const int left = 2 * buttonMargin + metrics::iconSize;
    painter.drawText(mirrored(rect().adjusted(left, 0, -buttonMargin, 0), *this),
                     Qt::AlignVCenter | Qt::AlignLeft |
                         (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
}

NavigationRail::NavigationRail(QWidget *parent) : QWidget(parent) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(buttonMargin, brandHeight + metrics::grid, buttonMargin,
                               buttonMargin);
    column->setSpacing(metrics::grid / 2);
    const std::array entries{
        std::pair{tr("&Home"), u"home"_s},       std::pair{tr("&Profile"), u"profile"_s},
        std::pair{tr("Sess&ion"), u"session"_s}, std::pair{tr("Re&quests"), u"requests"_s},
        std::pair{tr("&API"), u"api"_s},         std::pair{tr("Se&ttings"), u"settings"_s},
        std::pair{tr("Ch&eck"), u"examine"_s},
    };
    for (int i = 0; i < pageCount; ++i) {
        auto *button =
            new NavigationButton(entries[size_t(i)].first, entries[size_t(i)].second, this);
        connect(button, &QPushButton::clicked, this,
                [this, i] { Q_EMIT pageRequested(static_cast<PageId>(i)); });
        column->addWidget(button);
        buttons_.append(button);
    }
    chip_ = new AccountChip(this);
    column->addStretch(1);
    column->addWidget(chip_);
    connect(chip_, &QPushButton::clicked, this, &NavigationRail::openAccounts);
    fitWidth();
}

void NavigationRail::openAccounts() {
    if (!switcher_) {
        switcher_ = new AccountSwitcher(chip_);
        connect(switcher_, &AccountSwitcher::pageRequested, this, &NavigationRail::pageRequested);
        connect(switcher_, &AccountSwitcher::accountRequested, this,
                &NavigationRail::accountRequested);
    }
    if (switcher_->isVisible()) {
        switcher_->close();
        return;
    }
    switcher_->apply(state_);
    switcher_->open();
}

/// Wider than usual only if the names of the pages need it, in a large font.
void NavigationRail::fitWidth() {
    int widest = 0;
    for (const NavigationButton *button : std::as_const(buttons_)) {
        widest = qMax(widest, button->widthNeeded());
    }
    setFixedWidth(qMax(metrics::railWidth, widest + 2 * buttonMargin));
}

void NavigationRail::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        fitWidth();
    }
}

void NavigationRail::setCurrent(PageId page) {
    for (int i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setCurrent(i == static_cast<int>(page) ? NavigationButton::Current::Yes
                                                            : NavigationButton::Current::No);
    }
    chip_->setCurrent(page == PageId::Accounts ? NavigationButton::Current::Yes
                                               : NavigationButton::Current::No);
}

void NavigationRail::apply(const ViewState &state) {
    const Brand &brand = state.brand.brand;
    name_ = brand.name;
    if (brand.logo.cacheKey() != logo_.cacheKey()) {
        logo_ = brand.logo;
    }
    update();
    state_ = state;
    chip_->apply(state);
    if (switcher_ && switcher_->isVisible()) {
        switcher_->apply(state);
    }
}

void NavigationRail::setPicture(const QPixmap &picture) {
    chip_->setPicture(picture);
}

void NavigationRail::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(role::Rail));
    painter.fillRect(mirrored(QRect(width() - 1, 0, 1, height()), *this),
                     palette().color(role::Border));
    constexpr int left = 2 * buttonMargin - 2;
    constexpr int top = 20;
    if (logo_.isNull()) {
        painter.drawPixmap(mirrored(QRect(left, top, brandIcon, brandIcon), *this).topLeft(),
                           applicationPixmap(brandIcon, devicePixelRatioF()));
        paintName(painter, left + brandIcon + 10, top);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = logo_.size().scaled(width() - 2 * left, logoHeight, Qt::KeepAspectRatio);
    painter.drawImage(mirrored(QRect({left, top + (brandIcon - size.height()) / 2}, size), *this),
                      logo_);
    // A wide logo has the name in it.
    if (size.width() <= 2 * logoHeight) {
        paintName(painter, left + size.width() + 10, top);
    }
}

void NavigationRail::paintName(QPainter &painter, int left, int top) const {
    const QRect room(left, top, width() - left - buttonMargin, brandIcon);
    const QString name = name_.isEmpty() ? u"Bifrost"_s : name_;
    painter.setPen(palette().color(role::Text));
    for (const auto size : {TypeRole::Heading, TypeRole::Body}) { // the larger one that fits
        painter.setFont(typeFont(size, TypeWeight::Strong));
        if (painter.fontMetrics().horizontalAdvance(name) <= room.width()) {
            break;
        }
    }
    painter.drawText(mirrored(room, *this), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
}
