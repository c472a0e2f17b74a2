// SPDX-License-Identifier: Apache-2.0
#include "pages/accounts/accountswitcher.h"

#include "pages/accounts/accountlist.h"
#include "pages/accounts/accountlistview.h"
#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/typography.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int usualWidth = 384;
static constexpr int boxInset = metrics::grid / 2;
static constexpr int gap = metrics::grid / 2;
static constexpr int pageOfRows = 6;

AccountSwitcher::AccountSwitcher(QWidget *chip)
    : QWidget(chip->window()),
      chip_(chip),
      list_(new AccountList(this)),
      search_(new QLineEdit(this)),
      view_(new AccountListView(list_, this)),
      line_(new QFrame(this)) {
    hide();
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Accounts"));
    view_->setAccessibleName(tr("Accounts"));
    search_->setFont(typeFont(TypeRole::Body));
    search_->setAccessibleName(tr("Search accounts"));
    search_->setPlaceholderText(tr("Search accounts"));
    line_->setFrameShape(QFrame::HLine);
    line_->setForegroundRole(role::Border);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(boxInset, boxInset, boxInset, boxInset);
    column->setSpacing(boxInset);
    column->addWidget(search_);
    column->addWidget(view_);
    column->addWidget(line_);
    add_ = addCommand(tr("Add an account"), u"add"_s);
    auto *manage = addCommand(tr("Manage accounts"), u"accounts"_s);
    auto *profile = addCommand(tr("Profile"), u"profile"_s);
    connect(search_, &QLineEdit::textEdited, this, [this](const QString &text) {
        list_->search(text);
        view_->mark(0);
        place();
    });
    connect(view_, &AccountListView::taken, this, &AccountSwitcher::take);
    connect(view_, &AccountListView::leftDownward, this, [this] { focusCommand(0); });
    connect(view_, &AccountListView::leftUpward, this, [this] {
        if (!search_->isHidden()) {
            search_->setFocus();
        }
    });
    connect(add_, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT accountRequested({.kind = AccountRequest::Kind::Add});
    });
    connect(manage, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT pageRequested(PageId::Accounts);
    });
    connect(profile, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT pageRequested(PageId::Profile);
    });
    connect(qApp, &QApplication::focusChanged, this, &AccountSwitcher::onFocusChanged);
}

NavigationButton *AccountSwitcher::addCommand(const QString &text, const QString &iconName) {
    auto *command = new NavigationButton(text, iconName, this);
    layout()->addWidget(command);
    commands_.append(command);
    return command;
}

void AccountSwitcher::apply(const ViewState &state) {
    accounts_ = state.accounts;
    add_->setVisible(state.phase != ViewState::Phase::NotConfigured);
    add_->setEnabled(!state.isSigningIn() && !state.isSigningOut());
    const int row = view_->currentIndex().row();
    const QString marked = row < 0 ? QString() : list_->line(row).id;
    list_->setLines(accounts_.lines);
    if (!marked.isEmpty()) {
        view_->mark(list_->rowOf(marked));
    }
    showParts();
}

/// A list of the current account alone would only say again what the chip says.
void AccountSwitcher::showParts() {
    const auto &lines = accounts_.lines;
    const bool hasChoice =
        std::ranges::any_of(lines, [](const AccountLine &account) { return !account.isCurrent; });
    search_->setVisible(lines.size() >= searchedFrom);
    view_->setVisible(hasChoice);
    line_->setVisible(hasChoice);
    if (isVisible()) {
        place();
    }
}

void AccountSwitcher::place() {
    layout()->activate();
    const QWidget &window = *parentWidget();
    const QRect chip(chip_->mapTo(&window, QPoint()), chip_->size());
    const int width =
        std::min(std::max(usualWidth, chip.width()), window.width() - 2 * metrics::grid);
    const int height = std::min(sizeHint().height(), chip.top() - 2 * gap);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int left = isMirrored ? chip.right() + 1 - width : chip.left();
    setGeometry(left, chip.top() - gap - height, width, height);
}

void AccountSwitcher::open() {
    if (parentWidget() != chip_->window()) {
        setParent(chip_->window());
    }
    search_->clear();
    list_->search({});
    showParts();
    place();
    qApp->installEventFilter(this);
    show();
    raise();
    if (view_->isHidden()) {
        focusCommand(0);
        return;
    }
    view_->mark(list_->currentRow());
    focusList();
}

