// SPDX-License-Identifier: Apache-2.0
#include "pages/proxypage.h"

#include "notices/errortext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/card.h"
#include "widgets/controls/button.h"
#include "widgets/controls/field.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/flowlayout.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

#include <utility>

using bifrost::ProxyCredentials;
using bifrost::ProxyQuestion;
using Keep = ProxyCredentials::Keep;

ProxyPage::ProxyPage(QWidget *parent)
    : Page(parent),
      intro_(new TextLabel(TypeRole::Body)),
      name_(new Field(tr("Name"))),
      password_(new Field(tr("Password"))),
      keep_(new SegmentedControl) {
    intro_->setTone(role::MutedText);
    name_->setHint(tr("Where Windows is used, often with a domain: DOMAIN\\name."));
    password_->edit()->setEchoMode(QLineEdit::Password);
    keep_->addChoice(int(Keep::InKeychain), tr("Remember"));
    keep_->addChoice(int(Keep::InMemory), tr("Only for now"));
    keep_->setChoice(int(Keep::InKeychain));
    column()->addWidget(
        new TextLabel(TypeRole::Title, tr("The proxy asks for a name and password")));
    column()->addWidget(intro_);
    auto *card = new Card(this);
    for (QWidget *part : std::initializer_list<QWidget *>{name_, password_, keep_}) {
        card->column()->addWidget(part);
    }
    auto *proceed = new Button(Button::Kind::Primary, tr("C&ontinue"));
    auto *cancel = new Button(Button::Kind::Secondary, tr("Ca&ncel"));
    auto *buttons = new FlowLayout(Qt::AlignLeft, metrics::grid);
    buttons->addWidget(proceed);
    buttons->addWidget(cancel);
    auto *check = new Button(Button::Kind::Quiet, actionText(Action::Check));
    buttons->addWidget(check);
    card->column()->addLayout(buttons);
    column()->addSpacing(metrics::grid);
    column()->addWidget(card);
    column()->addStretch(1);
    connect(proceed, &QPushButton::clicked, this, &ProxyPage::submit);
    connect(name_, &Field::submitted, this, [this] { password_->edit()->setFocus(); });
    connect(password_, &Field::submitted, this, &ProxyPage::submit);
    connect(check, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(Action::Check); });
    connect(cancel, &QPushButton::clicked, this, [this] {
        password_->edit()->clear();
        Q_EMIT actionRequested(Action::DeclineProxy);
    });
}

void ProxyPage::apply(const ViewState &state) {
    if (!state.proxyQuestion || state.proxyQuestion == question_) {
        return;
    }
    question_ = state.proxyQuestion;
    intro_->setText(
        tr("Bifrost reaches the provider through %1, which lets nothing through without "
           "them. They belong to your network and aren't those of the provider.")
            .arg(question_->proxy));
    if (std::exchange(nameIsFor_, question_->proxy) != question_->proxy) {
        name_->setText({});
    }
    password_->edit()->clear();
    password_->showMistake(question_->reason == ProxyQuestion::Reason::Refused
                               ? tr("The proxy refused this name and password.")
                               : QString());
}

QWidget *ProxyPage::initialFocus() {
    return name_->text().isEmpty() ? name_->edit() : password_->edit();
}

void ProxyPage::submit() {
    if (name_->text().isEmpty()) {
        name_->showMistake(tr("Enter the name."));
        name_->edit()->setFocus();
        return;
    }
    const ProxyCredentials credentials{name_->text(),
                                       bifrost::Secret(password_->edit()->text().toUtf8()),
                                       static_cast<Keep>(keep_->choice())};
    password_->edit()->clear();
    question_.reset(); // the same one may come again
    Q_EMIT answered(credentials);
}
