// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../shownpage.h"
#include "pages/accountchip.h"
#include "pages/accounts/accountlistview.h"
#include "pages/accounts/accountswitcher.h"
#include "theme/style.h"

#include <QApplication>
#include <QSignalSpy>

/// Tests of the switcher in a window, at Home.
class SwitcherFixture : public QObject {
protected:
    /// Ada is signed in, and current.
    [[nodiscard]] static ViewState with(int accounts) {
        ViewState state = shownpage::sample("signed-in");
        state.accounts.lines = samples::accounts(accounts);
        return state;
    }
    void closeWindow() {
        requests_.reset();
        frame_.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void show(const ViewState &state, QSize size = {960, 640}) {
        frame_ = shownpage::shown(PageFrame::Kind::Home, state, size);
        frame_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(frame_.get()));
        chip_ = frame_->rail()->findChild<AccountChip *>();
        requests_ = std::make_unique<QSignalSpy>(frame_->rail(), &NavigationRail::accountRequested);
    }

    void open() {
        chip_->setFocus();
        press(Qt::Key_Space);
        QVERIFY(isOpen());
    }

    [[nodiscard]] AccountSwitcher *switcher() const {
        return frame_->findChild<AccountSwitcher *>();
    }
    [[nodiscard]] bool isOpen() const { return switcher() && switcher()->isVisible(); }
    [[nodiscard]] AccountListView *list() const {
        return switcher()->findChild<AccountListView *>();
    }
    [[nodiscard]] QLineEdit *search() const { return switcher()->findChild<QLineEdit *>(); }
    /// Null if it isn't offered.
    [[nodiscard]] NavigationButton *command(const QString &name) const {
        const auto commands = shownpage::visible<NavigationButton>(*switcher());
        const auto found = std::ranges::find(commands, name, &QAbstractButton::text);
        return found == commands.end() ? nullptr : *found;
    }
    /// The only request; else an empty one.
    [[nodiscard]] AccountRequest requested() const {
        return requests_->size() == 1 ? requests_->constFirst().constFirst().value<AccountRequest>()
                                      : AccountRequest{};
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<PageFrame> frame_;
    std::unique_ptr<QSignalSpy> requests_;
    AccountChip *chip_ = nullptr;
};
