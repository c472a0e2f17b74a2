// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"

class AccountCard;
class AddAccountCard;
class BannerStack;
class Button;
class OrganizationsCard;
class TextLabel;

/// All accounts, what can be done with each, the organizations of the current one, and the ways to
/// add another.
class AccountsPage : public Page {
    Q_OBJECT
public:
    explicit AccountsPage(QWidget *parent = nullptr);

    void apply(const ViewState &state) override;
    [[nodiscard]] QWidget *initialFocus() override;

Q_SIGNALS:
    void accountRequested(const AccountRequest &request);

private:
    /// The way out of all accounts at once.
    enum class SignOutAll { NotAsked, Asked, UnderWay };

    [[nodiscard]] QWidget *makeSignOutAll();
    [[nodiscard]] QWidget *makeOrganizations();
    void showCards(const ViewState &state);
    void addCard();
    void showUnfolded();
    void showSignOutAll(const AccountsView &accounts);
    void onHeaderPressed(const QString &id);
    void ask(SignOutAll signOut);
    void onSignOutAll();

    QString current_;  ///< the id of the current account
    QString unfolded_; ///< the id of the account whose card is unfolded; empty: none
    SignOutAll signOut_ = SignOutAll::NotAsked;
    BannerStack *banners_;
    TextLabel *nobody_;
    QWidget *cardsBox_;
    QList<AccountCard *> cards_;
    QWidget *signOutBox_ = nullptr;
    TextLabel *signOutNote_ = nullptr;
    Button *signOutAll_ = nullptr;
    Button *stay_ = nullptr;
    QWidget *organizationsBox_ = nullptr;
    OrganizationsCard *organizations_ = nullptr;
    AddAccountCard *add_;
};
