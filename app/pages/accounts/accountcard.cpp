// SPDX-License-Identifier: Apache-2.0
#include "pages/accounts/accountcard.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "widgets/controls/button.h"
#include "widgets/controls/field.h"
#include "widgets/flowlayout.h"
#include "widgets/text/textlabel.h"
#include "widgets/text/valuelabel.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using CardRequest = AccountRequest::Kind;

static constexpr int longestAccountName = 100; ///< as the library keeps it

AccountCard::AccountCard(QWidget *parent) : Card(parent), header_(new AccountHeader(this)) {
    column()->setContentsMargins(0, 0, 0, 0);
    column()->setSpacing(0);
    column()->addWidget(header_);
    connect(header_, &QPushButton::clicked, this, [this] { Q_EMIT pressed(account_.id); });
}

void AccountCard::apply(const AccountLine &account, Sessions sessions) {
    if (account.id != account_.id) {
        question_ = Question::None;
    }
    account_ = account;
    sessions_ = sessions;
    header_->apply(account);
    showBody();
}

void AccountCard::setFold(AccountHeader::Fold fold) {
    if (fold == AccountHeader::Fold::Unfolded && !body_) {
        makeBody();
    }
    if (fold == AccountHeader::Fold::Folded) {
        question_ = Question::None;
    }
    header_->setFold(fold);
    if (body_) {
        body_->setVisible(fold == AccountHeader::Fold::Unfolded);
    }
    showBody();
}

void AccountCard::makeBody() {
    body_ = new QWidget(this);
    auto *lines = new QVBoxLayout(body_);
    lines->setContentsMargins(metrics::cardPadding, metrics::grid, metrics::cardPadding,
                              metrics::cardPadding);
    lines->setSpacing(metrics::grid);
    subject_ = new ValueLabel(TypeRole::Caption, {}, body_);
    subject_->setTone(role::MutedText);
    subject_->setMaximumLines(2);
    lines->addWidget(subject_);
    lines->addWidget(makeButtons());
    lines->addWidget(makeRename());
    lines->addWidget(makeRemoval());
    column()->addWidget(body_);
    QWidget *last = header_;
    for (QWidget *control : controls()) {
        setTabOrder(last, control);
        last = control;
    }
}

QWidget *AccountCard::makeButtons() {
    auto *buttons = new QWidget(body_);
    auto *flow = new FlowLayout(Qt::AlignLeft, metrics::grid);
    buttons->setLayout(flow);
    switch_ = new Button(Button::Kind::Secondary, tr("S&witch to this account"), buttons);
    signIn_ = new Button(Button::Kind::Secondary, tr("&Sign in"), buttons);
    signOut_ = new Button(Button::Kind::Secondary, tr("&Sign Out"), buttons);
    rename_ = new Button(Button::Kind::Secondary, tr("Re&name"), buttons);
    remove_ = new Button(Button::Kind::Danger, tr("Remo&ve"), buttons);
    signOut_->setIconName(u"signout"_s);
    for (Button *button : {switch_, signIn_, signOut_, rename_, remove_}) {
        flow->addWidget(button);
    }
    connect(switch_, &QPushButton::clicked, this, [this] { request(CardRequest::Switch); });
    connect(signOut_, &QPushButton::clicked, this, [this] { request(CardRequest::SignOut); });
    connect(rename_, &QPushButton::clicked, this, [this] { ask(Question::Name); });
    connect(remove_, &QPushButton::clicked, this, [this] { ask(Question::Removal); });
    connect(signIn_, &QPushButton::clicked, this, [this] {
        if (account_.isCurrent) {
            Q_EMIT signInRequested();
        } else {
            request(CardRequest::SignIn);
        }
    });
    return buttons;
}