void AccountSwitcher::close() {
    qApp->removeEventFilter(this);
    hide();
}

void AccountSwitcher::dismiss() {
    chip_->setFocus(Qt::PopupFocusReason); // first, so that Qt looks for no other widget
    close();
}

void AccountSwitcher::take(const QString &id) {
    dismiss();
    const bool isCurrent = std::ranges::any_of(accounts_.lines, [&](const AccountLine &account) {
        return account.isCurrent && account.id == id;
    });
    if (!isCurrent) {
        Q_EMIT accountRequested({.kind = AccountRequest::Kind::Switch, .id = id});
    }
}

bool AccountSwitcher::isPart(const QWidget *widget) const {
    return widget == this || isAncestorOf(widget);
}

QList<NavigationButton *> AccountSwitcher::offered() const {
    QList<NavigationButton *> offered = commands_;
    offered.removeIf([](const NavigationButton *command) {
        return command->isHidden() || !command->isEnabled();
    });
    return offered;
}

/// The search field keeps the keyboard for the list.
void AccountSwitcher::focusList() {
    QWidget *keyboard = search_->isHidden() ? static_cast<QWidget *>(view_) : search_;
    keyboard->setFocus(Qt::PopupFocusReason);
}

void AccountSwitcher::focusCommand(int index) {
    const auto commands = offered();
    commands[std::clamp(index, 0, int(commands.size()) - 1)]->setFocus(Qt::PopupFocusReason);
}

void AccountSwitcher::onFocusChanged(QWidget * /*before*/, QWidget *now) {
    if (!isVisible() || !now) {
        return;
    }
    if (now != chip_ && !isPart(now)) {
        close();
    } else if (now == view_ && !view_->currentIndex().isValid()) {
        view_->mark(list_->currentRow());
    } else if (commands_.contains(now)) {
        view_->mark(-1); // one thing is marked at a time
    }
}

bool AccountSwitcher::event(QEvent *event) {
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        paintBox(painter, rect(), metrics::radius, palette().color(role::Surface),
                 palette().color(role::ControlBorder));
        return true;
    }
    return QWidget::event(event);
}

void AccountSwitcher::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool AccountSwitcher::searchTakesKey(const QKeyEvent &event) {
    const int last = list_->rowCount() - 1;
    switch (event.key()) {
    case Qt::Key_Down:
        if (view_->currentIndex().row() == last) {
            focusCommand(0);
        } else {
            view_->moveMark(1);
        }
        return true;
    case Qt::Key_Up:
        view_->moveMark(-1);
        return true;
    case Qt::Key_PageDown:
        view_->moveMark(pageOfRows);
        return true;
    case Qt::Key_PageUp:
        view_->moveMark(-pageOfRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        view_->takeMarked();
        return true;
    default:
        return false;
    }
}

bool AccountSwitcher::commandTakesKey(const QKeyEvent &event) {
    const auto commands = offered();
    const auto focused = std::ranges::find_if(commands, &QWidget::hasFocus);
    if (focused == commands.end()) {
        return false;
    }
    const int index = int(focused - commands.begin());
    switch (event.key()) {
    case Qt::Key_Down:
        focusCommand(index + 1);
        return true;
    case Qt::Key_Up:
        if (index > 0) {
            focusCommand(index - 1);
        } else if (!view_->isHidden()) {
            view_->mark(list_->rowCount() - 1);
            focusList();
        }
        return true;
    case Qt::Key_Home:
        view_->isHidden() ? focusCommand(0) : focusList();
        return true;
    case Qt::Key_End:
        focusCommand(int(commands.size()) - 1);
        return true;
    default:
        return false;
    }
}

bool AccountSwitcher::eventFilter(QObject *watched, QEvent *event) {
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget) {
        return false;
    }
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        return (widget == search_ && searchTakesKey(key)) ||
               (commands_.contains(widget) && commandTakesKey(key));
    }
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (widget != chip_ && !isPart(widget)) {
            close();
        }
        break;
    case QEvent::Resize:
        if (widget == parentWidget()) {
            close();
        }
        break;
    case QEvent::Hide:
        if (widget == chip_) {
            close();
        }
        break;
    default:
        break;
    }
    return false;
}
