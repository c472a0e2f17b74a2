// SPDX-License-Identifier: Apache-2.0
#include "widgets/banner.h"

#include "notices/errortext.h"
#include "theme/direction.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "widgets/controls/button.h"
#include "widgets/controls/copyfeedback.h"
#include "widgets/flowlayout.h"
#include "widgets/text/valuelabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int padding = 2 * metrics::grid;
static constexpr int detailsHeight = 96;
static constexpr int maxBanners = 2;

Banner::Banner(QWidget *parent)
    : LiveRegion(parent),
      title_(new ValueLabel(TypeRole::Body, {}, this)),
      text_(new ValueLabel(TypeRole::Body, {}, this)),
      action_(new Button(Button::Kind::Secondary, {}, this)),
      other_(new Button(Button::Kind::Quiet, {}, this)),
      check_(new Button(Button::Kind::Quiet, actionText(Action::Check), this)),
      toggle_(new Button(Button::Kind::Quiet, tr("&Details"), this)),
      copy_(new Button(Button::Kind::Quiet, tr("Copy details"), this)),
      close_(new Button(Button::Kind::Quiet, tr("Close"), this)) {
    title_->setWeight(TypeWeight::Strong);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        mirrored(QMargins(padding + metrics::iconSize + 12, padding, padding, padding)));
    column->setSpacing(metrics::grid / 2);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addLayout(makeButtons());
    connect(action_, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(notice_.action); });
    connect(other_, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(notice_.otherAction); });
    connect(check_, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(Action::Check); });
    connect(close_, &QPushButton::clicked, this, [this] {
        Q_EMIT actionRequested(notice_.kind == Notice::Kind::AboutSession
                                   ? Action::DismissSessionNotice
                                   : Action::Dismiss);
    });
    connect(toggle_, &QPushButton::clicked, this, &Banner::toggleDetails);
    connect(copy_, &QPushButton::clicked, this, &Banner::copyDetails);
}

QLayout *Banner::makeButtons() {
    buttons_ = new FlowLayout(Qt::AlignLeft, metrics::grid);
    buttons_->setContentsMargins(0, metrics::grid, 0, 0);
    for (auto *button : {action_, other_, check_, toggle_, copy_, close_}) {
        buttons_->addWidget(button);
    }
    copy_->hide();
    return buttons_;
}

void Banner::present(const Notice &notice, Check check) {
    const bool isNew = notice.title != notice_.title || notice.text != notice_.text || isHidden();
    notice_ = notice;
    title_->setText(notice.title);
    text_->setText(notice.text);
    action_->setText(actionText(notice.action));
    action_->setVisible(notice.action != Action::None);
    buttons_->setOutdent(notice.action == Action::None ? metrics::fieldPadding : 0);
    other_->setText(actionText(notice.otherAction));
    other_->setVisible(notice.otherAction != Action::None);
    check_->setVisible(check == Check::Offered);
    toggle_->setVisible(!notice.details.isEmpty());
    close_->setVisible(notice.kind != Notice::Kind::LastingProblem);
    if (details_) {
        details_->setPlainText(plainBeginning(notice.details));
    }
    if (isNew && details_ && details_->isVisibleTo(this)) {
        toggleDetails();
    }
    setVisible(true);
    update();
    if (isNew) {
        announce(notice.title + u". "_s + notice.text);
    }
}

void Banner::setTabOrderAfter(QWidget *widget) {
    for (auto *button : {action_, other_, check_, toggle_, copy_, close_}) {
        setTabOrder(widget, button);
        widget = button;
    }
}

QWidget *Banner::lastControl() const {
    return close_;
}

void Banner::toggleDetails() {
    if (!details_) {
        details_ = new QPlainTextEdit(plainBeginning(notice_.details), this);
        details_->setReadOnly(true);
        details_->setLayoutDirection(Qt::LeftToRight); // for administrators, in English
        details_->setFont(codeFont());
        details_->setFixedHeight(detailsHeight);
        details_->setAccessibleName(tr("Details"));
        details_->setTabChangesFocus(true);
        details_->hide();
        layout()->addWidget(details_);
        setTabOrder(close_, details_);
    }
    const bool unfold = !details_->isVisibleTo(this);
    details_->setVisible(unfold);
    copy_->setVisible(unfold);
}

void Banner::copyDetails() {
    // The text must be harmless when pasted into a terminal.
    QGuiApplication::clipboard()->setText(
        plainBlock(title_->text() + u'\n' + text_->text() + u'\n' + notice_.details));
    showCopied(*copy_);
}

QColor Banner::toneColor() const {
    switch (notice_.tone) {
    case Notice::Tone::Success:
        return palette().color(role::Success);
    case Notice::Tone::Warning:
        return palette().color(role::Warning);
    case Notice::Tone::Danger:
        return palette().color(role::Danger);
    case Notice::Tone::Info:
        break;
    }
    return palette().color(role::MutedText);
}

void Banner::paintEvent(QPaintEvent *) {
    static const QMap<Notice::Tone, QString> icons{{Notice::Tone::Info, u"info"_s},
                                                   {Notice::Tone::Success, u"check"_s},
                                                   {Notice::Tone::Warning, u"warning"_s},
                                                   {Notice::Tone::Danger, u"error"_s}};
    QPainter painter(this);
    const QColor tone = toneColor();
    QColor outline = tone;
    outline.setAlphaF(0.45F);
    const QColor surface = palette().color(role::Surface);
    if (notice_.tone == Notice::Tone::Info) { // no status color: like a card
        paintBox(painter, rect(), metrics::cardRadius, surface, palette().color(role::Border));
    } else {
        paintBox(painter, rect(), metrics::cardRadius, softened(tone, surface), outline);
    }
    const QRect icon(padding, title_->y(), metrics::iconSize, title_->fontMetrics().height());
    drawIcon(painter, icons.value(notice_.tone), mirrored(icon, *this), metrics::iconSize, tone);
}

BannerStack::BannerStack(QWidget *parent) : QWidget(parent) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    hide();
}

void BannerStack::setNotices(const QList<Notice> &notices) {
    const int shown = qMin(maxBanners, int(notices.size()));
    while (banners_.size() < shown) {
        auto *banner = new Banner(this);
        connect(banner, &Banner::actionRequested, this, &BannerStack::actionRequested);
        layout()->addWidget(banner);
        // Otherwise a new widget would be last in the tab order. setTabOrder() ignores widgets that
        // never take the focus.
        setFocusPolicy(Qt::ClickFocus);
        banner->setTabOrderAfter(banners_.isEmpty() ? static_cast<QWidget *>(this)
                                                    : banners_.last()->lastControl());
        setFocusPolicy(Qt::NoFocus);
        banners_.append(banner);
    }
    setVisible(shown > 0);       // first: what does not show yet is not announced
    bool isCheckOffered = false; // once is enough
    for (int i = 0; i < banners_.size(); ++i) {
        if (i < shown) {
            const bool offers = notices[i].offersCheck() && !isCheckOffered;
            isCheckOffered = isCheckOffered || offers;
            banners_[i]->present(notices[i],
                                 offers ? Banner::Check::Offered : Banner::Check::NotOffered);
        } else {
            banners_[i]->hide();
        }
    }
}
