// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/viewstate.h"

#include <QImage>
#include <QPushButton>
#include <QWidget>

#include <optional>

class AccountChip;
class AccountSwitcher;

enum class PageId { Home, Profile, Session, Requests, Api, Settings, Check, Accounts };
inline constexpr int pageCount = 7; ///< that have a button in the rail; Accounts has the chip

/// One entry of the rail.
class NavigationButton : public QPushButton {
    Q_OBJECT
public:
    enum class Current { No, Yes };

    NavigationButton(const QString &text, const QString &iconName, QWidget *parent = nullptr);

    void setCurrent(Current current);
    [[nodiscard]] bool isCurrent() const { return current_ == Current::Yes; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Also as the current page, in the stronger weight.
    [[nodiscard]] int widthNeeded() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString iconName_;
    Current current_ = Current::No;
    mutable std::optional<QSize> words_; ///< the text's; a layout asks for it again and again
};

/// The navigation: a button for each page and, at the bottom, the account chip, which opens the
/// switcher.
class NavigationRail : public QWidget {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    void apply(const ViewState &state);
    void setPicture(const QPixmap &picture);

Q_SIGNALS:
    void pageRequested(PageId page);
    void accountRequested(const AccountRequest &request);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();
    void openAccounts();
    void paintName(QPainter &painter, int left, int top) const;

    QString name_; ///< of the organization, or of the application
    QImage logo_;
    QList<NavigationButton *> buttons_;
    AccountChip *chip_ = nullptr;
    AccountSwitcher *switcher_ = nullptr; ///< created when it is first opened
    ViewState state_;
};
