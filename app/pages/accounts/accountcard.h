// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"
#include "pages/accounts/accountheader.h"
#include "widgets/card.h"

class Button;
class Field;
class QVBoxLayout;
class TextLabel;
class ValueLabel;

/// An account on the page Accounts: its head, and below it, unfolded, what can be done with it.
/// Renaming and the question before it is removed take place here.
class AccountCard : public Card {
    Q_OBJECT
public:
    /// Whether what begins or ends a session can be done just then.
    enum class Sessions { Changeable, Busy };

    explicit AccountCard(QWidget *parent = nullptr);

    void apply(const AccountLine &account, Sessions sessions);
    void setFold(AccountHeader::Fold fold);
    [[nodiscard]] const QString &id() const { return account_.id; }
    [[nodiscard]] AccountHeader *header() const { return header_; }
    /// The last one in the tab order.
    [[nodiscard]] QWidget *lastControl() const;

Q_SIGNALS:
    void pressed(const QString &id); ///< the head was
    void accountRequested(const AccountRequest &request);
    void signInRequested(); ///< for the current account

private:
    /// What the card shows below the usual buttons.
    enum class Question { None, Name, Removal };

    void makeBody();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeRename();
    [[nodiscard]] QWidget *makeRemoval();
    [[nodiscard]] QList<QWidget *> controls() const;
    void showBody();
    void ask(Question question);
    void rename();
    void request(AccountRequest::Kind kind);

    AccountLine account_;
    Sessions sessions_ = Sessions::Changeable;
    Question question_ = Question::None;
    AccountHeader *header_;
    QWidget *body_ = nullptr; ///< created when it is first unfolded
    ValueLabel *subject_ = nullptr;
    Button *switch_ = nullptr;
    Button *rename_ = nullptr;
    Button *signIn_ = nullptr;
    Button *signOut_ = nullptr;
    Button *remove_ = nullptr;
    QWidget *renameBox_ = nullptr;
    Field *name_ = nullptr;
    Button *save_ = nullptr;
    Button *cancel_ = nullptr;
    QWidget *removalBox_ = nullptr;
    Button *removeNow_ = nullptr;
    Button *keep_ = nullptr;
};