QWidget *AccountCard::makeRename() {
    renameBox_ = new QWidget(body_);
    name_ = new Field(tr("Name of the account"), renameBox_);
    name_->edit()->setMaxLength(longestAccountName);
    name_->setHint(tr("Empty: as the provider says."));
    save_ = new Button(Button::Kind::Secondary, tr("Save the name"), renameBox_);
    cancel_ = new Button(Button::Kind::Quiet, tr("Keep the name"), renameBox_);
    auto *buttons = new FlowLayout(Qt::AlignLeft, metrics::grid);
    buttons->addWidget(save_);
    buttons->addWidget(cancel_);
    auto *lines = new QVBoxLayout(renameBox_);
    lines->setContentsMargins(0, metrics::grid, 0, 0);
    lines->setSpacing(metrics::grid);
    lines->addWidget(name_);
    lines->addLayout(buttons);
    auto *escape = new QShortcut(Qt::Key_Escape, renameBox_);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, cancel_, &QPushButton::click);
    connect(name_, &Field::submitted, this, &AccountCard::rename);
    connect(save_, &QPushButton::clicked, this, &AccountCard::rename);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        ask(Question::None);
        rename_->setFocus();
    });
    return renameBox_;
}

QWidget *AccountCard::makeRemoval() {
    removalBox_ = new QWidget(body_);
    auto *text = new TextLabel(TypeRole::Body,
                               tr("Bifrost forgets this account. The account itself stays at the "
                                  "provider."),
                               removalBox_);
    removeNow_ = new Button(Button::Kind::Danger, tr("Remove now"), removalBox_);
    keep_ = new Button(Button::Kind::Quiet, tr("Keep it"), removalBox_);
    auto *buttons = new FlowLayout(Qt::AlignLeft, metrics::grid);
    buttons->addWidget(removeNow_);
    buttons->addWidget(keep_);
    auto *lines = new QVBoxLayout(removalBox_);
    lines->setContentsMargins(0, metrics::grid, 0, 0);
    lines->setSpacing(metrics::grid);
    lines->addWidget(text);
    lines->addLayout(buttons);
    auto *escape = new QShortcut(Qt::Key_Escape, removalBox_);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, keep_, &QPushButton::click);
    connect(removeNow_, &QPushButton::clicked, this, [this] {
        ask(Question::None);
        request(CardRequest::Remove);
    });
    connect(keep_, &QPushButton::clicked, this, [this] {
        ask(Question::None);
        remove_->setFocus();
    });
    return removalBox_;
}

QList<QWidget *> AccountCard::controls() const {
    return {switch_,       signIn_, signOut_, rename_,    remove_,
            name_->edit(), save_,   cancel_,  removeNow_, keep_};
}

QWidget *AccountCard::lastControl() const {
    return body_ ? controls().constLast() : header_;
}

void AccountCard::showBody() {
    if (!body_) {
        return;
    }
    const bool isChangeable = sessions_ == Sessions::Changeable;
    const bool isSignedIn = account_.state == AccountLine::State::SignedIn;
    const bool isSignedOut = account_.state == AccountLine::State::SignedOut;
    if (!isSignedOut && question_ == Question::Removal) {
        question_ = Question::None; // somebody has signed in to it meanwhile
    }
    subject_->setText(tr("Subject: %1").arg(account_.subject));
    subject_->setVisible(!account_.subject.isEmpty());
    switch_->setVisible(!account_.isCurrent);
    signIn_->setVisible(!isSignedIn);
    signOut_->setVisible(isSignedIn);
    remove_->setVisible(isSignedOut);
    for (Button *button : {switch_, signIn_, signOut_, remove_, removeNow_}) {
        button->setEnabled(isChangeable);
    }
    renameBox_->setVisible(question_ == Question::Name);
    removalBox_->setVisible(question_ == Question::Removal);
}

void AccountCard::ask(Question question) {
    question_ = question;
    showBody();
    if (question == Question::Name) {
        const QString name = plainLine(account_.name, longestAccountName);
        name_->setText(account_.hasGivenName ? name : QString());
        name_->setPlaceholder(account_.hasGivenName ? QString() : name);
        name_->edit()->setFocus();
        name_->edit()->selectAll();
    } else if (question == Question::Removal) {
        keep_->setFocus();
    }
}

void AccountCard::rename() {
    const QString name = name_->text();
    ask(Question::None);
    rename_->setFocus();
    Q_EMIT accountRequested({.kind = CardRequest::Rename, .id = account_.id, .name = name});
}

void AccountCard::request(AccountRequest::Kind kind) {
    Q_EMIT accountRequested({.kind = kind, .id = account_.id});
}
