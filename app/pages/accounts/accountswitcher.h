// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/navigationrail.h"
#include "session/viewstate.h"

#include <QWidget>

class AccountList;
class AccountListView;
class QFrame;
class QKeyEvent;
class QLineEdit;

/// What the account chip opens: the accounts to switch to, with a search field if there are many,
/// and the way to what concerns them. A part of the chip's window, because assistive technology
/// does not find a popup window. Escape, a click elsewhere, or the focus elsewhere closes it.
class AccountSwitcher : public QWidget {
    Q_OBJECT
public:
    /// From so many accounts on they can be searched.
    static constexpr int searchedFrom = 8;

    explicit AccountSwitcher(QWidget *chip);

    void apply(const ViewState &state);
    /// Above the chip, with the current account marked. Takes the focus.
    void open();
    void close(); ///< and leaves the focus where it is

Q_SIGNALS:
    void accountRequested(const AccountRequest &request);
    void pageRequested(PageId page);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// While it is open: closes it for what happens elsewhere, and uses the keys that move between
    /// its parts.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    NavigationButton *addCommand(const QString &text, const QString &iconName);
    void showParts();
    void place();
    void dismiss(); ///< the chip gets the focus back
    void take(const QString &id);
    void onFocusChanged(QWidget *before, QWidget *now);
    bool searchTakesKey(const QKeyEvent &event);
    bool commandTakesKey(const QKeyEvent &event);
    void focusList();
    void focusCommand(int index);
    [[nodiscard]] bool isPart(const QWidget *widget) const;
    [[nodiscard]] QList<NavigationButton *> offered() const;

    QWidget *chip_;
    AccountsView accounts_;
    AccountList *list_;
    QLineEdit *search_;
    AccountListView *view_;
    QFrame *line_;
    QList<NavigationButton *> commands_;
    NavigationButton *add_;
};
